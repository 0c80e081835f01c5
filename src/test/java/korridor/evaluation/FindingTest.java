package korridor.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import korridor.language.Message;
import korridor.statistics.Interval;
import korridor.statistics.RunningMoments;
import org.junit.jupiter.api.Test;

class FindingTest {

  private static final Message NAME = Message.of("table.measure");

  @Test
  void anExactValueMayDifferByTheTolerance() {
    assertThat(Finding.exact(NAME, 2, 2.25, 0.25).verdict()).isEqualTo(Verdict.PASSED);
    assertThat(Finding.exact(NAME, 2, 1.75, 0.25).verdict()).isEqualTo(Verdict.PASSED);
    assertThat(Finding.exact(NAME, 2, 2.2501, 0.25).verdict()).isEqualTo(Verdict.FAILED);
    assertThat(Finding.exact(NAME, 2, 1.7499, 0.25).verdict()).isEqualTo(Verdict.FAILED);
    assertThat(Finding.exact(NAME, 2, Double.NaN, 0.25).verdict()).isEqualTo(Verdict.FAILED);
    assertThat(Finding.exact(NAME, 2, 2, 0.25).tolerance())
        .isEqualTo(Message.of("tolerance.absolute", "tolerance", 0.25));
  }

  @Test
  void aMeanMayDifferByFourStandardErrors() {
    // Mean 3, standard error √(2.5/5) = .7071: four are 2.828.
    RunningMoments own = RunningMoments.of(1, 2, 3, 4, 5);
    assertThat(Finding.mean(NAME, 3 + 2.82, 0, own).verdict()).isEqualTo(Verdict.PASSED);
    assertThat(Finding.mean(NAME, 3 + 2.84, 0, own).verdict()).isEqualTo(Verdict.FAILED);
    assertThat(Finding.mean(NAME, 3 - 2.84, 0, own).verdict()).isEqualTo(Verdict.FAILED);
    // With a standard error of the target of the same size, four are 4.
    assertThat(Finding.mean(NAME, 3 + 3.99, Math.sqrt(0.5), own).verdict())
        .isEqualTo(Verdict.PASSED);
    assertThat(Finding.mean(NAME, 3 + 4.01, Math.sqrt(0.5), own).verdict())
        .isEqualTo(Verdict.FAILED);
    assertThat(Finding.mean(NAME, 3, 0, own).runs()).isEqualTo(5);
    assertThat(Finding.mean(NAME, 3, 0, own).interval().level()).isEqualTo(0.95);
  }

  @Test
  void oneFailedFindingFailsTheOutcome() {
    Finding good = Finding.exact(NAME, 1, 1, 0);
    Finding bad = Finding.exact(NAME, 1, 2, 0);
    assertThat(new Outcome(List.of(good, good), List.of()).verdict()).isEqualTo(Verdict.PASSED);
    assertThat(new Outcome(List.of(good, bad), List.of()).verdict()).isEqualTo(Verdict.FAILED);
    assertThatIllegalArgumentException().isThrownBy(() -> new Outcome(List.of(), List.of()));
  }

  @Test
  void aCaseThatBreaksOffHasFailedAndSaysWhy() {
    Case broken =
        FakeCase.of(
            "X1",
            () -> {
              throw new IllegalStateException("no such thing");
            });

    Result result = Result.of(broken, Effort.QUICK);

    assertThat(result.verdict()).isEqualTo(Verdict.FAILED);
    assertThat(result.outcome().findings()).hasSize(1);
    assertThat(result.outcome().findings().get(0).tolerance().values().toString())
        .contains("no such thing");
  }

  @Test
  void theTimeIsMeasured() {
    Case known =
        FakeCase.of("X1", () -> new Outcome(List.of(Finding.exact(NAME, 1, 1, 0)), List.of()));
    assertThat(Result.of(known, Effort.QUICK).seconds()).isNotNegative();
  }

  @Test
  void effortChoosesTheRuns() {
    assertThat(Effort.QUICK.runs(3, 200)).isEqualTo(3);
    assertThat(Effort.FULL.runs(3, 200)).isEqualTo(200);
  }

  @Test
  void aCriterionHasNoTarget() {
    Interval interval = new Interval(0.1, 0.3, 0.95);
    Finding finding = Finding.criterion(NAME, 0.2, interval, NAME, 7, 1e-4, true);
    assertThat(finding.target()).isNaN();
    assertThat(finding.value()).isCloseTo(0.2, within(0.0));
    assertThat(finding.interval()).isEqualTo(interval);
    assertThat(finding.falseAlarm()).isEqualTo(1e-4);
    assertThat(finding.verdict()).isEqualTo(Verdict.PASSED);
  }
}
