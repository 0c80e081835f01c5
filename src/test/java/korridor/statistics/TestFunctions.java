package korridor.statistics;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/** Functions on the unit cube whose variance and sensitivities are known. */
final class TestFunctions {

  /** The constants of the Sobol G function, in whose order its factors matter. */
  static final double[] G = {0, 1, 4.5, 9, 99, 99, 99, 99};

  private TestFunctions() {}

  /** Ishigami and Homma (1990) with a = 7, b = .1, on [−π, π]³. */
  static double ishigami(double[] u) {
    double x = Math.PI * (2 * u[0] - 1);
    double y = Math.PI * (2 * u[1] - 1);
    double z = Math.PI * (2 * u[2] - 1);
    return Math.sin(x) + 7 * Math.pow(Math.sin(y), 2) + 0.1 * Math.pow(z, 4) * Math.sin(x);
  }

  /** Saltelli and Sobol (1995). */
  static double sobolG(double[] u) {
    double product = 1;
    for (int i = 0; i < G.length; i++) {
      product *= (Math.abs(4 * u[i] - 2) + G[i]) / (1 + G[i]);
    }
    return product;
  }

  static double[] responses(double[][] points, ToDoubleFunction<double[]> function) {
    return Arrays.stream(points).mapToDouble(function).toArray();
  }
}
