package korridor.model;

import static korridor.model.DrawKeys.StaffAttributes.COMPETENCE;
import static korridor.model.DrawKeys.StaffAttributes.OPENNESS;
import static korridor.model.DrawKeys.StaffAttributes.OUT_GROUP_TRUST;
import static korridor.model.DrawKeys.StaffAttributes.RESPECT;
import static korridor.model.DrawKeys.StaffAttributes.RESPONSIBILITY;

import korridor.model.parameter.TieParameters;
import korridor.random.Draws;

/** Fresh attributes and fresh ties: for everybody at the founding, later for successors. */
public final class Recruitment {

  private static final int ATTEMPTS = 24;

  /** Where a tie leads. */
  private enum Reach {
    /** The own department. */
    DEPARTMENT,
    /** The rest of the own division. */
    DIVISION,
    /** Other divisions. */
    ELSEWHERE,
    /** Any other department. */
    ACROSS
  }

  /** Standard deviation of the trust in a new tie (assumption). */
  private static final double TRUST_SPREAD = 0.1;

  private final Administration a;
  private final double spread;
  private final TieParameters ties;

  /** Recruits into this administration. */
  public Recruitment(Administration administration) {
    a = administration;
    spread = administration.parameters.staff().spread();
    ties = administration.parameters.ties();
  }

  /**
   * Gives a post a new holder, with attributes and ties from the distributions of the founding,
   * whose means are the rest points of the department.
   */
  public void recruit(int post) {
    Organisation.Survey means = a.rest.department(a.staff.department(post));
    drawAttributes(post, means);
    drawTies(post, means.insideTrust());
  }

  /**
   * Draws the attributes of a newcomer, each normal, held in [0, 1]. The newcomer rests where they
   * begin.
   *
   * @param means mean of each attribute
   */
  void drawAttributes(int post, Organisation.Survey means) {
    long stream = a.stream(Purpose.STAFF_ATTRIBUTES);
    Staff s = a.staff;
    s.setOpenness(post, normal(stream, post, OPENNESS, means.openness(), spread));
    s.setRestOpenness(post, (float) s.openness(post));
    s.setRespect(post, single(stream, post, RESPECT, means.respect()));
    s.setRestRespect(post, s.respect(post));
    s.setResponsibility(post, single(stream, post, RESPONSIBILITY, means.responsibility()));
    s.setRestResponsibility(post, s.responsibility(post));
    s.setCompetence(post, single(stream, post, COMPETENCE, means.competence()));
    s.setOutGroupTrust(post, single(stream, post, OUT_GROUP_TRUST, means.outGroupTrust()));
    s.setIteamTrust(post, s.outGroupTrust(post));
    s.pursue(post, s.corridor(post) == 0 ? 0 : a.arrangements.themeOfMembers(s.corridor(post)), 0);
  }

  /**
   * Draws the ties of a newcomer: each to the own department, the rest of the division, or
   * elsewhere, in the declared shares; no tie to oneself and none twice. Trust inside is normal
   * around the given mean, across around the newcomer's own out-group trust.
   *
   * @param insideTrust mean trust in colleagues of the department
   */
  void drawTies(int post, double insideTrust) {
    long stream = a.stream(Purpose.STAFF_TIES);
    long trustStream = a.stream(Purpose.STAFF_TIE_TRUST);
    int first = a.ties.first(post);
    a.staff.setDepth(post, 0);
    for (int slot = 0; slot < a.ties.slots(); slot++) {
      a.ties.name(post, first + slot, a.staff.holder(post));
      a.ties.setTrust(first + slot, 0);
    }
    for (int slot = 0; slot < a.ties.slots(); slot++) {
      int other = drawColleague(stream, post, slot);
      boolean inside = a.staff.department(other) == a.staff.department(post);
      double mean = inside ? insideTrust : a.staff.outGroupTrust(post);
      double trust = normal(trustStream, post, slot, mean, TRUST_SPREAD);
      a.retie(post, first + slot, a.staff.holder(other), trust);
    }
  }

  /**
   * A new colleague of another department for the post, in the rest of the division as often as
   * among the ties across of a newcomer, or {@link Ties#NONE} if chance finds none.
   */
  public int drawAcross(long luck, int post) {
    boolean apart = ties.densityRatio() > 0 || ties.ownShare() >= 1;
    double near = apart ? 0 : ties.divisionShare() / (1 - ties.ownShare());
    boolean division = Draws.uniform(Draws.bits(luck, DrawKeys.TieTurnoverAcross.NEAR)) < near;
    long bits = Draws.bits(luck, DrawKeys.TieTurnoverAcross.COLLEAGUE);
    int other = division ? drawWithin(Reach.DIVISION, bits, post) : Ties.NONE;
    return other != Ties.NONE
        ? other
        : drawWithin(division || apart ? Reach.ACROSS : Reach.ELSEWHERE, bits, post);
  }

  private int drawColleague(long stream, int post, int slot) {
    long bits = Draws.bits(stream, post, slot);
    Reach reach = drawReach(Draws.uniform(bits), a.staff.department(post));
    int other = drawWithin(reach, bits, post);
    return other == Ties.NONE ? drawAnywhere(bits, post) : other;
  }

  /** Where a tie leads, in the declared shares or by the declared ratio of densities. */
  private Reach drawReach(double u, int department) {
    if (ties.densityRatio() > 0) {
      return u < ownShare(department) ? Reach.DEPARTMENT : Reach.ACROSS;
    }
    if (u < ties.ownShare()) {
      return Reach.DEPARTMENT;
    }
    return u < ties.ownShare() + ties.divisionShare() ? Reach.DIVISION : Reach.ELSEWHERE;
  }

  /**
   * Share of ties to the own department of n people among N, if a pair within is ρ times as likely
   * tied as a pair across: ρ (n − 1) / (ρ (n − 1) + N − n).
   */
  double ownShare(int department) {
    int n = a.departments.staff(department);
    double within = ties.densityRatio() * (n - 1);
    return within / (within + a.staff.size() - n);
  }

  /** A new colleague within reach, or {@link Ties#NONE} if chance finds none. */
  private int drawWithin(Reach reach, long bits, int post) {
    int department = a.staff.department(post);
    int from = 0;
    int to = a.staff.size();
    if (reach == Reach.DEPARTMENT) {
      from = a.departments.firstPost(department);
      to = a.departments.firstPost(department + 1);
    } else if (reach == Reach.DIVISION) {
      from = firstPostOfDivision(department);
      to = endOfDivision(department);
    }
    for (int n = 0; n < ATTEMPTS; n++) {
      long luck = Draws.bits(bits, DrawKeys.StaffTies.FIRST_ATTEMPT + n);
      int other = from + Draws.below(to - from, luck);
      if (other != post && isWithin(reach, post, other) && !a.ties.leadsTo(post, other)) {
        return other;
      }
    }
    return Ties.NONE;
  }

  /** Where chance found nobody, as in departments smaller than the tie budget: outside, or next. */
  private int drawAnywhere(long bits, int post) {
    int other = drawWithin(Reach.DIVISION, Draws.bits(bits, DrawKeys.StaffTies.IN_DIVISION), post);
    if (other == Ties.NONE) {
      other = drawWithin(Reach.ELSEWHERE, Draws.bits(bits, DrawKeys.StaffTies.ELSEWHERE), post);
    }
    return other == Ties.NONE ? nextFree(post) : other;
  }

  private boolean isWithin(Reach reach, int post, int other) {
    boolean own = a.staff.department(post) == a.staff.department(other);
    boolean division = a.divisionOf(post) == a.divisionOf(other);
    return switch (reach) {
      case DEPARTMENT -> own;
      case DIVISION -> division && !own;
      case ELSEWHERE -> !division;
      case ACROSS -> !own;
    };
  }

  /** The next post, going round, that is no tie yet. */
  private int nextFree(int post) {
    int other = post;
    do {
      other = other + 1 == a.staff.size() ? 0 : other + 1;
    } while (other == post || a.ties.leadsTo(post, other));
    return other;
  }

  private int firstPostOfDivision(int department) {
    int d = department;
    while (d > 0 && a.departments.division(d - 1) == a.departments.division(department)) {
      d--;
    }
    return a.departments.firstPost(d);
  }

  private int endOfDivision(int department) {
    int d = department;
    while (d + 1 < a.departments.size()
        && a.departments.division(d + 1) == a.departments.division(department)) {
      d++;
    }
    return a.departments.firstPost(d + 1);
  }

  private static double normal(long stream, int who, int which, double mean, double spread) {
    return Scale.clamp(mean + spread * Draws.gaussian(stream, who, which));
  }

  private float single(long stream, int who, int which, double mean) {
    return (float) normal(stream, who, which, mean, spread);
  }
}
