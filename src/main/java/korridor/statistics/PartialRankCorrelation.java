package korridor.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.SingularMatrixException;
import org.apache.commons.math3.stat.correlation.Covariance;
import org.apache.commons.math3.stat.ranking.NaturalRanking;
import org.apache.commons.math3.stat.ranking.TiesStrategy;

/**
 * Direction and strength of monotone effects: partial rank correlation (Iman and Conover 1982;
 * Marino et al. 2008), the correlation of the ranks of factor and response that is left when the
 * ranks of all other factors are held.
 *
 * <p>With too few points for so many factors ({@code n} below factors + 12), or factors or a
 * response that follow exactly from others, nothing can be held: then Spearman's plain rank
 * correlations are given, and {@code partial} is false. On an even design these estimate nearly the
 * same, but the influence of the other factors counts as noise.
 *
 * @param n points whose response is not missing
 * @param partial whether the other factors are held
 * @param factors one entry a factor, in the order of the points' values
 */
public record PartialRankCorrelation(int n, boolean partial, List<Factor> factors) {

  private static final int SPARE = 12;

  /** Keeps its own list. */
  public PartialRankCorrelation {
    factors = List.copyOf(factors);
  }

  /**
   * One factor; NaN if it or the response does not vary.
   *
   * @param correlation −1 to 1
   * @param interval Fisher's z interval with the variance of Bonett and Wright (2000); within −1 to
   *     1
   * @param pValue two-sided p-value of "no correlation" by Student's t
   */
  public record Factor(double correlation, Interval interval, double pValue) {}

  /**
   * The correlations of all factors.
   *
   * @param points one row a point, no value missing
   * @param responses one a point; NaN for a failed run
   * @param level confidence level of the intervals, strictly between 0 and 1
   */
  public static PartialRankCorrelation of(double[][] points, double[] responses, double level) {
    Samples.requireOpenShare("level", level);
    GivenData data = GivenData.of(points, responses);
    Samples.requireAtLeast("points with a response", data.n(), 5);
    double[][] ranks = new double[data.factors() + 1][];
    for (int i = 0; i < data.factors(); i++) {
      ranks[i] = ranks(data.values(i));
    }
    ranks[data.factors()] = ranks(data.responses());
    int[] varying =
        IntStream.range(0, ranks.length)
            .filter(i -> RunningMoments.of(ranks[i]).variance() > 0)
            .toArray();
    double[] correlations = new double[data.factors()];
    Arrays.fill(correlations, Double.NaN);
    boolean partial = false;
    if (varying.length > 1 && varying[varying.length - 1] == data.factors()) {
      double[][] chosen = Arrays.stream(varying).mapToObj(i -> ranks[i]).toArray(double[][]::new);
      partial = fill(correlations, varying, correlations(chosen), data.n());
    }
    return result(data.n(), partial, partial ? varying.length - 2 : 0, correlations, level);
  }

  /** Writes the correlation of each varying factor with the response, the last of them. */
  private static boolean fill(double[] result, int[] varying, RealMatrix matrix, int n) {
    int last = varying.length - 1;
    RealMatrix inverse = n < last + SPARE ? null : inverse(matrix);
    for (int i = 0; i < last; i++) {
      result[varying[i]] =
          inverse == null
              ? matrix.getEntry(i, last)
              : -inverse.getEntry(i, last)
                  / Math.sqrt(inverse.getEntry(i, i) * inverse.getEntry(last, last));
    }
    return inverse != null;
  }

  private static PartialRankCorrelation result(
      int n, boolean partial, int held, double[] correlations, double level) {
    List<Factor> factors = new ArrayList<>();
    for (double r : correlations) {
      double bounded = Math.max(-1, Math.min(1, r));
      double degrees = n - 2.0 - held;
      double error = Math.sqrt((1 - bounded * bounded) / degrees);
      factors.add(
          new Factor(
              bounded,
              interval(bounded, n - 3.0 - held, level),
              Double.isNaN(r) ? r : Distributions.studentPValue(bounded, error, degrees)));
    }
    return new PartialRankCorrelation(n, partial, factors);
  }

  private static Interval interval(double r, double degrees, double level) {
    if (Double.isNaN(r)) {
      return Interval.unknown(level);
    }
    double z = 0.5 * Math.log((1 + r) / (1 - r));
    double half = Distributions.normalCritical(level) * Math.sqrt((1 + r * r / 2) / degrees);
    return new Interval(Math.tanh(z - half), Math.tanh(z + half), level);
  }

  private static double[] ranks(double[] values) {
    return new NaturalRanking(TiesStrategy.AVERAGE).rank(values);
  }

  private static RealMatrix correlations(double[][] ranks) {
    RealMatrix covariance =
        new Covariance(new Array2DRowRealMatrix(ranks).transpose()).getCovarianceMatrix();
    RealMatrix result = covariance.copy();
    for (int i = 0; i < ranks.length; i++) {
      for (int j = 0; j < ranks.length; j++) {
        double scale = Math.sqrt(covariance.getEntry(i, i) * covariance.getEntry(j, j));
        result.setEntry(i, j, covariance.getEntry(i, j) / scale);
      }
    }
    return result;
  }

  /** Null if the matrix has none: a factor follows from others. */
  private static RealMatrix inverse(RealMatrix matrix) {
    try {
      return new LUDecomposition(matrix, 1e-9).getSolver().getInverse();
    } catch (SingularMatrixException e) {
      return null;
    }
  }
}
