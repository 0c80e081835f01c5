package korridor.model.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Set;
import korridor.model.Administration;
import korridor.model.Administrations;
import korridor.model.Arm;
import korridor.model.Course;
import korridor.model.Intervention;
import korridor.model.Organisations;
import korridor.model.Rollout;
import korridor.model.Trials;
import korridor.model.parameter.Parameters;
import org.junit.jupiter.api.Test;

/** How far credit is shared and themes are owned, in the course of time and by department. */
class SharedCreditTest {

  private static final Intervention WITHOUT_OWNERS =
      new SharedCredit(SharedCredit.Ingredient.OWNERSHIP, Interventions.REPUTATION);
  private static final Intervention WITHOUT_CREDIT =
      new SharedCredit(SharedCredit.Ingredient.CREDIT, Interventions.REPUTATION);

  private final Administration a = Administrations.three();

  private void assertLevels(double credit, double ownership) {
    assertThat(a.arrangements.sharedCredit(0)).isCloseTo(credit, within(1e-12));
    assertThat(a.arrangements.ownership(0)).isCloseTo(ownership, within(1e-12));
  }

  @Test
  void creditIsSharedAndThemesAreOwnedAsFarAsTheTimingSays() {
    Rollout credit = Rollout.of(0, 4, 0.5, 1);
    double[] level = {0.25, 0.5, 0.5, 0.5, 0, 0};
    for (int week = 0; week < level.length; week++) {
      Acts.in(a, Interventions.REPUTATION, credit, week);
      assertLevels(level[week], level[week]);
    }
  }

  @Test
  void withoutAnIngredientTheOtherFollowsTheTiming() {
    Rollout credit = Rollout.of(0, 2, 0.5, 0);
    for (int week = 0; week < 3; week++) {
      Acts.in(a, WITHOUT_OWNERS, credit, week);
      assertLevels(week < 2 ? 0.5 : 0, 0);
    }
    for (int week = 0; week < 3; week++) {
      Acts.in(a, WITHOUT_CREDIT, credit, week);
      assertLevels(0, week < 2 ? 0.5 : 0);
    }
  }

  @Test
  void itReachesTheDepartmentsOfItsRollOutOnly() {
    Rollout some = new Rollout(Course.ALWAYS, Set.of(1, 4), Set.of(), 0);
    Acts.in(a, Interventions.REPUTATION, some, 0);
    double[] reached = {0, 1, 0, 0, 1};
    for (int d = 0; d < 5; d++) {
      assertThat(a.arrangements.sharedCredit(d)).isEqualTo(reached[d]);
      assertThat(a.arrangements.ownership(d)).isEqualTo(reached[d]);
    }
  }

  @Test
  void variantsAreEqualByWhatTheyLeaveOut() {
    assertThat(WITHOUT_OWNERS)
        .isEqualTo(
            Interventions.arm("reputation-ownership")
                .orElseThrow()
                .interventions()
                .iterator()
                .next());
    assertThat(WITHOUT_OWNERS).isNotEqualTo(WITHOUT_CREDIT);
  }

  @Test
  void interventionsActAtTheBeginningOfTheWeekFromTheFirstOfTheArm() {
    Administration settled = Trials.settled(Organisations.town(), Parameters.defaults(), 4, 0, 3);
    Administration arm =
        Trials.arm(
            settled,
            Arm.of(Interventions.REPUTATION),
            Map.of(Interventions.REPUTATION, Rollout.of(1, 3, 1, 0)));
    double[] shared = {0, 1, 1, 0};
    for (double expected : shared) {
      Trials.pass(arm, 1);
      assertThat(arm.arrangements.sharedCredit(0)).isEqualTo(expected);
    }
    assertThat(settled.arrangements.sharedCredit(0)).isZero();
  }
}
