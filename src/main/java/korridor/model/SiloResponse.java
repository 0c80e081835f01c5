package korridor.model;

import korridor.model.parameter.IssueParameters;
import korridor.model.parameter.LearningParameters;
import korridor.model.parameter.Parameters;

/**
 * How the states of a silo at rest answer a success rate across that is a little higher for good:
 * dS/dq of each (ODD 7.19 Loop gain). Each follows from setting what its equation gains in a week
 * equal to what it loses, and taking the derivative at rest; h is the weekly hazard of turnover, by
 * which successors bring the levels of rest, E the episodes across per head and week.
 */
final class SiloResponse {

  private static final double WEEKS_A_YEAR = 52;

  private final Parameters p;
  private final LearningParameters learning;
  private final Constants constants;
  private final Organisation.Survey rest;
  private final double q;
  private final double forgetting;
  private final double turnover;
  private final double sponsorshipAtRest;
  private final double shareAcross;
  private final double episodes;
  private final double doneShare;
  private final double contactShare;
  private final double sponsorship;
  private final double willingness;
  private final double tiesAcross;

  SiloResponse(Administration a) {
    p = a.parameters;
    learning = p.learning();
    constants = a.calibration.constants();
    rest = a.rest.mean();
    q = a.rest.successAcross();
    forgetting = p.culture().forgetting();
    turnover = 1 - StrictMath.pow(1 - p.staff().turnover(), 1 / WEEKS_A_YEAR);
    sponsorshipAtRest = a.rest.meanSponsorship();
    shareAcross = a.foundingShareAcross();
    int weeks = Math.max(1, Math.min(Ledger.WEEKS, a.week()));
    episodes = 2 * a.ledger.lastYear(Flow.CROSS_EPISODES) / (weeks * (double) a.staff.size());
    doneShare = doneShare(a.ledger);
    contactShare = 1 - Math.min(1, episodes == 0 ? 0 : successesOfIssues() / (episodes * q));
    sponsorship = heads();
    willingness = staff() + headsOnWillingness() * sponsorship;
    tiesAcross = ties();
  }

  private static double doneShare(Ledger ledger) {
    double done = ledger.lastYear(Flow.DONE);
    double ended = done + ledger.lastYear(Flow.PARTLY) + ledger.lastYear(Flow.NOT);
    return ended == 0 ? 0 : done / ended;
  }

  /** Successes in teams per head and week, both sides: what arrives as work and gets done. */
  private double successesOfIssues() {
    IssueParameters i = p.issues();
    double partners = (i.fewestTopics() + i.mostTopics()) / 2.0 - 1;
    double work = i.work() * StrictMath.exp(i.workSpread() * i.workSpread() / 2);
    return 2 * i.rate() * partners * work * constants.shareDone();
  }

  /** The share of episodes across that are contacts; the others are work of teams. */
  double contactShare() {
    return contactShare;
  }

  /**
   * Trust, in a tie and in general: γηE [q(1 − τ) − λ(1 − q)τ] = h(τ − τ_x), so dτ/dq = λ/D² · γηED
   * / (γηED + h) with D = q + λ(1 − q): the slope of τ* = q/D, less what successors undo. A tie
   * learns faster than trust in general, but begins with it again and again: one law for both.
   */
  double trust() {
    double asymmetry = learning.trustAsymmetry();
    double d = q + asymmetry * (1 - q);
    double speed = learning.generalisation() * learning.trustGain() * episodes * d;
    return speed == 0 ? 0 : asymmetry / (d * d) * speed / (speed + turnover);
  }

  double openness() {
    return value(rest.openness());
  }

  double respect() {
    return value(rest.respect());
  }

  /** κE(q − q_x) = (ν + h)(v − v0) + κE q(1 − q)(v − v0) / (v0(1 − v0)) near rest. */
  private double value(double level) {
    return learning.valueGain() * episodes / inertia(level);
  }

  private double inertia(double level) {
    double steps = learning.valueGain() * episodes * q * (1 - q) / (level * (1 - level));
    return forgetting + turnover + steps;
  }

  /** dW/dq of the log-odds to say yes, by what people hold themselves. */
  private double staff() {
    double values = (openness() + value(rest.responsibility())) / 2;
    return p.willingness().values() * values + p.willingness().trust() * trust();
  }

  /** dW/dσ: the head's support, and the responsibility that follows it. */
  private double headsOnWillingness() {
    double following = forgetting / inertia(rest.responsibility());
    return p.willingness().sponsorship() + p.willingness().values() * following / 2;
  }

  /**
   * Sponsorship: the lead head's credit f grows where work is not done yet, df/dq = (f̂ − done)(1/q
   * + (1 − w0) dW/dq); a year's account adds η_σ df/3 to σ; forgetting at ν and the smaller room
   * for gains than for losses above σ0 take it back. W itself rises with σ.
   */
  private double heads() {
    double yearly = p.credit().rate() / (3 * WEEKS_A_YEAR);
    double room = 1 / (1 - sponsorshipAtRest) + 1 / sponsorshipAtRest;
    double gains = yearly * Math.max(0, constants.shareDone() - constants.seatCost());
    double perShare = yearly * unfinished() / (forgetting + gains * room);
    double yes = 1 - p.willingness().rest();
    double loop = 1 - perShare * yes * headsOnWillingness();
    return perShare * (1 / q + yes * staff()) / Math.max(1e-9, loop);
  }

  /** The part of f̂ that belongs to issues that were not done. */
  private double unfinished() {
    return Math.max(0, constants.shareDone() - doneShare);
  }

  double sponsorship() {
    return sponsorship;
  }

  /** d ln f / dq, and of the successes of teams with it. */
  private double ofTeams() {
    double yes = 1 - p.willingness().rest();
    return unfinished() / Math.max(1e-9, constants.shareDone()) * (1 / q + yes * willingness);
  }

  /** d ln of the contacts across that take place, ties as they are. */
  private double ofContacts() {
    return (1 - p.willingness().rest()) * willingness;
  }

  /**
   * dx/dq of the share of ties across: births βŝ(1 − x)(1 − τ_in) against losses fade·K·x(1 − τ)
   * and the h·K(x − x0) of successors, who bring the ties of the founding; births and losses are
   * equal at rest, whatever β. Successes of contacts grow with x and q.
   */
  private double ties() {
    double lost = p.ties().fading() * (1 - rest.outGroupTrust());
    if (shareAcross <= 0 || shareAcross >= 1 || lost == 0) {
      return 0;
    }
    double births = contactShare * (1 / q + ofContacts()) + (1 - contactShare) * ofTeams();
    double kept = trust() / (1 - rest.outGroupTrust());
    double back = lost * (1 / (1 - shareAcross) - contactShare) + turnover;
    return lost * shareAcross * (births + kept) / back;
  }

  /** d ln x / dq, which is also that of contacts by ties. */
  private double byTies() {
    return shareAcross <= 0 ? 0 : tiesAcross / shareAcross;
  }

  /** d ln ŝ / dq of the successes per head. */
  private double successes() {
    return contactShare * (1 / q + ofContacts() + byTies()) + (1 - contactShare) * ofTeams();
  }

  /** d ln of practice per head: of the episodes, of what each teaches, and of V. */
  private double practice() {
    double teams = ofTeams() - 1 / q;
    double perHead = contactShare * (ofContacts() + byTies()) + (1 - contactShare) * teams;
    double safe = Math.max(0, 2 * rest.respect() - 1);
    double safer = safe > 0 ? 2 * respect() : 0;
    double lesson = (1 - safe + (1 - q) * safer) / (q + (1 - q) * safe);
    double responsibility =
        value(rest.responsibility()) + sponsorship * forgetting / inertia(rest.responsibility());
    double values =
        openness() / rest.openness()
            + trust() / rest.outGroupTrust()
            + respect() / rest.respect()
            + responsibility / rest.responsibility();
    return perHead + lesson + values / 4;
  }

  /** ν(1 − κ0)c0 · P/P0 · (1 − c)/(1 − c0) = ν(c − κ0 c0) + h(c − c0), P practice, ℓ derived. */
  double competence() {
    double level = rest.competence();
    double practised = forgetting * (1 - learning.innateCompetence());
    double back = forgetting + turnover + practised * level / (1 - level);
    return practised * level * practice() / back;
  }

  /** c0 dE/dq, E = (1 − x)/(1 − x0) the depth that is left inside. */
  double expertise() {
    return -rest.competence() * tiesAcross / (1 - shareAcross);
  }

  /** g_C ŝ (1 − C) = δ_C C, g_C derived: dC/dq = C0 (1 − C0) d ln ŝ / dq, whatever δ_C. */
  double routines() {
    double level = p.survey().routines();
    return level * (1 - level) * successes();
  }
}
