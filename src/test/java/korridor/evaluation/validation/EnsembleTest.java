package korridor.evaluation.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import korridor.model.Arm;
import korridor.model.process.Order;
import korridor.observe.Measures;
import korridor.run.DesignPoint;
import org.junit.jupiter.api.Test;

class EnsembleTest {

  private static final List<Arm> TWO = List.of(Arms.SILO, Arms.REPUTATION);

  private static double[] trust(Ensemble ensemble, Map<String, Double> changes, Arm arm) {
    return ensemble.run(changes, TWO).at(arm, Measures.TRUST_ACROSS, 520);
  }

  @Test
  void doesNotDependOnTheNumberOfThreads() {
    double[][] results =
        Stream.of(1, 3)
            .map(n -> Ensemble.ofReplicates(SmallCity.setting(3), SmallCity.runner(n)))
            .map(ensemble -> trust(ensemble, Map.of(), Arms.REPUTATION))
            .toArray(double[][]::new);

    assertThat(results[0]).hasSize(3).doesNotHaveDuplicates().containsExactly(results[1]);
  }

  @Test
  void aChangedParameterChangesTheArmThatUsesItAlone() {
    Ensemble ensemble = SmallCity.ensemble(2);
    Trajectories own = ensemble.run(TWO);
    Trajectories divided = ensemble.run(Map.of("credit.dilution", 1.0), TWO);

    assertThat(divided.at(Arms.REPUTATION, Measures.TRUST_ACROSS, 520))
        .doesNotContain(own.at(Arms.REPUTATION, Measures.TRUST_ACROSS, 520));
    // In the silo nobody shares credit: what P5 rests on.
    assertThat(divided.at(Arms.SILO, Measures.TRUST_ACROSS, 520))
        .containsExactly(own.at(Arms.SILO, Measures.TRUST_ACROSS, 520));
  }

  @Test
  void drawsHaveTheirOwnParametersAndTheirOwnLuck() {
    DesignPoint low = new DesignPoint("low", Map.of("survey.trust-inside", 0.5));
    DesignPoint high = new DesignPoint("high", Map.of("survey.trust-inside", 0.75));
    Setting setting = SmallCity.setting(2);
    EnsembleRunner runner = SmallCity.runner(2);
    double[] seen =
        Ensemble.ofDraws(setting, runner, List.of(low, high, low))
            .run(List.of(Arms.SILO))
            .at(Arms.SILO, Measures.TRUST_INSIDE, 0);

    assertThat(seen[1]).isGreaterThan(seen[0] + 0.15);
    assertThat(seen[0]).isNotEqualTo(seen[2]);
  }

  @Test
  void anotherOrderOfTurnsGivesOtherRuns() {
    Setting shuffled = SmallCity.setting(2).inOrder(Order.SHUFFLED);

    assertThat(trust(Ensemble.ofReplicates(shuffled, SmallCity.runner(2)), Map.of(), Arms.SILO))
        .doesNotContain(trust(SmallCity.ensemble(2), Map.of(), Arms.SILO));
  }

  @Test
  void aMemberThatFailsIsToldApart() {
    List<Double> seen =
        SmallCity.ensemble(2)
            .watch(
                silo -> {
                  throw new IllegalStateException("on purpose");
                },
                Double.NaN);

    assertThat(seen).containsExactly(Double.NaN, Double.NaN);
  }
}
