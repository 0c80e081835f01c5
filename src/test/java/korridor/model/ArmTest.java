package korridor.model;

import static korridor.model.intervention.Interventions.CORRIDOR;
import static korridor.model.intervention.Interventions.ITEAM;
import static korridor.model.intervention.Interventions.REPUTATION;
import static org.assertj.core.api.Assertions.assertThat;

import korridor.model.intervention.Interventions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArmTest {

  @Test
  void readsNamesInAnyOrderAndWritesThemInOne() {
    assertThat(Interventions.arm("silo")).contains(Arm.SILO);
    assertThat(Interventions.arm("iteam+corridor")).contains(Arm.of(CORRIDOR, ITEAM));
    assertThat(Interventions.arm("iteam+corridor").orElseThrow().name())
        .isEqualTo("corridor+iteam");
    assertThat(Interventions.arm("random-rewiring"))
        .contains(Arm.of(Interventions.RANDOM_REWIRING));
    assertThat(Arm.SILO.name()).isEqualTo("silo");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Silo", "corridor+", "+iteam", "corridor+corridor", "silo+iteam", "team"})
  void refusesWhatIsNoArm(String name) {
    assertThat(Interventions.arm(name)).isEmpty();
  }

  @Test
  void theStandardArmsAreAllEightCombinationsOfTheThreeSolutions() {
    assertThat(Interventions.STANDARD_ARMS).hasSize(8).doesNotHaveDuplicates().startsWith(Arm.SILO);
    assertThat(Interventions.STANDARD_ARMS)
        .allMatch(arm -> arm.interventions().stream().noneMatch(Intervention::control))
        .allMatch(arm -> Interventions.arm(arm.name()).orElseThrow().equals(arm));
    assertThat(Arm.of(CORRIDOR, REPUTATION).has(REPUTATION)).isTrue();
    assertThat(Arm.of(CORRIDOR, REPUTATION).has(ITEAM)).isFalse();
  }
}
