package korridor.report.text;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import korridor.observe.Measure;
import korridor.report.evidence.ComparisonRow;

/** Numbers as the language writes them: decimal comma or point, a true minus sign, no "-0". */
public final class Numbers {

  /** What is written where no number can be given. */
  public static final String UNKNOWN = "–";

  private static final String MINUS = "−";
  private static final String SPACE = "\u00a0";

  private final Texts texts;

  Numbers(Texts texts) {
    this.texts = texts;
  }

  /** A number with a fixed count of decimals. */
  public String decimal(double value, int decimals) {
    if (!Double.isFinite(value)) {
      return UNKNOWN;
    }
    String digits = format(decimals).format(Math.abs(value));
    boolean zero = digits.chars().noneMatch(c -> c >= '1' && c <= '9');
    return value < 0 && !zero ? MINUS + digits : digits;
  }

  /** A number with as many decimals as it needs, six at most. */
  public String plain(double value) {
    if (!Double.isFinite(value)) {
      return UNKNOWN;
    }
    DecimalFormat format = format(0);
    format.setMaximumFractionDigits(Math.abs(value) < 0.01 ? 6 : 4);
    return value < 0 ? MINUS + format.format(-value) : format.format(value);
  }

  /** A whole number with the thousands marked. */
  public String whole(double value) {
    return decimal(value, 0);
  }

  /** A value of a measure with percent sign where it is a share, without any other unit. */
  public String value(Measure measure, double value) {
    return value(measure, value, decimals(measure, value));
  }

  /** A value of a measure with the unit in words. */
  public String valueWithUnit(Measure measure, double value) {
    String number = value(measure, value);
    return Scale.of(measure) == Scale.AMOUNT ? number + SPACE + texts.unit(measure.unit()) : number;
  }

  /** A difference between two arms with its sign. */
  public String difference(Measure measure, double difference) {
    int decimals = decimals(measure, difference);
    return signed(difference * Scale.of(measure).factor(), decimals);
  }

  /**
   * A difference without its sign, for sentences that say "above" or "below", with the unit and as
   * many decimals as its interval.
   */
  public String distance(ComparisonRow row) {
    Measure measure = row.measure();
    double shown = Math.abs(row.difference()) * Scale.of(measure).factor();
    String number = decimal(shown, intervalDecimals(row));
    return switch (Scale.of(measure)) {
      case INDEX -> number;
      case PERCENT -> number + SPACE + texts.say("unit.points");
      case AMOUNT -> number + SPACE + texts.unit(measure.unit());
    };
  }

  /** The two ends of the interval of a difference, "0.29 to 0.33". */
  public String interval(ComparisonRow row) {
    double factor = Scale.of(row.measure()).factor();
    int decimals = intervalDecimals(row);
    return texts.say(
        "number.interval",
        "lower",
        decimal(row.lower() * factor, decimals),
        "upper",
        decimal(row.upper() * factor, decimals));
  }

  /** The interval of a difference, turned so that it fits a distance told without sign. */
  public String distanceInterval(ComparisonRow row) {
    if (row.difference() >= 0) {
      return interval(row);
    }
    double factor = Scale.of(row.measure()).factor();
    int decimals = intervalDecimals(row);
    return texts.say(
        "number.interval",
        "lower",
        decimal(-row.upper() * factor, decimals),
        "upper",
        decimal(-row.lower() * factor, decimals));
  }

  /** A share in percent. */
  public String percent(double share, int decimals) {
    return Double.isFinite(share)
        ? texts.say("number.percent", "value", decimal(share * 100, decimals))
        : UNKNOWN;
  }

  /** A span of time in words: "ten years", "26 weeks". */
  public String span(double weeks) {
    return time("time.span.", weeks);
  }

  /** A moment in words: "after ten years". */
  public String after(double weeks) {
    return time("time.after.", weeks);
  }

  /** A number with its sign, plus or minus. */
  public String signed(double value, int decimals) {
    String number = decimal(value, decimals);
    boolean plus = value > 0 && !number.equals(decimal(0, decimals));
    return plus ? "+" + number : number;
  }

  private String time(String family, double weeks) {
    boolean brief = weeks < 52;
    double count = brief ? Math.rint(weeks) : weeks / 52;
    String key = family + (brief ? "week" : "year");
    if (count == 1) {
      return texts.say(key + ".one");
    }
    boolean whole = count == Math.rint(count);
    String word = "number.word." + (int) count;
    String number = whole && texts.has(word) ? texts.say(word) : decimal(count, whole ? 0 : 1);
    return texts.say(key + ".many", "n", number);
  }

  private String value(Measure measure, double value, int decimals) {
    return Scale.of(measure) == Scale.PERCENT ? percent(value, decimals) : decimal(value, decimals);
  }

  /** One decimal more for a narrow interval, or where an end would be told as zero but is not. */
  private static int intervalDecimals(ComparisonRow row) {
    int decimals = decimals(row.measure(), row.difference());
    double factor = Scale.of(row.measure()).factor();
    double step = Math.pow(10, -decimals);
    boolean narrow = (row.upper() - row.lower()) * factor < 2 * step;
    double nearest = Math.min(Math.abs(row.lower()), Math.abs(row.upper())) * factor;
    boolean nearZero = row.distinct() && nearest < 0.5 * step;
    return narrow || nearZero ? decimals + 1 : decimals;
  }

  /** Two decimals for an index, one for the rest; up to two more for what is told as zero. */
  private static int decimals(Measure measure, double value) {
    int decimals = Scale.of(measure) == Scale.INDEX ? 2 : 1;
    int most = decimals + 2;
    double shown = Math.abs(value * Scale.of(measure).factor());
    while (shown > 0 && decimals < most && shown < 0.5 * Math.pow(10, -decimals)) {
      decimals++;
    }
    return decimals;
  }

  private DecimalFormat format(int decimals) {
    DecimalFormat format = (DecimalFormat) NumberFormat.getNumberInstance(texts.locale());
    format.setDecimalFormatSymbols(DecimalFormatSymbols.getInstance(texts.locale()));
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    format.setRoundingMode(java.math.RoundingMode.HALF_EVEN);
    return format;
  }
}
