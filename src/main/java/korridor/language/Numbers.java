package korridor.language;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as a language writes them: its marks, a true minus sign, no "-0". */
public final class Numbers {

  /** What is written where no number can be given. */
  public static final String UNKNOWN = "–";

  private static final String MINUS = "−";
  private static final String SPACE = "\u00a0";
  private static final int WEEKS_OF_A_YEAR = 52;
  // Digits that an interval may have beyond those of its measure.
  private static final int MORE = 2;
  private static final MathContext SIX = new MathContext(6, RoundingMode.HALF_EVEN);
  private static final MathContext TWO = new MathContext(2, RoundingMode.HALF_EVEN);

  private final Language language;

  Numbers(Language language) {
    this.language = language;
  }

  /** A number with a fixed count of decimals and the thousands marked. */
  public String decimal(double value, int decimals) {
    return Double.isFinite(value) ? grouped(rounded(value, decimals)) : UNKNOWN;
  }

  /** A number with as many decimals as it needs, six at most, and the thousands marked. */
  public String plain(double value) {
    if (!Double.isFinite(value)) {
      return UNKNOWN;
    }
    return grouped(stripped(rounded(value, Math.abs(value) < 0.01 ? 6 : 4)));
  }

  /** A whole number with the thousands marked. */
  public String whole(double value) {
    return decimal(value, 0);
  }

  /** A number with its sign, plus or minus. */
  public String signed(double value, int decimals) {
    String number = decimal(value, decimals);
    boolean plus = value > 0 && !number.equals(decimal(0, decimals));
    return plus ? "+" + number : number;
  }

  /** The mark before the decimals. */
  public char decimalMark() {
    return language.pattern("number.decimal-mark").charAt(0);
  }

  /** A share in percent. */
  public String percent(double share, int decimals) {
    return Double.isFinite(share)
        ? language.say("number.percent", "value", decimal(share * 100, decimals))
        : UNKNOWN;
  }

  /** A number with at most six digits that count; very small ones as a power of ten. */
  public String digits(double value) {
    if (!Double.isFinite(value)) {
      return UNKNOWN;
    }
    if (value != 0 && Math.abs(value) < 1e-4) {
      return power(value);
    }
    return marked(stripped(BigDecimal.valueOf(value).round(SIX)).toPlainString());
  }

  /** A value rounded to the second digit of the width of its interval. */
  public String digits(Estimate estimate) {
    return digits(estimate.value(), estimate.width());
  }

  /** An interval in brackets, each end rounded to the second digit of the width. */
  public String brackets(double lower, double upper) {
    return Double.isFinite(upper - lower)
        ? "[" + digits(lower, upper - lower) + "; " + digits(upper, upper - lower) + "]"
        : UNKNOWN;
  }

  /** The number itself, rounded to two digits that count. */
  public static double rounded(double value) {
    return Double.isFinite(value) ? BigDecimal.valueOf(value).round(TWO).doubleValue() : value;
  }

  /** A value with percent sign where it is a share, without any other unit. */
  public String value(Quantity quantity, double value) {
    Scale scale = quantity.scale();
    return scale == Scale.SHARE
        ? percent(value, scale.decimals())
        : decimal(value, scale.decimals());
  }

  /** A value with its unit in words where it has one. */
  public String valueWithUnit(Quantity quantity, double value) {
    String number = value(quantity, value);
    return quantity.scale().amount() ? number + SPACE + unit(quantity) : number;
  }

  /** A difference with its sign. */
  public String difference(Quantity quantity, double difference) {
    Scale scale = quantity.scale();
    return signed(difference * scale.factor(), scale.decimals());
  }

  /** A difference without its sign and with its unit, for sentences that say "above" or "below". */
  public String distance(Quantity quantity, double difference) {
    Scale scale = quantity.scale();
    String number = decimal(Math.abs(difference) * scale.factor(), scale.decimals());
    if (scale == Scale.SHARE) {
      return number + SPACE + language.say("unit.points");
    }
    return scale.amount() ? number + SPACE + unit(quantity) : number;
  }

  /**
   * The two ends of the interval of a difference, "0.29 to 0.33"; where they would read the same,
   * with up to two digits more, and where that does not part them, as one number.
   */
  public String interval(Quantity quantity, Estimate difference) {
    if (!Double.isFinite(difference.width())) {
      return UNKNOWN;
    }
    Scale scale = quantity.scale();
    for (int decimals = scale.decimals(); decimals <= scale.decimals() + MORE; decimals++) {
      String lower = end(scale, difference.lower(), decimals, difference.distinct());
      String upper = end(scale, difference.upper(), decimals, difference.distinct());
      if (!lower.equals(upper)) {
        return language.say("number.interval", "lower", lower, "upper", upper);
      }
    }
    return narrow(scale, difference, scale.decimals() + MORE);
  }

  /** Both ends read the same: "about 0.21", or "within ±0.0001". */
  private String narrow(Scale scale, Estimate difference, int decimals) {
    String value = decimal(difference.upper() * scale.factor(), decimals);
    return value.equals(decimal(0, decimals))
        ? language.say("number.interval.within", "step", decimal(Math.pow(10, -decimals), decimals))
        : language.say("number.interval.about", "value", value);
  }

  /** The interval of a difference, turned so that it fits a distance told without sign. */
  public String distanceInterval(Quantity quantity, Estimate difference) {
    return interval(quantity, difference.value() >= 0 ? difference : difference.negative());
  }

  /** The end of an interval that leaves zero out is not told as zero. */
  private String end(Scale scale, double value, int decimals, boolean distinct) {
    String number = decimal(value * scale.factor(), decimals);
    if (distinct && value != 0 && number.equals(decimal(0, decimals))) {
      return language.say(value > 0 ? "number.above-zero" : "number.below-zero");
    }
    return number;
  }

  /** A span of time in words: "ten years", "26 weeks". */
  public String span(double weeks) {
    return time("time.span.", weeks);
  }

  /** A moment in words: "after ten years". */
  public String after(double weeks) {
    return time("time.after.", weeks);
  }

  private String unit(Quantity quantity) {
    return language.say(quantity.unitInWords());
  }

  private String time(String family, double weeks) {
    boolean brief = weeks < WEEKS_OF_A_YEAR;
    double count = brief ? Math.rint(weeks) : weeks / WEEKS_OF_A_YEAR;
    String key = family + (brief ? "week" : "year");
    if (count == 1) {
      return language.say(key + ".one");
    }
    boolean whole = count == Math.rint(count);
    String word = "number.word." + (int) count;
    String number =
        whole && language.has(word) ? language.say(word) : decimal(count, whole ? 0 : 1);
    return language.say(key + ".many", "n", number);
  }

  private String digits(double value, double width) {
    if (!Double.isFinite(value) || !(width > 0)) {
      return digits(value);
    }
    int decimals = Math.max(0, Math.min(8, 1 - (int) Math.floor(Math.log10(width))));
    return marked(
        BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN).toPlainString());
  }

  private String power(double value) {
    BigDecimal two = BigDecimal.valueOf(value).round(TWO).stripTrailingZeros();
    int exponent = two.precision() - two.scale() - 1;
    BigDecimal mantissa = two.scaleByPowerOfTen(-exponent).stripTrailingZeros();
    return marked(mantissa.toPlainString()) + "e" + MINUS + -exponent;
  }

  private static BigDecimal rounded(double value, int decimals) {
    return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN);
  }

  private static BigDecimal stripped(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private String grouped(BigDecimal value) {
    StringBuilder digits = new StringBuilder(marked(value.toPlainString()));
    String mark = language.pattern("number.group-mark");
    int first = value.signum() < 0 ? 1 : 0;
    int whole = value.abs().toBigInteger().toString().length();
    for (int at = first + whole - 3; at > first; at -= 3) {
      digits.insert(at, mark);
    }
    return digits.toString();
  }

  private String marked(String digits) {
    return digits.replace("-", MINUS).replace('.', decimalMark());
  }
}
