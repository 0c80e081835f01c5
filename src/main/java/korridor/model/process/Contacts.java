package korridor.model.process;

import korridor.model.Administration;
import korridor.model.DrawKeys.Contact;
import korridor.model.Flow;
import korridor.model.Purpose;
import korridor.model.Staff;
import korridor.model.Step;
import korridor.model.Ties;
import korridor.random.Draws;

/**
 * Step 7: everyday contacts (ODD 7.12 Contacts). Each member starts m contacts a week, a constant.
 * A tie is drawn: a line colleague means a line episode, a colleague of the same corridor a
 * standing meeting, any other colleague across an episode if willing, else a line episode. Work of
 * two people who pursue the same theme is work on that theme.
 */
public final class Contacts implements Step {

  private final int perWeek;
  private final Episode episode;
  private final Willingness willingness;
  private final Order order;
  private int meetings;

  /** Contacts of this administration, people taking their turns in this order. */
  public Contacts(Administration a, Order order) {
    this.order = order;
    perWeek = a.parameters.contacts().perWeek();
    episode = new Episode(a);
    willingness = new Willingness(a);
  }

  @Override
  public void step(Administration a) {
    long stream = a.stream(Purpose.CONTACT);
    int posts = a.staff.size();
    long stride = order.stride(posts, stream);
    long i = order.start(posts, stream);
    meetings = 0;
    willingness.begin(a);
    episode.begin(a);
    for (int turn = 0; turn < posts; turn++) {
      for (int n = 0; n < perWeek; n++) {
        contact(a, (int) i, Draws.bits(stream, i, n));
      }
      i += stride;
      i = i >= posts ? i - posts : i;
    }
    episode.end();
    a.ledger.add(Flow.CORRIDOR_EPISODES, meetings);
    a.ledger.add(Flow.CONTACTS, (double) posts * perWeek);
  }

  /**
   * One contact. The upper half of its bits draws the tie, the lower decides on success. Whoever
   * refuses leaves it to a line colleague, so that most contacts end in the last line.
   */
  private void contact(Administration a, int i, long bits) {
    int department = a.staff.department(i);
    int tie = a.ties.first(i) + Draws.below(a.ties.slots(), bits);
    int j = a.meet(i, tie);
    if (!a.departments.holds(department, j)) {
      tie = across(a, i, j, tie, bits);
      if (tie == Ties.NONE) {
        return;
      }
      j = a.meet(i, tie);
    }
    episode.inside(department, i, j, tie, bits);
  }

  /**
   * A contact over a tie across.
   *
   * @return the tie to the line colleague who is met instead of somebody who refuses, or {@link
   *     Ties#NONE} if nobody is met any more
   */
  private int across(Administration a, int i, int j, int tie, long bits) {
    int theme = a.staff.commonTheme(i, j) - 1;
    boolean meeting = isMeeting(a, i, j);
    double luck = meeting ? 0 : Draws.upper(Draws.bits(bits, Contact.FIRST_POST + j));
    if (meeting || willingness.joinsOver(a, j, i, tie, theme, luck)) {
      meetings += meeting ? 1 : 0;
      episode.across(i, j, tie, theme, Episode.ALONE, bits);
      return Ties.NONE;
    }
    int next = nextInside(a, i, tie);
    if (next == Ties.NONE) {
      meetAnybodyInside(a, i, bits);
    }
    return next;
  }

  /** A tie of a corridor is a standing meeting: nobody has to be asked. */
  private static boolean isMeeting(Administration a, int i, int j) {
    return a.arrangements.standingMeetings() && a.staff.shareCorridor(i, j);
  }

  /** The next tie to a line colleague after the refused one, or {@link Ties#NONE}. */
  private static int nextInside(Administration a, int i, int refused) {
    int department = a.staff.department(i);
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
  private void meetAnybodyInside(Administration a, int i, long bits) {
    int department = a.staff.department(i);
    int others = a.departments.staff(department) - 1;
    if (others > 0) {
      int j =
          a.departments.firstPost(department)
              + Draws.below(others, Draws.bits(bits, Contact.COLLEAGUE));
      episode.inside(department, i, j >= i ? j + 1 : j, Ties.NONE, bits);
    }
  }
}
