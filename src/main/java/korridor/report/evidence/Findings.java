package korridor.report.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import korridor.model.Arm;
import korridor.model.Intervention;
import korridor.observe.Measure;
import korridor.observe.Measure.Better;

/** What can be concluded from the evidence beyond single rows. */
public final class Findings {

  private final Evidence evidence;

  /** Findings in some evidence. */
  public Findings(Evidence evidence) {
    this.evidence = evidence;
  }

  /** Arms with exactly one solution that is no control. */
  public List<Arm> single() {
    return evidence.solutions().stream().filter(arm -> arm.interventions().size() == 1).toList();
  }

  /** Single solutions and the fullest combination: the arms that a summary tells of. */
  public List<Arm> told() {
    Optional<Arm> fullest = evidence.fullest();
    return evidence.solutions().stream()
        .filter(arm -> arm.interventions().size() == 1 || fullest.filter(arm::equals).isPresent())
        .toList();
  }

  /** Of some arms those with a mean in a week, the best first. */
  public List<ComparisonRow> ranked(List<Arm> arms, Measure measure, int week) {
    Comparator<ComparisonRow> byMean = Comparator.comparingDouble(ComparisonRow::mean);
    return arms.stream()
        .map(arm -> evidence.comparison().row(arm, measure, week))
        .filter(row -> Double.isFinite(row.mean()))
        .sorted(measure.better() == Better.LOWER ? byMean : byMean.reversed())
        .toList();
  }

  /** The best arm with a solution; empty when none has a value. */
  public Optional<ComparisonRow> best(Measure measure, int week) {
    return ranked(evidence.solutions(), measure, week).stream().findFirst();
  }

  /** Whether an arm differs clearly from the baseline in the direction that is wanted. */
  public static boolean improves(ComparisonRow row) {
    return row.judgement().improves(row.measure().better());
  }

  /** Whether an arm differs clearly from the baseline in the direction that is not wanted. */
  public static boolean worsens(ComparisonRow row) {
    return row.judgement().worsens(row.measure().better());
  }

  /** One arm against another, paired over replicates, in the week of both rows. */
  public ComparisonRow between(ComparisonRow first, ComparisonRow second) {
    return first.with(evidence.series().paired(values(first), values(second)));
  }

  /**
   * The last observed week in which something of the arm acts: what it reached is looked at there,
   * not after it has faded.
   */
  public int reference(Arm arm) {
    return end(arm).orElse(evidence.series().lastWeek());
  }

  /**
   * Weeks until half of the difference of the reference week is reached for the first time, between
   * observed weeks by a straight line; empty when that difference is not clear.
   */
  public Optional<Double> timeToHalf(Arm arm, Measure measure) {
    int reference = reference(arm);
    ComparisonRow reached = evidence.comparison().row(arm, measure, reference);
    if (!reached.clear()) {
      return Optional.empty();
    }
    double[] own = evidence.series().band(arm, measure).mean();
    double[] base = evidence.series().band(evidence.series().baseline(), measure).mean();
    List<Integer> weeks = evidence.series().weeks();
    int last = weeks.indexOf(reference);
    double[] gain = new double[last + 1];
    for (int i = 0; i <= last; i++) {
      gain[i] = Math.signum(reached.difference()) * (own[i] - base[i]);
    }
    return crossing(weeks, gain, gain[last] / 2);
  }

  /** When a line through the points first reaches a height. */
  private static Optional<Double> crossing(List<Integer> weeks, double[] line, double height) {
    for (int i = 0; i < line.length; i++) {
      if (line[i] >= height) {
        double before = i == 0 ? Double.NaN : line[i - 1];
        if (!(before < line[i])) {
          return Optional.of((double) weeks.get(i));
        }
        double share = (height - before) / (line[i] - before);
        return Optional.of(weeks.get(i - 1) + share * (weeks.get(i) - weeks.get(i - 1)));
      }
    }
    return Optional.empty();
  }

  /**
   * What two solutions do together beyond the sum of what each does alone: (both − baseline) −
   * (first − baseline) − (second − baseline), per replicate; empty when an arm is missing.
   */
  public Optional<ComparisonRow> interaction(
      Intervention first, Intervention second, Measure measure) {
    List<Arm> arms =
        List.of(Arm.of(first, second), evidence.series().baseline(), Arm.of(first), Arm.of(second));
    if (!evidence.arms().containsAll(arms)) {
      return Optional.empty();
    }
    double[] together = sum(arms.get(0), arms.get(1), measure);
    double[] apart = sum(arms.get(2), arms.get(3), measure);
    return Optional.of(
        evidence.last(arms.get(0), measure).with(evidence.series().paired(together, apart)));
  }

  /** The last observed week before everything in an arm ends; empty when something goes on. */
  public Optional<Integer> end(Arm arm) {
    int end =
        arm.parts().stream()
            .mapToInt(part -> evidence.scenario().rollout(part).course().end())
            .max()
            .orElse(Integer.MAX_VALUE);
    if (end >= evidence.series().lastWeek()) {
      return Optional.empty();
    }
    return evidence.series().weeks().stream().filter(w -> w <= end).max(Integer::compare);
  }

  private double[] sum(Arm first, Arm second, Measure measure) {
    int week = evidence.series().lastWeek();
    double[] sum = evidence.series().values(first, measure, week);
    double[] other = evidence.series().values(second, measure, week);
    for (int i = 0; i < sum.length; i++) {
      sum[i] += other[i];
    }
    return sum;
  }

  private double[] values(ComparisonRow row) {
    return evidence.series().values(row.arm(), row.measure(), row.week());
  }
}
