package korridor.model;

import java.io.NotSerializableException;
import korridor.model.parameter.Parameters;
import korridor.random.Draws;
import sim.engine.SimState;

/**
 * An administration and its surroundings in one week: all state, in columns. The weekly processes
 * are scheduled on its MASON schedule; a {@link #fork()} is an independent copy of the state with
 * an empty schedule.
 *
 * <p>Luck comes from keyed draws only; MASON's own generator is never used.
 *
 * <p>Longer than 300 lines because all that joins two tables is asked here, once.
 */
public final class Administration extends SimState {

  /** The structure: names, sizes, topics, themes. */
  public final Organisation organisation;

  /** Every parameter. */
  public final Parameters parameters;

  /** The staff. */
  public final Staff staff;

  /** Their ties. */
  public final Ties ties;

  /** The departments. */
  public final Departments departments;

  /** The heads of division. */
  public final Heads heads;

  /** The external actors. */
  public final Actors actors;

  /** The open issues. */
  public final Issues issues;

  /** Lasting ties between actors and staff. */
  public final Coalitions coalitions;

  /** Who knows whom among the actors. */
  public final ActorLinks actorLinks;

  /** Counts of the last year. */
  public final Ledger ledger;

  /** Ages of the issues of the last year. */
  public final LeadTimes leadTimes;

  /** Where the silo rests. */
  public final RestPoints rest;

  /** The constants that keep it there. */
  public final Calibration calibration;

  /** What the interventions have put into force. */
  public final Arrangements arrangements;

  /** Told of what happens. */
  public final Journal journal;

  private final long root;
  private int week;
  private int startOfArm;
  private double foundingShareAcross;

  /** Empty tables, before anybody is there. */
  Administration(Organisation organisation, Parameters parameters, long root) {
    super(0L);
    this.organisation = organisation;
    this.parameters = parameters;
    requireEnoughColleagues();
    issues = new Issues(mostOpenIssues());
    this.root = root;
    departments = new Departments(organisation);
    staff = new Staff(departments);
    ties = new Ties(staff, parameters.contacts().ties());
    heads = new Heads(organisation.divisions().size(), organisation.themes().size());
    actors = new Actors(organisation);
    coalitions = new Coalitions(actors.size(), parameters.participation().coalitions());
    actorLinks = new ActorLinks(actors.size());
    ledger = new Ledger();
    leadTimes = new LeadTimes();
    rest = new RestPoints(organisation, parameters);
    calibration = new Calibration(Expected.constants(parameters, rest));
    arrangements = new Arrangements();
    journal = Journal.NONE;
  }

  private Administration(Administration from, Journal journal) {
    super(0L);
    organisation = from.organisation;
    parameters = from.parameters;
    root = from.root;
    week = from.week;
    startOfArm = from.startOfArm;
    staff = from.staff.copy();
    ties = from.ties.copy(staff);
    departments = from.departments.copy();
    heads = from.heads.copy();
    actors = from.actors.copy();
    issues = from.issues.copy();
    coalitions = from.coalitions.copy();
    actorLinks = from.actorLinks.copy();
    ledger = from.ledger.copy();
    leadTimes = from.leadTimes.copy();
    rest = from.rest;
    calibration = from.calibration.copy();
    foundingShareAcross = from.foundingShareAcross;
    arrangements = from.arrangements.copy();
    this.journal = journal;
  }

  private void requireEnoughColleagues() {
    if (parameters.contacts().ties() >= organisation.staff()) {
      throw new IllegalArgumentException(
          parameters.contacts().ties() + " ties each among " + organisation.staff() + " staff");
    }
  }

  /**
   * Refuses Java serialisation, MASON's checkpoints included: what a run is follows from its key,
   * and a state is copied by {@link #fork()}.
   */
  private Object writeReplace() throws NotSerializableException {
    throw new NotSerializableException(
        "an administration is not written to disk. Maybe fork() it, or repeat the run from its"
            + " key");
  }

  /** An independent copy of the state that nobody listens to; its schedule is empty. */
  public Administration fork() {
    return fork(Journal.NONE);
  }

  /** The same with somebody who is told of what happens in the copy. */
  public Administration fork(Journal journal) {
    return new Administration(this, journal);
  }

  /** A fork whose weeks count from now: the beginning of an arm. */
  public Administration forkArm() {
    Administration arm = fork();
    arm.beginArm();
    return arm;
  }

  /** From now on the weeks of the arm count: this administration itself becomes an arm. */
  public void beginArm() {
    beginArm(week);
  }

  /** The weeks of the arm count from a week, which may still come. */
  public void beginArm(int week) {
    startOfArm = week;
  }

  /** Weeks that have passed since the founding. */
  public int week() {
    return week;
  }

  /** Weeks that have passed since the arm began; negative before. */
  public int weekOfArm() {
    return week - startOfArm;
  }

  /** Weeks of the warm-up: from the founding to the beginning of the arm. */
  public int warmUp() {
    return startOfArm;
  }

  /**
   * Whether the constants of the silo have been derived, or will not be any more: the warm-up was
   * too short, or there was none.
   */
  public boolean isSettled() {
    return calibration.derivations() > 0 || week >= startOfArm;
  }

  /**
   * Whether people, departments, heads and actors change by what happens: not before the silo
   * {@link #isSettled()}, and not where all learning is turned off.
   */
  public boolean learns() {
    return isSettled() && !arrangements.frozen();
  }

  /** Share of ties across departments at the founding. */
  public double foundingShareAcross() {
    return foundingShareAcross;
  }

  /** Sets {@link #foundingShareAcross}. */
  void setFoundingShareAcross(double share) {
    foundingShareAcross = share;
  }

  /** Ends the week. */
  public void turnWeek() {
    week++;
  }

  /** The key of this week's draws for a purpose. */
  public long stream(Purpose purpose) {
    return Draws.stream(root, purpose.code(), week);
  }

  /** The key of the draws for a purpose that do not depend on the week. */
  public long timelessStream(Purpose purpose) {
    return Draws.stream(root, purpose.code(), -1);
  }

  /** Division of a post. */
  public int divisionOf(int post) {
    return departments.division(staff.department(post));
  }

  /** Gives a tie another colleague and the trust to begin with. */
  public void retie(int post, int tie, int holder, double trust) {
    forgetDepth(post, tie);
    ties.name(post, tie, holder);
    ties.setTrust(tie, (float) trust);
    if (staff.department(Staff.post(holder)) == staff.department(post)) {
      staff.addDepth(post, ties.trust(tie));
    }
  }

  private void forgetDepth(int post, int tie) {
    if (staff.department(Staff.post(ties.colleague(tie))) == staff.department(post)) {
      staff.addDepth(post, -ties.trust(tie));
    }
  }

  /**
   * The present holder of the post a tie leads to. If the colleague has left since the two last
   * met, the tie goes over to the successor, with the trust of people who have no tie yet.
   */
  public int meet(int post, int tie) {
    int other = Staff.post(ties.colleague(tie));
    int holder = staff.holder(other);
    if (ties.colleague(tie) != holder) {
      retie(post, tie, holder, trustWithoutTie(post, other));
    }
    return other;
  }

  /**
   * The tie of a post to the present holder of another, gone over from the predecessor if it still
   * led there, or {@link Ties#NONE}.
   */
  public int tieTo(int post, int other) {
    int tie = ties.to(post, other);
    if (tie != Ties.NONE) {
      meet(post, tie);
    }
    return tie;
  }

  /**
   * The tie to this post from the colleague that one of its ties leads to, gone over from the
   * predecessor if it still led there, or {@link Ties#NONE}.
   */
  public int tieBack(int post, int tie) {
    int back = ties.back(post, tie);
    if (back != Ties.NONE) {
      meet(Staff.post(ties.colleague(tie)), back);
    }
    return back;
  }

  /** Trust in somebody to whom no tie exists: where it rests inside the department, G across. */
  public double trustWithoutTie(int post, int other) {
    int department = staff.department(post);
    return department == staff.department(other)
        ? rest.department(department).insideTrust()
        : staff.outGroupTrust(post);
  }

  /** Whether somebody may be asked to take part: not those who are released from line work. */
  public boolean mayBeAsked(int post) {
    return !staff.released(post);
  }

  /**
   * Expertise E: professional depth relative to what was usual in the own department at the
   * founding; 1 where there was none.
   */
  public double expertise(int post) {
    double usual = departments.foundingDepth(staff.department(post));
    return usual > 0 ? staff.depth(post) / usual : 1;
  }

  /**
   * Sponsorship for a theme that the staff of a department feel: their own head's and, as far as
   * themes are owned, in equal parts the owner's (dual authority, Davis and Lawrence 1977).
   *
   * @param theme number of the theme, {@link Issues#NONE} for work without one
   */
  public double feltSponsorship(int department, int theme) {
    double own = heads.sponsorship(departments.division(department), theme);
    double owned = theme == Issues.NONE ? 0 : arrangements.ownership(department);
    return owned == 0 ? own : own + owned / 2 * (ownerSponsorship(theme) - own);
  }

  /** σ̄_h: sponsorship of a head, the mean over themes weighted by their share of the issues. */
  public double meanSponsorship(int head) {
    double without = heads.sponsorship(head, Issues.NONE);
    if (heads.themes() == 0) {
      return without;
    }
    double sum = 0;
    for (int theme = 0; theme < heads.themes(); theme++) {
      sum += heads.sponsorship(head, theme);
    }
    double share = parameters.issues().themeShare();
    return share * sum / heads.themes() + (1 - share) * without;
  }

  /** Sponsorship of the head who owns a theme, for that theme. */
  public double ownerSponsorship(int theme) {
    return heads.sponsorship(organisation.themes().get(theme).owner(), theme);
  }

  /**
   * Open issues within their deadline, with eight standard deviations to spare.
   *
   * @throws IllegalArgumentException if no table can hold so many
   */
  private int mostOpenIssues() {
    double spread = parameters.issues().deadlineSpread();
    double weeks = parameters.issues().deadline() * StrictMath.exp(spread * spread / 2) + 27;
    double mean = organisation.staff() * parameters.issues().rate() * weeks;
    double most = mean + 8 * Math.sqrt(mean) + 16;
    if (most > Limits.OPEN_ISSUES) {
      throw new IllegalArgumentException("about " + Math.round(mean) + " issues would be open");
    }
    return (int) most;
  }
}
