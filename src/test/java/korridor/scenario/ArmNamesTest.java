package korridor.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import korridor.model.Arm;
import korridor.model.intervention.Interventions;
import org.junit.jupiter.api.Test;

class ArmNamesTest {

  @Test
  void readsArmsInTheirOrder() {
    assertThat(ArmNames.parse("iteam+corridor, silo,headcount", "--arms"))
        .containsExactly(
            Arm.of(Interventions.CORRIDOR, Interventions.ITEAM),
            Arm.SILO,
            Arm.of(Interventions.HEADCOUNT));
  }

  @Test
  void readsTheStandardArms() {
    String names =
        Interventions.STANDARD_ARMS.stream().map(Arm::name).collect(Collectors.joining(","));

    assertThat(ArmNames.parse(names, "--arms")).isEqualTo(Interventions.STANDARD_ARMS);
  }

  @Test
  void allProblemsComeAtOnce() {
    assertThatThrownBy(
            () ->
                ArmNames.parse(
                    "sillo,corridor+i-team,corridor+corridor,corridor+iteam,iteam+corridor,"
                        + "corridor+random-rewiring,iteam+headcount,xyz,corridor+silo",
                    "--arms"))
        .isInstanceOf(ScenarioException.class)
        .hasMessage(
            """
            --arms: unknown arm `sillo`, allowed: silo, or corridor, reputation, iteam, \
            random-rewiring, headcount, symmetric-trust, joined by `+`. Maybe `silo`?
            --arms: unknown arm `corridor+i-team`, allowed: silo, or corridor, reputation, iteam, \
            random-rewiring, headcount, symmetric-trust, joined by `+`. Maybe `corridor+iteam`?
            --arms: the arm `corridor+corridor` names a solution twice. Maybe `corridor`?
            --arms: the arm `iteam+corridor` is named twice, first as `corridor+iteam`.
            --arms: the arm `corridor+random-rewiring` joins `corridor` and `random-rewiring`, \
            which need the same people or ties, allowed: one of them.
            --arms: the arm `iteam+headcount` joins `iteam` and `headcount`, which need the same \
            people or ties, allowed: one of them.
            --arms: unknown arm `xyz`, allowed: silo, or corridor, reputation, iteam, \
            random-rewiring, headcount, symmetric-trust, joined by `+`.
            --arms: unknown arm `corridor+silo`, allowed: silo, or corridor, reputation, iteam, \
            random-rewiring, headcount, symmetric-trust, joined by `+`.\
            """);
  }

  @Test
  void atLeastOneArmIsNeeded() {
    assertThatThrownBy(() -> ArmNames.parse(" , ", "--arms"))
        .isInstanceOf(ScenarioException.class)
        .hasMessageStartingWith("--arms: no arm is named");
  }
}
