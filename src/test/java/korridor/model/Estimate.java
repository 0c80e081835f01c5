package korridor.model;

import java.util.Arrays;
import java.util.Locale;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * A mean over replicates with its 99.9 % t interval. A criterion holds when the whole interval lies
 * on its side: if the truth lay on the border, a test would pass with a chance of 0.0005 only.
 *
 * @param mean the mean
 * @param error its standard error
 * @param replicates how many
 */
record Estimate(double mean, double error, int replicates) {

  private static final double ONE_SIDED = 0.9995;

  static Estimate of(double[] values) {
    double mean = Arrays.stream(values).average().orElseThrow();
    double squares = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
    int n = values.length;
    return new Estimate(mean, Math.sqrt(squares / (n - 1) / n), n);
  }

  double lower() {
    return mean - reach();
  }

  double upper() {
    return mean + reach();
  }

  private double reach() {
    return new TDistribution(replicates - 1).inverseCumulativeProbability(ONE_SIDED) * error;
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.4f (%.4f to %.4f)", mean, lower(), upper());
  }
}
