package korridor.statistics;

import java.util.Comparator;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Distances of Kolmogorov and Smirnov between the responses in slices along factors and all
 * responses. Responses and factors are ranked once: whatever is left out or permuted, the largest
 * gap of each slice is found on one walk through the responses from the smallest to the largest.
 */
final class SliceDistances {

  private final GivenData data;
  private final int slices;
  private final double[] responses;
  private final int[] ascending;
  private final int[][] sliceOf;

  /**
   * Ranks what is there.
   *
   * @param data points and responses
   * @param slices along each factor, of equally many points
   */
  SliceDistances(GivenData data, int slices) {
    this.data = data;
    this.slices = slices;
    this.responses = data.responses();
    this.ascending =
        IntStream.range(0, responses.length)
            .boxed()
            .sorted(Comparator.comparingDouble(row -> responses[row]))
            .mapToInt(row -> row)
            .toArray();
    this.sliceOf =
        IntStream.range(0, data.factors())
            .mapToObj(i -> slicesOf(data.order(i), slices))
            .toArray(int[][]::new);
  }

  /** The distance of each slice of a factor. */
  IntFunction<double[]> ofAll() {
    double[] sorted = sorted(ascending);
    return i -> distances(sorted, ascending, sliceOf[i]);
  }

  /** The same if each row had the response of another one. */
  IntFunction<double[]> ofPermuted(int[] permutation) {
    int[] rowWith = new int[permutation.length];
    for (int row = 0; row < permutation.length; row++) {
      rowWith[permutation[row]] = row;
    }
    double[] sorted = sorted(ascending);
    int[] rows = IntStream.of(ascending).map(row -> rowWith[row]).toArray();
    return i -> distances(sorted, rows, sliceOf[i]);
  }

  /** The same of those rows alone that are kept. */
  IntFunction<double[]> ofThose(boolean[] kept) {
    int[] rows = IntStream.of(ascending).filter(row -> kept[row]).toArray();
    double[] sorted = sorted(rows);
    return i -> {
      int[] order = IntStream.of(data.order(i)).filter(row -> kept[row]).toArray();
      return distances(sorted, rows, slicesOf(order, slices));
    };
  }

  private double[] sorted(int[] rows) {
    return IntStream.of(rows).mapToDouble(row -> responses[row]).toArray();
  }

  /** The slice of each row, given the rows in the order of a factor; some rows may be missing. */
  private int[] slicesOf(int[] order, int slices) {
    int[] sliceOf = new int[responses.length];
    for (int slice = 0; slice < slices; slice++) {
      int end = FirstOrder.start(order.length, slices, slice + 1);
      for (int at = FirstOrder.start(order.length, slices, slice); at < end; at++) {
        sliceOf[order[at]] = slice;
      }
    }
    return sliceOf;
  }

  /**
   * The largest gap of each slice. A distribution function steps at its own responses, so that its
   * largest gap is just before or at one of them.
   *
   * @param sorted responses from the smallest to the largest
   * @param rows the row of each
   * @param sliceOf the slice of each row
   */
  private double[] distances(double[] sorted, int[] rows, int[] sliceOf) {
    int n = sorted.length;
    Gaps gaps = new Gaps(n, slices);
    for (int from = 0, to = 0; from < n; from = to) {
      while (to < n && sorted[to] == sorted[from]) {
        to++;
      }
      for (int at = from; at < to; at++) {
        gaps.look(sliceOf[rows[at]], (double) from / n);
      }
      for (int at = from; at < to; at++) {
        gaps.reached[sliceOf[rows[at]]]++;
      }
      for (int at = from; at < to; at++) {
        gaps.look(sliceOf[rows[at]], (double) to / n);
      }
    }
    return gaps.largest;
  }

  /** The largest gap of each slice so far, and how many of its responses were passed. */
  private static final class Gaps {

    private final double[] largest;
    private final int[] reached;
    private final double[] sizes;

    Gaps(int n, int slices) {
      largest = new double[slices];
      reached = new int[slices];
      sizes = new double[slices];
      for (int slice = 0; slice < slices; slice++) {
        sizes[slice] = FirstOrder.start(n, slices, slice + 1) - FirstOrder.start(n, slices, slice);
      }
    }

    void look(int slice, double all) {
      double gap = Math.abs(reached[slice] / sizes[slice] - all);
      if (gap > largest[slice]) {
        largest[slice] = gap;
      }
    }
  }
}
