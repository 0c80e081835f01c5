package korridor.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;

/** Compares samples with the normal distribution they come from. */
final class Samples {

  private Samples() {}

  /** The numbers of a list. */
  static double[] column(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** Mean within 4.5 standard errors, spread within 10 %. */
  static void assertNormal(double[] column, double mean, double spread) {
    assertNormal(column, mean, spread, 0.1);
  }

  /** Mean within 4.5 standard errors, spread within a share of itself. */
  static void assertNormal(double[] column, double mean, double spread, double share) {
    double m = Arrays.stream(column).average().orElseThrow();
    double v = Arrays.stream(column).map(x -> (x - m) * (x - m)).sum() / (column.length - 1);
    assertThat(m).isCloseTo(mean, within(4.5 * spread / Math.sqrt(column.length)));
    assertThat(Math.sqrt(v)).isCloseTo(spread, within(share * spread));
  }
}
