package korridor.model.process;

import korridor.model.Administration;
import korridor.model.DrawKeys.TeamSearch;
import korridor.model.DrawKeys.TeamSearchByHierarchy;
import korridor.model.Issues;
import korridor.model.Journal.Way;
import korridor.model.Purpose;
import korridor.model.Staff;
import korridor.model.Step;
import korridor.model.parameter.TeamParameters;
import korridor.random.Draws;

/**
 * Step 2: teams form (ODD 7.5 Teams form). For each missing topic the coordinator tries, in order:
 * an own tie into that department; the corridor of the theme; a friend of a friend; the I-Team; the
 * official channel. Whoever is asked joins with the probability of {@link Willingness}; a refusal
 * leads on to the next way.
 */
public final class TeamFormation implements Step {

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
      for (int seat = row * Issues.PARTNERS; seat < (row + 1) * Issues.PARTNERS; seat++) {
        if (a.issues.partnerDepartment(seat) != Issues.NONE
            && a.issues.partner(seat) == Issues.NONE) {
          long luck = Draws.bits(stream, a.issues.key(row), seat - row * Issues.PARTNERS);
          search(a, row, seat, luck);
        }
      }
    }
  }

  private void search(Administration a, int row, int seat, long luck) {
    int department = a.issues.partnerDepartment(seat);
    int coordinator = a.issues.coordinator(row);
    boolean joined =
        ask(
                a,
                coordinator,
                seat,
                ownTie(a, coordinator, department),
                Way.OWN_TIE,
                Draws.bits(luck, TeamSearch.OWN_TIE))
            || ask(
                a,
                coordinator,
                seat,
                corridor(a, row, department, luck),
                Way.CORRIDOR,
                Draws.bits(luck, TeamSearch.CORRIDOR))
            || ask(
                a,
                coordinator,
                seat,
                friend(a, coordinator, department, luck),
                Way.FRIEND_OF_FRIEND,
                Draws.bits(luck, TeamSearch.FRIEND))
            || askThroughITeam(a, coordinator, seat, Draws.bits(luck, TeamSearch.ITEAM))
            || askThroughHierarchy(a, coordinator, seat, Draws.bits(luck, TeamSearch.HIERARCHY));
    if (joined) {
      a.staff.addTeams(a.issues.partner(seat), 1);
    }
  }

  private boolean ask(
      Administration a, int coordinator, int seat, int candidate, Way way, long luck) {
    if (candidate == Issues.NONE) {
      return false;
    }
    boolean yes = willingness.joins(a, candidate, coordinator, bonus(way), Draws.lower(luck));
    a.journal.asked(a.issues.key(seat / Issues.PARTNERS), coordinator, candidate, way, yes);
    if (yes) {
      a.issues.setPartner(seat, candidate);
    }
    return yes;
  }

  private double bonus(Way way) {
    return switch (way) {
      case ITEAM -> p.iteamBonus();
      case OFFICIAL_CHANNEL -> p.hierarchyBonus();
      default -> 0;
    };
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
      if (a.staff.department(other) == department && a.ties.trust(tie) > trust) {
        best = tie;
        trust = a.ties.trust(tie);
      }
    }
    return best == Issues.NONE ? Issues.NONE : a.meet(post, best);
  }

  /**
   * A member of the theme's corridor there, if the coordinator is a member too; the way is open in
   * as many weeks as the level of the corridors.
   */
  private static int corridor(Administration a, int row, int department, long luck) {
    int theme = a.issues.theme(row);
    if (theme == Issues.NONE
        || a.staff.corridor(a.issues.coordinator(row)) != theme + 1
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

  private boolean askThroughITeam(Administration a, int coordinator, int seat, long luck) {
    if (!a.arrangements.canBroker(a.staff.department(coordinator))) {
      return false;
    }
    a.arrangements.broker();
    int candidate = Coordinators.drawMember(a, a.issues.partnerDepartment(seat), luck);
    return ask(a, coordinator, seat, candidate, Way.ITEAM, luck);
  }

  /** The official channel delivers a name at a low weekly rate. */
  private boolean askThroughHierarchy(Administration a, int coordinator, int seat, long luck) {
    if (Draws.uniform(Draws.bits(luck, TeamSearchByHierarchy.DELIVERS)) >= p.hierarchyRate()) {
      return false;
    }
    int candidate = Coordinators.drawMember(a, a.issues.partnerDepartment(seat), luck);
    return ask(a, coordinator, seat, candidate, Way.OFFICIAL_CHANNEL, luck);
  }
}
