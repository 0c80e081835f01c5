package korridor.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import korridor.model.Arm;
import korridor.scenario.Scenario;
import korridor.scenario.ScenarioReader;
import org.junit.jupiter.api.Test;

class DesignPointTest {

  private static final Scenario TINY =
      ScenarioReader.read(Path.of("src/test/resources/korridor/tiny.yaml"));

  @Test
  void aPointChangesItsParametersAndNothingElse() {
    Scenario at = new DesignPoint("none", Map.of("episode.goal", 0.0)).of(TINY);

    assertThat(at.parameters()).isEqualTo(TINY.parameters().with("episode.goal", 0));
    assertThat(at.with(TINY.parameters())).isEqualTo(TINY);
    assertThat(DesignPoint.OWN.of(TINY)).isSameAs(TINY);
  }

  @Test
  void contradictionsAreRefused() {
    DesignPoint point =
        new DesignPoint("bad", Map.of("ties.own-share", 0.9, "ties.division-share", 0.9));

    assertThatThrownBy(() -> point.of(TINY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("bad")
        .hasMessageContaining("ties.own-share");
  }

  @Test
  void aPointThatContradictsItselfCostsItsOwnRuns() {
    DesignPoint point =
        new DesignPoint("bad", Map.of("ties.own-share", 0.9, "ties.division-share", 0.9));
    Trial trial = new Trial(TINY, new RunKey("hash", point, Arm.SILO, 1, 7));

    assertThat(Trial.run(List.of(trial, trial), RunWatch.NONE))
        .hasSize(2)
        .allMatch(result -> result.failure().contains("ties.own-share"));
  }

  @Test
  void pointsAreToldApartByTheirValues() {
    Map<String, Double> values = Map.of("episode.goal", 0.1, "survey.openness", 0.2);
    Map<String, Double> others = Map.of("episode.goal", 0.1, "survey.openness", Math.nextUp(0.2));

    assertThat(DesignPoint.OWN.fingerprint()).isZero();
    assertThat(new DesignPoint("a", values).fingerprint())
        .isEqualTo(new DesignPoint("b", new java.util.TreeMap<>(values)).fingerprint())
        .isNotEqualTo(new DesignPoint("a", others).fingerprint());
  }

  /** The same numbers as from a scenario that has the values itself, under a key with the point. */
  @Test
  void aRunAtAPointIsThatOfTheChangedScenario() {
    DesignPoint point = new DesignPoint("little", Map.of("learning.trust-gain", 0.01));
    RunKey key = new RunKey("hash", point, Arm.SILO, 1, 7);

    RunResult at = Trial.run(List.of(new Trial(TINY, key)), RunWatch.NONE).get(0);
    RunResult plain =
        Trial.run(
                List.of(new Trial(point.of(TINY), new RunKey("hash", Arm.SILO, 1, 7))),
                RunWatch.NONE)
            .get(0);

    assertThat(at.key()).isEqualTo(key).hasToString("point little, arm silo, replicate 1, seed 7");
    assertThat(at.observation().last()).containsExactly(plain.observation().last());
  }
}
