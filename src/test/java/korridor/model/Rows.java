package korridor.model;

import java.util.function.IntConsumer;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** Whole columns of the state, for tests that compare or set them. */
public final class Rows {

  private Rows() {}

  /** A column of numbers, such as {@code doubles(a.staff.size(), a.staff::openness)}. */
  public static double[] doubles(int rows, IntToDoubleFunction column) {
    return IntStream.range(0, rows).mapToDouble(column).toArray();
  }

  /** A column of whole numbers. */
  public static int[] ints(int rows, IntUnaryOperator column) {
    return IntStream.range(0, rows).map(column).toArray();
  }

  /** Does something in every row. */
  public static void each(int rows, IntConsumer action) {
    IntStream.range(0, rows).forEach(action);
  }
}
