package korridor.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The checks that every method of this room applies to what it is given. */
final class Samples {

  private Samples() {}

  /** The observations without the missing ones, in their order; a new array. */
  static double[] withoutMissing(double[] sample) {
    for (int i = 0; i < sample.length; i++) {
      requireNotInfinite(sample[i], i);
    }
    return Arrays.stream(sample).filter(x -> !Double.isNaN(x)).toArray();
  }

  static void requireNotInfinite(double value, long index) {
    if (Double.isInfinite(value)) {
      throw new IllegalArgumentException(
          "observation "
              + index
              + " is "
              + value
              + "; only finite numbers, or NaN for a missing one, are allowed."
              + " Maybe a division by zero made it?");
    }
  }

  /** The value, if it lies strictly between 0 and 1. */
  static double requireOpenShare(String name, double value) {
    if (!(value > 0 && value < 1)) {
      throw new IllegalArgumentException(
          name + " = " + value + " must lie strictly between 0 and 1. Maybe it is a percentage?");
    }
    return value;
  }

  /** The value, if it is at least the smallest one allowed. */
  static int requireAtLeast(String name, int value, int smallest) {
    if (value < smallest) {
      throw new IllegalArgumentException(name + " = " + value + " must be at least " + smallest);
    }
    return value;
  }

  /** Both samples without the pairs of which one is missing: {first, second}. */
  static double[][] completePairs(double[] first, double[] second) {
    requireSameLength(first, second);
    double[] left = first.clone();
    double[] right = second.clone();
    for (int i = 0; i < left.length; i++) {
      if (Double.isNaN(first[i]) || Double.isNaN(second[i])) {
        left[i] = Double.NaN;
        right[i] = Double.NaN;
      }
    }
    return new double[][] {withoutMissing(left), withoutMissing(right)};
  }

  /** The rows without those of which a value is missing; all of equal length. */
  static double[][] completeRows(double[][] rows) {
    List<double[]> complete = new ArrayList<>();
    for (int row = 0; row < rows.length; row++) {
      if (rows[row].length != rows[0].length) {
        throw new IllegalArgumentException(
            "row %d has %d values, the first has %d"
                .formatted(row, rows[row].length, rows[0].length));
      }
      double[] present = withoutMissing(rows[row]);
      if (present.length == rows[row].length) {
        complete.add(present);
      }
    }
    return complete.toArray(double[][]::new);
  }

  static void requireSameCount(int points, int responses) {
    if (points != responses) {
      throw new IllegalArgumentException(
          responses
              + " responses for "
              + points
              + " points. Maybe a failed run was dropped instead of being marked NaN?");
    }
  }

  private static void requireSameLength(double[] first, double[] second) {
    if (first.length != second.length) {
      throw new IllegalArgumentException(
          "paired samples have "
              + first.length
              + " and "
              + second.length
              + " observations. Maybe a failed replicate was dropped from one of them instead of"
              + " being marked NaN?");
    }
  }
}
