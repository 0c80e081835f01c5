package korridor.model.process;

import korridor.model.Administration;
import korridor.model.DrawKeys.TeamSearch;
import korridor.model.Flow;
import korridor.model.ITeamHours;
import korridor.model.Issues;
import korridor.model.Journal.Way;
import korridor.model.Purpose;
import korridor.model.Staff;
import korridor.model.Step;
import korridor.model.parameter.TeamParameters;
import korridor.random.Draws;

/**
 * Step 3: teams form (ODD 7.6 Teams form). For each open seat the coordinator tries, in order: an
 * own tie into that department; the corridor of the theme; a friend of a friend; a match of the
 * I-Team. Whoever is asked joins by {@link Willingness}. While nobody says yes, the official
 * channel goes its way up and down, and in the end somebody is delegated, unasked.
 */
public final class TeamFormation implements Step {

  /** Colleagues among whom the I-Team chooses (assumption). */
  private static final int CANDIDATES = 3;

  private final TeamParameters p;
  private final Willingness willingness;

  /** Out of 2¹⁶, how often a tie leads on. */
  private final long leadsOn;

  /** Team formation in this administration. */
  public TeamFormation(Administration a) {
    p = a.parameters.teams();
    willingness = new Willingness(a);
    leadsOn = Math.round(p.friendOfFriend() * 0x10000);
  }

  @Override
  public void step(Administration a) {
    long stream = a.stream(Purpose.TEAM_SEARCH);
    for (int n = 0; n < a.issues.openCount(); n++) {
      int row = a.issues.open(n);
      if (a.issues.hasVacancy(row)) {
        fill(a, row, stream);
      }
    }
  }

  private void fill(Administration a, int row, long stream) {
    for (int seat = row * Issues.PARTNERS; seat < (row + 1) * Issues.PARTNERS; seat++) {
      if (a.issues.isVacant(seat)) {
        search(a, seat, Draws.bits(stream, a.issues.key(row), seat - row * Issues.PARTNERS));
      }
    }
  }

  private void search(Administration a, int seat, long luck) {
    int row = seat / Issues.PARTNERS;
    int department = a.issues.partnerDepartment(seat);
    int coordinator = a.issues.coordinator(row);
    if (ask(a, seat, ownTie(a, coordinator, department), Way.OWN_TIE, luck)
        || ask(a, seat, corridor(a, row, department, luck), Way.CORRIDOR, luck)
        || ask(a, seat, friend(a, coordinator, department, luck), Way.FRIEND_OF_FRIEND, luck)
        || askThroughITeam(a, seat, luck)) {
      return;
    }
    goOfficially(a, seat, luck);
  }

  private boolean ask(Administration a, int seat, int candidate, Way way, long luck) {
    return ask(a, seat, candidate, 0, way, luck);
  }

  /** Asks somebody who follows at least this trust. */
  private boolean ask(Administration a, int seat, int candidate, double least, Way way, long luck) {
    if (candidate == Issues.NONE) {
      return false;
    }
    int row = seat / Issues.PARTNERS;
    int coordinator = a.issues.coordinator(row);
    double u = Draws.lower(Draws.bits(luck, key(way)));
    boolean yes = willingness.joins(a, candidate, coordinator, least, a.issues.theme(row), u);
    a.journal.asked(a.issues.key(row), coordinator, candidate, way, yes);
    if (yes) {
      fill(a, seat, candidate, way);
    }
    return yes;
  }

  private static int key(Way way) {
    return switch (way) {
      case OWN_TIE -> TeamSearch.OWN_TIE;
      case CORRIDOR -> TeamSearch.CORRIDOR;
      case FRIEND_OF_FRIEND -> TeamSearch.FRIEND;
      case ITEAM -> TeamSearch.ITEAM;
      case OFFICIAL_CHANNEL -> TeamSearch.HIERARCHY;
    };
  }

  private static void fill(Administration a, int seat, int post, Way way) {
    a.issues.setPartner(seat, post);
    a.staff.addTeams(post, 1);
    a.ledger.add(
        switch (way) {
          case OWN_TIE -> Flow.SEATS_OWN_TIE;
          case CORRIDOR -> Flow.SEATS_CORRIDOR;
          case FRIEND_OF_FRIEND -> Flow.SEATS_FRIEND;
          case ITEAM -> Flow.SEATS_ITEAM;
          case OFFICIAL_CHANNEL -> Flow.SEATS_DELEGATED;
        },
        1);
  }

  /** The most trusted own tie into the department. */
  private static int ownTie(Administration a, int post, int department) {
    if (!a.ties.mayReach(post, department)) {
      return Issues.NONE;
    }
    int best = Issues.NONE;
    float trust = -1;
    int first = a.ties.first(post);
    for (int tie = first; tie < first + a.ties.slots(); tie++) {
      int other = Staff.post(a.ties.colleague(tie));
      if (a.staff.department(other) == department
          && a.ties.trust(tie) > trust
          && a.mayBeAsked(other)) {
        best = tie;
        trust = a.ties.trust(tie);
      }
    }
    return best == Issues.NONE ? Issues.NONE : a.meet(post, best);
  }

  /**
   * A member of the theme's corridor there; the way is open in as many weeks as the level of the
   * corridors.
   */
  private static int corridor(Administration a, int row, int department, long luck) {
    int theme = a.issues.theme(row);
    if (theme == Issues.NONE
        || !Coordinators.isOfCorridor(a, Draws.bits(luck, TeamSearch.CORRIDOR_OPEN))) {
      return Issues.NONE;
    }
    return Coordinators.corridorMember(
        a, department, theme, Draws.bits(luck, TeamSearch.CORRIDOR_MEMBER));
  }

  /**
   * Somebody there whom a tie of the coordinator knows; each tie leads on with a fixed probability.
   */
  private int friend(Administration a, int coordinator, int department, long luck) {
    int first = a.ties.first(coordinator);
    for (long left = leadOn(a.ties.slots(), luck); left != 0; left &= left - 1) {
      int slot = Long.numberOfTrailingZeros(left);
      int friend = Staff.post(a.ties.colleague(first + slot));
      int found = ownTie(a, friend, department);
      if (found != Issues.NONE && found != coordinator) {
        return found;
      }
    }
    return Issues.NONE;
  }

  /** Which ties lead on, as a set of bits: each by 16 bits of luck, four ties to a draw. */
  private long leadOn(int slots, long luck) {
    long set = 0;
    for (int from = 0; from < slots; from += 4) {
      long bits = Draws.bits(luck, TeamSearch.FIRST_LEADING_ON + from);
      set |= below(bits) << from;
      set |= below(bits >>> 16) << from + 1;
      set |= below(bits >>> 32) << from + 2;
      set |= below(bits >>> 48) << from + 3;
    }
    return slots < Long.SIZE ? set & (1L << slots) - 1 : set;
  }

  /** 1 if the lowest 16 bits lie below the threshold: the sign of the difference; else 0. */
  private long below(long bits) {
    return (bits & 0xFFFF) - leadsOn >>> 63;
  }

  /**
   * A match of the I-Team: of some colleagues drawn there the one most willing, who follows their
   * trust in the I-Team if that is larger.
   */
  private boolean askThroughITeam(Administration a, int seat, long luck) {
    int row = seat / Issues.PARTNERS;
    int lead = a.issues.lead(row);
    if (a.arrangements.iteam.member(ITeamHours.Use.MATCH, lead) == ITeamHours.NONE) {
      return false;
    }
    a.arrangements.iteam.spend();
    a.ledger.add(Flow.ITEAM_MATCH, 1);
    int best = Issues.NONE;
    double most = Double.NEGATIVE_INFINITY;
    for (int n = 0; n < CANDIDATES; n++) {
      long bits = Draws.bits(luck, TeamSearch.MATCH, n);
      int candidate = Coordinators.drawMember(a, a.issues.partnerDepartment(seat), bits);
      double trust =
          Math.max(
              a.staff.iteamTrust(candidate),
              Willingness.trust(a, candidate, a.issues.coordinator(row)));
      int load = a.staff.teams(candidate);
      double w = willingness.logOdds(a, candidate, trust, a.issues.theme(row), load);
      if (w > most) {
        most = w;
        best = candidate;
      }
    }
    return ask(a, seat, best, a.staff.iteamTrust(best), Way.ITEAM, luck);
  }

  /**
   * The official channel has two stages: the request passes up on the leading side, then down on
   * the partner's, one stage a week at most; then a colleague drawn evenly is delegated.
   */
  private void goOfficially(Administration a, int seat, long luck) {
    double u = Draws.lower(Draws.bits(luck, TeamSearch.HIERARCHY));
    if (!a.issues.passedUp(seat)) {
      if (u < up(a, seat / Issues.PARTNERS)) {
        a.issues.passUp(seat);
      }
    } else if (u < down(a, seat)) {
      long bits = Draws.bits(luck, TeamSearch.DELEGATE);
      int delegate = Coordinators.drawMember(a, a.issues.partnerDepartment(seat), bits);
      int row = seat / Issues.PARTNERS;
      a.journal.asked(
          a.issues.key(row), a.issues.coordinator(row), delegate, Way.OFFICIAL_CHANNEL, true);
      fill(a, seat, delegate, Way.OFFICIAL_CHANNEL);
    }
  }

  /** Weekly chance that the request passes up: σ_lead,k / T_o; an owner of the theme decides. */
  double up(Administration a, int row) {
    int theme = a.issues.theme(row);
    int lead = a.issues.lead(row);
    double own = a.heads.sponsorship(a.departments.division(lead), theme);
    double owned = theme == Issues.NONE ? 0 : a.arrangements.ownership(lead);
    double sponsorship = owned == 0 ? own : own + owned * (a.ownerSponsorship(theme) - own);
    return sponsorship / p.officialChannel();
  }

  /** Weekly chance that it then passes down: σ_partner,k (1 − strain) / T_o. */
  double down(Administration a, int seat) {
    int department = a.issues.partnerDepartment(seat);
    double sponsorship = a.feltSponsorship(department, a.issues.theme(seat / Issues.PARTNERS));
    return sponsorship * (1 - a.departments.strain(department)) / p.officialChannel();
  }
}
