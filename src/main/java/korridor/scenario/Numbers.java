package korridor.scenario;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as they are written in files. */
final class Numbers {

  private static final Pattern WHOLE = Pattern.compile("[+-]?(0|[1-9][0-9]{0,18})");
  private static final Pattern DECIMAL =
      Pattern.compile("[+-]?([0-9]{1,40}(\\.[0-9]{0,400})?|\\.[0-9]{1,400})([eE][+-]?[0-9]{1,4})?");
  private static final Pattern NOT_FINITE =
      Pattern.compile("[+-]?\\.?(nan|inf|infinity)", Pattern.CASE_INSENSITIVE);

  private Numbers() {}

  /** The whole number that the text is, if any. */
  static Optional<Long> whole(String text) {
    try {
      return WHOLE.matcher(text).matches() ? Optional.of(Long.valueOf(text)) : Optional.empty();
    } catch (NumberFormatException tooLong) {
      return Optional.empty();
    }
  }

  /** The finite number that the text is, if any; minus zero is zero. */
  static Optional<Double> decimal(String text) {
    if (!DECIMAL.matcher(text).matches()) {
      return Optional.empty();
    }
    double value = Double.parseDouble(text);
    return Double.isFinite(value) ? Optional.of(value + 0.0) : Optional.empty();
  }

  /** Whether YAML reads the text as a number, finite or not, so that it is no plain text. */
  static boolean looksLikeNumber(String text) {
    return DECIMAL.matcher(text).matches() || NOT_FINITE.matcher(text).matches();
  }

  /**
   * What a person may have meant by a text that is no number here: groups of thousands, a decimal
   * comma, an exponent, quotes. Nothing where the text can be read in two ways.
   */
  static Optional<BigDecimal> meant(String text) {
    String tidy = Characters.tidy(text).replace("_", " ");
    List<BigDecimal> readings = Notation.UNKNOWN.readings(tidy);
    if (readings.isEmpty() && DECIMAL.matcher(tidy).matches() && tidy.length() <= 40) {
      return decimal(tidy).map(Numbers::shortest);
    }
    return readings.size() == 1 ? Optional.of(readings.get(0)) : Optional.empty();
  }

  /** The share that a percentage is, if the range is one of shares; else an empty text. */
  static String percentage(String text, Shape.Decimal range) {
    String tidy = Characters.tidy(text);
    if (!tidy.endsWith("%") || range.largest() > 1) {
      return "";
    }
    return meant(tidy.substring(0, tidy.length() - 1))
        .map(percent -> percent.movePointLeft(2))
        .filter(range::holds)
        .map(Numbers::plain)
        .orElse("");
  }

  /** Without exponent and without zeros at the end. */
  static String plain(BigDecimal number) {
    return tidy(number).toPlainString();
  }

  /**
   * The shortest decimal that reads back as the same number, without an exponent. {@code
   * Double.toString} differs between Java releases, which would change files and hashes.
   */
  static String text(double value) {
    if (!Double.isFinite(value)) {
      return Double.toString(value);
    }
    return shortest(value).toPlainString();
  }

  /** The same as a number. */
  static BigDecimal shortest(double value) {
    BigDecimal exact = new BigDecimal(value);
    for (int digits = 1; digits < 17; digits++) {
      BigDecimal rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
      if (rounded.doubleValue() == value) {
        return tidy(rounded);
      }
    }
    return tidy(exact.round(new MathContext(17, RoundingMode.HALF_EVEN)));
  }

  private static BigDecimal tidy(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
