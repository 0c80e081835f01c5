package korridor.statistics;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;

/**
 * The bootstrap interval that is corrected for bias and acceleration (Efron 1987), for statistics
 * without an interval of their own. The same seed gives the same bounds.
 *
 * @param resamples how often the sample is redrawn, 1 or more; 2,000 or more for 95 %
 * @param seed of the redraws
 */
public record BcaBootstrap(int resamples, long seed) {

  /** Checks the number of redraws. */
  public BcaBootstrap {
    Samples.requireAtLeast("resamples", resamples, 1);
  }

  /**
   * The interval of a statistic of a sample.
   *
   * @param sample missing values are left out
   * @param statistic a finite function of the values alone; it may reorder its argument
   * @param level confidence level, strictly between 0 and 1
   * @return unknown bounds below two observations
   */
  public Interval interval(double[] sample, ToDoubleFunction<double[]> statistic, double level) {
    Samples.requireOpenShare("level", level);
    double[] x = Samples.withoutMissing(sample);
    if (x.length < 2) {
      return Interval.unknown(level);
    }
    double[] redrawn = redraw(x, statistic);
    double bias = bias(redrawn, statistic.applyAsDouble(x.clone()));
    double acceleration = acceleration(x, statistic);
    double z = Distributions.normalCritical(level);
    return new Interval(
        Quantiles.ofSorted(redrawn, corrected(-z, bias, acceleration)),
        Quantiles.ofSorted(redrawn, corrected(z, bias, acceleration)),
        level);
  }

  /** The statistic of each redraw, sorted. */
  private double[] redraw(double[] x, ToDoubleFunction<double[]> statistic) {
    RandomGenerator random = new Well19937c(seed);
    double[] values = new double[resamples];
    for (int b = 0; b < resamples; b++) {
      double[] again = new double[x.length];
      Arrays.setAll(again, i -> x[random.nextInt(x.length)]);
      values[b] = statistic.applyAsDouble(again);
    }
    Arrays.sort(values);
    return values;
  }

  /** The normal quantile of the share of redraws below the estimate, ties counting half. */
  static double bias(double[] redrawn, double estimate) {
    double below = 0;
    for (double value : redrawn) {
      below += value < estimate ? 1 : value == estimate ? 0.5 : 0;
    }
    // Half a redraw away from 0 and 1, where the quantile would be infinite.
    double half = 0.5 / redrawn.length;
    double share = below / redrawn.length;
    return Distributions.normalQuantile(Math.max(half, Math.min(1 - half, share)));
  }

  /** A sixth of the skewness of the statistics that leave one observation out. */
  static double acceleration(double[] x, ToDoubleFunction<double[]> statistic) {
    double[] without = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      double[] rest = Arrays.copyOf(x, x.length - 1);
      System.arraycopy(x, i + 1, rest, i, x.length - 1 - i);
      without[i] = statistic.applyAsDouble(rest);
    }
    double mean = RunningMoments.of(without).mean();
    double squares = 0;
    double cubes = 0;
    for (double value : without) {
      double influence = mean - value;
      squares += influence * influence;
      cubes += influence * influence * influence;
    }
    return squares == 0 ? 0 : cubes / (6 * Math.pow(squares, 1.5));
  }

  private static double corrected(double z, double bias, double acceleration) {
    double shifted = bias + z;
    return Distributions.normalProbability(bias + shifted / (1 - acceleration * shifted));
  }
}
