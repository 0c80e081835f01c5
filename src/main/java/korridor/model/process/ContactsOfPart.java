package korridor.model.process;

import java.util.Arrays;
import korridor.model.Administration;
import korridor.model.DrawKeys.Contact;
import korridor.model.Staff;
import korridor.model.Ties;
import korridor.random.Draws;

/**
 * The contacts that the members of some departments start in a week (ODD 7.12 Contacts): those
 * inside happen, those across are agreed upon. Nobody outside these departments is changed, and
 * what is asked of others changes in no other part either, so that several parts can be gone
 * through at the same time.
 */
final class ContactsOfPart {

  private static final int NOBODY = -1;

  private final int firstDepartment;
  private final int endDepartment;
  private final int perWeek;
  private final Episode episode;
  private final WillingnessAhead willingness;
  private int[] agreed = new int[64];
  private int count;
  private int episodes;
  private int successes;

  /**
   * @param firstDepartment the first department
   * @param endDepartment the one after the last
   * @param perWeek contacts that each member starts
   */
  ContactsOfPart(
      int firstDepartment,
      int endDepartment,
      int perWeek,
      Episode episode,
      WillingnessAhead willingness) {
    this.firstDepartment = firstDepartment;
    this.endDepartment = endDepartment;
    this.perWeek = perWeek;
    this.episode = episode;
    this.willingness = willingness;
  }

  /** Reckons how willing the members are this week. */
  void reckon(Administration a) {
    for (int d = firstDepartment; d < endDepartment; d++) {
      willingness.reckon(a, d);
    }
  }

  /** Everybody's contacts, the members taking their turns in this order. */
  void meet(Administration a, Order order, long stream) {
    count = 0;
    episodes = 0;
    successes = 0;
    if (order != Order.BY_POST) {
      walk(a, order, stream);
      return;
    }
    for (int d = firstDepartment; d < endDepartment; d++) {
      int end = a.departments.firstPost(d + 1);
      for (int i = a.departments.firstPost(d); i < end; i++) {
        contacts(a, d, i, stream);
      }
    }
  }

  /** The whole administration is one part. */
  private void walk(Administration a, Order order, long stream) {
    int posts = a.staff.size();
    long stride = order.stride(posts, stream);
    long i = order.start(posts, stream);
    for (int turn = 0; turn < posts; turn++) {
      contacts(a, a.staff.department((int) i), (int) i, stream);
      i += stride;
      i = i >= posts ? i - posts : i;
    }
  }

  private void contacts(Administration a, int department, int i, long stream) {
    for (int n = 0; n < perWeek; n++) {
      contact(a, department, i, n, Draws.bits(stream, i, n));
    }
  }

  /** One contact: whoever refuses leaves it to a line colleague, so that most end in one place. */
  private void contact(Administration a, int department, int i, int n, long bits) {
    int tie = tie(a, i, bits);
    int j = Staff.post(a.ties.colleague(tie));
    if (!a.departments.holds(department, j)) {
      if (agrees(a, i, j, tie, bits)) {
        note(n * Staff.MOST + i, j);
        return;
      }
      tie = nextInside(a, department, i, tie);
      j = tie == Ties.NONE ? anybody(a, department, i, bits) : Staff.post(a.ties.colleague(tie));
      if (j == NOBODY) {
        return;
      }
    }
    if (tie != Ties.NONE) {
      a.meet(i, tie);
    }
    successes += episode.inside(department, i, j, tie, bits);
    episodes++;
  }

  /** The upper half of a contact's bits draws the tie, the lower decides on success. */
  static int tie(Administration a, int i, long bits) {
    return a.ties.first(i) + Draws.below(a.ties.slots(), bits);
  }

  /** A tie of a corridor is a standing meeting: nobody has to be asked. */
  static boolean isMeeting(Administration a, int i, int j) {
    return a.arrangements.standingMeetings() && a.staff.shareCorridor(i, j);
  }

  /** Whether j, of another department, meets i: as agreed for the corridor, or if willing. */
  private boolean agrees(Administration a, int i, int j, int tie, long bits) {
    return isMeeting(a, i, j)
        || willingness.joins(
            a,
            j,
            i,
            tie,
            a.staff.commonTheme(i, j) - 1,
            Draws.upper(Draws.bits(bits, Contact.FIRST_POST + j)));
  }

  /** The next tie to a line colleague after the refused one, or {@link Ties#NONE}. */
  private static int nextInside(Administration a, int department, int i, int refused) {
    int first = a.ties.first(i);
    int end = first + a.ties.slots();
    int tie = refused;
    for (int step = 1; step < a.ties.slots(); step++) {
      tie = tie + 1 == end ? first : tie + 1;
      if (a.departments.holds(department, Staff.post(a.ties.colleague(tie)))) {
        return tie;
      }
    }
    return Ties.NONE;
  }

  /** Without a tie inside: anybody of the department, or nobody if it has one post. */
  private static int anybody(Administration a, int department, int i, long bits) {
    int others = a.departments.staff(department) - 1;
    if (others == 0) {
      return NOBODY;
    }
    int j =
        a.departments.firstPost(department)
            + Draws.below(others, Draws.bits(bits, Contact.COLLEAGUE));
    return j >= i ? j + 1 : j;
  }

  private void note(int contact, int other) {
    if (2 * count == agreed.length) {
      agreed = Arrays.copyOf(agreed, 2 * agreed.length);
    }
    agreed[2 * count] = contact;
    agreed[2 * count + 1] = other;
    count++;
  }

  /** Contacts across that have been agreed upon. */
  int count() {
    return count;
  }

  /** Who starts the n-th of them. */
  int starter(int n) {
    return agreed[2 * n] & Staff.MOST - 1;
  }

  /** Which contact of the starter's the n-th of them is. */
  int number(int n) {
    return agreed[2 * n] / Staff.MOST;
  }

  /** Who is met in the n-th of them. */
  int other(int n) {
    return agreed[2 * n + 1];
  }

  /** Episodes inside. */
  int episodes() {
    return episodes;
  }

  /** Those of them that went well. */
  int successes() {
    return successes;
  }
}
