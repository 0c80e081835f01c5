package korridor.model.intervention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import korridor.model.Administration;
import korridor.model.Arm;
import korridor.model.Initialization;
import korridor.model.Organisations;
import korridor.model.Rollout;
import korridor.model.Trials;
import korridor.model.parameter.Parameters;
import org.junit.jupiter.api.Test;

/** A city of 1,500: 0.6 % are 9 people, who broker 27 matches and facilitate 54 episodes. */
class ITeamTest {

  private static final Parameters SMALL =
      Parameters.defaults().with("solutions.iteam-staff", 0.006);

  private static final int NEVER = Integer.MAX_VALUE;

  private final Administration a = Initialization.found(Organisations.city(), SMALL, 4, 0);

  private static int released(Administration a) {
    int count = 0;
    for (int mark : Acts.released(a)) {
      count += mark != 0 ? 1 : 0;
    }
    return count;
  }

  private static int matches(Administration a) {
    int count = 0;
    while (a.arrangements.canBroker(0)) {
      a.arrangements.broker();
      count++;
    }
    return count;
  }

  private static int facilitations(Administration a) {
    int count = 0;
    while (a.arrangements.facilitate(0)) {
      count++;
    }
    return count;
  }

  @Test
  void itsPeopleLeaveLineWorkAndBrokerAndFacilitateEachWeekAnew() {
    Rollout iteam = Rollout.FULL;
    for (int week = 0; week < 3; week++) {
      Acts.in(a, Interventions.ITEAM, iteam, week);
      assertThat(released(a)).isEqualTo(9);
      assertThat(matches(a)).isEqualTo(27);
      assertThat(facilitations(a)).isEqualTo(54);
    }
  }

  @Test
  void theHeadcountArmReleasesTheSamePeopleWhoDoNothingAcross() {
    Administration b = a.fork();
    Acts.in(a, Interventions.ITEAM, Rollout.FULL, 0);
    Acts.in(b, Interventions.HEADCOUNT, Rollout.FULL, 0);
    assertThat(Acts.released(b)).containsExactly(Acts.released(a));
    assertThat(matches(b)).isZero();
    assertThat(facilitations(b)).isZero();
  }

  @Test
  void itGrowsOverTheRampKeepingWhoIsThereAndReturnsToTheLineAtTheEnd() {
    Rollout iteam = Rollout.of(0, 6, 1, 2);
    int[] size = {3, 6, 9, 9, 9, 9, 0, 0};
    int[] before = new int[a.staff.size()];
    for (int week = 0; week < size.length; week++) {
      Acts.in(a, Interventions.ITEAM, iteam, week);
      assertThat(released(a)).as("week " + week).isEqualTo(size[week]);
      for (int post = 0; post < before.length && week < 6; post++) {
        assertThat(Acts.released(a)[post]).isGreaterThanOrEqualTo(before[post]);
      }
      assertThat(matches(a)).isEqualTo(3 * size[week]);
      before = Acts.released(a);
    }
  }

  @Test
  void itsSizeIsConstantThroughTurnover() {
    Administration settled =
        Trials.settled(Organisations.town(), SMALL.with("staff.turnover", 0.5), 4, 0, 5);
    Administration arm = Trials.arm(settled, Arm.of(Interventions.ITEAM));
    for (int week = 0; week < 200; week++) {
      Trials.pass(arm, 1);
      assertThat(released(arm)).as("0.9 rounds to 1").isEqualTo(1);
    }
    int post = 0;
    while (!arm.staff.released(post)) {
      post++;
    }
    assertThat(arm.staff.generation(post)).as("the seat has changed hands").isPositive();
  }

  @Test
  void withoutStrengthNobodyIsReleased() {
    Acts.in(a, Interventions.ITEAM, Rollout.of(0, NEVER, 0, 0), 0);
    assertThat(released(a)).isZero();
    assertThat(matches(a)).isZero();
  }

  @Test
  void asManyAreReleasedAsTheLargerOfTwoAsksFor() {
    Administration settled = Trials.settled(Organisations.city(), SMALL, 4, 0, 1);
    Administration both =
        Trials.arm(
            settled,
            Arm.of(Interventions.ITEAM, Interventions.HEADCOUNT),
            Map.of(Interventions.HEADCOUNT, Rollout.of(0, NEVER, 0.3, 0)));
    Trials.pass(both, 2);
    assertThat(released(both)).isEqualTo(9);
  }
}
