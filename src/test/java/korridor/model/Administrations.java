package korridor.model;

import korridor.model.parameter.ParameterTable;
import korridor.model.parameter.Parameters;

/** Administrations in a known state, for tests with numbers worked out by hand. */
public final class Administrations {

  private Administrations() {}

  /** The declared parameters without any spread: everybody starts at the declared means. */
  public static Parameters evenParameters() {
    Parameters p = Parameters.defaults();
    for (String name : ParameterTable.rows().keySet()) {
      if (name.endsWith("-spread") || name.equals("staff.spread")) {
        p = p.with(name, 0);
      }
    }
    return p;
  }

  /** These parameters without any learning from episodes: chances stay as they are. */
  public static Parameters frozen(Parameters p) {
    return p.with("learning.trust-gain", 0)
        .with("learning.value-gain", 0)
        .with("learning.innate-competence", 0.99)
        .with("learning.influence-rate", 0);
  }

  /** These parameters with people who join in as good as always. */
  public static Parameters willing(Parameters p) {
    return p.with("willingness.rest", 0.99)
        .with("willingness.load", 0)
        .with("willingness.strain", 0);
  }

  /** These parameters with people who join in as good as never. */
  public static Parameters unwilling(Parameters p) {
    return p.with("willingness.rest", 0.01)
        .with("willingness.values", 0)
        .with("willingness.trust", 0)
        .with("willingness.sponsorship", 0);
  }

  /** {@link Organisations#small()} with two ties each, see {@link #pairs(Parameters)}. */
  public static Administration pairs() {
    return pairs(evenParameters());
  }

  /**
   * {@link Organisations#small()} where everybody has two ties: slot 0 to the colleague of the own
   * department with trust 0.6, slot 1 across, 0 ↔ 2 and 1 ↔ 3, with trust 0.4.
   */
  public static Administration pairs(Parameters p) {
    Administration a =
        Initialization.found(Organisations.small(), p.with("contacts.ties", 2), 1, 0);
    for (int post = 0; post < 4; post++) {
      tie(a, post, 0, post ^ 1, 0.6);
      tie(a, post, 1, post ^ 2, 0.4);
    }
    return a;
  }

  /** {@link #three(Parameters)} with the even parameters. */
  public static Administration three() {
    return three(evenParameters());
  }

  /**
   * {@link Organisations#three()} where everybody has three ties, to the three colleagues of the
   * own department, with trust 0.6.
   */
  public static Administration three(Parameters p) {
    Administration a =
        Initialization.found(Organisations.three(), p.with("contacts.ties", 3), 1, 0);
    for (int post = 0; post < a.staff.size(); post++) {
      int first = post - post % 4;
      for (int slot = 0; slot < 3; slot++) {
        tie(a, post, slot, first + (post + 1 + slot) % 4, 0.6);
      }
    }
    return a;
  }

  /** Gives a tie another colleague and trust. */
  public static void tie(Administration a, int post, int slot, int colleague, double trust) {
    a.retie(post, a.ties.first(post) + slot, a.staff.holder(colleague), trust);
  }

  /** Trust of the tie in a slot of a post. */
  public static float trust(Administration a, int post, int slot) {
    return a.ties.trust(a.ties.first(post) + slot);
  }

  /** Post that the tie in a slot of a post leads to. */
  public static int colleague(Administration a, int post, int slot) {
    return Staff.post(a.ties.colleague(a.ties.first(post) + slot));
  }

  /**
   * Opens an issue without theme, actors or external partner, coordinated by a post, with one
   * partner department for each given partner post, who has joined and has 8 units of work left.
   *
   * @return its row
   */
  public static int issue(Administration a, int coordinator, int... partners) {
    int row = a.issues.add(1000 + a.issues.openCount(), a.week(), a.staff.department(coordinator));
    a.issues.setCoordinator(row, coordinator);
    a.staff.addTeams(coordinator, 1);
    for (int n = 0; n < partners.length; n++) {
      int seat = row * Issues.PARTNERS + n;
      a.issues.setPartnerDepartment(seat, a.staff.department(partners[n]));
      a.issues.setPartner(seat, partners[n]);
      a.issues.setWork(seat, 8);
      a.staff.addTeams(partners[n], 1);
    }
    return row;
  }

  /** Lets all work of an issue be done. */
  public static void finish(Administration a, int row) {
    int first = row * Issues.PARTNERS;
    Rows.each(Issues.PARTNERS, n -> a.issues.addWorkLeft(first + n, -a.issues.workLeft(first + n)));
  }

  /** Lets weeks pass on the calendar only. */
  public static void pass(Administration a, int weeks) {
    for (int week = 0; week < weeks; week++) {
      a.turnWeek();
    }
  }
}
