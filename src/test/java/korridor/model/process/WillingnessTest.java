package korridor.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import korridor.model.Administration;
import korridor.model.Administrations;
import korridor.model.Initialization;
import korridor.model.Issues;
import korridor.model.Logistic;
import korridor.model.Organisation;
import korridor.model.Organisation.Survey;
import korridor.model.Organisations;
import korridor.model.Rollout;
import korridor.model.Rows;
import korridor.model.parameter.Parameters;
import org.junit.jupiter.api.Test;

/**
 * Every term of the log-odds by hand. Weights that differ: values 1.1, trust 1.3, sponsorship 1.7,
 * load 0.6, strain 2; at rest 0.35 say yes.
 */
class WillingnessTest {

  private static final double FLOATS = 1e-6;
  private static final double AT_REST = StrictMath.log(0.35 / 0.65);
  private static final Parameters DISTINCT =
      Administrations.evenParameters()
          .with("willingness.values", 1.1)
          .with("willingness.trust", 1.3)
          .with("willingness.sponsorship", 1.7);

  private final Administration a = Administrations.pairs(DISTINCT);
  private final Willingness willingness = new Willingness(a);

  private void assertLogOdds(double trust, int theme, int load, double deviation) {
    assertThat(willingness.logOdds(a, 2, trust, theme, load))
        .isCloseTo(AT_REST + deviation, within(FLOATS));
  }

  @Test
  void atRestTheDeclaredShareSaysYes() {
    assertLogOdds(0.434, Issues.NONE, 0, 0);
  }

  @Test
  void opennessAndResponsibilityCountAsTheMeanOfTheirDeviations() {
    a.staff.setOpenness(2, 0.62);
    assertLogOdds(0.434, Issues.NONE, 0, 1.1 * 0.2 / 2);
    a.staff.setResponsibility(2, 0.1f);
    assertLogOdds(0.434, Issues.NONE, 0, 1.1 * (0.2 - 0.3) / 2);
    a.staff.setRespect(2, 0);
    a.staff.setCompetence(2, 0);
    assertLogOdds(0.434, Issues.NONE, 0, 1.1 * (0.2 - 0.3) / 2);
  }

  @Test
  void trustCountsAsADeviationFromThatAcross() {
    assertLogOdds(0.934, Issues.NONE, 0, 1.3 * 0.5);
    assertLogOdds(0.034, Issues.NONE, 0, -1.3 * 0.4);
  }

  /** Post 2 is in the division of head 1. */
  @Test
  void sponsorshipForTheThemeCounts() {
    a.heads.setSponsorship(1, 0, 0.75);
    a.heads.setSponsorship(1, Issues.NONE, 0.25);
    a.heads.setSponsorship(0, 0, 1);
    assertLogOdds(0.434, 0, 0, 1.7 * 0.3);
    assertLogOdds(0.434, Issues.NONE, 0, -1.7 * 0.2);
  }

  /** 0.6 an issue, of which sponsored work weighs 1 − σ. */
  @Test
  void loadWeighsLessWhereTheHeadSponsors() {
    assertLogOdds(0.434, Issues.NONE, 3, -0.6 * 3 * 0.55);
    a.heads.setSponsorship(1, Issues.NONE, 1);
    assertLogOdds(0.434, Issues.NONE, 3, 1.7 * 0.55);
    a.heads.setSponsorship(1, Issues.NONE, 0);
    assertLogOdds(0.434, Issues.NONE, 3, -1.7 * 0.45 - 0.6 * 3);
  }

  @Test
  void theStrainOfTheOwnDepartmentCounts() {
    a.departments.setStrain(1, 0.3);
    a.departments.setStrain(0, 0.9);
    assertLogOdds(0.434, Issues.NONE, 0, -2 * 0.3);
  }

  /** The owner of the theme is head 0: 2 feels (0.45 + 0.95) / 2 = 0.7. */
  @Test
  void whereThemesAreOwnedTheOwnerIsFeltTooInPriorityAndLoad() {
    a.heads.setSponsorship(0, 0, 0.95);
    a.arrangements.shareCredit(0, 1, Rollout.FULL);
    assertLogOdds(0.434, 0, 2, 1.7 * 0.25 - 0.6 * 2 * 0.3);
  }

  /** Levels 0.3 and 0.5, heads 0.2 and 0.6: rest is their mean, for everybody. */
  @Test
  void deviationsAreFromTheMeanOfTheWholeAdministration() {
    Organisation o = Organisations.small();
    Organisation surveyed =
        new Organisation(
            o.divisions(),
            o.departments(),
            o.topics(),
            o.themes(),
            o.actors(),
            List.of(
                new Survey(0.3, 0.6, 0.2, 0.35, 0.3, 0.6),
                new Survey(0.5, 0.6, 0.6, 0.35, 0.5, 0.6)),
            List.of(0.2, 0.6));
    Administration b = Initialization.found(surveyed, DISTINCT.with("contacts.ties", 2), 1, 0);
    assertThat(new Willingness(b).logOdds(b, 2, 0.5, Issues.NONE, 0))
        .isCloseTo(AT_REST + 1.1 * 0.3 / 2 + 1.3 * 0.1 + 1.7 * 0.2, within(FLOATS));
    assertThat(new Willingness(b).logOdds(b, 0, 0.3, Issues.NONE, 0))
        .isCloseTo(AT_REST - 1.1 * 0.3 / 2 - 1.3 * 0.1 - 1.7 * 0.2, within(FLOATS));
  }

  private interface Answer {
    boolean with(double luck);
  }

  private static void assertThreshold(double logOdds, Answer answer) {
    double p = Logistic.of(logOdds);
    assertThat(answer.with(p - 1e-6)).isTrue();
    assertThat(answer.with(p + 1e-6)).isFalse();
  }

  private double logOdds(double trust, int load) {
    return willingness.logOdds(a, 2, trust, 0, load);
  }

  /** Post 2 trusts post 0 with 0.4, post 1 with G. */
  @Test
  void theAskedFollowsTheirTrustInWhoAsksAndTheirLoad() {
    a.staff.setTeams(2, 3);
    a.staff.setOutGroupTrust(2, 0.7f);
    assertThreshold(logOdds(0.4, 3), u -> willingness.joins(a, 2, 0, 0, u));
    assertThreshold(logOdds(0.7, 3), u -> willingness.joins(a, 2, 1, 0, u));
    assertThat(Willingness.trust(a, 2, 0)).isEqualTo(0.4f);
    assertThat(Willingness.trust(a, 2, 1)).isEqualTo(0.7f);
  }

  @Test
  void trustInSomebodyWhoAsksForBothCountsIfItIsLarger() {
    a.staff.setTeams(2, 1);
    assertThreshold(logOdds(0.6, 1), u -> willingness.joins(a, 2, 0, 0.6, 0, u));
    assertThreshold(logOdds(0.4, 1), u -> willingness.joins(a, 2, 0, 0.3, 0, u));
  }

  @Test
  void theIssueItselfIsNoLoadOfItsOwn() {
    a.staff.setTeams(2, 3);
    assertThreshold(logOdds(0.4, 2), u -> willingness.comes(a, 2, 0, 0, u));
  }

  /** Met over a tie: trust of the tie back, or G where there is none or it led to a predecessor. */
  @Test
  void whoIsMetFollowsTheTieBack() {
    a.staff.setTeams(2, 3);
    a.staff.setOutGroupTrust(2, 0.7f);
    WillingnessAhead ahead = ahead();
    assertThreshold(logOdds(0.4, 3), u -> ahead.joins(a, 2, 0, 1, 0, u));
    Administrations.tie(a, 1, 0, 2, 0.9);
    assertThreshold(logOdds(0.7, 3), u -> ahead.joins(a, 2, 1, a.ties.first(1), 0, u));
    a.staff.succeed(0, 1);
    assertThreshold(logOdds(0.7, 3), u -> ahead.joins(a, 2, 0, 1, 0, u));
  }

  /** Reckoned ahead it is the same, with a theme of its own sponsorship and without. */
  @Test
  void whatIsReckonedAheadIsTheSame() {
    a.staff.setTeams(2, 2);
    a.staff.setOpenness(2, 0.62);
    a.staff.setResponsibility(2, 0.1f);
    a.departments.setStrain(1, 0.2);
    a.heads.setSponsorship(a.departments.division(1), 0, 0.9);
    a.heads.setSponsorship(a.departments.division(1), Issues.NONE, 0.3);
    WillingnessAhead ahead = ahead();
    for (int theme : new int[] {0, Issues.NONE}) {
      double expected = willingness.logOdds(a, 2, 0.4f, theme, 2);
      assertThreshold(expected, u -> ahead.joins(a, 2, 0, 1, theme, u));
    }
  }

  /** Asked later in the same step, somebody answers as they were when it began. */
  @Test
  void whatIsReckonedAheadStays() {
    WillingnessAhead ahead = ahead();
    double before = willingness.logOdds(a, 2, 0.4f, Issues.NONE, 0);
    a.staff.setOpenness(2, 0.9);
    assertThreshold(before, u -> ahead.joins(a, 2, 0, 1, Issues.NONE, u));
  }

  private WillingnessAhead ahead() {
    WillingnessAhead ahead = new WillingnessAhead(a);
    Rows.each(a.departments.size(), department -> ahead.reckon(a, department));
    return ahead;
  }
}
