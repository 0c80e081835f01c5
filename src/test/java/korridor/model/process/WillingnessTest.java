package korridor.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import korridor.model.Administration;
import korridor.model.Administrations;
import korridor.model.Logistic;
import org.junit.jupiter.api.Test;

class WillingnessTest {

  private final Administration a = Administrations.pairs();
  private final Willingness willingness = new Willingness(a);

  @Test
  void addsUpEveryTermOfTheOneWhoIsAsked() {
    a.staff.setOpenness(2, 0.5);
    a.staff.setResponsibility(2, 0.6f);
    a.heads.setSponsorship(1, 0.4);
    a.staff.setTeams(2, 2);
    a.departments.setStrain(1, 0.1);
    Administrations.tie(a, 2, 1, 0, 0.7);
    // −2.6 + 1.5·0.5 + 0.6 + 1.5·0.7 + 1.5·0.4 − 0.8·2 − 3·0.1
    assertThat(willingness.logOdds(a, 2, 0)).isCloseTo(-1.5, within(1e-7));
  }

  @Test
  void trustIsThatOfTheAskedInTheAskingColleague() {
    Administrations.tie(a, 0, 1, 2, 1);
    Administrations.tie(a, 2, 1, 0, 0);
    // −2.6 + 1.5·0.42 + 0.4 + 0 + 1.5·0.25
    assertThat(willingness.logOdds(a, 2, 0)).isCloseTo(-1.195, within(1e-7));
  }

  @Test
  void withoutATieOutGroupTrustCounts() {
    a.staff.setOutGroupTrust(3, 0.9f);
    // −2.6 + 1.5·0.42 + 0.4 + 1.5·0.9 + 1.5·0.25
    assertThat(willingness.logOdds(a, 3, 0)).isCloseTo(0.155, within(1e-7));
  }

  @Test
  void theOtherHeadAndTheOtherDepartmentsStrainDoNotCount() {
    double before = willingness.logOdds(a, 2, 0);
    a.heads.setSponsorship(0, 1);
    a.departments.setStrain(0, 1);
    a.staff.setTeams(0, 9);
    assertThat(willingness.logOdds(a, 2, 0)).isEqualTo(before);
  }

  @Test
  void joinsWithTheProbabilityOfItsLogOddsAndTheBonusOfTheWay() {
    double w = Logistic.of(willingness.logOdds(a, 2, 0) + 0.8);
    assertThat(willingness.joins(a, 2, 0, 0.8, w - 1e-6)).isTrue();
    assertThat(willingness.joins(a, 2, 0, 0.8, w + 1e-6)).isFalse();
  }
}
