package korridor.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Recognises the columns of a table by what stands above them, in English or German. */
final class Headings {

  private static final int SEARCHED = 30;
  private static final String SEPARATORS = ";\t,";

  private final Map<String, Column> byHeading = new LinkedHashMap<>();
  private final List<Column> columns;

  Headings(List<Column> columns) {
    this.columns = columns;
    for (Column column : columns) {
      byHeading.put(plain(column.name()), column);
      column.headings().forEach(heading -> byHeading.put(plain(heading), column));
    }
  }

  List<Column> columns() {
    return columns;
  }

  /** The names of all columns, for messages. */
  String names() {
    return String.join(", ", columns.stream().map(Column::name).toList());
  }

  Optional<Column> find(String heading) {
    return Optional.ofNullable(byHeading.get(plain(heading)));
  }

  /** A similar heading, or an empty text. */
  String near(String heading) {
    return Suggestions.nearest(Characters.tidy(heading), byHeading.keySet());
  }

  /**
   * The separator by which a line near the top falls into most known headings; else the one that
   * the first line uses most.
   */
  char separator(String text) {
    List<String> lines = text.lines().filter(line -> !line.isBlank()).limit(SEARCHED).toList();
    if (!lines.isEmpty() && lines.get(0).matches("\"?sep=.\"?\\s*")) {
      return lines.get(0).charAt(lines.get(0).indexOf('=') + 1);
    }
    char best = ',';
    long most = 0;
    for (char candidate : SEPARATORS.toCharArray()) {
      for (String line : lines) {
        long known = line.length() > 10_000 ? 0 : known(cells(line, candidate));
        if (known > most) {
          best = candidate;
          most = known;
        }
      }
    }
    return most > 0 || lines.isEmpty() ? best : mostUsed(lines.get(0));
  }

  /** The position of the row of headings: the first with most known ones near the top. */
  int row(List<List<Node.Scalar>> rows) {
    int best = 0;
    long most = 0;
    for (int i = 0; i < Math.min(SEARCHED, rows.size()); i++) {
      long known = known(rows.get(i).stream().map(Node.Scalar::text).toList());
      if (known > most) {
        best = i;
        most = known;
      }
    }
    return best;
  }

  private long known(List<String> cells) {
    return cells.stream().filter(cell -> find(cell).isPresent()).count();
  }

  private static List<String> cells(String line, char separator) {
    List<String> cells = new ArrayList<>();
    int from = 0;
    for (int to = line.indexOf(separator); to >= 0; to = line.indexOf(separator, from)) {
      cells.add(line.substring(from, to));
      from = to + 1;
    }
    cells.add(line.substring(from));
    return cells.stream().map(cell -> cell.replace("\"", "")).toList();
  }

  private static char mostUsed(String line) {
    char best = ',';
    long most = 0;
    for (char candidate : SEPARATORS.toCharArray()) {
      long count = line.chars().filter(c -> c == candidate).count();
      if (count > most) {
        best = candidate;
        most = count;
      }
    }
    return best;
  }

  private static String plain(String heading) {
    return Characters.tidy(heading).toLowerCase(Locale.ROOT).replaceAll("\\s*[:*]$", "");
  }
}
