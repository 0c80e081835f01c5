package korridor.scenario;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How a table writes numbers, as far as its own cells show it. A cell such as {@code 142,600} or
 * {@code 1.200} can be read in two ways; the other cells of the table decide, or nothing does.
 *
 * @param comma some cell has a decimal comma without doubt
 * @param point some cell has a decimal point without doubt
 * @param german the headings are German, where a point separates thousands
 * @param thousandths some cell may have three decimals, so that three digits mean nothing
 */
record Notation(boolean comma, boolean point, boolean german, boolean thousandths) {

  /** Nothing is known. */
  static final Notation UNKNOWN = new Notation(false, false, false, false);

  private static final int LONGEST = 40;
  private static final Pattern SPACED =
      Pattern.compile("(?<=^[+-]?\\d{1,3}|\\d{3})[ '’](?=\\d{3}(?!\\d))");
  private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,15}");
  private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d{1,15}[.,]\\d{1,15}");
  private static final Pattern EITHER = Pattern.compile("[+-]?[1-9]\\d{0,2}[.,]\\d{3}");
  private static final Pattern POINTS =
      Pattern.compile("[+-]?\\d{1,3}((\\.\\d{3}){2,4}|(\\.\\d{3}){1,4},\\d{1,15})");
  private static final Pattern COMMAS =
      Pattern.compile("[+-]?\\d{1,3}((,\\d{3}){2,4}|(,\\d{3}){1,4}\\.\\d{1,15})");

  /** Looks for cells that can be read in one way only. */
  static Notation of(Collection<String> cells, boolean german) {
    boolean comma = false;
    boolean point = false;
    boolean thousandths = false;
    for (String cell : cells) {
      String text = joined(cell);
      boolean certain = DECIMAL.matcher(text).matches() && !EITHER.matcher(text).matches();
      comma |= POINTS.matcher(text).matches() || (certain && text.contains(","));
      point |= COMMAS.matcher(text).matches() || (certain && text.contains("."));
      thousandths |= DECIMAL.matcher(text).matches() && text.matches(".*,\\d{3}");
    }
    return new Notation(comma, point, german, thousandths);
  }

  /** What the text may mean: nothing, one number, or two of which the first has thousands. */
  List<BigDecimal> readings(String cell) {
    String text = joined(cell);
    if (WHOLE.matcher(text).matches()) {
      return List.of(new BigDecimal(text));
    }
    if (POINTS.matcher(text).matches()) {
      return List.of(new BigDecimal(text.replace(".", "").replace(',', '.')));
    }
    if (COMMAS.matcher(text).matches()) {
      return List.of(new BigDecimal(text.replace(",", "")));
    }
    if (!DECIMAL.matcher(text).matches()) {
      return List.of();
    }
    BigDecimal decimal = new BigDecimal(text.replace(',', '.'));
    if (!EITHER.matcher(text).matches()) {
      return List.of(decimal);
    }
    BigDecimal thousands = new BigDecimal(text.replace(".", "").replace(",", ""));
    return text.contains(",") ? withComma(thousands, decimal) : withPoint(thousands, decimal);
  }

  private List<BigDecimal> withComma(BigDecimal thousands, BigDecimal decimal) {
    if (comma != point) {
      return List.of(comma ? decimal : thousands);
    }
    return List.of(thousands, decimal);
  }

  private List<BigDecimal> withPoint(BigDecimal thousands, BigDecimal decimal) {
    boolean separates = comma || (german && !point);
    if (separates != point && !(separates && thousandths)) {
      return List.of(point ? decimal : thousands);
    }
    return List.of(thousands, decimal);
  }

  /** Blanks and apostrophes between groups of three digits can mean nothing else. */
  private static String joined(String cell) {
    String text = Characters.tidy(cell);
    return text.length() > LONGEST ? "" : SPACED.matcher(text).replaceAll("");
  }
}
