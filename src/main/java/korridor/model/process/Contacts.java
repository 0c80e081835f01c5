package korridor.model.process;

import korridor.model.Administration;
import korridor.model.DrawKeys.Contact;
import korridor.model.Flow;
import korridor.model.Purpose;
import korridor.model.Staff;
import korridor.model.Step;
import korridor.model.Ties;
import korridor.model.parameter.ContactParameters;
import korridor.random.Draws;

/**
 * Step 6: everyday contacts (ODD 7.12 Contacts). Each member starts m contacts a week, a constant.
 * A corridor member spends a share ω of them with corridor colleagues of other departments;
 * otherwise a tie is drawn: a line colleague means a line episode, a colleague across an episode if
 * willing, else a line episode.
 */
public final class Contacts implements Step {

  private final ContactParameters p;
  private final Episode episode;
  private final Willingness willingness;

  private final Order order;

  /** Contacts of this administration, people taking their turns in this order. */
  public Contacts(Administration a, Order order) {
    this.order = order;
    p = a.parameters.contacts();
    episode = new Episode(a);
    willingness = new Willingness(a);
  }

  @Override
  public void step(Administration a) {
    long stream = a.stream(Purpose.CONTACT);
    int posts = a.staff.size();
    long stride = order.stride(posts, stream);
    long i = order.start(posts, stream);
    for (int turn = 0; turn < posts; turn++) {
      for (int n = 0; n < p.perWeek(); n++) {
        contact(a, (int) i, Draws.bits(stream, i, n));
      }
      i += stride;
      i = i >= posts ? i - posts : i;
    }
    a.ledger.add(Flow.CONTACTS, (double) posts * p.perWeek());
  }

  /** One contact. The upper half of its bits draws the tie, the lower decides on success. */
  private void contact(Administration a, int i, long bits) {
    if (a.staff.corridor(i) != 0
        && Draws.upper(Draws.bits(bits, Contact.CORRIDOR)) < p.corridorShare()) {
      int tie = corridorTie(a, i, bits);
      if (tie != Ties.NONE) {
        int j = a.meet(i, tie);
        a.ledger.add(Flow.CORRIDOR_EPISODES, 1);
        episode.between(a, i, j, tie, false, bits);
        return;
      }
    }
    int tie = a.ties.first(i) + Draws.below(a.ties.slots(), bits);
    int j = a.meet(i, tie);
    if (a.staff.department(j) == a.staff.department(i)
        || willingness.joinsOver(
            a, j, i, tie, Draws.upper(Draws.bits(bits, Contact.FIRST_POST + j)))) {
      episode.between(a, i, j, tie, false, bits);
    } else {
      lineContact(a, i, tie, bits);
    }
  }

  /** A tie to a corridor colleague of another department, drawn evenly, or none. */
  private static int corridorTie(Administration a, int i, long bits) {
    Staff s = a.staff;
    int first = a.ties.first(i);
    int found = 0;
    for (int tie = first; tie < first + a.ties.slots(); tie++) {
      found += isCorridorTie(a, s, i, tie) ? 1 : 0;
    }
    if (found == 0) {
      return Ties.NONE;
    }
    int left = Draws.below(found, bits);
    int tie = first;
    while (!isCorridorTie(a, s, i, tie) || left-- > 0) {
      tie++;
    }
    return tie;
  }

  private static boolean isCorridorTie(Administration a, Staff s, int i, int tie) {
    int j = Staff.post(a.ties.colleague(tie));
    return s.shareCorridor(i, j) && s.department(i) != s.department(j);
  }

  /**
   * An episode with the next line colleague after the refused tie; with anybody of the department
   * if there is no such tie; with nobody if the department has one post.
   */
  private void lineContact(Administration a, int i, int refused, long bits) {
    int first = a.ties.first(i);
    for (int step = 1; step < a.ties.slots(); step++) {
      int tie = first + (refused - first + step) % a.ties.slots();
      int j = Staff.post(a.ties.colleague(tie));
      if (a.staff.department(j) == a.staff.department(i)) {
        a.meet(i, tie);
        episode.between(a, i, j, tie, false, bits);
        return;
      }
    }
    int department = a.staff.department(i);
    int others = a.departments.staff(department) - 1;
    if (others > 0) {
      int j =
          a.departments.firstPost(department)
              + Draws.below(others, Draws.bits(bits, Contact.COLLEAGUE));
      j += j >= i ? 1 : 0;
      episode.between(a, i, j, Ties.NONE, false, bits);
    }
  }
}
