package korridor.report.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import korridor.language.Message;
import korridor.model.Arm;
import korridor.observe.Measure;
import korridor.scenario.ScenarioDifference;
import korridor.statistics.PairedComparison;
import korridor.statistics.RunningMoments;
import korridor.statistics.Welch;

/**
 * Two results beside one another: the second against the first, arm by arm.
 *
 * @param firstName what the first is called
 * @param secondName what the second is called
 */
public record TwoResults(String firstName, Evidence first, String secondName, Evidence second) {

  /** Why they cannot be compared, if so. */
  public Optional<Message> obstacle() {
    if (arms().isEmpty()) {
      return Optional.of(Message.of("diff.no-arm", "first", firstName, "second", secondName));
    }
    if (weeks().isEmpty()) {
      return Optional.of(
          Message.of(
              "diff.no-week",
              "first",
              firstName,
              "weeks",
              first.series().lastWeek(),
              "second",
              secondName,
              "others",
              second.series().lastWeek()));
    }
    return empty(first, firstName).or(() -> empty(second, secondName));
  }

  private Optional<Message> empty(Evidence evidence, String name) {
    boolean finished = arms().stream().anyMatch(arm -> evidence.series().finished(arm) > 0);
    return finished ? Optional.empty() : Optional.of(Message.of("diff.no-run", "name", name));
  }

  /** The arms that both have, in the order of the first. */
  public List<Arm> arms() {
    return common(first.arms(), second.arms());
  }

  /** The arms of the first that the second lacks, or the other way round. */
  public List<Arm> missing(boolean inSecond) {
    List<Arm> arms = new ArrayList<>((inSecond ? first : second).arms());
    arms.removeAll(arms());
    return arms;
  }

  /** The weeks that are compared: of those of a report the ones that both have, rising. */
  public List<Integer> weeks() {
    return common(first.comparison().weeks(), second.comparison().weeks());
  }

  /** The last of them. */
  public int lastWeek() {
    return weeks().get(weeks().size() - 1);
  }

  /** Whether both have the measure. */
  public boolean has(Measure measure) {
    return first.measure(measure).isPresent() && second.measure(measure).isPresent();
  }

  /** What differs between the scenarios. */
  public List<ScenarioDifference> scenarios() {
    return ScenarioDifference.between(first.scenario(), second.scenario());
  }

  /** Whether equal replicates have the same people and the same luck. */
  public boolean paired() {
    return first.manifest().seed() == second.manifest().seed()
        && first
            .scenario()
            .organisation()
            .departments()
            .equals(second.scenario().organisation().departments());
  }

  /** The second against the first in an arm, a measure and a week that both have. */
  public ComparisonRow row(Arm arm, Measure measure, int week) {
    double[] ours = second.series().values(arm, measure, week);
    double[] theirs = first.series().values(arm, measure, week);
    int n = Math.min(ours.length, theirs.length);
    PairedComparison compared =
        paired()
            ? PairedComparison.of(Arrays.copyOf(ours, n), Arrays.copyOf(theirs, n))
            : independent(ours, theirs);
    return new ComparisonRow(arm, measure, week, compared);
  }

  /** What only pairs can tell is unknown. */
  private static PairedComparison independent(double[] ours, double[] theirs) {
    Welch welch = Welch.of(ours, theirs);
    RunningMoments own = RunningMoments.of(finite(ours));
    return new PairedComparison(
        Math.min(welch.n(), welch.m()),
        own.mean(),
        own.standardDeviation(),
        RunningMoments.of(finite(theirs)).mean(),
        welch.difference(),
        welch.lower(),
        welch.upper(),
        welch.pValue(),
        Double.NaN,
        Double.NaN,
        Double.NaN);
  }

  private static double[] finite(double[] values) {
    return Arrays.stream(values).filter(Double::isFinite).toArray();
  }

  private static <T> List<T> common(List<T> one, List<T> other) {
    return one.stream().filter(other::contains).toList();
  }
}
