package korridor.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import korridor.model.Arm;
import korridor.model.Course;
import korridor.model.Course.Span;
import korridor.model.intervention.Interventions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArmNamesTest {

  /** Interventions that no test here names otherwise. */
  private static final String REST =
      "freeze, corridor-ties, corridor-meetings, corridor-goal, corridor-coordinators,"
          + " reputation-ownership, reputation-credit, iteam-facilitation, iteam-matching,"
          + " iteam-opening";

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
            random-rewiring, headcount, REST, joined by `+`. Maybe `silo`?
            --arms: unknown arm `corridor+i-team`, allowed: silo, or corridor, reputation, iteam, \
            random-rewiring, headcount, REST, joined by `+`. Maybe `corridor+iteam`?
            --arms: the arm `corridor+corridor` names an intervention twice. Maybe `corridor`?
            --arms: the arm `iteam+corridor` is named twice, first as `corridor+iteam`.
            --arms: the arm `corridor+random-rewiring` joins `corridor` and `random-rewiring`, \
            which are two forms of one intervention or need the same people or ties, allowed: \
            one of them.
            --arms: the arm `iteam+headcount` joins `iteam` and `headcount`, which are two forms \
            of one intervention or need the same people or ties, allowed: one of them.
            --arms: unknown arm `xyz`, allowed: silo, or corridor, reputation, iteam, \
            random-rewiring, headcount, REST, joined by `+`.
            --arms: unknown arm `corridor+silo`, allowed: silo, or corridor, reputation, iteam, \
            random-rewiring, headcount, REST, joined by `+`.\
            """
                .replace("REST", REST));
  }

  @Test
  void atLeastOneArmIsNeeded() {
    assertThatThrownBy(() -> ArmNames.parse(" , ", "--arms"))
        .isInstanceOf(ScenarioException.class)
        .hasMessageStartingWith("--arms: no arm is named");
  }

  @Test
  void anArmMayHaveWeeksOfItsOwn() {
    List<Arm> arms = ArmNames.parse("iteam@104+corridor@0-208,corridor@0-52@104", "--arms");
    assertThat(arms.get(0).name()).isEqualTo("corridor@0-208+iteam@104");
    assertThat(arms.get(1).parts().get(0).spans())
        .containsExactly(new Span(0, 52), new Span(104, Course.NEVER));
    assertThat(arms.get(0)).isNotEqualTo(Arm.of(Interventions.CORRIDOR, Interventions.ITEAM));
    for (Arm arm : arms) {
      assertThat(Interventions.arm(arm.name())).contains(arm);
    }
  }

  @Test
  void weeksThatCannotBeAreToldWithALikelyCorrection() {
    assertThatThrownBy(
            () ->
                ArmNames.parse(
                    "corridor@208-0+iteam,corridor@x,corridor@0-9@4,coridor@3,"
                        + "corridor@0-9+corridor@20",
                    "--arms"))
        .hasMessage(
            """
            --arms: the arm `corridor@208-0+iteam` has weeks that cannot be, allowed: \
            `corridor@FROM` or `corridor@FROM-TO` with a later week after the hyphen, several in the \
            order of time. Maybe `corridor@0-208+iteam`?
            --arms: the arm `corridor@x` has weeks that cannot be, allowed: `corridor@FROM` or \
            `corridor@FROM-TO` with a later week after the hyphen, several in the order of time.
            --arms: the arm `corridor@0-9@4` has weeks that cannot be, allowed: `corridor@FROM` or \
            `corridor@FROM-TO` with a later week after the hyphen, several in the order of time.
            --arms: unknown arm `coridor@3`, allowed: silo, or corridor, reputation, iteam, \
            random-rewiring, headcount, REST, joined by `+`. Maybe `corridor@3`?
            --arms: the arm `corridor@0-9+corridor@20` names an intervention twice.\
            """
                .replace("REST", REST));
  }

  /** A solution without one ingredient takes the same people as the solution and its null arm. */
  @ParameterizedTest
  @CsvSource({
    "corridor, corridor-ties",
    "corridor-ties, corridor-goal",
    "corridor-goal, random-rewiring",
    "reputation, reputation-credit",
    "iteam-matching, headcount"
  })
  void twoFormsOfOneInterventionAreNoArm(String first, String second) {
    assertThatThrownBy(() -> ArmNames.parse("silo," + first + "+" + second, "--arms"))
        .isInstanceOf(ScenarioException.class)
        .hasMessage(
            "--arms: the arm `%s+%s` joins `%s` and `%s`, which are two forms of one intervention"
                    .formatted(first, second, first, second)
                + " or need the same people or ties, allowed: one of them.");
  }

  @Test
  void formsOfDifferentInterventionsAreAnArm() {
    assertThat(ArmNames.parse("corridor-goal+iteam-matching+freeze", "--arms").get(0).name())
        .isEqualTo("corridor-goal+iteam-matching+freeze");
  }
}
