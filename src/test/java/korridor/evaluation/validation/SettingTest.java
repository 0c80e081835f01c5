package korridor.evaluation.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import korridor.model.Course;
import korridor.model.Organisation;
import korridor.model.Rollout;
import korridor.model.intervention.Interventions;
import korridor.model.process.Order;
import korridor.scenario.Scenario;
import korridor.scenario.Scenario.Horizon;
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
  }

  @Test
  void sizesStayAsPlannedIfTheyAreAskedFor() {
    Scenario scenario = Setting.asPlanned(MANNHEIM, 1, 2).scenario();

    Rollout corridor = scenario.rollout(Interventions.CORRIDOR);
    assertThat(corridor.people()).isEqualTo(467);
    assertThat(corridor.course()).isEqualTo(Course.ALWAYS);
    assertThat(Setting.of(MANNHEIM, 1, 2).scenario().rollout(Interventions.CORRIDOR).people())
        .isZero();
    assertThat(scenario.horizon().weeks()).isEqualTo(520);
  }

  @Test
  void settlesAtLeastAsLongAsIsUsual() {
    int usual = Horizon.DEFAULT.warmUp();

    assertThat(settled(usual / 2)).isEqualTo(usual);
    assertThat(settled(2 * usual)).isEqualTo(2 * usual);
    assertThat(Setting.of(MANNHEIM, 1, 2).warmedUp(520).scenario().horizon().warmUp())
        .isEqualTo(520);
  }

  private static int settled(int warmUp) {
    Scenario read =
        new Scenario(
            MANNHEIM.name(),
            MANNHEIM.city(),
            "",
            MANNHEIM.organisation(),
            new Horizon(warmUp, 52, 4),
            MANNHEIM.interventions(),
            MANNHEIM.parameters());
    return Setting.of(read, 1, 2).scenario().horizon().warmUp();
  }

  @Test
  void sweepsAreSmaller() {
    Setting setting = Setting.of(MANNHEIM, 1, 20);
    Organisation whole = setting.scenario().organisation();
    Organisation small = setting.forSweeps().scenario().organisation();

    assertThat(whole.staff()).isEqualTo(4050);
    assertThat(small.staff()).isBetween(2950, 3050);
    assertThat(setting.forSweeps().replicates()).isEqualTo(4);
    assertThat(setting.bounded().replicates()).isEqualTo(20);
    assertThat(setting.bounded().scenario().organisation()).isEqualTo(small);
    assertThat(Setting.of(MANNHEIM, 1, 3).forSweeps().replicates()).isEqualTo(3);
  }

  @Test
  void changesOnlyWhatIsAskedFor() {
    Setting setting = Setting.of(MANNHEIM, 1, 2);
    Organisation other = OtherOrganisations.ofSize(150, setting.parameters().participation());

    assertThat(setting.in(other).scenario().organisation()).isEqualTo(other);
    assertThat(setting.in(other).scenario().horizon()).isEqualTo(setting.scenario().horizon());
    assertThat(setting.inOrder(Order.SHUFFLED).order()).isEqualTo(Order.SHUFFLED);
    assertThat(setting.inOrder(Order.SHUFFLED).scenario()).isEqualTo(setting.scenario());
    assertThatThrownBy(() -> setting.times(1)).isInstanceOf(IllegalArgumentException.class);
  }
}
