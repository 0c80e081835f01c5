package korridor.model.process;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import korridor.model.Administration;
import korridor.model.Flow;
import korridor.model.Parallel;
import korridor.model.Purpose;
import korridor.model.Staff;
import korridor.model.Step;
import korridor.random.Draws;

/**
 * Step 7: everyday contacts (ODD 7.12 Contacts). Each member starts m contacts a week, a constant.
 * A tie is drawn: a line colleague means a line episode, a colleague of the same corridor a
 * standing meeting, any other colleague across an episode if willing, else a line episode. Work of
 * two people who pursue the same theme is work on that theme.
 *
 * <p>First everybody is asked, and what stays inside departments happens; then what was agreed
 * across, one after the other. In the first part departments have nothing to do with one another,
 * so that those of a large administration can be gone through at once (decision 0025).
 */
public final class Contacts implements Step {

  /** People that make a part: enough for the handing over to weigh nothing. */
  private static final int PART = 16_384;

  /** Contacts across whose people are looked at ahead. */
  private static final int BATCH = 24;

  private final int perWeek;
  private final Episode episode;
  private final WillingnessAhead willingness;
  private final Order order;
  private final Parallel parallel;
  private final Ahead ahead;
  private final ContactsOfPart[] parts;
  private final IntConsumer reckon = this::reckon;
  private final IntConsumer meet = this::meet;
  private Administration now;
  private long stream;
  private int meetings;

  /** Contacts of this administration, people taking their turns in this order. */
  public Contacts(Administration a, Order order) {
    this(a, order, Parallel.NONE);
  }

  /** The same, the parts of a large administration gone through by others as well. */
  public Contacts(Administration a, Order order, Parallel parallel) {
    this(a, order, parallel, PART);
  }

  /**
   * The same.
   *
   * @param part people that make a part
   */
  Contacts(Administration a, Order order, Parallel parallel, int part) {
    this.order = order;
    this.parallel = parallel;
    perWeek = a.parameters.contacts().perWeek();
    episode = new Episode(a);
    ahead = new Ahead(a);
    willingness = new WillingnessAhead(a);
    parts = parts(a, order == Order.BY_POST ? part : a.staff.size());
  }

  /** Neighbouring departments, until they have so many people. */
  private ContactsOfPart[] parts(Administration a, int people) {
    List<ContactsOfPart> parts = new ArrayList<>();
    int first = 0;
    for (int end = 1; end <= a.departments.size(); end++) {
      int staff = a.departments.firstPost(end) - a.departments.firstPost(first);
      if (staff >= people || end == a.departments.size()) {
        parts.add(new ContactsOfPart(first, end, perWeek, episode, willingness));
        first = end;
      }
    }
    return parts.toArray(ContactsOfPart[]::new);
  }

  @Override
  public void step(Administration a) {
    now = a;
    stream = a.stream(Purpose.CONTACT);
    meetings = 0;
    episode.begin(a);
    parallel.each(parts.length, reckon);
    parallel.each(parts.length, meet);
    for (ContactsOfPart part : parts) {
      episode.countInside(part.episodes(), part.successes());
      across(a, part);
    }
    episode.end();
    a.ledger.add(Flow.CORRIDOR_EPISODES, meetings);
    a.ledger.add(Flow.CONTACTS, (double) a.staff.size() * perWeek);
  }

  private void reckon(int part) {
    parts[part].reckon(now);
  }

  private void meet(int part) {
    parts[part].meet(now, order, stream);
  }

  private void across(Administration a, ContactsOfPart part) {
    for (int n = 0; n < part.count(); n++) {
      if (ahead.large() && n % BATCH == 0) {
        look(part, n);
      }
      int i = part.starter(n);
      across(a, i, part.other(n), Draws.bits(stream, i, part.number(n)));
    }
  }

  private void look(ContactsOfPart part, int from) {
    for (int n = from; n < Math.min(from + BATCH, part.count()); n++) {
      ahead.look(part.starter(n));
      ahead.look(part.other(n));
    }
  }

  /** A contact across that has been agreed upon, even if its tie has been given up since. */
  private void across(Administration a, int i, int j, long bits) {
    int tie = ContactsOfPart.tie(a, i, bits);
    if (Staff.post(a.ties.colleague(tie)) == j) {
      a.meet(i, tie);
    } else {
      tie = a.tieTo(i, j);
    }
    meetings += ContactsOfPart.isMeeting(a, i, j) ? 1 : 0;
    episode.across(i, j, tie, a.staff.commonTheme(i, j) - 1, Episode.ALONE, bits);
  }
}
