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
import korridor.model.Staff;
import korridor.model.Ties;
import korridor.model.parameter.Parameters;
import org.junit.jupiter.api.Test;

class StaffTurnoverTest {

  @Test
  void theWeeklyHazardGivesTheYearlyTurnover() {
    double hazard = StaffTurnover.weeklyHazard(0.05);
    assertThat(StrictMath.pow(1 - hazard, 52)).isCloseTo(0.95, within(1e-12));
    assertThat(hazard).isCloseTo(0.000986, within(1e-6));
    assertThat(StaffTurnover.weeklyHazard(0)).isZero();
  }

  @Test
  void withoutTurnoverNobodyLeaves() {
    Administration a =
        Initialization.found(
            Organisations.town(), Parameters.defaults().with("staff.turnover", 0), 1, 0);
    StaffTurnover turnover = new StaffTurnover(a);
    for (int week = 0; week < 500; week++) {
      a.turnWeek();
      turnover.step(a);
    }
    assertThat(Rows.ints(a.staff.size(), a.staff::generation)).containsOnly(0);
  }

  /**
   * Verification row V6: tenure is geometric. Of the leavers in 4,000 weeks of 150 posts the mean
   * tenure is 1/h, its standard deviation √(1 − h)/h; 4.5 standard errors, false alarm 7e-6. Only
   * posts are counted whose holder began in the first half, so that long tenures can end: with h =
   * 0.0132 one that lasts 2,000 weeks has a chance of 3e-12.
   */
  @Test
  void tenureIsGeometricWithTheHazardsMean() {
    Administration a =
        Initialization.found(
            Organisations.town(), Parameters.defaults().with("staff.turnover", 0.5), 1, 0);
    double hazard = StaffTurnover.weeklyHazard(0.5);
    StaffTurnover turnover = new StaffTurnover(a);
    int[] begun = new int[a.staff.size()];
    double leavers = 0;
    double weeks = 0;
    for (int week = 1; week <= 4000; week++) {
      a.turnWeek();
      turnover.step(a);
      for (int post = 0; post < begun.length; post++) {
        if (a.staff.hired(post) == week) {
          if (begun[post] > 0 && begun[post] <= 2000) {
            leavers++;
            weeks += week - begun[post];
          }
          begun[post] = week;
        }
      }
    }
    double error = Math.sqrt(1 - hazard) / hazard / Math.sqrt(leavers);
    assertThat(weeks / leavers).isCloseTo(1 / hazard, within(4.5 * error));
  }

  /** Surveys of two departments, the second of which asked about trust inside only. */
  private static Organisation surveyed() {
    Organisation o = Organisations.regular(2, 2, 150, 1, 0);
    double unasked = Double.NaN;
    return new Organisation(
        o.divisions(),
        o.departments(),
        o.topics(),
        o.themes(),
        o.actors(),
        List.of(
            new Survey(0.7, 0.71, 0.72, 0.73, 0.74, 0.75),
            new Survey(unasked, unasked, unasked, unasked, unasked, 0.5)));
  }

  @Test
  void aSuccessorBeginsAtTheRestPointsOfTheDepartment() {
    Administration a =
        Initialization.found(
            surveyed(), Administrations.evenParameters().with("staff.turnover", 0.5), 1, 0);
    Rows.each(a.staff.size(), n -> a.staff.setOpenness(n, 0.9));
    Rows.each(a.staff.size(), n -> a.staff.setRestOpenness(n, 0.8f));
    Rows.each(a.staff.size(), n -> a.staff.setRespect(n, 0.9f));
    Rows.each(a.staff.size(), n -> a.staff.setResponsibility(n, 0.9f));
    Rows.each(a.staff.size(), n -> a.staff.setCompetence(n, 0.9f));
    Rows.each(a.staff.size(), n -> a.staff.setOutGroupTrust(n, 0.9f));
    Rows.each(a.staff.size(), n -> a.staff.setIteamTrust(n, 0.9f));
    Rows.each(a.staff.size(), n -> a.staff.pursue(n, 1, 0.9f));
    Rows.each(a.ties.count(), n -> a.ties.setTrust(n, 0.001f));
    StaffTurnover turnover = new StaffTurnover(a);
    for (int week = 0; week < 20; week++) {
      a.turnWeek();
      turnover.step(a);
    }
    int hired = 0;
    for (int post = 0; post < a.staff.size(); post++) {
      boolean isNew = a.staff.generation(post) > 0;
      hired += isNew ? 1 : 0;
      boolean first = a.staff.department(post) == 0;
      assertThat(a.staff.openness(post)).isEqualTo(!isNew ? 0.9 : first ? 0.7 : 0.42);
      assertThat(a.staff.restOpenness(post)).isEqualTo(!isNew ? 0.8f : first ? 0.7f : 0.42f);
      assertThat(a.staff.respect(post)).isEqualTo(!isNew ? 0.9f : first ? 0.71f : 0.6f);
      assertThat(a.staff.responsibility(post)).isEqualTo(!isNew ? 0.9f : first ? 0.72f : 0.4f);
      assertThat(a.staff.competence(post)).isEqualTo(!isNew ? 0.9f : first ? 0.73f : 0.35f);
      float outGroup = first ? 0.74f : 0.35f; // 0.7 · 0.5
      assertThat(a.staff.outGroupTrust(post)).isEqualTo(isNew ? outGroup : 0.9f);
      assertThat(a.staff.iteamTrust(post)).isEqualTo(isNew ? outGroup : 0.9f);
      assertThat(a.staff.goal(post)).isEqualTo(isNew ? 0 : 0.9f);
      assertThat(a.staff.goalTheme(post)).isEqualTo(isNew ? 0 : 1);
      assertThat(a.staff.hired(post) > 0).isEqualTo(isNew);
      assertThat(isOfNewcomer(a, post)).isEqualTo(isNew);
    }
    assertThat(hired).isBetween(10, 80);
  }

  /** Ties around the trust of the department, within six standard deviations of 0.1. */
  private static boolean isOfNewcomer(Administration a, int post) {
    int first = a.ties.first(post);
    float[] trust = new float[a.ties.slots()];
    for (int slot = 0; slot < trust.length; slot++) {
      trust[slot] = a.ties.trust(first + slot);
    }
    double sum = 0;
    for (float t : trust) {
      sum += t;
    }
    return sum / trust.length > 0.2;
  }

  /** A corridor's member starts anew in it: the goal of the corridor, not pursued yet. */
  @Test
  void aSuccessorInACorridorTakesItsThemeOver() {
    Administration a =
        Initialization.found(
            Organisations.three(), Parameters.defaults().with("staff.turnover", 0.9), 1, 0);
    a.arrangements.runCorridors(1, true, true, true);
    a.staff.setCorridor(3, 2);
    a.staff.pursue(3, 2, 0.7f);
    a.staff.setCorridor(4, 1);
    a.staff.pursue(4, 1, 0.7f);
    StaffTurnover turnover = new StaffTurnover(a);
    while (a.staff.generation(3) == 0) {
      a.turnWeek();
      turnover.step(a);
    }
    assertThat(a.staff.goalTheme(3)).isEqualTo(2);
    assertThat(a.staff.goal(3)).isZero();
    a.arrangements.runCorridors(1, true, true, false);
    int generation = a.staff.generation(4);
    while (a.staff.generation(4) == generation) {
      a.turnWeek();
      turnover.step(a);
    }
    assertThat(a.staff.goalTheme(4)).as("corridors without a common goal").isZero();
    assertThat(a.staff.corridor(4)).isEqualTo(1);
  }

  @Test
  void colleaguesTiesGoOverToTheSuccessorWhenTheyNextMeet() {
    Administration a = Administrations.pairs();
    a.staff.setOutGroupTrust(0, 0.2f);
    int old = a.staff.holder(2);
    a.staff.succeed(2, 1);
    int tie = a.ties.first(0) + 1;
    assertThat(a.ties.colleague(tie)).isEqualTo(old);
    assertThat(a.ties.find(0, a.staff.holder(2))).isEqualTo(Ties.NONE);
    assertThat(a.ties.leadsTo(0, 2)).isTrue();

    assertThat(a.meet(0, tie)).isEqualTo(2);
    assertThat(a.ties.colleague(tie)).isEqualTo(a.staff.holder(2)).isNotEqualTo(old);
    assertThat(Staff.post(a.ties.colleague(tie))).isEqualTo(2);
    assertThat(a.ties.trust(tie)).isEqualTo(0.2f);
  }

  /** Both sides of a meeting: a successor is new to the one who asks and to the one asked. */
  @Test
  void theTieOfTheOneWhoIsMetGoesOverToo() {
    Administration a =
        Administrations.settled(
            Administrations.newPairs(Administrations.evenParameters()),
            Administrations.tieBirth(0));
    a.staff.succeed(0, 1);
    new Episode(a).between(a, 0, 2, a.ties.first(0) + 1, Issues.NONE, Episode.ALONE, 0);
    int back = a.ties.first(2) + 1;
    assertThat(a.ties.colleague(back)).isEqualTo(a.staff.holder(0));
    assertThat(a.ties.trust(back)).as("0.434 + 0.05·0.566").isCloseTo(0.4623f, within(1e-6f));
  }

  /** The partner comes with a chance of about 0.99; the draw of this week does not miss it. */
  @Test
  void aTeamMeetsASuccessorToo() {
    Administration a =
        Administrations.settled(
            Administrations.newPairs(
                Administrations.willing(Administrations.evenParameters())
                    .with("participation.phase", 0)),
            Administrations.tieBirth(0));
    Administrations.issue(a, 0, 2);
    a.staff.succeed(2, 1);
    new Work(a).step(a);
    assertThat(a.ties.colleague(a.ties.first(0) + 1)).isEqualTo(a.staff.holder(2));
  }

  @Test
  void aTieIsFoundWhoeverHoldsThePost() {
    Administration a = Administrations.pairs();
    assertThat(a.tieTo(0, 2)).isEqualTo(1);
    assertThat(Administrations.trust(a, 0, 1)).isEqualTo(0.4f);
    assertThat(a.tieTo(0, 3)).isEqualTo(Ties.NONE);
    a.staff.succeed(2, 1);
    assertThat(a.tieTo(0, 2)).isEqualTo(1);
    assertThat(Administrations.trust(a, 0, 1)).isEqualTo(0.434f);
  }

  @Test
  void insideTheSuccessorIsMetWithTheTrustOfTheStart() {
    Administration a = Administrations.pairs();
    a.staff.succeed(1, 1);
    a.meet(0, a.ties.first(0));
    assertThat(Administrations.trust(a, 0, 0)).isEqualTo(0.62f);
    assertThat(a.staff.depth(0)).isCloseTo(0.62, within(1e-7));
    a.ties.setTrust(a.ties.first(0), 0.7f);
    a.meet(0, a.ties.first(0));
    assertThat(Administrations.trust(a, 0, 0)).as("met before").isEqualTo(0.7f);
  }
}
