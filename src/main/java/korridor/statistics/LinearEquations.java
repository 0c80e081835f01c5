package korridor.statistics;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.SingularMatrixException;

/** Systems of linear equations, solved by LU decomposition with partial pivoting. */
public final class LinearEquations {

  private LinearEquations() {}

  /**
   * The x with matrix · x = right side.
   *
   * @param matrix square, row by row
   * @throws IllegalArgumentException if there is no single solution
   */
  public static double[] solve(double[][] matrix, double[] rightSide) {
    try {
      return new LUDecomposition(new Array2DRowRealMatrix(matrix))
          .getSolver()
          .solve(new ArrayRealVector(rightSide))
          .toArray();
    } catch (SingularMatrixException e) {
      throw new IllegalArgumentException("the equations have no single solution", e);
    }
  }

  /**
   * The equilibrium of Friedkin and Johnsen (1990): x = ΛWx + (I − Λ)x₀, opinions under influence
   * from others and attachment to where one began.
   *
   * @param susceptibility the diagonal of Λ, each in [0, 1]
   * @param influence W, its rows add up to 1
   * @param start x₀
   */
  public static double[] friedkinJohnsen(
      double[] susceptibility, double[][] influence, double[] start) {
    int n = start.length;
    double[][] matrix = new double[n][n];
    double[] rightSide = new double[n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        matrix[i][j] = (i == j ? 1 : 0) - susceptibility[i] * influence[i][j];
      }
      rightSide[i] = (1 - susceptibility[i]) * start[i];
    }
    return solve(matrix, rightSide);
  }
}
