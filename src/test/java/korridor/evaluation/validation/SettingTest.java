package korridor.evaluation.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import korridor.model.Organisation;
import korridor.model.Rollout;
import korridor.model.intervention.Interventions;
import korridor.scenario.Scenario;
import korridor.scenario.ScenarioReader;
import org.junit.jupiter.api.Test;

class SettingTest {

  private static final Scenario MANNHEIM = ScenarioReader.read(Path.of("scenarios/mannheim.yaml"));

  @Test
  void simulatesTenYearsAtFullStrengthWhateverIsPlanned() {
    Scenario scenario = Setting.of(MANNHEIM, 1, 2).scenario();

    assertThat(MANNHEIM.rollout(Interventions.ITEAM)).isNotEqualTo(Rollout.FULL);
    assertThat(scenario.interventions().values()).containsOnly(Rollout.FULL);
    assertThat(scenario.horizon().weeks()).isEqualTo(520);
    assertThat(scenario.horizon().warmUp()).isGreaterThanOrEqualTo(260);
  }

  @Test
  void scalesDepartmentsAndActors() {
    Organisation whole = Setting.of(MANNHEIM, 1, 2).scenario().organisation();
    Organisation half = Setting.of(MANNHEIM, 1, 2).scaled(0.5).scenario().organisation();

    assertThat(whole.staff()).isEqualTo(4050);
    assertThat(half.staff()).isBetween(2000, 2050);
    assertThat(half.departments()).hasSameSizeAs(whole.departments());
    assertThat(half.departments()).allMatch(d -> d.staff() >= 13);
    assertThat(half.actors().values().stream().mapToInt(n -> n).sum())
        .isBetween(
            whole.actors().values().stream().mapToInt(n -> n).sum() / 2 - 4,
            whole.actors().values().stream().mapToInt(n -> n).sum() / 2 + 4);
  }

  @Test
  void sweepsAreSmallerUnlessUnbounded() {
    Setting setting = Setting.of(MANNHEIM, 1, 20);

    assertThat(setting.forSweeps().scenario().organisation().staff()).isBetween(2950, 3050);
    assertThat(setting.forSweeps().replicates()).isEqualTo(4);
    assertThat(setting.unbounded().forSweeps().scenario()).isEqualTo(setting.scenario());
  }

  @Test
  void changesOnlyWhatIsAskedFor() {
    Setting setting = Setting.of(MANNHEIM, 1, 2);
    Rollout timing = Rollout.of(0, 208, 1, 0);

    assertThat(setting.with("ties.fading", 0).parameters().ties().fading()).isZero();
    assertThat(setting.with("ties.fading", 0).parameters().line())
        .isEqualTo(setting.parameters().line());
    assertThat(
            setting
                .timed(Map.of(Interventions.ITEAM, timing))
                .scenario()
                .rollout(Interventions.ITEAM))
        .isEqualTo(timing);
    assertThatThrownBy(() -> setting.times(1)).isInstanceOf(IllegalArgumentException.class);
  }
}
