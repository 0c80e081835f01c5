package korridor.statistics;

import java.util.Arrays;
import java.util.function.DoublePredicate;

/**
 * An interval for the mean of a bounded quantity that holds at all times together: one may look
 * after every observation and stop whenever one likes, and it still covers as it says. The hedged
 * capital process of Waudby-Smith and Ramdas (2024): bets against each possible mean are placed
 * with what was seen before; a mean against which the capital grows beyond 1/α is excluded for
 * good.
 *
 * <p>Observations come one by one, independent or not, as long as their mean given those before
 * stays the same. The price is a wider interval than Student's, mostly while observations are few.
 */
public final class ConfidenceSequence {

  /** No bet stakes more than this share of what it can lose. */
  private static final double STAKE = 0.5;

  private static final double ACCURACY = 1e-6;

  private final double lowest;
  private final double highest;
  private final double level;

  private double[] values = new double[16];
  private double[] bets = new double[16];
  private int n;
  private double sum = 0.5;
  private double squares = 0.25;
  private double lower;
  private double upper = 1;

  /**
   * Nothing seen yet.
   *
   * @param lowest what no observation is below
   * @param highest what no observation is above; a difference of two shares has −1 and 1
   * @param level confidence level, strictly between 0 and 1
   */
  public ConfidenceSequence(double lowest, double highest, double level) {
    if (!(lowest < highest)) {
      throw new IllegalArgumentException(lowest + " must be below " + highest);
    }
    this.lowest = lowest;
    this.highest = highest;
    this.level = Samples.requireOpenShare("level", level);
  }

  /** Adds one observation; a missing one (NaN) changes nothing. */
  public void add(double value) {
    if (Double.isNaN(value)) {
      return;
    }
    if (!(lowest <= value && value <= highest)) {
      throw new IllegalArgumentException(
          "observation %s is not within its bounds %s to %s".formatted(value, lowest, highest));
    }
    if (n == values.length) {
      values = Arrays.copyOf(values, 2 * n);
      bets = Arrays.copyOf(bets, 2 * n);
    }
    double unit = (value - lowest) / (highest - lowest);
    values[n] = unit;
    bets[n] = bet();
    n++;
    sum += unit;
    double distance = unit - sum / (n + 1);
    squares += distance * distance;
  }

  /** √(2 log(2/α) / (σ² t log(t + 1))), from the variance before this observation. */
  private double bet() {
    double t = n + 1.0;
    double variance = squares / t;
    return Math.sqrt(2 * Math.log(2 / (1 - level)) / (variance * t * Math.log(t + 1)));
  }

  /** How many observations were not missing. */
  public int n() {
    return n;
  }

  /** The arithmetic mean; NaN without observations. */
  public double mean() {
    return n == 0 ? Double.NaN : lowest + (highest - lowest) * (sum - 0.5) / n;
  }

  /**
   * The means that are not excluded, now or at an earlier call. Takes time in proportion to the
   * observations.
   */
  public Interval interval() {
    double middle = n == 0 ? 0.5 : Math.max(0, Math.min(1, (sum - 0.5) / n));
    double low = Math.min(middle, outermost(0, middle, m -> excluded(m, true)));
    double high = Math.max(middle, outermost(1, middle, m -> excluded(m, false)));
    // Where earlier looks have excluded all that is left, the last bounds stay.
    if (Math.max(lower, low) <= Math.min(upper, high)) {
      lower = Math.max(lower, low);
      upper = Math.min(upper, high);
    }
    double width = highest - lowest;
    return new Interval(lowest + width * lower, lowest + width * upper, level);
  }

  /** From an excluded end towards the middle: the last mean found to be excluded, or the end. */
  private static double outermost(double end, double middle, DoublePredicate excluded) {
    double outside = end;
    double inside = middle;
    while (Math.abs(inside - outside) > ACCURACY) {
      double between = (inside + outside) / 2;
      if (excluded.test(between)) {
        outside = between;
      } else {
        inside = between;
      }
    }
    return outside;
  }

  /** Whether half of the capital, all bet on "the mean is above" (or below), grew beyond 1/α. */
  private boolean excluded(double mean, boolean above) {
    double capital = Math.log(0.5);
    double most = STAKE / (above ? mean : 1 - mean);
    for (int i = 0; i < n; i++) {
      double gain = above ? values[i] - mean : mean - values[i];
      capital += Math.log1p(Math.min(bets[i], most) * gain);
    }
    return capital >= -Math.log(1 - level);
  }
}
