package korridor.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import korridor.model.Administration;
import korridor.model.Administrations;
import korridor.model.Initialization;
import korridor.model.Organisation;
import korridor.model.Organisation.Survey;
import korridor.model.Organisations;
import korridor.model.parameter.Parameters;
import org.junit.jupiter.api.Test;

/** Influence on openness under bounded confidence: μ = 0.02, ε = 0.35. */
class InfluenceTest {

  private static final Parameters EVEN = Administrations.evenParameters();

  private final Administration a = Administrations.pairs();

  private void influence(Administration b, double first, double second) {
    b.staff.setOpenness(0, first);
    b.staff.setOpenness(2, second);
    new Learning(b).begin(b).influence(0, 2, 0.8, 0.5);
  }

  @Test
  void bothMoveTowardsEachOtherByTheirTrust() {
    influence(a, 0.3, 0.5);
    assertThat(a.staff.openness(0)).isCloseTo(0.3 + 0.02 * 0.8 * 0.2, within(1e-12));
    assertThat(a.staff.openness(2)).isCloseTo(0.5 - 0.02 * 0.5 * 0.2, within(1e-12));
    influence(a, 0.5, 0.3);
    assertThat(a.staff.openness(0)).isCloseTo(0.5 - 0.02 * 0.8 * 0.2, within(1e-12));
    assertThat(a.staff.openness(2)).isCloseTo(0.3 + 0.02 * 0.5 * 0.2, within(1e-12));
  }

  @Test
  void whoIsTooDifferentHasNoInfluence() {
    influence(a, 0.25, 0.5999);
    assertThat(a.staff.openness(0)).isGreaterThan(0.25);
    influence(a, 0.25, 0.6);
    assertThat(a.staff.openness(0)).as("at the very bound").isEqualTo(0.25);
    influence(a, 0.7, 0.2);
    assertThat(a.staff.openness(0)).isEqualTo(0.7);
    assertThat(a.staff.openness(2)).isEqualTo(0.2);
  }

  @Test
  void nobodyIsInfluencedWhereNothingIsLearned() {
    a.arrangements.freeze(true);
    influence(a, 0.3, 0.5);
    assertThat(a.staff.openness(0)).isEqualTo(0.3);
    Administration b = Administrations.newPairs(EVEN);
    b.beginArm(100);
    influence(b, 0.3, 0.5);
    assertThat(b.staff.openness(0)).isEqualTo(0.3);
  }

  @Test
  void anEpisodeInfluencesInsideAndAcross() {
    a.staff.setOpenness(0, 0.3);
    a.staff.setOpenness(1, 0.5);
    new Episode(a).between(a, 0, 1, 0, korridor.model.Issues.NONE, Episode.ALONE, 5);
    assertThat(a.staff.openness(0)).isCloseTo(0.3 + 0.02 * 0.6 * 0.2, within(1e-6));
    assertThat(a.staff.openness(1)).isCloseTo(0.5 - 0.02 * 0.6 * 0.2, within(1e-6));
    Parameters still = EVEN.with("learning.value-gain", 0);
    Administration b = Administrations.pairs(still);
    b.staff.setOpenness(0, 0.3);
    b.staff.setOpenness(2, 0.5);
    new Episode(b).between(b, 0, 2, 1, korridor.model.Issues.NONE, Episode.ALONE, 5);
    assertThat(b.staff.openness(0)).isCloseTo(0.3 + 0.02 * 0.4 * 0.2, within(1e-6));
    assertThat(b.staff.openness(2)).isCloseTo(0.5 - 0.02 * 0.4 * 0.2, within(1e-6));
  }

  /** Levels 0.3 and 0.5: who stands 0.1 above their own attracts, whoever is nominally lower. */
  @Test
  void acrossOnlyTheDistanceFromTheOwnDepartmentsLevelCounts() {
    Organisation o = Organisations.small();
    double unasked = Double.NaN;
    Organisation surveyed =
        new Organisation(
            o.divisions(),
            o.departments(),
            o.topics(),
            o.themes(),
            o.actors(),
            List.of(
                new Survey(0.3, unasked, unasked, unasked, unasked, unasked),
                new Survey(0.5, unasked, unasked, unasked, unasked, unasked)));
    Administration b = Initialization.found(surveyed, EVEN.with("contacts.ties", 2), 1, 0);
    influence(b, 0.3, 0.5);
    assertThat(b.staff.openness(0)).as("both at their level").isCloseTo(0.3, within(1e-12));
    assertThat(b.staff.openness(2)).isCloseTo(0.5, within(1e-12));
    influence(b, 0.4, 0.5);
    assertThat(b.staff.openness(0)).isCloseTo(0.4 - 0.02 * 0.8 * 0.1, within(1e-12));
    assertThat(b.staff.openness(2)).isCloseTo(0.5 + 0.02 * 0.5 * 0.1, within(1e-12));
    b.staff.setOpenness(0, 0.4);
    b.staff.setOpenness(1, 0.3);
    new Learning(b).begin(b).influence(0, 1, 0.8, 0.5);
    assertThat(b.staff.openness(0)).as("inside").isCloseTo(0.4 - 0.02 * 0.8 * 0.1, within(1e-12));
  }
}
