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
  private final Shares shares;

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
    this.shares = new Shares(responses.length, slices);
  }

  /** The distance of each slice of a factor. */
  IntFunction<double[]> ofAll() {
    double[] sorted = sorted(ascending);
    return i -> distances(sorted, ascending, sliceOf[i], shares);
  }

  /** The same if each row had the response of another one. */
  IntFunction<double[]> ofPermuted(int[] permutation) {
    int[] rowWith = new int[permutation.length];
    for (int row = 0; row < permutation.length; row++) {
      rowWith[permutation[row]] = row;
    }
    double[] sorted = sorted(ascending);
    int[] rows = IntStream.of(ascending).map(row -> rowWith[row]).toArray();
    return i -> distances(sorted, rows, sliceOf[i], shares);
  }

  /** The same of those rows alone that are kept. */
  IntFunction<double[]> ofThose(boolean[] kept) {
    int[] rows = IntStream.of(ascending).filter(row -> kept[row]).toArray();
    double[] sorted = sorted(rows);
    Shares ofThose = new Shares(rows.length, slices);
    return i -> {
      int[] order = IntStream.of(data.order(i)).filter(row -> kept[row]).toArray();
      return distances(sorted, rows, slicesOf(order, slices), ofThose);
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
  private static double[] distances(double[] sorted, int[] rows, int[] sliceOf, Shares shares) {
    Gaps gaps = new Gaps(shares);
    for (int from = 0, to = 0; from < sorted.length; from = to) {
      to = from + 1;
      while (to < sorted.length && sorted[to] == sorted[from]) {
        to++;
      }
      if (to == from + 1) {
        gaps.step(sliceOf[rows[from]], shares.ofAll[from], shares.ofAll[to]);
      } else {
        gaps.steps(rows, sliceOf, from, to);
      }
    }
    return gaps.largest;
  }

  /** What share so and so many responses are, divided once: of all, and of each slice. */
  private static final class Shares {

    private final double[] ofAll;
    private final double[][] ofSlice;

    Shares(int n, int slices) {
      ofAll = upTo(n);
      ofSlice = new double[slices][];
      for (int slice = 0; slice < slices; slice++) {
        ofSlice[slice] =
            upTo(FirstOrder.start(n, slices, slice + 1) - FirstOrder.start(n, slices, slice));
      }
    }

    private static double[] upTo(int size) {
      double[] shares = new double[size + 1];
      for (int count = 0; count <= size; count++) {
        shares[count] = (double) count / size;
      }
      return shares;
    }
  }

  /** The largest gap of each slice so far, and what share of its responses was passed. */
  private static final class Gaps {

    private final Shares shares;
    private final double[] largest;
    private final double[] reached;
    private final int[] counts;

    Gaps(Shares shares) {
      this.shares = shares;
      int slices = shares.ofSlice.length;
      largest = new double[slices];
      reached = new double[slices];
      counts = new int[slices];
    }

    /** Passes one response. */
    void step(int slice, double before, double after) {
      look(slice, before);
      pass(slice);
      look(slice, after);
    }

    /** Passes equal responses, at which all distribution functions step at once. */
    void steps(int[] rows, int[] sliceOf, int from, int to) {
      for (int at = from; at < to; at++) {
        look(sliceOf[rows[at]], shares.ofAll[from]);
      }
      for (int at = from; at < to; at++) {
        pass(sliceOf[rows[at]]);
      }
      for (int at = from; at < to; at++) {
        look(sliceOf[rows[at]], shares.ofAll[to]);
      }
    }

    private void look(int slice, double all) {
      largest[slice] = Math.max(largest[slice], Math.abs(reached[slice] - all));
    }

    private void pass(int slice) {
      counts[slice]++;
      reached[slice] = shares.ofSlice[slice][counts[slice]];
    }
  }
}
