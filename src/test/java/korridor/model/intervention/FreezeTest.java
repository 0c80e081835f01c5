package korridor.model.intervention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import korridor.model.Administration;
import korridor.model.Arm;
import korridor.model.Columns;
import korridor.model.Intervention;
import korridor.model.Organisations;
import korridor.model.Rollout;
import korridor.model.Rows;
import korridor.model.Staff;
import korridor.model.Trials;
import korridor.model.parameter.Parameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** With all learning turned off nothing is learned, to the bit, whatever else is put in force. */
class FreezeTest {

  private static final int WEEKS = 60;

  /** What people, departments, heads and actors hold. */
  private static final List<String> LEARNED =
      List.of(
          "Staff.openness",
          "Staff.respect",
          "Staff.responsibility",
          "Staff.competence",
          "Staff.outGroupTrust",
          "Departments.routines",
          "Heads.sponsorship",
          "Actors.trust");

  private static final Parameters NOBODY_LEAVES = Parameters.defaults().with("staff.turnover", 0);
  private static final Administration SETTLED =
      Trials.settled(Organisations.town(), NOBODY_LEAVES, 1, 0, 24);

  private static Administration frozen(Intervention... others) {
    Arm arm = Arm.of(Stream.concat(Stream.of(Interventions.FREEZE), Stream.of(others)).toList());
    return Trials.arm(SETTLED, arm);
  }

  static Stream<Intervention> others() {
    return Interventions.STANDARD.stream();
  }

  @ParameterizedTest
  @MethodSource("others")
  void nothingIsLearnedInAnyArm(Intervention other) {
    Administration arm = frozen(other);
    Map<String, List<Object>> before = Columns.of(SETTLED);
    Trials.pass(arm, WEEKS);
    Map<String, List<Object>> after = Columns.of(arm);
    for (String name : LEARNED) {
      assertThat(after.get(name)).as(name).isEqualTo(before.get(name));
    }
  }

  /** Ties still fade, are born and are moved; the trust in who stays does not change. */
  @Test
  void trustIsThatOfBeforeOrThatOfANewTie() {
    Administration arm =
        frozen(Interventions.CORRIDOR, Interventions.REPUTATION, Interventions.ITEAM);
    Trials.pass(arm, WEEKS);
    int kept = 0;
    for (int tie = 0; tie < arm.ties.count(); tie++) {
      int post = arm.ties.owner(tie);
      int other = Staff.post(arm.ties.colleague(tie));
      boolean same =
          arm.ties.colleague(tie) == SETTLED.ties.colleague(tie)
              && arm.ties.trust(tie) == SETTLED.ties.trust(tie);
      kept += same ? 1 : 0;
      if (!same) {
        assertThat(arm.ties.trust(tie)).isEqualTo((float) arm.trustWithoutTie(post, other));
      }
    }
    assertThat(kept).isBetween(arm.ties.count() / 2, arm.ties.count() - 50);
  }

  /** The I-Team begins at the trust in others and stays there. */
  @Test
  void trustInTheITeamStaysWhereItBegins() {
    Administration arm = frozen(Interventions.ITEAM);
    Trials.pass(arm, WEEKS);
    for (int post = 0; post < arm.staff.size(); post++) {
      assertThat(arm.staff.iteamTrust(post)).isEqualTo(arm.staff.outGroupTrust(post));
    }
  }

  /** Members begin with nothing and stay there, the others keep the goal they had. */
  @Test
  void goalsStay() {
    Administration arm = frozen(Interventions.CORRIDOR);
    Trials.pass(arm, WEEKS);
    for (int post = 0; post < arm.staff.size(); post++) {
      boolean member = arm.staff.corridor(post) != 0;
      assertThat(arm.staff.goal(post)).isEqualTo(member ? 0 : SETTLED.staff.goal(post));
    }
    assertThat(Rows.doubles(arm.staff.size(), SETTLED.staff::goal)).as("not all zero").contains(0);
    assertThat(java.util.Arrays.stream(Rows.doubles(arm.staff.size(), SETTLED.staff::goal)).sum())
        .isPositive();
  }

  /** Where learning is on, all of these move: the comparison above is worth something. */
  @Test
  void withoutFreezeAllOfThemMove() {
    Administration arm = Trials.arm(SETTLED, Arm.of(Interventions.ITEAM));
    Map<String, List<Object>> before = Columns.of(SETTLED);
    Trials.pass(arm, WEEKS);
    Map<String, List<Object>> after = Columns.of(arm);
    for (String name : LEARNED) {
      assertThat(after.get(name)).as(name).isNotEqualTo(before.get(name));
    }
  }

  @Test
  void learningGoesOnWhenTheFreezeEnds() {
    Administration arm =
        Trials.arm(
            SETTLED,
            Arm.of(Interventions.FREEZE),
            Map.of(Interventions.FREEZE, Rollout.of(2, 5, 0.5, 0)));
    boolean[] learns = {true, true, false, false, false, true, true};
    for (boolean expected : learns) {
      Trials.pass(arm, 1);
      assertThat(arm.learns()).isEqualTo(expected);
    }
  }
}
