package korridor.evaluation.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import korridor.evaluation.Effort;
import korridor.evaluation.Finding;
import korridor.evaluation.Verdict;
import korridor.evaluation.validation.MadeUpRuns.Rule;
import korridor.model.Arm;
import korridor.observe.Measure;
import korridor.observe.Measures;
import org.junit.jupiter.api.Test;

/** Each pattern on runs by a rule that shows it, and on some that do not. */
class RunPatternsTest {

  private static final Measure TRUST = Measures.TRUST_ACROSS;
  private static final Measure DONE = Measures.DONE_IN_TWO_YEARS;

  private static List<Finding> findings(RunPattern pattern) {
    return pattern.examine(Effort.QUICK).findings();
  }

  private static void assertShows(RunPattern pattern) {
    assertThat(findings(pattern))
        .allSatisfy(f -> assertThat(f.verdict()).as("%s", f).isEqualTo(Verdict.PASSED));
    Look look = pattern.look();
    assertThat(look.readings())
        .allSatisfy(
            reading -> assertThat(IntStream.range(0, reading.size())).allMatch(reading::shows));
  }

  private static List<Verdict> verdicts(RunPattern pattern) {
    return findings(pattern).stream().map(Finding::verdict).toList();
  }

  /** A gain that is the same part of the ten-year gain in all measures. */
  private static Rule gain(Arm arm, double tenYears, Part part) {
    return (a, m, years) -> 0.4 + (a.equals(arm) ? tenYears * part.of(years) : 0);
  }

  private interface Part {
    double of(double years);
  }

  @Test
  void aSiloThatStaysIsAtRest() {
    assertShows(new Rest(MadeUpRuns.of((arm, measure, years) -> 0.45 + 0.002 * years)));

    RunPattern drifting =
        new Rest(MadeUpRuns.of((a, m, years) -> m == TRUST ? 0.45 + 0.004 * years : 0.5));
    assertThat(verdicts(drifting)).containsExactly(Verdict.FAILED, Verdict.PASSED);
  }

  @Test
  void aboutHalfIsNotMost() {
    Rule half = (a, m, years) -> m == DONE ? 0.5 : m == Measures.PARTLY_DONE ? 0.4 : 0.1;
    Rule most = (a, m, years) -> m == DONE ? 0.7 : m == Measures.PARTLY_DONE ? 0.1 : 0.2;

    assertShows(new HalfDone(MadeUpRuns.of(half)));
    assertThat(verdicts(new HalfDone(MadeUpRuns.of(most))))
        .containsExactly(Verdict.FAILED, Verdict.FAILED);
  }

  @Test
  void halfOfAnEvenGainTakesHalfOfTheTime() {
    SlowAndDeep even =
        new SlowAndDeep(MadeUpRuns.of(gain(Arms.CORRIDOR, 0.1, years -> years / 10), 1e-6));

    assertThat(findings(even).get(0).value()).isCloseTo(5, within(0.01));
    assertThat(findings(even).get(0).verdict()).isEqualTo(Verdict.FAILED);
  }

  @Test
  void anSIsSlowAndDeep() {
    Part curve = years -> years * years / (years * years + 9);

    assertShows(new SlowAndDeep(MadeUpRuns.of(gain(Arms.CORRIDOR, 0.1, curve))));
  }

  @Test
  void whereNothingIsGainedHalfOfItIsNeverReached() {
    Look look = new SlowAndDeep(MadeUpRuns.of((a, m, years) -> 0.4, 0)).look();

    assertThat(look.readings().get(0).values()).containsOnly(10);
  }

  @Test
  void fastIsHalfWithinTwoYears() {
    Fast slow = new Fast(MadeUpRuns.of(gain(Arms.ITEAM, 0.2, years -> years / 10)));

    assertShows(new Fast(MadeUpRuns.of(gain(Arms.ITEAM, 0.2, years -> years < 2 ? 0 : 0.8))));
    assertThat(verdicts(slow)).containsExactly(Verdict.PASSED, Verdict.FAILED);
    assertThat(findings(slow).get(1).value()).isCloseTo(0.2, within(0.01));
  }

  @Test
  void aRelapseLeavesAPart() {
    assertShows(new Relapse(MadeUpRuns.of(gain(Arms.ENDED, 0.1, y -> y <= 4 ? 1 : 0.5))));
    assertThat(verdicts(new Relapse(MadeUpRuns.of(gain(Arms.ENDED, 0.1, y -> y <= 4 ? 1 : -0.1)))))
        .containsOnly(Verdict.FAILED);
    assertThat(verdicts(new Relapse(MadeUpRuns.of(gain(Arms.ENDED, 0.1, y -> y <= 4 ? 1 : 1.1)))))
        .containsOnly(Verdict.FAILED);
  }

  @Test
  void nullArmsEndWhereTheSiloEnds() {
    NullArms other = new NullArms(MadeUpRuns.of(gain(Arms.REWIRING, 0.03, years -> 1)));

    assertShows(new NullArms(MadeUpRuns.of((a, m, years) -> 0.4)));
    assertThat(verdicts(other))
        .containsExactly(Verdict.FAILED, Verdict.PASSED, Verdict.PASSED, Verdict.PASSED);
  }

  @Test
  void whoLeadsDependsOnTheYear() {
    Rule rule =
        (arm, measure, years) -> {
          if (measure == TRUST) {
            return arm.equals(Arms.CORRIDOR) ? 0.6 : 0.5;
          }
          double iteam = arm.equals(Arms.ITEAM) ? 0.1 : 0;
          return 0.5 + iteam + (arm.equals(Arms.REPUTATION) ? 0.02 * years : 0);
        };

    assertShows(new Horizons(MadeUpRuns.of(rule)));
    assertThat(verdicts(new Horizons(MadeUpRuns.of((a, m, years) -> 0.5, 0.01))))
        .containsOnly(Verdict.FAILED);
  }

  @Test
  void theInteractionIsWhatTheSumLacks() {
    Rule rule =
        (arm, measure, years) ->
            arm.equals(Arms.BOTH)
                ? 0.48
                : arm.equals(Arms.CORRIDOR) ? 0.45 : arm.equals(Arms.REPUTATION) ? 0.42 : 0.4;

    RunPattern pattern = new Complement(MadeUpRuns.of(rule));

    assertShows(pattern);
    assertThat(findings(pattern))
        .allSatisfy(f -> assertThat(f.value()).isCloseTo(0.01, within(1e-9)));
  }

  @Test
  void withoutLearningNothingMoves() {
    Rule decree = (a, m, years) -> a.equals(Arms.frozen(Arms.ITEAM)) ? 0.41 : 0.4;

    assertShows(new Frozen(MadeUpRuns.of((a, m, years) -> a.equals(Arms.ALL) ? 0.6 : 0.4)));
    assertThat(verdicts(new Frozen(MadeUpRuns.of(decree))))
        .containsExactly(
            Verdict.PASSED,
            Verdict.PASSED,
            Verdict.PASSED,
            Verdict.PASSED,
            Verdict.FAILED,
            Verdict.PASSED,
            Verdict.PASSED,
            Verdict.PASSED);
  }
}
