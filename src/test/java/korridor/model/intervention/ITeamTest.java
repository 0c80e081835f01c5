package korridor.model.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Set;
import korridor.model.Administration;
import korridor.model.Arm;
import korridor.model.Course;
import korridor.model.Flow;
import korridor.model.ITeamHours;
import korridor.model.ITeamHours.Use;
import korridor.model.Initialization;
import korridor.model.Intervention;
import korridor.model.Organisations;
import korridor.model.Rollout;
import korridor.model.Trials;
import korridor.model.parameter.Parameters;
import org.junit.jupiter.api.Test;

/** A city of 1,500: 0.6 % are 9 people of 9 slots each, 0.75 / 0.08 of a week rounded down. */
class ITeamTest {

  private static final Parameters SMALL =
      Parameters.defaults().with("interventions.iteam-staff", 0.006);

  private static final int NEVER = Integer.MAX_VALUE;

  private final Administration a = Initialization.found(Organisations.city(), SMALL, 4, 0);

  private static int released(Administration a) {
    int count = 0;
    for (int mark : Acts.released(a)) {
      count += mark != 0 ? 1 : 0;
    }
    return count;
  }

  /** Spends what is left on this, for issues of the first department. */
  private static int slots(Administration a, Use use) {
    int count = 0;
    while (a.arrangements.iteam.member(use, 0) != ITeamHours.NONE) {
      a.arrangements.iteam.spend();
      count++;
    }
    return count;
  }

  @Test
  void itsPeopleLeaveLineWorkAndHaveTheirSlotsEachWeekAnew() {
    for (int week = 0; week < 3; week++) {
      a.ledger.turn();
      Acts.in(a, Interventions.ITEAM, Rollout.FULL, week);
      assertThat(released(a)).isEqualTo(9);
      assertThat(a.ledger.thisWeek(Flow.ITEAM_SLOTS)).isEqualTo(81);
      assertThat(slots(a, Use.values()[week])).isEqualTo(81);
    }
  }

  @Test
  void aSlotIsTheTimeOfAnEpisode() {
    assertThat(ITeam.slots(SMALL)).isEqualTo(9);
    assertThat(ITeam.slots(SMALL.with("line.episode-time", 0.25))).isEqualTo(3);
    assertThat(ITeam.slots(SMALL.with("line.episode-time", 0.05))).as("to the digit").isEqualTo(15);
    assertThat(ITeam.slots(SMALL.with("interventions.iteam-week", 0))).isZero();
  }

  /** Chosen in proportion to openness times competence: above the mean by 4 standard errors. */
  @Test
  void itsMembersAreOpenAndCompetent() {
    Administration large =
        Initialization.found(
            Organisations.city(), SMALL.with("interventions.iteam-staff", 0.2), 4, 0);
    Acts.in(large, Interventions.ITEAM, Rollout.FULL, 0);
    double chosen = 0;
    double all = 0;
    double squares = 0;
    for (int post = 0; post < 1500; post++) {
      double fitness = large.staff.openness(post) * large.staff.competence(post);
      all += fitness / 1500;
      squares += fitness * fitness / 1500;
      chosen += large.staff.released(post) ? fitness / 300 : 0;
    }
    double expected = squares / all;
    double error = Math.sqrt((squares - all * all) / 300);
    assertThat(chosen).isGreaterThan(all + 4 * error);
    assertThat(chosen).as("without replacement a little less").isBetween(0.85 * expected, expected);
  }

  @Test
  void everybodyBeginsToTrustItAsOtherDepartmentsInGeneral() {
    for (int post = 0; post < 1500; post++) {
      a.staff.setIteamTrust(post, 0.99f);
    }
    Rollout twice =
        Rollout.of(
            new Course(
                java.util.List.of(
                    new Course.Interval(new Course.Span(0, 2), 1, 0, 0),
                    new Course.Interval(new Course.Span(3, 4), 1, 0, 0))));
    Acts.in(a, Interventions.ITEAM, twice, 0);
    assertThat(a.staff.iteamTrust(7)).isEqualTo(a.staff.outGroupTrust(7));
    a.staff.setIteamTrust(7, 0.9f);
    Acts.in(a, Interventions.ITEAM, twice, 1);
    Acts.in(a, Interventions.ITEAM, twice, 2);
    assertThat(a.staff.iteamTrust(7)).as("while it lasts, and beyond").isEqualTo(0.9f);
    Acts.in(a, Interventions.ITEAM, twice, 3);
    assertThat(a.staff.iteamTrust(7)).as("another one").isEqualTo(a.staff.outGroupTrust(7));
  }

  @Test
  void theHeadcountArmReleasesTheSamePeopleWhoDoNothingAcross() {
    Administration b = a.fork();
    Acts.in(a, Interventions.ITEAM, Rollout.FULL, 0);
    Acts.in(b, Interventions.HEADCOUNT, Rollout.FULL, 0);
    assertThat(Acts.released(b)).containsExactly(Acts.released(a));
    assertThat(b.arrangements.iteam.exists()).isFalse();
    assertThat(slots(b, Use.MATCH)).isZero();
    assertThat(b.ledger.thisWeek(Flow.ITEAM_SLOTS)).isZero();
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
      assertThat(slots(a, Use.FACILITATION)).isEqualTo(9 * size[week]);
      before = Acts.released(a);
    }
    assertThat(a.arrangements.iteam.exists()).isFalse();
  }

  @Test
  void limitedToSomeDepartmentsItComesFromThemAndWorksForThem() {
    Rollout first = new Rollout(Course.ALWAYS, Set.of(0, 1, 2), Set.of(), 2);
    Acts.in(a, Interventions.ITEAM, first, 0);
    assertThat(released(a)).isEqualTo(2);
    for (int post = 0; post < a.staff.size(); post++) {
      if (a.staff.released(post)) {
        assertThat(a.staff.department(post)).isLessThan(3);
      }
    }
    assertThat(a.arrangements.iteam.member(Use.MATCH, 2)).isNotEqualTo(ITeamHours.NONE);
    assertThat(a.arrangements.iteam.member(Use.MATCH, 3)).isEqualTo(ITeamHours.NONE);
  }

  @Test
  void itsSizeIsConstantThroughTurnover() {
    Administration settled =
        Trials.settled(Organisations.town(), SMALL.with("staff.turnover", 0.5), 4, 0, 12);
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
    assertThat(slots(a, Use.MATCH)).isZero();
  }

  @Test
  void asManyAreReleasedAsTheLargerOfTwoAsksFor() {
    Administration settled = Trials.settled(Organisations.city(), SMALL, 4, 0, 12);
    Administration both =
        Trials.arm(
            settled,
            Arm.of(Interventions.ITEAM, Interventions.HEADCOUNT),
            Map.of(Interventions.HEADCOUNT, Rollout.of(0, NEVER, 0.3, 0)));
    Trials.pass(both, 2);
    assertThat(released(both)).isEqualTo(9);
  }

  @Test
  void whatItTakesIsItsPeoplesWeeks() {
    var size = Interventions.ITEAM.size(Organisations.city(), SMALL, Rollout.FULL);
    assertThat(size.people()).isEqualTo(9);
    assertThat(size.hours()).isCloseTo(9 * 39, within(1e-9));
    for (Intervention variant : Interventions.ABLATIONS) {
      if (variant.family().equals("iteam")) {
        assertThat(variant.size(Organisations.city(), SMALL, Rollout.FULL)).isEqualTo(size);
      }
    }
    assertThat(Interventions.HEADCOUNT.size(Organisations.city(), SMALL, Rollout.FULL))
        .isEqualTo(size);
  }
}
