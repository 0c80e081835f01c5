package korridor.evaluation.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import korridor.evaluation.Effort;
import korridor.evaluation.Finding;
import korridor.evaluation.Verdict;
import korridor.experiment.ProgressListener;
import korridor.experiment.ThreadExecutor;
import korridor.model.Arm;
import korridor.model.Organisations;
import korridor.model.parameter.Parameters;
import korridor.scenario.Scenario;
import korridor.scenario.Scenario.Horizon;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The patterns P1 to P8 of {@code korridor patterns}, by its own criteria, must show with the
 * declared parameters in a city of 1,500, P6 in one of 3,000. Seeds are fixed; under others a claim
 * would fail with the chance that its finding states.
 */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PatternsTest {

  private static final Setting SETTING =
      Setting.of(
          new Scenario(
              "city",
              "City",
              "",
              Organisations.city(),
              Horizon.DEFAULT,
              Map.of(),
              Parameters.defaults()),
          20_170_627,
          10);

  private EnsembleRunner runner;
  private Trajectories shared;

  @BeforeAll
  void runTheSharedArms() {
    runner = new EnsembleRunner(ThreadExecutor.onAllProcessors(), ProgressListener.NONE);
    shared = runner.run(List.of(SETTING.plan(Arms.SHARED)), SETTING.order()).get(0);
  }

  Stream<Pattern> patterns() {
    return Stream.of(
        new SiloPersists(shared),
        new FewAreSolved(shared, SETTING.parameters().issues().deadline()),
        new SlowAndDeep(shared),
        new FastAndShallow(shared),
        new Complementarity(shared),
        relapse(),
        new NullArms(shared),
        new TradeOff(SETTING, runner));
  }

  /** At 1,500 staff so much stays that ten replicates do not decide (decision 0011). */
  private Relapse relapse() {
    Setting larger = SETTING.scaled(2).times(6);
    List<Arm> arms = List.of(Arms.SILO, Arms.ALL);
    Trajectories both = runner.run(List.of(larger.plan(arms)), larger.order()).get(0);
    return new Relapse(larger, runner, both);
  }

  @ParameterizedTest
  @MethodSource("patterns")
  void shows(Pattern pattern) {
    List<Finding> findings = pattern.examine(Effort.FULL).findings();

    assertThat(findings)
        .allSatisfy(f -> assertThat(f.verdict()).as(f.toString()).isEqualTo(Verdict.PASSED));
    assertThat(findings.stream().mapToDouble(Finding::falseAlarm).sum()).isLessThan(0.05);
  }
}
