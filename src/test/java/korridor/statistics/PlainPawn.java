package korridor.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The indices without any thrift: each slice of each permutation is sorted anew. */
final class PlainPawn {

  private PlainPawn() {}

  static Pawn of(double[][] points, double[] responses, int slices, long seed) {
    GivenData data = GivenData.of(points, responses);
    double[][][] without = data.leaveOut(seed, ordered -> summaries(ordered, slices));
    double[][][] noise = data.permute(seed, ordered -> summaries(ordered, slices));
    return new Pawn(
        data.n(),
        slices,
        Noise.of(noise[0]),
        Noise.of(noise[1]),
        Noise.of(noise[2]),
        IntStream.range(0, data.factors())
            .mapToObj(i -> factor(summaries(data.along(i), slices), without, i))
            .toList());
  }

  private static Pawn.Factor factor(double[] values, double[][][] without, int i) {
    Pawn.Index[] indices = new Pawn.Index[values.length];
    Arrays.setAll(
        indices, s -> new Pawn.Index(values[s], GivenData.interval(values[s], without[s][i])));
    return new Pawn.Factor(indices[0], indices[1], indices[2]);
  }

  private static double[] summaries(double[] ordered, int slices) {
    double[] distances = new double[slices];
    for (int slice = 0; slice < slices; slice++) {
      int from = FirstOrder.start(ordered.length, slices, slice);
      int to = FirstOrder.start(ordered.length, slices, slice + 1);
      double[] part = Arrays.copyOfRange(ordered, from, to);
      for (double x : part) {
        distances[slice] = Math.max(distances[slice], gap(part, ordered, x));
      }
    }
    Arrays.sort(distances);
    return new double[] {
      Quantiles.ofSorted(distances, 0.5),
      RunningMoments.of(distances).mean(),
      distances[distances.length - 1]
    };
  }

  /** The larger gap of both distribution functions, just before and at a value. */
  private static double gap(double[] part, double[] all, double x) {
    double before =
        (double) Arrays.stream(part).filter(y -> y < x).count() / part.length
            - (double) Arrays.stream(all).filter(y -> y < x).count() / all.length;
    double at =
        (double) Arrays.stream(part).filter(y -> y <= x).count() / part.length
            - (double) Arrays.stream(all).filter(y -> y <= x).count() / all.length;
    return Math.max(Math.abs(before), Math.abs(at));
  }
}
