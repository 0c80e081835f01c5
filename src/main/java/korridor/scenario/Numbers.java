package korridor.scenario;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as they are written in files. */
final class Numbers {

  private static final Pattern WHOLE = Pattern.compile("[+-]?(0|[1-9][0-9]{0,18})");
  private static final Pattern DECIMAL =
      Pattern.compile("[+-]?([0-9]{1,40}(\\.[0-9]{0,400})?|\\.[0-9]{1,400})([eE][+-]?[0-9]{1,4})?");
  private static final Pattern NOT_FINITE =
      Pattern.compile("[+-]?\\.?(nan|inf|infinity)", Pattern.CASE_INSENSITIVE);
  private static final Pattern GROUPED = Pattern.compile("[+-]?[0-9]{1,3}([.,_' ][0-9]{3})+");

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

  /** What a person may have meant by a text that is no number: separators, decimal comma, %. */
  static Optional<Double> meant(String text, boolean whole) {
    String stripped = text.strip();
    if (stripped.length() > 40) {
      return Optional.empty();
    }
    if (stripped.endsWith("%")) {
      return meant(stripped.substring(0, stripped.length() - 1), whole).map(v -> v / 100);
    }
    if (whole && GROUPED.matcher(stripped).matches()) {
      return decimal(stripped.replaceAll("[.,_' ]", ""));
    }
    return decimal(stripped.replace(',', '.').replace("_", ""));
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
