package korridor.model.process;

import static korridor.model.Administrations.colleague;
import static korridor.model.Administrations.tie;
import static korridor.model.Administrations.trust;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.IntConsumer;
import korridor.model.Administration;
import korridor.model.Administrations;
import korridor.model.Initialization;
import korridor.model.Organisation;
import korridor.model.Organisations;
import korridor.model.Rows;
import korridor.model.parameter.Parameters;
import org.junit.jupiter.api.Test;

/** Shares over many weeks: 4.5 standard deviations, false alarm 7e-6 each. */
class TieTurnoverTest {

  private static final Parameters EVEN = Administrations.evenParameters();

  /** Post 0 has two ties inside, to 1 and 2, of full trust; the third is put anew each week. */
  private static int lost(Administration a, int weeks, int other, double trust, IntConsumer after) {
    TieTurnover turnover = new TieTurnover(a);
    int lost = 0;
    for (int week = 0; week < weeks; week++) {
      a.turnWeek();
      tie(a, 0, 0, 1, 1);
      tie(a, 0, 1, 2, 1);
      tie(a, 0, 2, other, trust);
      turnover.step(a);
      int now = colleague(a, 0, 2);
      lost += now == other ? 0 : 1;
      if (now != other) {
        after.accept(now);
      }
    }
    return lost;
  }

  private static int lost(Administration a, int other, double trust) {
    return lost(a, 20_000, other, trust, now -> assertThat(now).isEqualTo(3));
  }

  /** Of the four of the department one is free: missed eight times in a row with 0.75⁸. */
  private static final double FOUND = 1 - StrictMath.pow(0.75, 8);

  @Test
  void aTieIsLostInProportionToMissingTrustAndReplacedInside() {
    Shares.assertShare(lost(Administrations.three(EVEN), 8, 0.25), 20_000, 0.008 * 0.75 * FOUND);
    Parameters fast = EVEN.with("ties.fading", 0.08);
    Shares.assertShare(lost(Administrations.three(fast), 8, 0), 20_000, 0.08 * FOUND);
    assertThat(lost(Administrations.three(fast), 8, 1)).isZero();
  }

  @Test
  void aTieInsideFadesAsWell() {
    Parameters p = EVEN.with("contacts.ties", 3).with("ties.fading", 0.08);
    Administration a = Initialization.found(Organisations.regular(2, 2, 400, 1, 0), p, 1, 0);
    TieTurnover turnover = new TieTurnover(a);
    int lost = 0;
    for (int week = 0; week < 4000; week++) {
      a.turnWeek();
      tie(a, 0, 0, 7, 0.5);
      turnover.step(a);
      lost += colleague(a, 0, 0) == 7 ? 0 : 1;
      assertThat(a.staff.department(colleague(a, 0, 0))).isZero();
    }
    Shares.assertShare(lost, 4000, 0.04);
  }

  @Test
  void theNewTieHasTheTrustOfTheStart() {
    Administration a = Administrations.three(EVEN.with("ties.fading", 0.08));
    tie(a, 0, 1, 8, 0);
    double depth = a.staff.depth(0);
    TieTurnover turnover = new TieTurnover(a);
    for (int week = 0; week < 2000 && colleague(a, 0, 1) == 8; week++) {
      a.turnWeek();
      turnover.step(a);
    }
    assertThat(colleague(a, 0, 1)).as("the only one free").isEqualTo(2);
    assertThat(trust(a, 0, 1)).isEqualTo(0.62f);
    assertThat(a.staff.depth(0)).isCloseTo(depth + 0.62, within(1e-6));
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
    assertThat(trust(a, 0, 1)).isZero();
  }

  @Test
  void withoutFadingNothingIsLost() {
    assertThat(lost(Administrations.three(EVEN.with("ties.fading", 0)), 8, 0)).isZero();
  }

  /** φ = (1 − own)(1 − τ_x) / [(1 − own)(1 − τ_x) + own (1 − τ_in)], own 0.84. */
  @Test
  void theBalancedShareIsThatOfTheLossesAcrossAtRest() {
    Administration a = Administrations.three();
    Administrations.foundingShareAcross(a, 0.16);
    double across = 0.16 * (1 - 0.434);
    double inside = 0.84 * (1 - 0.62);
    assertThat(TieTurnover.balancedShare(a)).isCloseTo(across / (across + inside), within(1e-12));
    Administrations.foundingShareAcross(a, 0);
    assertThat(TieTurnover.balancedShare(a)).isZero();
    Administrations.foundingShareAcross(a, 1);
    assertThat(TieTurnover.balancedShare(a)).isEqualTo(1);
  }

  private static Administration frozen(double shareAcross) {
    Administration a = Administrations.newThree(EVEN.with("ties.fading", 0.08));
    Administrations.foundingShareAcross(a, shareAcross);
    a.beginArm(30_000);
    return a;
  }

  /** Nearly every loss is replaced: across surely, inside with a chance of {@link #FOUND}. */
  @Test
  void beforeConstantsAreDerivedABalancedShareIsReplacedAcross() {
    Administration a = frozen(0.5);
    a.staff.setOutGroupTrust(0, 0.3f);
    double share = TieTurnover.balancedShare(a);
    int[] across = {0};
    int lost =
        lost(
            a,
            20_000,
            8,
            0,
            now -> {
              across[0] += now > 3 ? 1 : 0;
              assertThat(trust(a, 0, 2)).isEqualTo(now > 3 ? 0.3f : 0.62f);
            });
    // a tie across may by chance lead to post 8 again: to one of 16
    double moved = share * 15 / 16;
    double inside = (1 - share) * FOUND;
    Shares.assertShare(lost, 20_000, 0.08 * (moved + inside));
    Shares.assertShare(across[0], lost, moved / (moved + inside));
  }

  @Test
  void onceConstantsAreDerivedOrWithoutWarmUpAllAreReplacedInside() {
    Administration derived = frozen(0.5);
    Administrations.settled(derived, Administrations.KNOWN);
    assertThat(lost(derived, 2000, 8, 0, now -> assertThat(now).isEqualTo(3))).isPositive();
    Administration withoutWarmUp = frozen(0.5);
    withoutWarmUp.beginArm(0);
    assertThat(lost(withoutWarmUp, 2000, 8, 0, now -> assertThat(now).isEqualTo(3))).isPositive();
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

  @Test
  void theNumberOfTiesStaysAndNobodyIsTiedTwice() {
    Administration a = Administrations.three(EVEN.with("ties.fading", 0.08));
    Rows.each(a.ties.count(), n -> a.ties.setTrust(n, 0));
    TieTurnover turnover = new TieTurnover(a);
    for (int week = 0; week < 100; week++) {
      a.turnWeek();
      turnover.step(a);
    }
    for (int post = 0; post < a.staff.size(); post++) {
      int self = post;
      assertThat(Rows.ints(3, slot -> colleague(a, self, slot)))
          .doesNotHaveDuplicates()
          .doesNotContain(post);
    }
  }
}
