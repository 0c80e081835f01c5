package korridor.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import korridor.model.Administration;
import korridor.model.Administrations;
import korridor.model.Flow;
import korridor.model.Initialization;
import korridor.model.Logistic;
import korridor.model.Organisation;
import korridor.model.Rows;
import korridor.model.parameter.Parameters;
import org.junit.jupiter.api.Test;

class ContactsTest {

  private static final Parameters EVEN = Administrations.evenParameters();

  private static Administration run(Administration a, int weeks) {
    Contacts contacts = new Contacts(a, Order.BY_POST);
    for (int week = 0; week < weeks; week++) {
      a.turnWeek();
      contacts.step(a);
    }
    return a;
  }

  /** Successes that a tie has seen, from its trust: 1 − τ shrinks by 0.95 each time. */
  private static double successes(Administration a, int post, int slot, double before) {
    double left = (1 - Administrations.trust(a, post, slot)) / (1 - before);
    return StrictMath.log(left) / StrictMath.log(0.95);
  }

  private static Parameters alwaysSuccessful(Parameters p) {
    return p.with("episode.base", 6).with("episode.competence", 5).with("episode.respect", 5);
  }

  /** Where everybody knows all the department, every line episode changes exactly two ties. */
  @Test
  void everybodyStartsTheSameNumberOfContacts() {
    Administration a = run(Administrations.three(alwaysSuccessful(EVEN)), 1);
    double seen = 0;
    for (int post = 0; post < 20; post++) {
      double own = 0;
      for (int slot = 0; slot < 3; slot++) {
        own += successes(a, post, slot, 0.6);
      }
      assertThat(own).as("own two contacts at least").isGreaterThan(2 - 1e-4);
      seen += own;
    }
    assertThat(seen).isCloseTo(2 * 2 * 20, within(1e-3));
    assertThat(a.ledger.thisWeek(Flow.CONTACTS)).isEqualTo(40);
  }

  @Test
  void aRefusedContactAcrossBecomesALineEpisode() {
    Parameters p = Administrations.unwilling(alwaysSuccessful(EVEN)).with("contacts.per-week", 20);
    Administration a = run(Administrations.pairs(p), 1);

    assertThat(a.ledger.thisWeek(Flow.CROSS_EPISODES)).isZero();
    // the two of a department start 20 each, all with one another
    assertThat(successes(a, 0, 0, 0.6)).isCloseTo(40, within(1e-2));
    assertThat(successes(a, 2, 0, 0.6)).isCloseTo(40, within(1e-2));
    assertThat(a.ledger.thisWeek(Flow.CONTACTS)).isEqualTo(80);
  }

  @Test
  void withoutALineTieTheRefusedContactGoesToAnybodyOfTheDepartment() {
    Administration a = Administrations.pairs(Administrations.unwilling(EVEN));
    Administrations.tie(a, 0, 0, 2, 0.4);
    Administrations.tie(a, 0, 1, 3, 0.4);
    a.staff.setOpenness(0, 0.4);
    a.staff.setOpenness(1, 0.5);
    Administrations.tie(a, 1, 0, 2, 0.4);
    Administrations.tie(a, 1, 1, 3, 0.4);
    run(a, 1);

    assertThat(a.ledger.thisWeek(Flow.CROSS_EPISODES)).isZero();
    assertThat(a.staff.openness(0)).isGreaterThan(0.4);
    assertThat(a.staff.openness(1)).isLessThan(0.5);
  }

  /**
   * Of n = 80 · 200 contacts, half go to the tie across, and of these a share w is accepted. False
   * alarm of 4.5 standard deviations: 7e-6.
   */
  @Test
  void aContactAcrossHappensIfTheOtherIsWilling() {
    Parameters p =
        Administrations.frozen(EVEN)
            .with("contacts.per-week", 20)
            .with("willingness.base", -1.0)
            .with("line.episode-time", 0);
    Administration a = Administrations.pairs(p);
    double w = Logistic.of(new Willingness(a).logOdds(a, 2, 0));
    assertThat(w).isBetween(0.3, 0.8);
    Contacts contacts = new Contacts(a, Order.BY_POST);
    double across = 0;
    for (int week = 0; week < 200; week++) {
      a.turnWeek();
      a.ledger.turn();
      contacts.step(a);
      across += a.ledger.thisWeek(Flow.CROSS_EPISODES);
    }
    assertShare(across, 16_000, w / 2);
  }

  /** A share ω = 0.3 of a member's contacts, as far as corridors are in practice; as above. */
  @Test
  void aCorridorMemberSpendsAShareOfTheContactsWithCorridorColleagues() {
    assertShare(corridorEpisodes(), 8000, 0.3);
  }

  private static double corridorEpisodes() {
    Parameters p =
        Administrations.unwilling(Administrations.frozen(EVEN)).with("contacts.per-week", 20);
    Administration a = Administrations.pairs(p);
    Rows.each(a.staff.size(), n -> a.staff.setTeams(n, 30));
    a.staff.setCorridor(0, 1);
    a.staff.setCorridor(2, 1);
    a.staff.setCorridor(1, 1);
    Administrations.tie(a, 1, 1, 3, 0.4);
    Contacts contacts = new Contacts(a, Order.BY_POST);
    double corridor = 0;
    for (int week = 0; week < 200; week++) {
      a.turnWeek();
      a.ledger.turn();
      contacts.step(a);
      corridor += a.ledger.thisWeek(Flow.CORRIDOR_EPISODES);
      // nobody is willing but in a corridor, and post 1 knows no corridor colleague across
      assertThat(a.ledger.thisWeek(Flow.CROSS_EPISODES))
          .isEqualTo(a.ledger.thisWeek(Flow.CORRIDOR_EPISODES));
      assertThat(a.ledger.thisWeek(Flow.CONTACTS)).isEqualTo(80);
    }
    return corridor;
  }

  @Test
  void aCorridorEpisodeGoesToACorridorTieOnly() {
    Parameters p =
        Administrations.unwilling(alwaysSuccessful(EVEN))
            .with("contacts.corridor-share", 1)
            .with("learning.tie-formation", 0);
    Administration a = Administrations.pairs(p);
    Administrations.tie(a, 0, 0, 3, 0.4);
    a.staff.setCorridor(0, 1);
    a.staff.setCorridor(2, 2);
    a.staff.setCorridor(3, 1);
    run(a, 1);
    assertThat(Administrations.trust(a, 0, 0)).as("the corridor tie").isGreaterThan(0.42f);
    assertThat(Administrations.trust(a, 0, 1)).as("another corridor").isEqualTo(0.4f);
  }

  @Test
  void nobodyOfADepartmentHasAContactWithThemselves() {
    Parameters p = Administrations.unwilling(alwaysSuccessful(EVEN)).with("contacts.per-week", 20);
    Administration a = Administrations.pairs(p);
    Administrations.tie(a, 0, 0, 2, 0.4);
    Administrations.tie(a, 0, 1, 3, 0.4);
    run(a, 1);
    // post 0 has no line tie left, and yet starts 20, all with post 1
    assertThat(successes(a, 1, 0, 0.6)).isCloseTo(40, within(1e-2));
  }

  @Test
  void withoutALineTieTheContactStaysWithinTheDepartment() {
    Parameters p = Administrations.unwilling(EVEN).with("contacts.per-week", 20);
    Administration a = Administrations.three(p);
    for (int slot = 0; slot < 3; slot++) {
      Administrations.tie(a, 5, slot, 8 + 4 * slot, 0.4);
    }
    run(a, 20);
    assertThat(a.ledger.lastYear(Flow.CROSS_EPISODES)).isZero();
  }

  @Test
  void whoIsAloneInADepartmentHasNoLineContact() {
    Organisation loner =
        new Organisation(
            List.of("A", "B"),
            List.of(
                new Organisation.Department("a", 0, 1, 0),
                new Organisation.Department("b", 1, 3, 1)),
            List.of("ta", "tb"),
            List.of(),
            Map.of());
    Parameters p = Administrations.unwilling(EVEN).with("contacts.ties", 2);
    Administration a = run(Initialization.found(loner, p, 1, 0), 20);
    assertThat(a.ledger.lastYear(Flow.CROSS_EPISODES)).isZero();
  }

  /** The share of each of three corridor ties among 60 · 20 contacts; as above. */
  @Test
  void corridorTiesAreDrawnEvenly() {
    Parameters p =
        alwaysSuccessful(EVEN)
            .with("episode.trust", 6)
            .with("episode.strangeness", 0)
            .with("contacts.per-week", 20)
            .with("contacts.corridor-share", 1)
            .with("learning.tie-formation", 0);
    Administration a = Administrations.three(p);
    int[] colleagues = {8, 9, 12};
    for (int post : new int[] {0, 8, 9, 12}) {
      a.staff.setCorridor(post, 1);
    }
    int[] drawn = new int[3];
    for (int week = 0; week < 60; week++) {
      for (int slot = 0; slot < 3; slot++) {
        Administrations.tie(a, 0, slot, colleagues[slot], 0.6);
      }
      run(a, 1);
      for (int slot = 0; slot < 3; slot++) {
        drawn[slot] += (int) Math.rint(successes(a, 0, slot, 0.6));
      }
    }
    for (int slot = 0; slot < 3; slot++) {
      assertShare(drawn[slot], 1200, 1.0 / 3);
    }
  }

  /** False alarm of 4.5 standard deviations: 7e-6. */
  static void assertShare(double hits, double trials, double share) {
    assertThat(hits / trials)
        .isCloseTo(share, within(4.5 * Math.sqrt(share * (1 - share) / trials)));
  }
}
