package korridor.verification;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import korridor.statistics.Interval;

/** Numbers for a reader: as many digits as they deserve, with the decimal mark of the language. */
public final class Digits {

  private static final String UNKNOWN = "–";
  private static final MathContext SIX = new MathContext(6, RoundingMode.HALF_EVEN);
  private static final MathContext TWO = new MathContext(2, RoundingMode.HALF_EVEN);

  private Digits() {}

  /** A number with at most six digits that count; very small ones as a power of ten. */
  public static String of(double value, Locale locale) {
    if (!Double.isFinite(value)) {
      return UNKNOWN;
    }
    if (value != 0 && Math.abs(value) < 1e-4) {
      return power(value, locale);
    }
    return marked(BigDecimal.valueOf(value).round(SIX).stripTrailingZeros(), locale);
  }

  /** The number itself, rounded to two digits that count. */
  public static double rounded(double value) {
    return Double.isFinite(value) ? BigDecimal.valueOf(value).round(TWO).doubleValue() : value;
  }

  /** A value rounded to the second digit of the width of its interval. */
  public static String of(double value, Interval interval, Locale locale) {
    double width = interval.width();
    if (!Double.isFinite(value) || !(width > 0)) {
      return of(value, locale);
    }
    int decimals = Math.max(0, Math.min(8, 1 - (int) Math.floor(Math.log10(width))));
    return marked(BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN), locale);
  }

  /** An interval in brackets; a dash if it is not known. */
  public static String of(Interval interval, Locale locale) {
    if (!Double.isFinite(interval.width())) {
      return UNKNOWN;
    }
    return "["
        + of(interval.lower(), interval, locale)
        + "; "
        + of(interval.upper(), interval, locale)
        + "]";
  }

  private static String power(double value, Locale locale) {
    BigDecimal two = BigDecimal.valueOf(value).round(TWO).stripTrailingZeros();
    int exponent = two.precision() - two.scale() - 1;
    return marked(two.scaleByPowerOfTen(-exponent).stripTrailingZeros(), locale) + "e−" + -exponent;
  }

  private static String marked(BigDecimal number, Locale locale) {
    String digits = number.toPlainString().replace('-', '−');
    return locale.getLanguage().equals("de") ? digits.replace('.', ',') : digits;
  }
}
