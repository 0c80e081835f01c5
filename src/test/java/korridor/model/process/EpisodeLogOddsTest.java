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
import korridor.model.Rollout;
import korridor.model.parameter.Parameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The log-odds of success, term by term, by hand. The common weight is 1.25; each deviation has a
 * ratio of its own here, so that none can stand for another: trust 0.8, competence 0.9, values 1.1,
 * routines 1.2, sponsorship 1.3, goal 0.7. The constants are B_in = 1 and B_x = 0.5.
 */
class EpisodeLogOddsTest {

  private static final double FLOATS = 1e-6;
  private static final double TRUST = 1.25 * 0.8;
  private static final double COMPETENCE = 1.25 * 0.9;
  private static final double VALUES = 1.25 * 1.1;
  private static final double ROUTINES = 1.25 * 1.2;
  private static final double SPONSORSHIP = 1.25 * 1.3;
  private static final double GOAL = 1.25 * 0.7;

  private static final Parameters DISTINCT =
      Administrations.evenParameters()
          .with("episode.trust", 0.8)
          .with("episode.competence", 0.9)
          .with("episode.values", 1.1)
          .with("episode.routines", 1.2)
          .with("episode.sponsorship", 1.3)
          .with("episode.goal", 0.7)
          .with("episode.strain", 3);

  private final Administration a = Administrations.pairs(DISTINCT);
  private final Episode episode = new Episode(a);

  private double across() {
    return episode.begin(a).acrossLogOdds(0, 2, 0.434, Issues.NONE, Episode.ALONE);
  }

  private void assertAcross(double deviation) {
    assertThat(across()).isCloseTo(0.5 + deviation, within(FLOATS));
  }

  @Test
  void atRestTheyAreTheIntercepts() {
    assertThat(episode.begin(a).insideLogOdds(0, 0, 1, 0.62)).isCloseTo(1, within(FLOATS));
    assertAcross(0);
  }

  @Test
  void insideADepartmentTrustCompetenceValuesAndStrainCount() {
    a.staff.setCompetence(0, 0.3f);
    a.staff.setCompetence(1, 0.6f);
    a.staff.setOpenness(0, 0.5);
    a.staff.setOpenness(1, 0.3);
    a.staff.setRespect(0, 0.7f);
    a.staff.setRespect(1, 0.9f);
    a.departments.setStrain(0, 0.2);
    double expected =
        1 + TRUST * (0.7 - 0.62) + COMPETENCE * (0.45 - 0.35) + VALUES * (0.6 - 0.51) - 3 * 0.2;
    assertThat(episode.begin(a).insideLogOdds(0, 0, 1, 0.7)).isCloseTo(expected, within(FLOATS));
  }

  @Test
  void insideNothingElseCounts() {
    a.departments.setRoutines(0, 0.9);
    a.heads.setSponsorship(0, Issues.NONE, 0.9);
    a.staff.setDepth(0, 0);
    a.staff.pursue(0, 1, 0.9f);
    a.staff.pursue(1, 1, 0.9f);
    a.departments.setStrain(1, 0.9);
    assertThat(episode.begin(a).insideLogOdds(0, 0, 1, 0.62)).isCloseTo(1, within(FLOATS));
  }

  @Test
  void acrossTrustCountsAsADeviationFromThatAcross() {
    assertThat(episode.begin(a).acrossLogOdds(0, 2, 0.634, Issues.NONE, Episode.ALONE))
        .isCloseTo(0.5 + TRUST * 0.2, within(FLOATS));
    assertThat(episode.begin(a).acrossLogOdds(0, 2, 0.034, Issues.NONE, Episode.ALONE))
        .isCloseTo(0.5 - TRUST * 0.4, within(FLOATS));
  }

  @Test
  void acrossValuesAreTheMeanOfOpennessAndRespectOfTheTwo() {
    a.staff.setOpenness(0, 0.62);
    assertAcross(VALUES * 0.2 / 4);
    a.staff.setOpenness(2, 0.02);
    assertAcross(VALUES * (0.2 - 0.4) / 4);
    a.staff.setRespect(0, 0.9f);
    assertAcross(VALUES * (0.2 - 0.4 + 0.3) / 4);
    a.staff.setRespect(2, 1);
    assertAcross(VALUES * (0.2 - 0.4 + 0.3 + 0.4) / 4);
  }

  @Test
  void acrossRoutinesStrainAndSponsorshipAreTheMeanOfBothSides() {
    a.departments.setRoutines(0, 0.45);
    assertAcross(ROUTINES * 0.1);
    a.departments.setRoutines(1, 0.85);
    assertAcross(ROUTINES * 0.4);
    a.departments.setRoutines(0, 0.25);
    a.departments.setRoutines(1, 0.25);
    a.departments.setStrain(0, 0.3);
    assertAcross(-3 * 0.15);
    a.departments.setStrain(1, 0.1);
    assertAcross(-3 * 0.2);
    a.departments.setStrain(0, 0);
    a.departments.setStrain(1, 0);
    a.heads.setSponsorship(0, Issues.NONE, 0.95);
    assertAcross(SPONSORSHIP * 0.25);
    a.heads.setSponsorship(1, Issues.NONE, 0.25);
    assertAcross(SPONSORSHIP * 0.15);
  }

  @Test
  void sponsorshipIsThatForTheThemeOfTheWork() {
    a.heads.setSponsorship(0, 0, 0.95);
    a.heads.setSponsorship(1, Issues.NONE, 0.05);
    assertThat(episode.begin(a).acrossLogOdds(0, 2, 0.434, 0, Episode.ALONE))
        .isCloseTo(0.5 + SPONSORSHIP * 0.25, within(FLOATS));
    assertAcross(-SPONSORSHIP * 0.2);
  }

  /** The theme's owner is head 0: the other side feels (0.45 + 0.95) / 2. */
  @Test
  void whereThemesAreOwnedBothSidesFeelTheOwner() {
    a.heads.setSponsorship(0, 0, 0.95);
    a.arrangements.shareCredit(0, 1, Rollout.FULL);
    assertThat(episode.begin(a).acrossLogOdds(0, 2, 0.434, 0, Episode.ALONE))
        .isCloseTo(0.5 + SPONSORSHIP * ((0.95 + 0.7) / 2 - 0.45), within(FLOATS));
  }

  /** E is the own depth over the usual one of 0.6. */
  @Test
  void acrossExpertiseComplements() {
    a.staff.setCompetence(0, 0.5f);
    a.staff.setCompetence(2, 0.8f);
    assertAcross(COMPETENCE * (0.65 - 0.35));
    a.staff.setDepth(0, 0.3);
    assertAcross(COMPETENCE * ((0.5 * 0.5 + 0.8) / 2 - 0.35));
    a.staff.setDepth(2, 0.9);
    assertAcross(COMPETENCE * ((0.5 * 0.5 + 0.8 * 1.5) / 2 - 0.35));
  }

  /** φ = 0.7 of the gap from 0.35 to 0.75 and of that from 0.434 to 0.534. */
  @Test
  void aFacilitatorClosesAShareOfTheGaps() {
    a.staff.setCompetence(1, 0.75f);
    a.staff.setIteamTrust(0, 0.434f);
    a.staff.setIteamTrust(2, 0.634f);
    assertThat(episode.begin(a).acrossLogOdds(0, 2, 0.434, Issues.NONE, 1))
        .isCloseTo(0.5 + COMPETENCE * 0.7 * 0.4 + TRUST * 0.7 * 0.1, within(FLOATS));
    assertThat(episode.begin(a).competence(0, 2, 1)).isCloseTo(0.35 + 0.7 * 0.4, within(FLOATS));
    assertThat(episode.begin(a).competence(0, 2, Episode.ALONE)).isCloseTo(0.35, within(FLOATS));
  }

  @Test
  void aFacilitatorNeverWidensAGap() {
    a.staff.setCompetence(1, 0.2f);
    a.staff.setIteamTrust(0, 0.1f);
    a.staff.setIteamTrust(2, 0.3f);
    assertThat(episode.begin(a).acrossLogOdds(0, 2, 0.434, Issues.NONE, 1)).isEqualTo(across());
    a.staff.setCompetence(1, 0.75f);
    assertThat(episode.begin(a).acrossLogOdds(0, 2, 0.434, Issues.NONE, 1))
        .as("of one gap, though the other is none")
        .isCloseTo(0.5 + COMPETENCE * 0.28, within(FLOATS));
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "0.3, 0.12", "1, 0.4"})
  void theShareOfTheGapIsAParameter(double share, double lift) {
    Administration b = Administrations.pairs(DISTINCT.with("episode.facilitation", share));
    b.staff.setCompetence(1, 0.75f);
    assertThat(new Episode(b).begin(b).competence(0, 2, 1)).isCloseTo(0.35 + lift, within(FLOATS));
  }

  /** Themes are noted plus one: theme 0 as 1. */
  @Test
  void aCommonGoalIsTheMeanOfTheTwoWhoPursueTheThemeOfTheWork() {
    a.staff.pursue(0, 1, 0.6f);
    a.staff.pursue(2, 1, 0.2f);
    assertThat(episode.begin(a).acrossLogOdds(0, 2, 0.434, 0, Episode.ALONE))
        .isCloseTo(0.5 + GOAL * 0.4, within(FLOATS));
    assertAcross(0);
    a.staff.pursue(2, 2, 0.2f);
    assertThat(Episode.commonGoal(a.staff, 0, 2, 0)).as("only the first").isZero();
    assertThat(Episode.commonGoal(a.staff, 0, 2, 1)).as("only the second").isZero();
    a.staff.pursue(0, 0, 0.6f);
    a.staff.pursue(2, 0, 0.2f);
    assertThat(Episode.commonGoal(a.staff, 0, 2, Issues.NONE)).as("nobody pursues one").isZero();
  }

  /** Surveys differ: 0.3 and 0.5 of trust across, and so on; each counts for half. */
  @Test
  void deviationsAreFromTheMeanOfTheRestOfBothDepartmentsAndHeads() {
    Organisation o = Organisations.small();
    Organisation surveyed =
        new Organisation(
            o.divisions(),
            o.departments(),
            o.topics(),
            o.themes(),
            o.actors(),
            List.of(
                new Survey(0.3, 0.5, 0.4, 0.2, 0.3, 0.55),
                new Survey(0.5, 0.7, 0.6, 0.4, 0.5, 0.7)),
            List.of(0.2, 0.6));
    Administration b = Initialization.found(surveyed, DISTINCT.with("contacts.ties", 2), 1, 0);
    Administrations.settled(b, Administrations.KNOWN);
    b.staff.setDepth(0, b.departments.foundingDepth(0));
    b.staff.setDepth(2, b.departments.foundingDepth(1));
    Episode there = new Episode(b);
    assertThat(there.begin(b).acrossLogOdds(0, 2, 0.4, Issues.NONE, Episode.ALONE))
        .isCloseTo(0.5, within(FLOATS));
    assertThat(there.begin(b).insideLogOdds(0, 0, 1, 0.55)).isCloseTo(1, within(FLOATS));
    assertThat(there.begin(b).insideLogOdds(1, 2, 3, 0.7)).isCloseTo(1, within(FLOATS));
  }
}
