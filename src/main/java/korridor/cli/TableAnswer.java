package korridor.cli;

import java.util.ArrayList;
import java.util.List;
import korridor.language.Language;
import korridor.store.index.AnswerSink;

/** An answer for reading on a screen: numbers to the right, with the digits that count. */
final class TableAnswer implements AnswerSink {

  /** More rows nobody reads, and the widths of columns are known only when all are there. */
  static final int MOST = 10_000;

  private static final String NOTHING = "–";
  private static final String GAP = "  ";

  private final Language texts;
  private final List<List<String>> rows = new ArrayList<>();
  private boolean[] text = {};
  private int count;

  TableAnswer(Language texts) {
    this.texts = texts;
  }

  @Override
  public void columns(List<String> names) {
    rows.add(names);
    text = new boolean[names.size()];
  }

  @Override
  public void row(List<Object> cells) {
    if (++count > MOST) {
      return;
    }
    List<String> shown = new ArrayList<>();
    for (int c = 0; c < cells.size(); c++) {
      text[c] |= cells.get(c) instanceof String;
      shown.add(cell(cells.get(c)));
    }
    rows.add(shown);
  }

  /** Prints the rows, and says so where there are none or more than are shown. */
  void print(Environment here) {
    int[] widths = new int[text.length];
    for (List<String> row : rows) {
      for (int c = 0; c < widths.length; c++) {
        widths[c] = Math.max(widths[c], width(row.get(c)));
      }
    }
    for (List<String> row : rows) {
      here.out().println(line(row, widths));
    }
    if (count == 0) {
      here.tell(texts.say("query.no-rows"));
    } else if (count > MOST) {
      here.err().println(texts.say("query.more-rows", "shown", MOST, "rows", count));
    }
  }

  private String line(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int c = 0; c < widths.length; c++) {
      String blanks = " ".repeat(widths[c] - width(row.get(c)));
      line.append(text[c] ? row.get(c) + blanks : blanks + row.get(c)).append(GAP);
    }
    return line.toString().stripTrailing();
  }

  private static int width(String cell) {
    return cell.codePointCount(0, cell.length());
  }

  private String cell(Object value) {
    if (value == null) {
      return NOTHING;
    }
    if (value instanceof Double number) {
      return texts.numbers().digits(number);
    }
    // What stands in a cell stays in its line.
    return value.toString().replaceAll("\\R", " ");
  }
}
