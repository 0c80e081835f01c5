package korridor.scenario;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A scale of answers, mapped to [0, 1] in a straight line: the worst end is 0, the best end 1.
 *
 * @param worst the end that says least
 * @param best the end that says most; below the worst one for school marks
 */
record AnswerScale(int worst, int best) {

  /** What the model itself uses. */
  static final AnswerScale SHARE = new AnswerScale(0, 1);

  static final Pattern PATTERN = Pattern.compile("([0-9]{1,4})-([0-9]{1,4})");

  private static final Pattern SPOKEN =
      Pattern.compile("([0-9]{1,4}) ?(?:[-–—:/]|\\.\\.+|to|bis) ?([0-9]{1,4})");
  private static final int DIGITS = 6;

  /** Its two ends as written, the lower first, such as {@code 1-5}; the higher end is the best. */
  static Optional<AnswerScale> parse(String text) {
    Matcher matcher = PATTERN.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int low = Integer.parseInt(matcher.group(1));
    int high = Integer.parseInt(matcher.group(2));
    return low < high ? Optional.of(new AnswerScale(low, high)) : Optional.empty();
  }

  /** The scale that another spelling means, or an empty text. */
  static String likely(String text) {
    Matcher matcher = SPOKEN.matcher(text);
    if (!matcher.matches()) {
      return "";
    }
    int one = Integer.parseInt(matcher.group(1));
    int other = Integer.parseInt(matcher.group(2));
    return one == other ? "" : Math.min(one, other) + "-" + Math.max(one, other);
  }

  /** The same scale with the other end as the best. */
  AnswerScale reversed() {
    return new AnswerScale(best, worst);
  }

  /** German school marks use the same figures with the best at 1, so that nobody can guess. */
  boolean mayBeMarks() {
    return Math.min(worst, best) == 1 && Math.max(worst, best) == 6;
  }

  Shape.Decimal range() {
    return new Shape.Decimal(Math.min(worst, best), Math.max(worst, best));
  }

  /** (value − worst) / (best − worst), to six digits. */
  double share(double value) {
    BigDecimal above = BigDecimal.valueOf(value).subtract(BigDecimal.valueOf(worst));
    return above
        .divide(BigDecimal.valueOf((long) best - worst), MathContext.DECIMAL64)
        .setScale(DIGITS, RoundingMode.HALF_EVEN)
        .doubleValue();
  }
}
