package korridor.cli;

import java.util.Collections;
import java.util.List;

/** A table for documents: a row of headings, then the others, as Markdown. */
record MarkdownTable(List<List<String>> rows) {

  /** The lines of the table, each with its end. */
  String text() {
    StringBuilder text = new StringBuilder();
    line(rows.get(0), text);
    line(Collections.nCopies(rows.get(0).size(), "---"), text);
    rows.stream().skip(1).forEach(row -> line(row, text));
    return text.toString();
  }

  private static void line(List<String> cells, StringBuilder text) {
    text.append('|');
    cells.forEach(cell -> text.append(' ').append(cell.replace("|", "\\|")).append(" |"));
    text.append('\n');
  }
}
