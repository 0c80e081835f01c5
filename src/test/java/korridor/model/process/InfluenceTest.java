package korridor.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import korridor.model.Administration;
import korridor.model.Administrations;
import korridor.model.Rows;
import korridor.model.parameter.Parameters;
import korridor.random.Draws;
import org.junit.jupiter.api.Test;

/** Influence on openness under bounded confidence. Episodes inside teach nothing else. */
class InfluenceTest {

  private static void meetInside(Administration a, long luck) {
    new Episode(a).between(a, 0, 1, a.ties.find(0, a.staff.holder(1)), false, luck);
  }

  @Test
  void eachMovesTowardsTheOtherAsFarAsTheyTrust() {
    Administration a = Administrations.pairs();
    Administrations.tie(a, 0, 0, 1, 0.5);
    Administrations.tie(a, 1, 0, 0, 1);
    a.staff.setOpenness(0, 0.3);
    a.staff.setOpenness(1, 0.6);
    meetInside(a, 0);
    // 0.3 + 0.02·0.5·0.3 and 0.6 − 0.02·1·0.3, with the trust before the episode
    assertThat(a.staff.openness(0)).isCloseTo(0.303, within(1e-12));
    assertThat(a.staff.openness(1)).isCloseTo(0.594, within(1e-12));
  }

  @Test
  void whoeverIsTooFarAwayHasNoInfluence() {
    Administration a = Administrations.pairs();
    a.staff.setOpenness(0, 0.25);
    a.staff.setOpenness(1, 0.6);
    meetInside(a, 0);
    assertThat(a.staff.openness(0)).isEqualTo(0.25);
    a.staff.setOpenness(1, 0.5999);
    meetInside(a, 0);
    assertThat(a.staff.openness(0)).isGreaterThan(0.25);
  }

  /** Verification row V2: without bound and with equal trust the mean is conserved. */
  @Test
  void withEqualTrustTheMeanIsConservedAndAllConverge() {
    Parameters p =
        Administrations.evenParameters()
            .with("learning.influence-range", 1)
            .with("learning.influence-rate", 0.5)
            .with("learning.trust-gain", 0);
    Administration a = Administrations.three(p);
    Episode episode = new Episode(a);
    for (int i = 0; i < 4; i++) {
      a.staff.setOpenness(i, i / 3.5);
    }
    double mean = 6 / 3.5 / 4;
    for (int n = 0; n < 400; n++) {
      int i = Draws.below(4, Draws.bits(1, n, 0));
      int j = (i + 1 + Draws.below(3, Draws.bits(1, n, 1))) % 4;
      episode.between(a, i, j, a.ties.find(i, a.staff.holder(j)), false, Draws.bits(1, n, 2));
      assertThat(mean(a)).isCloseTo(mean, within(1e-12));
    }
    for (int i = 0; i < 4; i++) {
      assertThat(a.staff.openness(i)).isCloseTo(mean, within(1e-9));
    }
  }

  private static double mean(Administration a) {
    double[] o = Rows.doubles(a.staff.size(), a.staff::openness);
    return (o[0] + o[1] + o[2] + o[3]) / 4;
  }
}
