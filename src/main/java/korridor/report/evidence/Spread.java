package korridor.report.evidence;

import java.util.Arrays;
import java.util.function.DoublePredicate;
import korridor.model.Arm;
import korridor.observe.Measure;
import korridor.statistics.Equivalence;
import korridor.statistics.QuantileBand;

/**
 * How one arm differs from the baseline over plausible administrations, each of them one city with
 * its own assumptions and its own luck.
 *
 * @param higher those in which the measure is higher than in the baseline
 * @param lower those in which it is lower
 * @param same those in which it is the same to the last digit
 * @param small those in which it differs by less than the smallest difference that matters
 * @param median the middle difference
 * @param low below it lie 5 % of the differences; the lowest one with few administrations
 * @param high above it lie 5 % of the differences; the highest one with few administrations
 * @param equivalent whether the mean difference is within the smallest that matters, by two
 *     one-sided t tests at 5 % over the draws (Schuirmann 1987)
 */
public record Spread(
    Arm arm,
    Measure measure,
    int week,
    Share higher,
    Share lower,
    Share same,
    Share small,
    double median,
    double low,
    double high,
    boolean equivalent) {

  /** With fewer administrations quantiles at 5 and 95 % are those of single ones. */
  public static final int FEW = 20;

  private static final double NINE_IN_TEN = 0.9;
  private static final double ERROR = 0.05;

  /**
   * The spread of some differences.
   *
   * @param differences by draw: arm minus baseline of its administrations, missing ones left out
   */
  static Spread of(Arm arm, Measure measure, int week, double[][] differences) {
    double smallest = LedWith.smallest(measure);
    double[] all = flat(differences);
    QuantileBand band = QuantileBand.of(all, NINE_IN_TEN);
    boolean few = all.length < FEW;
    return new Spread(
        arm,
        measure,
        week,
        Share.of(cases(differences, d -> d > 0)),
        Share.of(cases(differences, d -> d < 0)),
        Share.of(cases(differences, d -> d == 0)),
        Share.of(cases(differences, d -> Math.abs(d) < smallest)),
        band.median(),
        few ? Arrays.stream(all).min().orElse(Double.NaN) : band.lower(),
        few ? Arrays.stream(all).max().orElse(Double.NaN) : band.upper(),
        equivalent(differences, smallest));
  }

  private static boolean equivalent(double[][] differences, double smallest) {
    double[] means =
        Arrays.stream(differences)
            .mapToDouble(ofDraw -> Arrays.stream(ofDraw).average().orElse(Double.NaN))
            .toArray();
    return Equivalence.of(means, smallest, ERROR).verdict() == Equivalence.Verdict.EQUIVALENT;
  }

  /** How many administrations tell. */
  public int n() {
    return higher.n();
  }

  /** What can be said of the direction. */
  public Lean lean() {
    if (higher.count() == 0 && lower.count() == 0) {
      return Lean.EQUAL;
    }
    if (equivalent && small.value() >= NINE_IN_TEN) {
      return Lean.NO_MATTER;
    }
    if (higher.lower() > 0.5 || higher.count() == n()) {
      return Lean.HIGHER;
    }
    if (lower.lower() > 0.5 || lower.count() == n()) {
      return Lean.LOWER;
    }
    return same.lower() > 0.5 ? Lean.MOSTLY_EQUAL : Lean.OPEN;
  }

  private static boolean[][] cases(double[][] values, DoublePredicate which) {
    boolean[][] cases = new boolean[values.length][];
    for (int d = 0; d < values.length; d++) {
      cases[d] = new boolean[values[d].length];
      for (int n = 0; n < cases[d].length; n++) {
        cases[d][n] = which.test(values[d][n]);
      }
    }
    return cases;
  }

  static double[] flat(double[][] values) {
    return Arrays.stream(values).flatMapToDouble(Arrays::stream).toArray();
  }
}
