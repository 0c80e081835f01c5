package korridor.model.process;

import static korridor.model.Administrations.colleague;
import static korridor.model.Administrations.tie;
import static korridor.model.Administrations.trust;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import korridor.model.Administration;
import korridor.model.Administrations;
import korridor.model.Flow;
import korridor.model.Initialization;
import korridor.model.Issues;
import korridor.model.Logistic;
import korridor.model.Organisation;
import korridor.model.Rows;
import korridor.model.Tally.Count;
import korridor.model.parameter.Parameters;
import org.junit.jupiter.api.Test;

class ContactsTest {

  private static final Parameters EVEN = Administrations.evenParameters();
  private static final Parameters MANY = EVEN.with("contacts.per-week", 20);

  /** Every episode goes well. */
  private static Administration certain(Administration a) {
    return Administrations.settled(a, Administrations.intercepts(60, 60));
  }

  /** Pairs who learn nothing and whose ties stay. */
  private static Administration still(Parameters p) {
    Administration a = Administrations.pairs(p);
    Administrations.settled(a, Administrations.tieBirth(0));
    a.arrangements.freeze(true);
    return a;
  }

  /** So busy that nobody joins in: 60 issues weigh 19.8, a chance of 1e-9. */
  private static Administration busy(Administration a) {
    Rows.each(a.staff.size(), post -> a.staff.setTeams(post, 60));
    return a;
  }

  private static Administration run(Administration a, int weeks) {
    Contacts contacts = new Contacts(a, Order.BY_POST);
    for (int week = 0; week < weeks; week++) {
      a.turnWeek();
      a.ledger.turn();
      contacts.step(a);
    }
    return a;
  }

  /** Successes that a tie has seen, from its trust: 1 − τ shrinks by 0.95 each time. */
  private static double successes(Administration a, int post, int slot, double before) {
    double left = (1 - trust(a, post, slot)) / (1 - before);
    return StrictMath.log(left) / StrictMath.log(0.95);
  }

  /** Where everybody knows all the department, every line episode changes exactly two ties. */
  @Test
  void everybodyStartsTheSameNumberOfContacts() {
    Administration a = run(certain(Administrations.three(EVEN)), 1);
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
    assertThat(a.calibration.tally.of(Count.INSIDE)).isEqualTo(40);
  }

  @Test
  void aRefusedContactAcrossBecomesALineEpisode() {
    Administration a = run(busy(certain(Administrations.pairs(MANY))), 1);
    assertThat(a.ledger.thisWeek(Flow.CROSS_EPISODES)).isZero();
    // the two of a department start 20 each, all with one another
    assertThat(successes(a, 0, 0, 0.6)).isCloseTo(40, within(1e-2));
    assertThat(successes(a, 2, 0, 0.6)).isCloseTo(40, within(1e-2));
    assertThat(a.ledger.thisWeek(Flow.CONTACTS)).isEqualTo(80);
  }

  /** Of 80 · 200 contacts half go to the tie across, of which a share w is accepted. */
  @Test
  void aContactAcrossHappensIfTheOtherIsWilling() {
    Administration a = still(MANY.with("willingness.rest", 0.5));
    double w = Logistic.of(new Willingness(a).logOdds(a, 2, 0.4, Issues.NONE, 0));
    assertThat(w).isBetween(0.4, 0.6);
    Shares.assertShare(acrossIn(a, 200), 16_000, w / 2);
  }

  private static double acrossIn(Administration a, int weeks) {
    double across = 0;
    for (int week = 0; week < weeks; week++) {
      run(a, 1);
      across += a.ledger.thisWeek(Flow.CROSS_EPISODES);
    }
    return across;
  }

  /** Only that of 0 and 2 is a tie of the corridor: half of the contacts of these two. */
  @Test
  void aTieOfTheCorridorIsAStandingMeeting() {
    Administration a = busy(still(MANY));
    a.staff.setCorridor(0, 1);
    a.staff.setCorridor(2, 1);
    a.staff.setCorridor(1, 1);
    a.staff.setCorridor(3, 2);
    a.arrangements.runCorridors(1, true, false, false);
    double meetings = 0;
    for (int week = 0; week < 100; week++) {
      run(a, 1);
      assertThat(a.staff.crossTime(1)).as("of two corridors").isZero();
      assertThat(a.staff.crossTime(3)).isZero();
      meetings += a.ledger.thisWeek(Flow.CORRIDOR_EPISODES);
      assertThat(a.ledger.thisWeek(Flow.CROSS_EPISODES))
          .isEqualTo(a.ledger.thisWeek(Flow.CORRIDOR_EPISODES));
      assertThat(a.ledger.thisWeek(Flow.CONTACTS)).as("none is added").isEqualTo(80);
    }
    Shares.assertShare(meetings, 4000, 0.5);
  }

  @Test
  void withoutStandingMeetingsTheyAreAskedLikeOthers() {
    Administration a = busy(Administrations.pairs(MANY));
    Rows.each(4, post -> a.staff.setCorridor(post, 1));
    a.arrangements.runCorridors(1, false, true, true);
    run(a, 5);
    assertThat(a.ledger.lastYear(Flow.CORRIDOR_EPISODES)).isZero();
    assertThat(a.ledger.lastYear(Flow.CROSS_EPISODES)).isZero();
  }

  @Test
  void workOfTwoWhoPursueTheSameThemeIsWorkOnIt() {
    Administration a = certain(Administrations.pairs(MANY));
    a.staff.pursue(0, 1, 0.2f);
    a.staff.pursue(2, 1, 0.2f);
    a.staff.pursue(1, 1, 0.2f);
    Rows.each(4, post -> a.staff.setCorridor(post, 1));
    a.arrangements.runCorridors(1, true, false, false);
    run(a, 1);
    assertThat(a.staff.goal(0)).isGreaterThan(0.2f);
    assertThat(a.staff.goal(2)).isGreaterThan(0.2f);
    assertThat(a.staff.goal(1)).as("post 3 pursues nothing").isEqualTo(0.2f);
    assertThat(a.staff.goalTheme(3)).isZero();
  }

  /** With sponsorship 0.95 for the theme and 0 without: w differs. */
  @Test
  void whoIsAskedThinksOfTheCommonTheme() {
    Administration a = still(MANY.with("willingness.sponsorship", 6));
    Rows.each(4, post -> a.staff.pursue(post, 1, 0.5f));
    for (int head = 0; head < 2; head++) {
      a.heads.setSponsorship(head, 0, 0.85);
      a.heads.setSponsorship(head, Issues.NONE, 0);
    }
    double w = Logistic.of(new Willingness(a).logOdds(a, 2, 0.4, 0, 0));
    assertThat(w).isBetween(0.8, 0.95);
    Shares.assertShare(acrossIn(a, 100), 8000, w / 2);
  }

  /** Slot 1 leads across; refused there, the next line colleague is that of slot 2. */
  @Test
  void theNextLineColleagueAfterTheRefusedTieIsMet() {
    Administration a = busy(certain(Administrations.three(MANY)));
    int[] met = new int[3];
    int[][] ties = {{1, 8, 2}, {2, 3, 9}, {1, 3, 10}, {1, 2, 11}};
    for (int week = 0; week < 100; week++) {
      for (int post = 0; post < 4; post++) {
        for (int slot = 0; slot < 3; slot++) {
          tie(a, post, slot, ties[post][slot], 0.6);
        }
      }
      run(a, 1);
      for (int slot = 0; slot < 3; slot++) {
        met[slot] += (int) Math.rint(successes(a, 0, slot, 0.6));
      }
    }
    assertThat(met[0] + met[2]).isEqualTo(2000);
    assertThat(met[1]).isZero();
    Shares.assertShare(met[2], 2000, 2.0 / 3);
  }

  /** Slot 2 leads across: after it comes slot 0 again. */
  @Test
  void afterTheLastTieComesTheFirst() {
    Administration a = busy(certain(Administrations.three(MANY)));
    int[] met = new int[3];
    int[][] ties = {{1, 2, 8}, {2, 3, 9}, {1, 3, 10}, {1, 2, 11}};
    for (int week = 0; week < 100; week++) {
      for (int post = 0; post < 4; post++) {
        for (int slot = 0; slot < 3; slot++) {
          tie(a, post, slot, ties[post][slot], 0.6);
        }
      }
      run(a, 1);
      for (int slot = 0; slot < 3; slot++) {
        met[slot] += (int) Math.rint(successes(a, 0, slot, 0.6));
      }
    }
    assertThat(met[2]).isZero();
    Shares.assertShare(met[0], 2000, 2.0 / 3);
  }

  @Test
  void theLineColleagueMayBeASuccessor() {
    Administration a = busy(Administrations.pairs(MANY));
    a.staff.succeed(1, 1);
    tie(a, 1, 0, 2, 0.5); // so that only post 0 can bring them together
    run(a, 1);
    assertThat(a.ties.colleague(0)).isEqualTo(a.staff.holder(1));
  }

  /** Posts 1 to 3 know 0 and nobody else inside: all their 20 contacts are with 0. */
  @Test
  void withoutALineTieAnybodyOfTheDepartmentIsMetAlike() {
    Administration a = busy(certain(Administrations.three(MANY)));
    int[] met = new int[4];
    for (int week = 0; week < 100; week++) {
      for (int slot = 0; slot < 3; slot++) {
        for (int post = 0; post < 4; post++) {
          tie(a, post, slot, 8 + slot, 0.4);
        }
      }
      for (int post = 1; post < 4; post++) {
        tie(a, post, 0, 0, 0.6);
      }
      run(a, 1);
      for (int post = 1; post < 4; post++) {
        met[post] += (int) Math.rint(successes(a, post, 0, 0.6)) - 20;
      }
    }
    assertThat(met[1] + met[2] + met[3]).isEqualTo(2000);
    for (int post = 1; post < 4; post++) {
      Shares.assertShare(met[post], 2000, 1.0 / 3);
    }
    assertThat(a.ledger.lastYear(Flow.CROSS_EPISODES)).isZero();
  }

  /** The same for the last of the department, whose colleagues all come before. */
  @Test
  void theLastOfADepartmentMeetsThoseBefore() {
    Administration a = busy(certain(Administrations.three(MANY)));
    for (int slot = 0; slot < 3; slot++) {
      for (int post = 0; post < 4; post++) {
        tie(a, post, slot, 8 + slot, 0.4);
      }
    }
    for (int post = 0; post < 3; post++) {
      tie(a, post, 0, 3, 0.6);
    }
    run(a, 1);
    double met = 0;
    for (int post = 0; post < 3; post++) {
      met += successes(a, post, 0, 0.6) - 20;
    }
    assertThat(met).isCloseTo(20, within(0.1));
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
    Parameters p = EVEN.with("contacts.ties", 2);
    Administration a = run(busy(Initialization.found(loner, p, 1, 0)), 1);
    assertThat(a.ledger.lastYear(Flow.CROSS_EPISODES)).isZero();
    assertThat(a.calibration.tally.of(Count.INSIDE)).as("two each of the others").isEqualTo(6);
  }

  @Test
  void contactsLeaveWhoIsTiedToWhomAlone() {
    Administration a = Administrations.three(MANY);
    run(a, 3);
    assertThat(colleague(a, 0, 0)).isEqualTo(1);
    assertThat(a.ledger.lastYear(Flow.CONTACTS)).isEqualTo(1200);
  }
}
