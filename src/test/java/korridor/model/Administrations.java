package korridor.model;

import java.util.Set;
import korridor.model.parameter.ParameterTable;
import korridor.model.parameter.Parameters;

/** Administrations in a known state, for tests with numbers worked out by hand. */
public final class Administrations {

  /** Constants with nothing in common, so that a test can tell which of them counts. */
  public static final Constants KNOWN =
      new Constants(1.0, 0.5, 0.02, 0.1, 0.5, 0.25, 0.7, 0.45, 0.3);

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

  /** Puts constants in force as if a warm-up had derived them once. */
  public static Administration settled(Administration a, Constants constants) {
    a.calibration.derive(constants, 1);
    return a;
  }

  /** {@link #KNOWN} with other log-odds of success, and no births of ties. */
  public static Constants intercepts(double inside, double across) {
    Constants c = KNOWN;
    return new Constants(
        inside,
        across,
        c.competenceGain(),
        c.routineGain(),
        0,
        c.seatCost(),
        c.shareDone(),
        c.satisfaction(),
        c.unmetVoice());
  }

  /** {@link #KNOWN} where a success gives up a tie with this chance. */
  public static Constants tieBirth(double chance) {
    Constants c = KNOWN;
    return new Constants(
        c.interceptInside(),
        c.interceptAcross(),
        c.competenceGain(),
        c.routineGain(),
        chance,
        c.seatCost(),
        c.shareDone(),
        c.satisfaction(),
        c.unmetVoice());
  }

  /** {@link Organisations#small()} with two ties each, see {@link #pairs(Parameters)}. */
  public static Administration pairs() {
    return pairs(evenParameters());
  }

  /**
   * {@link Organisations#small()} where everybody has two ties: slot 0 to the colleague of the own
   * department with trust 0.6, slot 1 across, 0 ↔ 2 and 1 ↔ 3, with trust 0.4. Everybody is as
   * expert as at the founding. {@link #KNOWN} is in force.
   */
  public static Administration pairs(Parameters p) {
    return settled(newPairs(p), KNOWN);
  }

  /** The same before any constants have been derived. */
  public static Administration newPairs(Parameters p) {
    Administration a =
        Initialization.found(Organisations.small(), p.with("contacts.ties", 2), 1, 0);
    for (int post = 0; post < 4; post++) {
      tie(a, post, 0, post ^ 1, 0.6);
      tie(a, post, 1, post ^ 2, 0.4);
    }
    a.departments.setFoundingDepth(0, 0.6);
    a.departments.setFoundingDepth(1, 0.6);
    a.setFoundingShareAcross(0.5);
    evenActors(a);
    return a;
  }

  /** {@link #three(Parameters)} with the even parameters. */
  public static Administration three() {
    return three(evenParameters());
  }

  /**
   * {@link Organisations#three()} where everybody has three ties, to the three colleagues of the
   * own department, with trust 0.6, as expert as at the founding. {@link #KNOWN} is in force.
   */
  public static Administration three(Parameters p) {
    return settled(newThree(p), KNOWN);
  }

  /** The same before any constants have been derived. */
  public static Administration newThree(Parameters p) {
    Administration a =
        Initialization.found(Organisations.three(), p.with("contacts.ties", 3), 1, 0);
    for (int post = 0; post < a.staff.size(); post++) {
      int first = post - post % 4;
      for (int slot = 0; slot < 3; slot++) {
        tie(a, post, slot, first + (post + 1 + slot) % 4, 0.6);
      }
    }
    Rows.each(5, d -> a.departments.setFoundingDepth(d, 1.8));
    a.setFoundingShareAcross(0);
    evenActors(a);
    return a;
  }

  /** Trust 0.5, voice 0.5 of the civic and 0.4 of the other actors. */
  private static void evenActors(Administration a) {
    for (int actor = 0; actor < a.actors.size(); actor++) {
      a.actors.setTrust(actor, 0.5);
      a.actors.setTrustAtStart(actor, 0.5);
      a.actors.setVoice(actor, a.actors.kind(actor).civic() ? 0.5 : 0.4);
    }
  }

  /** Notes another share of ties across at the founding. */
  public static void foundingShareAcross(Administration a, double share) {
    a.setFoundingShareAcross(share);
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
   * partner department for each given partner post, who has joined and has 8 units of work left;
   * its deadline is after 104 weeks.
   *
   * @return its row
   */
  public static int issue(Administration a, int coordinator, int... partners) {
    int row = a.issues.add(1000 + a.issues.openCount(), a.week(), a.staff.department(coordinator));
    a.issues.setCoordinator(row, coordinator);
    a.issues.setDeadline(row, 104);
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

  /** Gives an I-Team of these posts its slots for the week. */
  public static void iteam(Administration a, int slots, Set<ITeamHours.Use> uses, int... posts) {
    Roster roster = new Roster();
    for (int post : posts) {
      roster.join(post);
    }
    a.arrangements.iteam.provide(roster, slots, uses, Rollout.FULL);
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
