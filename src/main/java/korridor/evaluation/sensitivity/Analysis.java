package korridor.evaluation.sensitivity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import korridor.statistics.Morris;
import korridor.statistics.Pawn;
import korridor.statistics.RunningMoments;
import korridor.statistics.ScrambledSobol;
import korridor.statistics.ShapleyEffects;
import korridor.statistics.SobolIndices;
import korridor.statistics.SobolSensitivity;

/**
 * The points of a method and what responses there say.
 *
 * <p>A parameter without any influence changes no run, for random numbers are keyed; but one that
 * changes a single decision may reshuffle all luck after it. How large an index gets by that alone
 * follows from the variance v that luck gives a response, told by replicates at equal points.
 */
interface Analysis {

  /** Points, one a row, each coordinate from 0 to 1. */
  double[][] points();

  /**
   * The indices, one entry a factor.
   *
   * @param responses one a point; NaN for one that is missing
   * @param luck variance of a response by luck alone; NaN where it is not known
   */
  List<List<Index>> indices(double[] responses, double luck);

  /** The analysis of a method. */
  static Analysis of(Method method, int factors, int size, long seed) {
    return switch (method) {
      case MORRIS -> new ByEffects(new Morris(factors, size, ByEffects.LEVELS, seed), seed);
      case SOBOL -> new ByVariance(new SobolSensitivity(factors, size), seed);
      case SHAPLEY -> new ByShares(new ShapleyEffects(factors, size, seed), seed);
      case PAWN -> new ByDistribution(factors, size, seed);
    };
  }

  /** Elementary effects. The mean size of one that is luck alone is 2 √(v/π) over its step. */
  record ByEffects(Morris design, long seed) implements Analysis {

    static final int LEVELS = 4;
    private static final double STEP = LEVELS / (2.0 * (LEVELS - 1));

    @Override
    public double[][] points() {
      return design.points();
    }

    @Override
    public List<List<Index>> indices(double[] responses, double luck) {
      double noise = 2 * Math.sqrt(luck / Math.PI) / STEP;
      List<List<Index>> all = new ArrayList<>();
      for (Morris.Factor factor : design.evaluate(responses, seed).factors()) {
        all.add(
            List.of(
                new Index("mu-star", factor.muStar(), factor.muStarInterval(), noise),
                Index.of("mu", factor.mu()),
                Index.of("sigma", factor.sigma())));
      }
      return all;
    }
  }

  /** First-order and total indices. Luck alone makes a total index v over the variance. */
  record ByVariance(SobolSensitivity design, long seed) implements Analysis {

    @Override
    public double[][] points() {
      return design.points();
    }

    @Override
    public List<List<Index>> indices(double[] responses, double luck) {
      SobolIndices found = design.evaluate(responses, seed);
      double noise = luck / found.variance();
      List<List<Index>> all = new ArrayList<>();
      for (SobolIndices.Factor factor : found.factors()) {
        all.add(
            List.of(
                new Index("total", factor.total(), factor.totalInterval(), noise),
                new Index("first", factor.first(), factor.firstInterval(), 0)));
      }
      return all;
    }
  }

  /** Shapley effects. What luck adds to the variance is shared out evenly. */
  record ByShares(ShapleyEffects design, long seed) implements Analysis {

    @Override
    public double[][] points() {
      return design.points();
    }

    @Override
    public List<List<Index>> indices(double[] responses, double luck) {
      ShapleyEffects.Result found = design.evaluate(responses, seed);
      double noise = luck / found.variance() / design.factors();
      return found.factors().stream()
          .map(factor -> List.of(new Index("share", factor.share(), factor.interval(), noise)))
          .toList();
    }
  }

  /** PAWN over a Sobol sequence; its noise is that of the largest of all indices. */
  record ByDistribution(int factors, int size, long seed) implements Analysis {

    private static final int POINTS_A_SLICE = 10;
    private static final int MOST_SLICES = 10;

    @Override
    public double[][] points() {
      return new ScrambledSobol(factors, size, seed).points();
    }

    @Override
    public List<List<Index>> indices(double[] responses, double luck) {
      RunningMoments known = new RunningMoments();
      for (double response : responses) {
        if (Double.isFinite(response)) {
          known.add(response);
        }
      }
      int slices = (int) Math.min(MOST_SLICES, known.n() / POINTS_A_SLICE);
      if (slices < 2 || known.variance() == 0) {
        return Collections.nCopies(factors, List.of(Index.of(Index.PAWN, Double.NaN)));
      }
      Pawn found = Pawn.of(points(), responses, slices, seed);
      return found.factors().stream().map(f -> List.of(index(f, found))).toList();
    }

    private static Index index(Pawn.Factor factor, Pawn found) {
      return new Index(
          Index.PAWN, factor.median().value(), factor.median().interval(), found.median().family());
    }
  }
}
