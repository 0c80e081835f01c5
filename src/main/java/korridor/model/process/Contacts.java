package korridor.model.process;

import korridor.model.Administration;
import korridor.model.DrawKeys.Contact;
import korridor.model.Flow;
import korridor.model.Issues;
import korridor.model.Purpose;
import korridor.model.Staff;
import korridor.model.Step;
import korridor.model.Ties;
import korridor.model.parameter.ContactParameters;
import korridor.random.Draws;

/**
 * Step 7: everyday contacts (ODD 7.12 Contacts). Each member starts m contacts a week, a constant.
 * A tie is drawn: a line colleague means a line episode, a colleague of the same corridor a
 * standing meeting, any other colleague across an episode if willing, else a line episode. Work of
 * two people who pursue the same theme is work on that theme.
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
    int tie = a.ties.first(i) + Draws.below(a.ties.slots(), bits);
    int j = a.meet(i, tie);
    if (a.staff.department(j) == a.staff.department(i)) {
      episode.between(a, i, j, tie, Issues.NONE, Episode.ALONE, bits);
      return;
    }
    int theme = a.staff.commonTheme(i, j) - 1;
    if (isMeeting(a, i, j)) {
      a.ledger.add(Flow.CORRIDOR_EPISODES, 1);
      episode.between(a, i, j, tie, theme, Episode.ALONE, bits);
    } else if (willingness.joinsOver(
        a, j, i, tie, theme, Draws.upper(Draws.bits(bits, Contact.FIRST_POST + j)))) {
      episode.between(a, i, j, tie, theme, Episode.ALONE, bits);
    } else {
      lineContact(a, i, tie, bits);
    }
  }

  /** A tie of a corridor is a standing meeting: nobody has to be asked. */
  private static boolean isMeeting(Administration a, int i, int j) {
    return a.arrangements.standingMeetings() && a.staff.shareCorridor(i, j);
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
        episode.between(a, i, j, tie, Issues.NONE, Episode.ALONE, bits);
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
      episode.between(a, i, j, Ties.NONE, Issues.NONE, Episode.ALONE, bits);
    }
  }
}
