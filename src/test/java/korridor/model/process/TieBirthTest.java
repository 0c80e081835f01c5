package korridor.model.process;

import static korridor.model.Administrations.colleague;
import static korridor.model.Administrations.tie;
import static korridor.model.Administrations.trust;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import korridor.model.Administration;
import korridor.model.Administrations;
import korridor.model.Rows;
import korridor.model.parameter.Parameters;
import org.junit.jupiter.api.Test;

/**
 * Post 0 has ties to 1, inside, with trust 0.6, and to 2, across, with trust 0.4; post 2 to 3 and
 * 0. β is 0.5. The upper half of the luck draws the tie: the first below one half.
 */
class TieBirthTest {

  private static final Parameters EVEN = Administrations.evenParameters();

  private final Administration a = Administrations.pairs();
  private final TieBirth births = new TieBirth(a);

  /** Luck that draws a slot of two and then decides by u. */
  private static long luck(int slot, double u) {
    return ((long) slot << 63) | (long) (u * (1L << 32));
  }

  private int[] colleagues(Administration b) {
    return Rows.ints(b.ties.count(), b.ties::colleague);
  }

  @Test
  void aTieIsGivenUpWithChanceInProportionToMissingTrust() {
    int[] before = colleagues(a);
    births.begin(a).maybe(0, 3, luck(0, 0.5 * 0.4 + 1e-6));
    births.begin(a).maybe(0, 3, luck(1, 0.5 * 0.6 + 1e-6));
    assertThat(colleagues(a)).containsExactly(before);
    Administration b = a.fork();
    births.begin(a).maybe(0, 3, luck(0, 0.5 * 0.4 - 1e-6));
    assertThat(colleague(a, 0, 0)).isEqualTo(3);
    assertThat(colleague(a, 0, 1)).isEqualTo(2);
    births.begin(b).maybe(0, 3, luck(1, 0.5 * 0.6 - 1e-6));
    assertThat(colleague(b, 0, 0)).isEqualTo(1);
    assertThat(colleague(b, 0, 1)).isEqualTo(3);
  }

  @Test
  void aTieOfFullTrustIsNeverGivenUp() {
    tie(a, 0, 0, 1, 1);
    births.begin(a).maybe(0, 3, luck(0, 0));
    assertThat(colleague(a, 0, 0)).isEqualTo(1);
  }

  /** up(G, η): 0.2 + 0.05 · 0.8. The tie given up was the whole depth. */
  @Test
  void itBeginsWithTheTrustOfAFirstSuccessAndCostsTheOther() {
    a.staff.setOutGroupTrust(0, 0.2f);
    births.begin(a).maybe(0, 3, luck(0, 0));
    assertThat(trust(a, 0, 0)).isCloseTo(0.24f, within(1e-6f));
    assertThat(a.staff.depth(0)).isCloseTo(0, within(1e-6));
    assertThat(trust(a, 3, 0)).as("only this side").isEqualTo(0.6f);
  }

  @Test
  void whereAllLearningIsTurnedOffTrustBeginsWithoutTheSuccess() {
    a.arrangements.freeze(true);
    a.staff.setOutGroupTrust(0, 0.2f);
    births.begin(a).maybe(0, 3, luck(0, 0));
    assertThat(colleague(a, 0, 0)).isEqualTo(3);
    assertThat(trust(a, 0, 0)).isEqualTo(0.2f);
  }

  /** Post 0 knows 2, of whose two ties one leads to 3. */
  @Test
  void whereThePartnerIsKnownTheSuccessOpensADoor() {
    births.begin(a).maybe(0, 2, luck(0, 0));
    assertThat(colleague(a, 0, 0)).isEqualTo(3);
    assertThat(trust(a, 0, 0)).isCloseTo(0.434f + 0.05f * 0.566f, within(1e-6f));
  }

  /** Each of four looks finds the one of two ties that leads on: 15 of 16. */
  @Test
  void theDoorIsLookedForFourTimes() {
    int found = 0;
    for (int n = 0; n < 4000; n++) {
      Administration b = a.fork();
      births.begin(b).maybe(0, 2, n * 0x1000L + 1);
      found += colleague(b, 0, 0) == 3 ? 1 : 0;
    }
    Shares.assertShare(found, 4000, 15.0 / 16);
  }

  @Test
  void behindTheDoorOnlyStrangersOfThePartnersDepartmentCount() {
    tie(a, 2, 0, 1, 0.6);
    int[] before = colleagues(a);
    for (int n = 0; n < 50; n++) {
      births.begin(a).maybe(0, 2, n);
    }
    assertThat(colleagues(a)).as("2 knows nobody of the own department").containsExactly(before);
    tie(a, 2, 0, 3, 0.6);
    tie(a, 0, 0, 3, 0.5);
    before = colleagues(a);
    for (int n = 0; n < 50; n++) {
      births.begin(a).maybe(0, 2, n);
    }
    assertThat(colleagues(a)).as("0 knows 3 already").containsExactly(before);
  }

  @Test
  void thePartnersDepartmentMayLieAfterOrBeforeTheOwn() {
    births.begin(a).maybe(3, 0, luck(0, 0));
    assertThat(colleague(a, 3, 0)).isZero();
    births.begin(a).maybe(2, 0, luck(0, 0));
    assertThat(colleague(a, 2, 0)).as("behind the door of 0, whom 2 knows").isEqualTo(1);
  }

  @Test
  void untilConstantsAreDerivedNoTieIsBorn() {
    Administration b = Administrations.newPairs(EVEN);
    Administrations.tie(b, 0, 0, 1, 0);
    Administration withoutWarmUp = b.fork();
    b.beginArm(100);
    births.begin(b).maybe(0, 3, luck(0, 0));
    assertThat(colleague(b, 0, 0)).isEqualTo(1);
    births.begin(withoutWarmUp).maybe(0, 3, luck(0, 0));
    assertThat(colleague(withoutWarmUp, 0, 0)).isEqualTo(3);
    Administrations.settled(b, Administrations.KNOWN);
    births.begin(b).maybe(0, 3, luck(0, 0));
    assertThat(colleague(b, 0, 0)).as("derived").isEqualTo(3);
  }
}
