package korridor.model.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import korridor.model.Administration;
import korridor.model.Arm;
import korridor.model.Course;
import korridor.model.Flow;
import korridor.model.ITeamHours;
import korridor.model.ITeamHours.Use;
import korridor.model.Initialization;
import korridor.model.InterventionSize;
import korridor.model.Organisations;
import korridor.model.Rollout;
import korridor.model.Rows;
import korridor.model.Trials;
import korridor.model.parameter.Parameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A city of 1,500: with 0.6 % of the staff the I-Team has nine people. */
class ITeamTest {

  private static final int NEVER = Integer.MAX_VALUE;
  private static final Parameters NINE =
      Parameters.defaults().with("interventions.iteam-staff", 0.006);

  private final Administration a = Initialization.found(Organisations.city(), NINE, 4, 0);

  private static int released(Administration a) {
    return Arrays.stream(Acts.released(a)).sum();
  }

  private static int slots(Administration a) {
    int slots = 0;
    while (a.arrangements.iteam.member(Use.MATCH, 0) != ITeamHours.NONE) {
      a.arrangements.iteam.spend();
      slots++;
    }
    return slots;
  }

  /** Of 0.75 of a week 9.375 times 0.08 is 9 slots; whole ratios are not lost by rounding. */
  @ParameterizedTest
  @CsvSource({
    "0.75, 0.08, 9",
    "0.72, 0.08, 9",
    "0.719, 0.08, 8",
    "0.3, 0.1, 3",
    "0.6, 0.2, 3",
    "1, 0.01, 100",
    "0, 0.08, 0",
    "0.4, 0.5, 0"
  })
  void aMemberHasAsManySlotsAsEpisodesFitIntoTheirTime(double week, double time, int slots) {
    Parameters p =
        Parameters.defaults()
            .with("interventions.iteam-week", week)
            .with("line.episode-time", time);
    assertThat(ITeam.slots(p)).isEqualTo(slots);
  }

  @Test
  void itsPeopleLeaveLineWorkAndHaveTheirSlotsEachWeekAnew() {
    for (int week = 0; week < 3; week++) {
      a.ledger.turn();
      Acts.in(a, Interventions.ITEAM, Rollout.FULL, week);
      assertThat(released(a)).isEqualTo(9);
      assertThat(a.ledger.thisWeek(Flow.ITEAM_SLOTS)).isEqualTo(81);
      assertThat(slots(a)).isEqualTo(81);
    }
    assertThat(a.arrangements.inForce()).containsExactly("iteam");
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
      assertThat(a.arrangements.iteam.exists()).isEqualTo(size[week] > 0);
      assertThat(slots(a)).isEqualTo(9 * size[week]);
      before = Acts.released(a);
    }
  }

  @Test
  void itServesTheDepartmentsOfItsRollOutAndIsChosenAmongThem() {
    Rollout some = new Rollout(Course.ALWAYS, Set.of(3, 5), Set.of(), 4);
    Acts.in(a, Interventions.ITEAM, some, 0);
    assertThat(released(a)).isEqualTo(4);
    for (int post = 0; post < a.staff.size(); post++) {
      if (a.staff.released(post)) {
        assertThat(a.staff.department(post)).isIn(3, 5);
      }
    }
    assertThat(a.arrangements.iteam.member(Use.MATCH, 5)).isNotEqualTo(ITeamHours.NONE);
    assertThat(a.arrangements.iteam.member(Use.MATCH, 4)).isEqualTo(ITeamHours.NONE);
  }

  /**
   * In proportion to openness times competence. The mean of o·c, weighted by itself, is E(o²)E(c²)
   * / (E(o)E(c)) = (0.42² + 0.12²)(0.35² + 0.12²) / 0.147 = 0.178, of all 0.147; its standard
   * deviation is 0.07 either way, so that the standard error of 150 people is 0.0057. Within 4.5 of
   * them (false alarm 7e-6) and more than 2.5 above that of all (with equal chances 6e-3).
   */
  @Test
  void membersAreChosenInProportionToOpennessTimesCompetence() {
    Rollout many = new Rollout(Course.ALWAYS, Set.of(), Set.of(), 150);
    Acts.in(a, Interventions.ITEAM, many, 0);
    double sum = 0;
    for (int post = 0; post < a.staff.size(); post++) {
      sum += a.staff.released(post) ? a.staff.openness(post) * a.staff.competence(post) : 0;
    }
    assertThat(sum / 150)
        .isCloseTo(0.178, within(4.5 * 0.0057))
        .isGreaterThan(0.147 + 2.5 * 0.0057);
  }

  /** Everybody meets a new I-Team with the trust they have in others; later it is their own. */
  @Test
  void trustInItBeginsAtTheTrustInOthersWheneverItBegins() {
    Rollout twice =
        Rollout.of(
            new Course(
                java.util.List.of(
                    new Course.Interval(new Course.Span(0, 3), 1, 1, 0),
                    new Course.Interval(new Course.Span(5, 7), 1, 0, 0))));
    for (int week = 0; week < 7; week++) {
      Rows.each(a.staff.size(), post -> a.staff.setIteamTrust(post, 0.125f));
      Acts.in(a, Interventions.ITEAM, twice, week);
      boolean begins = week == 0 || week == 5;
      for (int post = 0; post < a.staff.size(); post++) {
        assertThat(a.staff.iteamTrust(post))
            .isEqualTo(begins ? a.staff.outGroupTrust(post) : 0.125f);
      }
    }
  }

  @Test
  void itsSizeIsConstantThroughTurnover() {
    Administration settled =
        Trials.settled(Organisations.town(), NINE.with("staff.turnover", 0.5), 4, 0, 5);
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
    Rows.each(a.staff.size(), post -> a.staff.setIteamTrust(post, 0.125f));
    Acts.in(a, Interventions.ITEAM, Rollout.of(0, NEVER, 0, 0), 0);
    assertThat(released(a)).isZero();
    assertThat(slots(a)).isZero();
    assertThat(a.staff.iteamTrust(7)).isEqualTo(0.125f);
  }

  @Test
  void asManyAreReleasedAsTheLargerOfTwoAsksFor() {
    Administration settled = Trials.settled(Organisations.city(), NINE, 4, 0, 1);
    Administration both =
        Trials.arm(
            settled,
            Arm.of(Interventions.ITEAM, Interventions.HEADCOUNT),
            Map.of(Interventions.HEADCOUNT, Rollout.of(0, NEVER, 0.3, 0)));
    Trials.pass(both, 2);
    assertThat(released(both)).isEqualTo(9);
  }

  @Test
  void itTakesTheWholeWeekOfItsPeople() {
    InterventionSize size = Interventions.ITEAM.size(a.organisation, a.parameters, Rollout.FULL);
    assertThat(size).isEqualTo(new InterventionSize(9, 9 * 39.0, true));
    assertThat(Interventions.HEADCOUNT.size(a.organisation, a.parameters, Rollout.FULL))
        .isEqualTo(size);
    Rollout two = new Rollout(Course.of(0, NEVER, 0.5, 0), Set.of(), Set.of(), 4);
    assertThat(Interventions.ITEAM.size(a.organisation, a.parameters, two).people()).isEqualTo(2);
  }
}
