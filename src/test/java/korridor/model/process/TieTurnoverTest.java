package korridor.model.process;

import static korridor.model.Administrations.colleague;
import static korridor.model.Administrations.tie;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import korridor.model.Administration;
import korridor.model.Administrations;
import korridor.model.Initialization;
import korridor.model.Organisation;
import korridor.model.Organisations;
import korridor.model.Rows;
import korridor.model.parameter.Parameters;
import org.junit.jupiter.api.Test;

/** Shares over many weeks; tolerances of 4.5 standard deviations, false alarm 7e-6 each. */
class TieTurnoverTest {

  private static final Parameters EVEN = Administrations.evenParameters();

  /** Weeks of 20,000 in which the tie from post 0 to post 8 with this trust is lost. */
  private static int lost(Administration a, double trust, int slot) {
    TieTurnover turnover = new TieTurnover(a);
    int lost = 0;
    for (int week = 0; week < 20_000; week++) {
      a.turnWeek();
      tie(a, 0, slot, 8, trust);
      turnover.step(a);
      lost += colleague(a, 0, slot) == 8 ? 0 : 1;
    }
    return lost;
  }

  @Test
  void aTieAcrossIsLostInProportionToMissingTrust() {
    for (int slot = 0; slot < 3; slot++) {
      double share = lost(Administrations.three(EVEN), 0.25, slot);
      Shares.assertShare(share, 20_000, 0.006); // 0.008·0.75
    }
    assertThat(lost(Administrations.three(EVEN), 1, 0)).isZero();
  }

  @Test
  void aLostTieIsReplacedByOneInsideWithTheTrustOfTheStart() {
    Administration a = Administrations.three(EVEN.with("ties.fading", 0.08));
    tie(a, 0, 1, 8, 0);
    TieTurnover turnover = new TieTurnover(a);
    double depth = a.staff.depth(0);
    for (int week = 0; week < 2000 && colleague(a, 0, 1) == 8; week++) {
      a.turnWeek();
      turnover.step(a);
    }
    assertThat(colleague(a, 0, 1)).as("the only one free").isEqualTo(2);
    assertThat(Administrations.trust(a, 0, 1)).isEqualTo(0.62f);
    assertThat(a.staff.depth(0)).isCloseTo(depth + 0.62, within(1e-6));
  }

  @Test
  void tiesInsideAreNeverLost() {
    Administration a = Administrations.three(EVEN.with("ties.fading", 0.08));
    int[] before = Rows.ints(a.ties.count(), a.ties::colleague);
    TieTurnover turnover = new TieTurnover(a);
    for (int week = 0; week < 500; week++) {
      a.turnWeek();
      turnover.step(a);
    }
    assertThat(Rows.ints(a.ties.count(), a.ties::colleague)).containsExactly(before);
  }

  @Test
  void whereAllColleaguesAreTiedTheTieStays() {
    Administration a = Administrations.pairs(EVEN.with("ties.fading", 0.08));
    tie(a, 0, 1, 2, 0);
    TieTurnover turnover = new TieTurnover(a);
    for (int week = 0; week < 500; week++) {
      a.turnWeek();
      turnover.step(a);
    }
    assertThat(colleague(a, 0, 1)).isEqualTo(2);
  }

  /** With many slots and fast loss every slot still has its own chance of 0.08 a week. */
  @Test
  void everySlotCanBeLostHoweverManyThereAre() {
    Parameters p = EVEN.with("contacts.ties", 60).with("ties.fading", 0.08);
    Organisation twoDepartments = Organisations.regular(2, 2, 400, 1, 0); // of 80 and 320
    Administration a = Initialization.found(twoDepartments, p, 1, 0);
    TieTurnover turnover = new TieTurnover(a);
    int[] watched = {0, 11, 12, 13, 40, 59};
    int[] lost = new int[60];
    for (int week = 0; week < 4000; week++) {
      a.turnWeek();
      for (int slot : watched) {
        tie(a, 80, slot, slot, 0);
      }
      turnover.step(a);
      for (int slot : watched) {
        lost[slot] += colleague(a, 80, slot) == slot ? 0 : 1;
      }
    }
    for (int slot : watched) {
      Shares.assertShare(lost[slot], 4000, 0.08);
    }
  }

  /** 20 slots of which a draw covers 12 at most: the second draw covers 8, not 12 again. */
  @Test
  void theLastDrawCoversOnlyTheSlotsThatAreLeft() {
    Parameters p = EVEN.with("contacts.ties", 20).with("ties.fading", 0.08);
    Administration a = Initialization.found(Organisations.regular(2, 2, 400, 1, 0), p, 1, 0);
    TieTurnover turnover = new TieTurnover(a);
    int lost = 0;
    for (int week = 0; week < 4000; week++) {
      a.turnWeek();
      tie(a, 81, 0, 0, 0);
      turnover.step(a);
      lost += colleague(a, 81, 0) == 0 ? 0 : 1;
    }
    Shares.assertShare(lost, 4000, 0.08);
  }
}
