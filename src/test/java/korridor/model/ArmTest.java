package korridor.model;

import static korridor.model.intervention.Interventions.CORRIDOR;
import static korridor.model.intervention.Interventions.ITEAM;
import static korridor.model.intervention.Interventions.REPUTATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
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

  /** Two variants of one solution would share its people: an arm has one of them. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "corridor+corridor-goal",
        "corridor-goal+corridor-ties",
        "iteam+corridor+iteam-opening",
        "reputation-credit+reputation-ownership",
        "corridor@0-10+corridor-goal@10"
      })
  void refusesTwoVariantsOfOneSolution(String name) {
    assertThat(Interventions.arm(name)).isEmpty();
    List<Intervention> both =
        Stream.of(name.split("\\+"))
            .map(piece -> Interventions.arm(piece.split("@")[0]).orElseThrow())
            .flatMap(arm -> arm.interventions().stream())
            .toList();
    assertThatThrownBy(() -> Arm.of(both))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("two variants");
  }

  @Test
  void refusesAnInterventionTwice() {
    Arm.Part early = new Arm.Part(CORRIDOR, List.of(new Course.Span(0, 5)));
    Arm.Part late = new Arm.Part(CORRIDOR, List.of(new Course.Span(8, 9)));
    assertThatThrownBy(() -> new Arm(List.of(early, late)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("twice in an arm: corridor@");
  }

  /** Everything can be named, alone and beside others of other families. */
  @Test
  void everyStandardInterventionIsAnArm() {
    for (Intervention one : Interventions.STANDARD) {
      assertThat(Interventions.arm(one.key())).contains(Arm.of(one));
      for (Intervention other : Interventions.STANDARD) {
        boolean apart = !one.family().equals(other.family());
        String name = one.key() + "+" + other.key();
        assertThat(Interventions.arm(name).isPresent()).as(name).isEqualTo(apart);
      }
    }
    assertThat(Interventions.arm("freeze+headcount+random-rewiring+iteam-opening").orElseThrow())
        .hasToString("iteam-opening+random-rewiring+headcount+freeze");
  }

  @Test
  void theStandardInterventionsHaveNamesOfTheirOwn() {
    assertThat(Interventions.STANDARD)
        .extracting(Intervention::key)
        .doesNotHaveDuplicates()
        .startsWith("corridor", "reputation", "iteam", "random-rewiring", "headcount", "freeze")
        .hasSize(15);
  }
}
