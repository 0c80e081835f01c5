package korridor.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * First-order sensitivity from any sample of independent factors, at no extra runs: what share of
 * the variance of a response goes away on average if a factor is known. The correlation ratio
 * (Pearson 1905) of equally filled bins along the factor, corrected for what chance adds (Kelley
 * 1935), as given-data sensitivity has it (Plischke, Borgonovo and Smith 2013):
 *
 * <pre>
 * S = 1 − (mean variance within bins) / (variance of all)
 * </pre>
 *
 * <p>The correction and the thresholds are those of independent points: on the more even ones of a
 * {@link ScrambledSobol} design, where chance adds less, indices are up to bins/n too low. The
 * estimators from ranks (Chatterjee 2021; Gamboa et al. 2022) are not used, since on such a design
 * neighbours along one factor are not independent in the others, which makes them wrong at any
 * size.
 *
 * <p>A factor that acts only together with others has no first-order index; PAWN sees it.
 *
 * @param n points whose response is not missing
 * @param bins along each factor
 * @param variance of the responses; what the indices do not add up to is interaction and luck
 * @param noise how large an index is by chance
 * @param factors one entry a factor, in the order of the points' values
 */
public record FirstOrder(int n, int bins, double variance, Noise noise, List<Factor> factors) {

  /** Keeps its own list. */
  public FirstOrder {
    factors = List.copyOf(factors);
  }

  /**
   * The index of one factor; NaN where the response does not vary.
   *
   * @param index as above; below 0 by chance alone
   * @param interval 95 % jackknife interval of it, cut to 0 to 1; rather too wide
   */
  public record Factor(double index, Interval interval) {}

  /**
   * The indices of all factors.
   *
   * @param points one row a point, no value missing
   * @param responses one a point; NaN for a failed run
   * @param seed of groups and permutations
   */
  public static FirstOrder of(double[][] points, double[] responses, long seed) {
    GivenData data = GivenData.of(points, responses);
    Samples.requireAtLeast("factors", data.factors(), 1);
    Samples.requireAtLeast("points with a response", data.n(), 40);
    int bins = bins(data.n());
    Function<double[], double[]> statistic = o -> new double[] {index(o, bins)};
    double[][] without = data.leaveOut(seed, statistic)[0];
    List<Factor> factors = new ArrayList<>();
    for (int i = 0; i < data.factors(); i++) {
      double index = index(data.along(i), bins);
      factors.add(new Factor(index, GivenData.interval(index, without[i])));
    }
    return new FirstOrder(
        data.n(),
        bins,
        RunningMoments.of(data.responses()).variance(),
        Noise.of(data.permute(seed, statistic)[0]),
        factors);
  }

  /** Few enough to know the variance in each, enough to follow a bend: 7 for 100, 15 for 1,000. */
  static int bins(int n) {
    return (int) Math.round(1.5 * Math.cbrt(n));
  }

  /** The corrected correlation ratio of responses in the order of a factor. */
  static double index(double[] ordered, int bins) {
    int n = ordered.length;
    double sum = 0;
    double squares = 0;
    double ofBins = 0;
    for (int bin = 0; bin < bins; bin++) {
      double inBin = 0;
      for (int at = start(n, bins, bin); at < start(n, bins, bin + 1); at++) {
        // From one of the responses, so that equal ones leave nothing.
        double distance = ordered[at] - ordered[0];
        inBin += distance;
        squares += distance * distance;
      }
      sum += inBin;
      ofBins += inBin * inBin / (start(n, bins, bin + 1) - start(n, bins, bin));
    }
    double variance = (squares - sum * sum / n) / (n - 1);
    return variance > 0 ? 1 - (squares - ofBins) / (n - bins) / variance : Double.NaN;
  }

  /** Where a bin begins, if all hold equally many but for one. */
  static int start(int n, int bins, int bin) {
    return (int) ((long) n * bin / bins);
  }
}
