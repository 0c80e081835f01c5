package korridor.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import korridor.model.Administration;
import korridor.model.Administrations;
import org.junit.jupiter.api.Test;

/**
 * The ties of {@code Organisations.three()}, counted by hand: 20 people with three ties of trust
 * 0.6 inside their department, of which three are moved. Divisions: a, b | c, d | e.
 */
class TieCensusTest {

  private final Administration a = Administrations.three();
  private final TieCensus census;

  TieCensusTest() {
    Administrations.tie(a, 0, 0, 4, 0.5); // a → b, same division
    Administrations.tie(a, 0, 1, 8, 0.3); // a → c, to another division
    Administrations.tie(a, 16, 2, 1, 0.1); // e → a, to another division
    census = TieCensus.of(a);
  }

  @Test
  void countsTiesAndTrustInsideAndAcross() {
    assertThat(census.inside()).isEqualTo(57);
    assertThat(census.trustInside()).isCloseTo(0.6, within(1e-6));
    assertThat(census.trustAcross()).isCloseTo(0.3, within(1e-6)); // (0.5 + 0.3 + 0.1) / 3
    assertThat(census.trustAcrossDivisions()).isCloseTo(0.2, within(1e-6)); // (0.3 + 0.1) / 2
    assertThat(census.shareAcross()).isCloseTo(3.0 / 60, within(1e-12));
  }

  @Test
  void theMatrixLeadsFromTheRowToTheColumn() {
    assertThat(census.count()[0]).containsExactly(23, 1, 0);
    assertThat(census.count()[1]).containsExactly(0, 24, 0);
    assertThat(census.count()[2]).containsExactly(1, 0, 11);
    double[][] mean = census.meanTrust();
    assertThat(mean[0][0]).isCloseTo((22 * 0.6 + 0.5) / 23, within(1e-6));
    assertThat(mean[0][1]).isCloseTo(0.3, within(1e-6));
    assertThat(mean[2][0]).isCloseTo(0.1, within(1e-6));
    assertThat(mean[0][2]).as("no tie").isNaN();
    assertThat(mean[1][1]).isCloseTo(0.6, within(1e-6));
  }

  @Test
  void membersOfCorridorsAreCountedApart() {
    assertThat(census.trustAcrossOfMembers()).as("there are none").isNaN();
    a.staff.setCorridor(0, 1);
    a.staff.setCorridor(1, 1);
    assertThat(TieCensus.of(a).trustAcrossOfMembers()).isCloseTo(0.4, within(1e-6));
    a.staff.setCorridor(16, 2);
    assertThat(TieCensus.of(a).trustAcrossOfMembers()).isCloseTo(0.3, within(1e-6));
  }

  @Test
  void withoutTiesAcrossNothingCanBeSaid() {
    TieCensus silo = TieCensus.of(Administrations.three());
    assertThat(silo.trustAcross()).isNaN();
    assertThat(silo.trustAcrossDivisions()).isNaN();
    assertThat(silo.shareAcross()).isZero();
    assertThat(silo.trustInside()).isCloseTo(0.6, within(1e-6));
  }
}
