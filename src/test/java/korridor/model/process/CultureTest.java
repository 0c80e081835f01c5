package korridor.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import korridor.model.Administration;
import korridor.model.Administrations;
import korridor.model.Initialization;
import korridor.model.Issues;
import korridor.model.Organisation;
import korridor.model.Organisation.Survey;
import korridor.model.Organisations;
import korridor.model.Rows;
import korridor.model.parameter.Parameters;
import org.junit.jupiter.api.Test;

/** ν is 0.01, δ_C 0.006, g_C 0.1, κ0 0.8; departments have four people each. */
class CultureTest {

  private static final double FLOATS = 1e-6;
  private static final Parameters EVEN = Administrations.evenParameters();

  private final Administration a = Administrations.three();
  private final Culture culture = new Culture(a);

  @Test
  void routinesGrowBySuccessesPerHeadAndFade() {
    a.departments.setSuccesses(1, 3);
    a.departments.setRoutines(1, 0.4);
    culture.step(a);
    assertThat(a.departments.routines(1))
        .isCloseTo(0.4 + 0.1 * 3 / 4 * 0.6 - 0.006 * 0.4, within(1e-12));
    assertThat(a.departments.routines(0)).isCloseTo(0.25 * 0.994, within(1e-12));
    assertThat(Rows.ints(5, a.departments::successes)).containsOnly(0);
  }

  @Test
  void aGainOfRoutinesIsAtMostTheWhole() {
    assertThat(culture.routines(0.4, 5)).isCloseTo(1 - 0.006 * 0.4, within(1e-12));
    assertThat(culture.routines(0.4, 0.5)).isCloseTo(0.4 + 0.3 - 0.0024, within(1e-12));
  }

  @Test
  void opennessAndRespectReturnToThePersonsRest() {
    a.staff.setOpenness(3, 0.9);
    a.staff.setRestOpenness(3, 0.5f);
    a.staff.setRespect(3, 0.2f);
    a.staff.setRestRespect(3, 0.7f);
    culture.step(a);
    assertThat(a.staff.openness(3)).isCloseTo(0.9 - 0.01 * 0.4, within(FLOATS));
    assertThat(a.staff.respect(3)).isCloseTo(0.2f + 0.01f * 0.5f, within(1e-6f));
    assertThat(a.staff.openness(2)).as("at rest").isCloseTo(0.42, within(FLOATS));
    assertThat(a.staff.respect(19)).as("the last").isEqualTo(0.6f);
  }

  /** To κ0 · c0 of the department, for everybody there. */
  @Test
  void competenceReturnsToTheInnateShare() {
    Rows.each(20, post -> a.staff.setCompetence(post, 0.5f));
    culture.step(a);
    for (int post = 0; post < 20; post++) {
      assertThat((double) a.staff.competence(post))
          .isCloseTo(0.5 + 0.01 * (0.8 * 0.35 - 0.5), within(FLOATS));
    }
  }

  @Test
  void competenceReturnsToTheShareOfTheDepartmentsOwnLevel() {
    Organisation o = Organisations.small();
    double unasked = Double.NaN;
    Organisation surveyed =
        new Organisation(
            o.divisions(),
            o.departments(),
            o.topics(),
            o.themes(),
            o.actors(),
            List.of(
                new Survey(unasked, unasked, unasked, 0.2, unasked, unasked),
                new Survey(unasked, unasked, unasked, 0.6, unasked, unasked)));
    Administration b = Initialization.found(surveyed, EVEN.with("contacts.ties", 2), 1, 0);
    new Culture(b).step(b);
    assertThat((double) b.staff.competence(0)).isCloseTo(0.2 - 0.01 * 0.04, within(FLOATS));
    assertThat((double) b.staff.competence(2)).isCloseTo(0.6 - 0.01 * 0.12, within(FLOATS));
  }

  /**
   * σ̄ of head 0 is 0.6 · mean(0.85, 0.65) + 0.4 · 0.35 = 0.59, 0.14 above rest; its people follow,
   * the others stay.
   */
  @Test
  void responsibilityFollowsTheHead() {
    a.heads.setSponsorship(0, 0, 0.85);
    a.heads.setSponsorship(0, 1, 0.65);
    a.heads.setSponsorship(0, Issues.NONE, 0.35);
    a.staff.setResponsibility(1, 0.9f);
    a.staff.setRestResponsibility(1, 0.5f);
    culture.step(a);
    assertThat((double) a.staff.responsibility(0)).isCloseTo(0.4 + 0.01 * 0.14, within(FLOATS));
    assertThat((double) a.staff.responsibility(1))
        .isCloseTo(0.9 + 0.01 * (0.64 - 0.9), within(FLOATS));
    assertThat((double) a.staff.responsibility(7)).isCloseTo(0.4014, within(FLOATS));
    assertThat(a.staff.responsibility(8)).isEqualTo(0.4f);
  }

  @Test
  void whereTheHeadLeadsToIsHeldInTheScale() {
    for (int theme = Issues.NONE; theme < 2; theme++) {
      a.heads.setSponsorship(0, theme, 1);
      a.heads.setSponsorship(1, theme, 0);
    }
    a.staff.setRestResponsibility(0, 0.9f);
    a.staff.setRestResponsibility(8, 0.1f);
    culture.step(a);
    assertThat((double) a.staff.responsibility(0)).isCloseTo(0.4 + 0.01 * 0.6, within(FLOATS));
    assertThat((double) a.staff.responsibility(8)).isCloseTo(0.4 - 0.01 * 0.4, within(FLOATS));
  }

  @Test
  void sponsorshipReturnsToTheHeadsRest() {
    a.heads.setSponsorship(1, 0, 0.85);
    a.heads.setSponsorship(1, 1, 0.05);
    a.heads.setSponsorship(1, Issues.NONE, 0.65);
    culture.step(a);
    assertThat(a.heads.sponsorship(1, 0)).isCloseTo(0.85 - 0.01 * 0.4, within(1e-12));
    assertThat(a.heads.sponsorship(1, 1)).isCloseTo(0.05 + 0.01 * 0.4, within(1e-12));
    assertThat(a.heads.sponsorship(1, Issues.NONE)).isCloseTo(0.65 - 0.01 * 0.2, within(1e-12));
    assertThat(a.heads.sponsorship(2, 1)).isCloseTo(0.45, within(1e-12));
  }

  @Test
  void goalsFade() {
    a.staff.pursue(0, 2, 0.5f);
    a.staff.pursue(19, 1, 0.2f);
    culture.step(a);
    assertThat(a.staff.goal(0)).isCloseTo(0.495f, within(1e-6f));
    assertThat(a.staff.goalTheme(0)).isEqualTo(2);
    assertThat(a.staff.goal(19)).isCloseTo(0.198f, within(1e-6f));
    assertThat(a.staff.goalTheme(1)).isZero();
  }

  @Test
  void trustIsNotForgotten() {
    a.staff.setOutGroupTrust(0, 0.9f);
    a.staff.setIteamTrust(0, 0.8f);
    culture.step(a);
    assertThat(a.staff.outGroupTrust(0)).isEqualTo(0.9f);
    assertThat(a.staff.iteamTrust(0)).isEqualTo(0.8f);
    assertThat(Administrations.trust(a, 0, 0)).isEqualTo(0.6f);
  }

  private static void unsettle(Administration a) {
    a.staff.setOpenness(0, 0.9);
    a.staff.setCompetence(0, 0.9f);
    a.heads.setSponsorship(1, 0, 0.9);
    a.departments.setSuccesses(0, 3);
    a.staff.pursue(0, 1, 0.5f);
  }

  private static void assertUnchanged(Administration a) {
    assertThat(a.staff.openness(0)).isEqualTo(0.9);
    assertThat(a.staff.competence(0)).isEqualTo(0.9f);
    assertThat(a.heads.sponsorship(1, 0)).isEqualTo(0.9);
    assertThat(a.departments.routines(0)).isEqualTo(0.25);
    assertThat(a.departments.successes(0)).as("counted anew each week").isZero();
  }

  @Test
  void beforeConstantsAreDerivedOnlyGoalsFade() {
    Administration b = Administrations.newThree(EVEN);
    b.beginArm(100);
    unsettle(b);
    culture.step(b);
    assertUnchanged(b);
    assertThat(b.staff.goal(0)).isCloseTo(0.495f, within(1e-6f));
  }

  @Test
  void whereAllLearningIsTurnedOffNothingIsForgotten() {
    a.arrangements.freeze(true);
    unsettle(a);
    culture.step(a);
    assertUnchanged(a);
    assertThat(a.staff.goal(0)).isEqualTo(0.5f);
  }
}
