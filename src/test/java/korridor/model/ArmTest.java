package korridor.model;

import static korridor.model.Solution.CORRIDOR;
import static korridor.model.Solution.ITEAM;
import static korridor.model.Solution.REPUTATION;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArmTest {

  @Test
  void readsNamesInAnyOrderAndWritesThemInOne() {
    assertThat(Arm.parse("silo")).contains(Arm.SILO);
    assertThat(Arm.parse("iteam+corridor")).contains(Arm.of(CORRIDOR, ITEAM));
    assertThat(Arm.parse("iteam+corridor").orElseThrow().name()).isEqualTo("corridor+iteam");
    assertThat(Arm.parse("random-rewiring")).contains(Arm.of(Solution.RANDOM_REWIRING));
    assertThat(Arm.SILO.name()).isEqualTo("silo");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Silo", "corridor+", "+iteam", "corridor+corridor", "silo+iteam", "team"})
  void refusesWhatIsNoArm(String name) {
    assertThat(Arm.parse(name)).isEmpty();
  }

  @Test
  void theStandardArmsAreAllEightCombinationsOfTheThreeSolutions() {
    assertThat(Arm.STANDARD).hasSize(8).doesNotHaveDuplicates().startsWith(Arm.SILO);
    assertThat(Arm.STANDARD)
        .allMatch(arm -> arm.solutions().stream().noneMatch(Solution::control))
        .allMatch(arm -> Arm.parse(arm.name()).orElseThrow().equals(arm));
    assertThat(Arm.of(CORRIDOR, REPUTATION).has(REPUTATION)).isTrue();
    assertThat(Arm.of(CORRIDOR, REPUTATION).has(ITEAM)).isFalse();
  }
}
