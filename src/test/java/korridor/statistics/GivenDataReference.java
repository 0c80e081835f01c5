package korridor.statistics;

import java.util.Arrays;

/** The points and responses of which another program made reference values. */
final class GivenDataReference {

  private GivenDataReference() {}

  static double[] responses() {
    return ReferenceValues.of("lab.csv", "given.responses");
  }

  static double[][] points() {
    double[] all = ReferenceValues.of("lab.csv", "given.points");
    double[][] points = new double[all.length / 4][];
    Arrays.setAll(points, row -> Arrays.copyOfRange(all, 4 * row, 4 * row + 4));
    return points;
  }

  static double[] of(String key, int factor) {
    return ReferenceValues.of("lab.csv", "given." + key + "." + factor);
  }
}
