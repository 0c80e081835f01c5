package korridor.report.evidence;

import java.util.Arrays;
import java.util.List;
import korridor.observe.Measure;

/**
 * Single runs over time in the measures that are led with, to draw bands over administrations. In
 * single precision, which is finer than any picture.
 */
final class Tracks {

  private final float[][][][] values;

  private Tracks(int measures) {
    values = new float[measures][][][];
  }

  /** Room for runs; without any where nothing was drawn. */
  static Tracks of(int arms, List<Measure> measures, int weeks, Administrations administrations) {
    Tracks tracks = new Tracks(measures.size());
    if (administrations.drawn()) {
      LedWith.ALL.stream()
          .filter(measures::contains)
          .mapToInt(measures::indexOf)
          .forEach(m -> tracks.values[m] = unknown(arms, weeks, administrations.size()));
    }
    return tracks;
  }

  private static float[][][] unknown(int arms, int weeks, int size) {
    float[][][] all = new float[arms][weeks][size];
    for (float[][] ofArm : all) {
      for (float[] ofWeek : ofArm) {
        Arrays.fill(ofWeek, Float.NaN);
      }
    }
    return all;
  }

  /** Takes the values of another one of the same size; none of these measures is in hours. */
  void take(Tracks other) {
    System.arraycopy(other.values, 0, values, 0, values.length);
  }

  /**
   * Notes a value.
   *
   * @param measure its number among the measures
   */
  void put(int arm, int measure, int week, int number, double value) {
    float[][][] all = values[measure];
    if (all != null) {
      all[arm][week][number] = (float) value;
    }
  }

  /** Arm minus baseline, weeks by administrations; empty for a measure that is not kept. */
  double[][] differences(int arm, int measure) {
    float[][][] all = values[measure];
    if (all == null) {
      return new double[0][];
    }
    double[][] differences = new double[all[arm].length][];
    for (int w = 0; w < differences.length; w++) {
      differences[w] = new double[all[arm][w].length];
      for (int n = 0; n < differences[w].length; n++) {
        differences[w][n] = (double) all[arm][w][n] - all[0][w][n];
      }
    }
    return differences;
  }
}
