package korridor.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.BinomialDistribution;

/** The points among which boxes are looked for, and which of them are cases. */
record PrimPoints(double[][] points, boolean[] isCase) {

  PrimPoints {
    Samples.requireSameCount(points.length, isCase.length);
    if (Samples.completeRows(points).length < points.length) {
      throw new IllegalArgumentException("a point has a missing value (NaN)");
    }
    Samples.requireAtLeast("points", points.length, 1);
    Samples.requireAtLeast("cases", cases(isCase, IntStream.range(0, isCase.length).toArray()), 1);
  }

  int size() {
    return points.length;
  }

  int factors() {
    return points[0].length;
  }

  int cases() {
    return cases(inside(PrimLimits.none(factors())));
  }

  int cases(int[] rows) {
    return cases(isCase, rows);
  }

  private static int cases(boolean[] isCase, int[] rows) {
    return (int) Arrays.stream(rows).filter(row -> isCase[row]).count();
  }

  double density(int[] rows) {
    return (double) cases(rows) / rows.length;
  }

  int[] inside(PrimLimits limits) {
    return IntStream.range(0, size()).filter(row -> limits.holds(points[row])).toArray();
  }

  double[] sorted(int[] rows, int factor) {
    return Arrays.stream(rows).mapToDouble(row -> points[row][factor]).sorted().toArray();
  }

  PrimPoints outside(PrimBox box) {
    PrimLimits limits = PrimLimits.of(factors(), box);
    int[] left = IntStream.range(0, size()).filter(row -> !limits.holds(points[row])).toArray();
    boolean[] still = new boolean[left.length];
    double[][] rows = new double[left.length][];
    for (int row = 0; row < left.length; row++) {
      still[row] = isCase[left[row]];
      rows[row] = points[left[row]];
    }
    return new PrimPoints(rows, still);
  }

  PrimBox box(PrimLimits limits) {
    int[] inside = inside(limits);
    List<PrimBox.Restriction> restrictions = new ArrayList<>();
    for (int i = 0; i < factors(); i++) {
      if (limits.limited(i, true) || limits.limited(i, false)) {
        restrictions.add(
            new PrimBox.Restriction(
                i,
                limits.limit(i, true),
                limits.limit(i, false),
                quasiP(limits, i, true),
                quasiP(limits, i, false)));
      }
    }
    int held = cases(inside);
    return new PrimBox(
        restrictions,
        inside.length,
        held,
        (double) held / cases(),
        density(inside),
        (double) inside.length / size());
  }

  /** The probability of as many cases in the box at the density it has without a limit. */
  double quasiP(PrimLimits limits, int factor, boolean low) {
    if (!limits.limited(factor, low)) {
      return Double.NaN;
    }
    int[] inside = inside(limits);
    double density = density(inside(limits.without(factor, low)));
    return 1
        - new BinomialDistribution(null, inside.length, density)
            .cumulativeProbability(cases(inside) - 1);
  }
}
