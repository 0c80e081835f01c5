package korridor.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import korridor.model.Administration;
import korridor.model.Administrations;
import org.junit.jupiter.api.Test;

class CultureTest {

  private final Administration a = Administrations.pairs();
  private final Culture culture = new Culture(a);

  @Test
  void routinesGrowWithSuccessesPerHeadAndDecay() {
    // 0.25 + 0.02·1.5·0.75 − 0.006·0.25
    assertThat(culture.routines(0.25, 1.5)).isCloseTo(0.271, within(1e-12));
    assertThat(culture.routines(0.25, 0)).isCloseTo(0.2485, within(1e-12));
    assertThat(culture.routines(0.25, 1000)).as("held").isCloseTo(0.9985, within(1e-12));
  }

  /** At constant successes per head n the fixed point is 0.02n / (0.02n + 0.006). */
  @Test
  void routinesRunToTheirFixedPoint() {
    double routines = 0;
    for (int week = 0; week < 5000; week++) {
      routines = culture.routines(routines, 0.1);
    }
    assertThat(routines).isCloseTo(0.25, within(1e-12));
  }

  @Test
  void aDepartmentsSuccessesAreCountedPerHeadAndOnce() {
    a.departments.setSuccesses(0, 3);
    culture.step(a);
    assertThat(a.departments.routines(0)).isCloseTo(0.271, within(1e-12));
    assertThat(a.departments.routines(1)).isCloseTo(0.2485, within(1e-12));
    culture.step(a);
    assertThat(a.departments.routines(0)).isCloseTo(0.271 * 0.994, within(1e-12));
  }

  @Test
  void peopleFallBackToTheOldState() {
    a.staff.setOpenness(0, 0.8);
    a.staff.setDisposition(0, 0.3f);
    a.departments.setNorm(0, 0.5);
    a.staff.setCompetence(0, 0.7f);
    a.staff.setResponsibility(0, 0.9f);
    a.staff.setRespect(0, 0.1f);
    a.staff.setOutGroupTrust(0, 0.88f);
    culture.step(a);
    // 0.8 + 0.01·(0.3 − 0.8) + 0.004·(0.5 − 0.8)
    assertThat(a.staff.openness(0)).isCloseTo(0.7938, within(1e-9));
    assertThat(a.staff.competence(0)).isCloseTo(0.696f, within(1e-7f)); // 0.7 + 0.01·(0.3 − 0.7)
    assertThat(a.staff.responsibility(0)).isCloseTo(0.898f, within(1e-7f)); // 0.9 − 0.004·0.5
    assertThat(a.staff.respect(0)).isCloseTo(0.102f, within(1e-7f)); // 0.1 + 0.004·0.5
    assertThat(a.staff.outGroupTrust(0)).isCloseTo(0.878f, within(1e-7f)); // 0.88 − 0.004·0.5
    assertThat(a.staff.disposition(0)).isEqualTo(0.3f);
  }

  @Test
  void theNormFollowsTheMembersMeanAfterTheirReversion() {
    a.staff.setOpenness(0, 0.8);
    a.staff.setDisposition(0, 0.8f);
    a.staff.setOpenness(1, 0.6);
    a.staff.setDisposition(1, 0.6f);
    a.departments.setNorm(0, 0.5);
    culture.step(a);
    // members 0.8 − 0.004·0.3 and 0.6 − 0.004·0.1, mean 0.6992; 0.5 + 0.02·0.1992
    assertThat(a.departments.norm(0)).isCloseTo(0.503984, within(1e-9));
    assertThat(a.departments.norm(1)).isCloseTo(0.42, within(1e-9));
  }

  @Test
  void reputationReturnsToOneHalf() {
    a.heads.setReputation(0, 0.9);
    a.heads.setReputation(1, 0.2);
    culture.step(a);
    assertThat(a.heads.reputation(0)).isCloseTo(0.8992, within(1e-12)); // 0.9 − 0.002·0.4
    assertThat(a.heads.reputation(1)).isCloseTo(0.2006, within(1e-12)); // 0.2 + 0.002·0.3
  }
}
