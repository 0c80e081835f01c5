package korridor.report.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import korridor.model.Arm;
import korridor.model.parameter.Believed;
import korridor.observe.Measure;
import korridor.statistics.Prim;
import korridor.statistics.PrimBox;

/**
 * Where an arm does not carry: draws in which it does not bring the smallest difference that
 * matters lie within these limits.
 *
 * @param draws draws that tell
 * @param cases those in which the arm does not carry
 * @param limits what the assumptions have in common there; none where nothing sets them apart from
 *     chance
 * @param coverage share of the cases that lie within the limits
 * @param density share of the draws within the limits that are cases
 */
public record Failing(
    Arm arm,
    Measure measure,
    int week,
    int draws,
    int cases,
    List<Limit> limits,
    double coverage,
    double density) {

  private static final int FEWEST_CASES = 5;
  // None of so many shuffles may be as good: of a dozen arms and measures looked at, chance then
  // gives one a box in about one report of 25.
  private static final int SHUFFLES = 299;

  /** Copies the list. */
  public Failing {
    limits = List.copyOf(limits);
  }

  /**
   * A limit of an assumption.
   *
   * @param parameter its address
   * @param low lowest value within; NaN without such a limit
   * @param high highest value within; NaN without such a limit
   */
  public record Limit(String parameter, double low, double high) {}

  /** From the gains of draws, the larger the better; empty with too few draws of either kind. */
  static Optional<Failing> of(
      Arm arm, Measure measure, int week, Assumptions drawn, double[] gains) {
    Assumptions.Known known = drawn.known(gains);
    int n = known.responses().length;
    boolean[] cases = new boolean[n];
    int count = 0;
    for (int i = 0; i < n; i++) {
      cases[i] = known.responses()[i] < LedWith.smallest(measure);
      count += cases[i] ? 1 : 0;
    }
    if (n < Deciding.FEWEST || drawn.ranges().isEmpty()) {
      return Optional.empty();
    }
    if (count < FEWEST_CASES || n - count < FEWEST_CASES) {
      return Optional.of(
          new Failing(arm, measure, week, n, count, List.of(), Double.NaN, Double.NaN));
    }
    PrimBox box = new Prim().box(known.points(), cases);
    List<Limit> limits =
        beyondChance(box, known.points(), cases)
            ? box.restrictions().stream().map(r -> limit(drawn.ranges(), r)).toList()
            : List.of();
    return Optional.of(
        new Failing(arm, measure, week, n, count, limits, box.coverage(), box.density()));
  }

  /** Whether as good a box is rare where the cases fall on draws by chance. */
  private static boolean beyondChance(PrimBox box, double[][] points, boolean[] cases) {
    if (box.restrictions().isEmpty()) {
      return false;
    }
    Random random = new Random(1);
    for (int n = 0; n < SHUFFLES; n++) {
      if (new Prim().box(points, shuffled(cases, random)).balance() >= box.balance()) {
        return false;
      }
    }
    return true;
  }

  private static boolean[] shuffled(boolean[] cases, Random random) {
    boolean[] order = Arrays.copyOf(cases, cases.length);
    for (int i = order.length - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      boolean kept = order[i];
      order[i] = order[other];
      order[other] = kept;
    }
    return order;
  }

  private static Limit limit(List<Believed> ranges, PrimBox.Restriction r) {
    Believed range = ranges.get(r.factor());
    return new Limit(
        range.name(),
        Double.isFinite(r.lower()) ? range.value(r.lower()) : Double.NaN,
        Double.isFinite(r.upper()) ? range.value(r.upper()) : Double.NaN);
  }
}
