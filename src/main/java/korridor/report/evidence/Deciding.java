package korridor.report.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import korridor.model.Arm;
import korridor.observe.Measure;
import korridor.statistics.FirstOrder;
import korridor.statistics.PartialRankCorrelation;
import korridor.statistics.Pawn;

/**
 * Which assumptions decide how much an arm changes, from the draws at no extra runs.
 *
 * @param draws draws that tell
 * @param all assumptions that were drawn
 * @param alone those that stand out from chance, the one with the largest share first; the
 *     threshold is that of the largest of all of them by chance, at 5 %
 * @param together those that stand out only in what they do together with others
 * @param luck the part of luck; NaN where it is not told apart
 */
public record Deciding(
    Arm arm,
    Measure measure,
    int week,
    int draws,
    int all,
    List<Decisive> alone,
    List<String> together,
    double luck) {

  /** With fewer draws nothing is said. */
  public static final int FEWEST = 40;

  private static final long SEED = 1;
  private static final double LEVEL = 0.95;
  private static final int POINTS_A_SLICE = 10;
  private static final int MOST_SLICES = 10;

  /** Copies the lists. */
  public Deciding {
    alone = List.copyOf(alone);
    together = List.copyOf(together);
  }

  /**
   * An assumption that stands out.
   *
   * @param parameter its address
   * @param share of the variance over draws that goes away on average if it is known, 0 to 1; all
   *     shares together are at most 1
   * @param lower lower end of the 95 % interval of the share
   * @param upper upper end of it
   * @param direction 1 where more of it makes the difference greater, −1 where smaller, 0 where
   *     neither is clear
   */
  public record Decisive(
      String parameter, double share, double lower, double upper, int direction) {}

  /** From the differences of draws; empty with too few of them, or where nothing differs. */
  static Optional<Deciding> of(
      Arm arm, Measure measure, int week, Assumptions drawn, double[] differences, double luck) {
    Assumptions.Known known = drawn.known(differences);
    int n = known.responses().length;
    if (n < FEWEST || drawn.ranges().isEmpty()) {
      return Optional.empty();
    }
    FirstOrder first = FirstOrder.of(known.points(), known.responses(), SEED);
    if (!(first.variance() > 0)) {
      return Optional.empty();
    }
    int slices = Math.min(MOST_SLICES, n / POINTS_A_SLICE);
    Pawn pawn = Pawn.of(known.points(), known.responses(), slices, SEED);
    PartialRankCorrelation ranks =
        PartialRankCorrelation.of(known.points(), known.responses(), LEVEL);
    List<Decisive> alone = new ArrayList<>();
    List<String> together = new ArrayList<>();
    for (int i = 0; i < drawn.ranges().size(); i++) {
      String name = drawn.ranges().get(i).name();
      FirstOrder.Factor factor = first.factors().get(i);
      if (factor.index() > first.noise().family()) {
        alone.add(
            new Decisive(
                name,
                factor.index(),
                factor.interval().lower(),
                factor.interval().upper(),
                direction(ranks.factors().get(i))));
      } else if (pawn.factors().get(i).mean().value() > pawn.mean().family()) {
        together.add(name);
      }
    }
    return Optional.of(
        new Deciding(arm, measure, week, n, drawn.ranges().size(), scaled(alone), together, luck));
  }

  private static int direction(PartialRankCorrelation.Factor ranks) {
    if (ranks.interval().lower() > 0) {
      return 1;
    }
    return ranks.interval().upper() < 0 ? -1 : 0;
  }

  /** Indices of a sample can add up to more than the whole. */
  private static List<Decisive> scaled(List<Decisive> alone) {
    double sum = alone.stream().mapToDouble(Decisive::share).sum();
    double factor = sum > 1 ? 1 / sum : 1;
    return alone.stream()
        .map(
            d ->
                new Decisive(
                    d.parameter(),
                    d.share() * factor,
                    Math.min(d.lower(), d.share() * factor),
                    Math.max(d.upper(), d.share() * factor),
                    d.direction()))
        .sorted(Comparator.comparingDouble(Decisive::share).reversed())
        .toList();
  }

  /** What is left: other assumptions, what several do only together, and luck if not told apart. */
  public double rest() {
    double told = alone.stream().mapToDouble(Decisive::share).sum() + lucky();
    return Math.max(0, 1 - told);
  }

  /** The part of luck within what the decisive ones leave; 0 where it is not told apart. */
  public double lucky() {
    double left = 1 - alone.stream().mapToDouble(Decisive::share).sum();
    return Double.isFinite(luck) ? Math.min(left, luck) : 0;
  }
}
