package korridor.model;

import static korridor.model.intervention.Interventions.CORRIDOR;
import static korridor.model.intervention.Interventions.ITEAM;
import static korridor.model.intervention.Interventions.REPUTATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

  @Test
  void hasOneVariantOfASolutionAtMost() {
    Intervention variant =
        Interventions.arm("corridor-goal").orElseThrow().interventions().iterator().next();
    assertThatThrownBy(() -> Arm.of(CORRIDOR, variant))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("two variants")
        .hasMessageContaining("corridor-goal");
    assertThat(Interventions.arm("corridor+corridor-goal")).isEmpty();
    assertThat(Interventions.arm("iteam-matching+iteam-opening")).isEmpty();
    assertThat(Interventions.arm("reputation-credit@0-9+reputation-ownership@9")).isEmpty();
    assertThat(Interventions.arm("corridor-goal+reputation-credit+iteam-opening")).isPresent();
    assertThat(Interventions.arm("iteam+headcount+freeze")).isPresent();
  }

  @Test
  void everyStandardInterventionHasANameOfItsOwnAndIsAnArm() {
    assertThat(Interventions.STANDARD).extracting(Intervention::key).doesNotHaveDuplicates();
    assertThat(Interventions.ABLATIONS)
        .extracting(Intervention::key)
        .containsExactly(
            "corridor-ties",
            "corridor-meetings",
            "corridor-goal",
            "corridor-coordinators",
            "reputation-ownership",
            "reputation-credit",
            "iteam-facilitation",
            "iteam-matching",
            "iteam-opening");
    for (Intervention intervention : Interventions.STANDARD) {
      assertThat(Interventions.arm(intervention.key())).contains(Arm.of(intervention));
      boolean solution = Interventions.SOLUTIONS.contains(intervention);
      assertThat(intervention.control()).as(intervention.key()).isNotEqualTo(solution);
    }
    for (Intervention ablation : Interventions.ABLATIONS) {
      assertThat(ablation.twin()).isIn(Interventions.SOLUTIONS);
      assertThat(ablation.family()).isEqualTo(ablation.twin().family());
      assertThat(ablation.key()).startsWith(ablation.family() + "-");
    }
  }
}
