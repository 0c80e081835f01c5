package korridor.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Adds up the posts of an organisation chart, to know rows of sums and to tell what was rounded.
 */
final class ChartSums {

  private static final Pattern SUM =
      Pattern.compile(
          "(zwischen|gesamt|end)?summe\\b.*|(ins)?gesamt(zahl)?|(sub-?|grand )?total|sum( of .*)?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  /** A sum may itself have been rounded. */
  private static final double TOLERANCE = 0.51;

  private final Sheet sheet;
  private final Problems problems;
  private final Map<String, Double> byDivision = new HashMap<>();
  private final List<Place> leftOut = new ArrayList<>();
  private double all;
  private double sinceSum;
  private int rounded;
  private long people;

  ChartSums(Sheet sheet, Problems problems) {
    this.sheet = sheet;
    this.problems = problems;
  }

  /** People that hold so many posts: the nearest whole number, at least one. */
  static int people(double posts) {
    return (int) Math.max(1, Math.floor(posts + 0.5));
  }

  void add(double posts, String division) {
    all += posts;
    sinceSum += posts;
    byDivision.merge(division, posts, Double::sum);
    people += people(posts);
    rounded += posts == Math.rint(posts) ? 0 : 1;
  }

  /** Whether a row says so, or is nothing but a number that fits. */
  boolean isSum(Sheet.Row row) {
    boolean named =
        Stream.of("department", "division", "topic")
            .map(row::text)
            .map(text -> text.replaceAll("[:\\s]+$", ""))
            .anyMatch(text -> SUM.matcher(text).matches());
    boolean alone = row.cells().size() == 1 && row.cells().containsKey("staff");
    return named || (alone && fits(row));
  }

  /** Leaves the row out, unless what it says is not the sum. */
  void leaveOut(Sheet.Row row) {
    if (row.cells().containsKey("staff") && !fits(row)) {
      Node.Scalar cell = row.cells().get("staff");
      problems.add(
          Problem.of(cell.place(), sheet.heading("staff"), cell.text(), "sum-differs", shown(all)));
    }
    leftOut.add(row.first());
    sinceSum = 0;
  }

  private boolean fits(Sheet.Row row) {
    String text = row.text("staff");
    return sheet.notation().readings(text).stream()
        .mapToDouble(Number::doubleValue)
        .anyMatch(
            sum ->
                Stream.concat(
                        Stream.of(all, sinceSum, (double) people), byDivision.values().stream())
                    .anyMatch(known -> Math.abs(known - sum) < TOLERANCE));
  }

  List<Note> notes(String table) {
    List<Note> notes = new ArrayList<>();
    if (!leftOut.isEmpty()) {
      List<String> lines = leftOut.stream().map(place -> Integer.toString(place.line())).toList();
      notes.add(
          Note.of(
              "table-sums", "table", table, "n", lines.size(), "lines", String.join(", ", lines)));
    }
    if (rounded > 0) {
      notes.add(
          Note.of(
              "table-rounded",
              "table",
              table,
              "n",
              rounded,
              "posts",
              shown(all),
              "people",
              people));
    }
    return notes;
  }

  private static String shown(double sum) {
    return Numbers.text(Math.rint(sum * 1000) / 1000);
  }
}
