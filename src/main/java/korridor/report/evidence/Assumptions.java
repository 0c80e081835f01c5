package korridor.report.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import korridor.model.parameter.Believed;
import korridor.scenario.Scenario;

/**
 * Where draws lie in the ranges in which assumptions are believed to lie: 0 is the low end, 1 the
 * high one, and equal steps are equally believed.
 *
 * @param ranges the assumptions that differ between draws
 * @param shares a row a draw, in its order, with a column an assumption
 */
record Assumptions(List<Believed> ranges, double[][] shares) {

  /** Of some draws of a scenario. */
  static Assumptions of(Scenario scenario, List<Draw> draws) {
    List<Believed> ranges =
        scenario.believed().values().stream()
            .filter(range -> draws.stream().allMatch(d -> d.values().containsKey(range.name())))
            .filter(
                range ->
                    draws.stream().map(d -> d.values().get(range.name())).distinct().count() > 1)
            .toList();
    double[][] shares =
        draws.stream()
            .map(d -> ranges.stream().mapToDouble(r -> r.share(d.values().get(r.name()))).toArray())
            .toArray(double[][]::new);
    return new Assumptions(ranges, shares);
  }

  /** The rows in which something is known, with what is known of them. */
  Known known(double[] responses) {
    int[] rows =
        IntStream.range(0, responses.length).filter(n -> Double.isFinite(responses[n])).toArray();
    return new Known(
        rows,
        Arrays.stream(rows).mapToObj(n -> shares[n]).toArray(double[][]::new),
        Arrays.stream(rows).mapToDouble(n -> responses[n]).toArray());
  }

  /**
   * Draws of which a response is known.
   *
   * @param rows their numbers
   * @param points their places
   * @param responses theirs
   */
  record Known(int[] rows, double[][] points, double[] responses) {}
}
