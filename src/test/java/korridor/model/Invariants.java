package korridor.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

/** What holds at the end of every week of every scenario. */
final class Invariants {

  private final int staff;
  private double arrived;
  private double ended;

  /** From this state on. */
  Invariants(Administration a) {
    staff = a.staff.size();
    arrived = a.issues.openCount();
  }

  void check(Administration a) {
    assertUnitInterval(a);
    assertTies(a);
    assertStaff(a);
    assertGoals(a);
    assertTeams(a);
    assertIssues(a);
    assertActors(a);
    assertFlows(a);
    assertConstants(a.calibration.constants());
    assertLeadTimes(a.leadTimes);
  }

  private static void assertConstants(Constants c) {
    for (double value :
        List.of(
            c.interceptInside(),
            c.interceptAcross(),
            c.competenceGain(),
            c.routineGain(),
            c.tieBirth(),
            c.seatCost(),
            c.shareDone(),
            c.satisfaction(),
            c.unmetVoice())) {
      assertThat(value).as("%s", c).isFinite();
    }
    assertThat(c.competenceGain()).as("practice never harms").isNotNegative();
    assertThat(c.routineGain()).isNotNegative();
    assertThat(c.tieBirth()).isNotNegative();
    unit("usual shares", new double[] {c.shareDone(), c.satisfaction(), c.unmetVoice()});
  }

  private static void assertLeadTimes(LeadTimes times) {
    for (int age = 0; age < LeadTimes.AGES; age++) {
      assertThat(times.done()[age] + times.expired()[age])
          .as("ended at age %d", age)
          .isBetween(0, times.atRisk()[age]);
    }
  }

  private static void assertUnitInterval(Administration a) {
    unit("openness", Rows.doubles(a.staff.size(), a.staff::openness));
    unit("rest of openness", Rows.doubles(a.staff.size(), a.staff::restOpenness));
    unit("rest of respect", Rows.doubles(a.staff.size(), a.staff::restRespect));
    unit("rest of responsibility", Rows.doubles(a.staff.size(), a.staff::restResponsibility));
    unit("trust in the I-Team", Rows.doubles(a.staff.size(), a.staff::iteamTrust));
    unit("goal", Rows.doubles(a.staff.size(), a.staff::goal));
    unit("respect", Rows.doubles(a.staff.size(), a.staff::respect));
    unit("responsibility", Rows.doubles(a.staff.size(), a.staff::responsibility));
    unit("competence", Rows.doubles(a.staff.size(), a.staff::competence));
    unit("out-group trust", Rows.doubles(a.staff.size(), a.staff::outGroupTrust));
    unit("routines", Rows.doubles(a.departments.size(), a.departments::routines));
    unit("strain", Rows.doubles(a.departments.size(), a.departments::strain));
    unit("line service", Rows.doubles(a.departments.size(), a.departments::lineService));
    for (int theme = Issues.NONE; theme < a.heads.themes(); theme++) {
      int k = theme;
      unit("sponsorship", Rows.doubles(a.heads.size(), h -> a.heads.sponsorship(h, k)));
    }
    unit("actors' trust", Rows.doubles(a.actors.size(), a.actors::trust));
    unit("actors' trust at the start", Rows.doubles(a.actors.size(), a.actors::trustAtStart));
    unit("needs", Rows.doubles(a.actors.size(), a.actors::needX));
    unit("needs", Rows.doubles(a.actors.size(), a.actors::needY));
    unit("strength of links", Rows.doubles(a.actorLinks.size(), a.actorLinks::strength));
    unit("voice", Rows.doubles(a.actors.size(), a.actors::voice));
    unit("trust", Rows.doubles(a.ties.count(), a.ties::trust));
  }

  private static void unit(String name, double[] column) {
    for (double value : column) {
      if (!(value >= 0 && value <= 1)) {
        assertThat(value).as(name).isBetween(0.0, 1.0);
      }
    }
  }

  private static void assertTies(Administration a) {
    boolean[] tied = new boolean[a.staff.size()];
    for (int post = 0; post < a.staff.size(); post++) {
      double depth = 0;
      for (int slot = 0; slot < a.ties.slots(); slot++) {
        int other = Administrations.colleague(a, post, slot);
        assertThat(other != post && !tied[other]).as("%d tied to %d", post, other).isTrue();
        tied[other] = true;
        if (a.staff.department(other) == a.staff.department(post)) {
          depth += Administrations.trust(a, post, slot);
        }
      }
      for (int slot = 0; slot < a.ties.slots(); slot++) {
        int other = Administrations.colleague(a, post, slot);
        tied[other] = false;
        int tie = a.ties.first(post) + slot;
        assertThat(a.ties.to(post, other)).as("found by post").isEqualTo(tie);
        assertThat(a.ties.find(post, a.ties.colleague(tie))).as("found by holder").isEqualTo(tie);
        assertThat(a.ties.back(post, tie)).as("the way back").isEqualTo(a.ties.to(other, post));
        assertThat(a.ties.mayReach(post, a.staff.department(other))).as("within reach").isTrue();
      }
      assertThat(a.staff.depth(post)).as("depth").isCloseTo(depth, within(1e-9));
    }
  }

  private void assertStaff(Administration a) {
    assertThat(a.staff.size()).isEqualTo(staff);
    assertThat(a.ties.count()).isEqualTo(staff * a.parameters.contacts().ties());
    for (int post = 0; post < staff; post++) {
      assertThat(a.staff.crossTime(post)).as("counted at the end of the week").isZero();
      assertThat(a.staff.hired(post)).isLessThanOrEqualTo(a.week());
      assertThat(a.staff.goalTheme(post)).isBetween(0, a.heads.themes());
      assertThat(a.staff.corridor(post)).isBetween(0, a.heads.themes());
      assertThat(a.expertise(post)).isGreaterThan(-1e-9);
    }
  }

  /**
   * Who is in a corridor pursues what its members share; nobody pursues a theme beyond the last.
   */
  private static void assertGoals(Administration a) {
    for (int post = 0; post < a.staff.size(); post++) {
      int corridor = a.staff.corridor(post);
      int theme = a.staff.goalTheme(post);
      assertThat(theme).isBetween(0, a.heads.themes());
      if (a.arrangements.themeOfMembers(corridor) != 0) {
        assertThat(theme).as("goal of a member").isEqualTo(corridor);
      }
      if (theme == 0) {
        assertThat(a.staff.goal(post)).as("goal of nothing").isZero();
      }
    }
  }

  private static void assertIssues(Administration a) {
    for (int n = 0; n < a.issues.openCount(); n++) {
      int row = a.issues.open(n);
      unit(
          "issue",
          new double[] {a.issues.shareDone(row), a.issues.solutionX(row), a.issues.solutionY(row)});
      int vacant = 0;
      int left = 0;
      for (int seat = row * Issues.PARTNERS; seat < (row + 1) * Issues.PARTNERS; seat++) {
        vacant += a.issues.isVacant(seat) ? 1 : 0;
        left += a.issues.workLeft(seat);
        assertThat(a.issues.workLeft(seat)).isBetween(0, a.issues.work(seat));
        if (a.issues.partnerDepartment(seat) == Issues.NONE) {
          assertThat(a.issues.work(seat)).as("work of no seat").isZero();
          assertThat(a.issues.partner(seat)).isEqualTo(Issues.NONE);
        }
      }
      assertThat(a.issues.hasVacancy(row)).as("vacancies as counted").isEqualTo(vacant > 0);
      assertThat(a.issues.workDone(row)).as("work as counted").isEqualTo(vacant == 0 && left == 0);
    }
  }

  private static void assertTeams(Administration a) {
    int[] teams = new int[a.staff.size()];
    for (int n = 0; n < a.issues.openCount(); n++) {
      int row = a.issues.open(n);
      teams[a.issues.coordinator(row)]++;
      for (int seat = row * Issues.PARTNERS; seat < (row + 1) * Issues.PARTNERS; seat++) {
        int partner = a.issues.partner(seat);
        if (partner != Issues.NONE) {
          teams[partner]++;
          assertThat(a.staff.department(partner)).isEqualTo(a.issues.partnerDepartment(seat));
        }
        assertThat(a.issues.work(seat)).isBetween(0, 5000);
        assertThat(a.issues.workLeft(seat)).isBetween(0, a.issues.work(seat));
        assertThat(a.issues.passedUp(seat) && a.issues.partnerDepartment(seat) == Issues.NONE)
            .as("a request for a seat that there is not")
            .isFalse();
      }
      assertThat(a.issues.deadline(row)).isBetween(26, 5000);
      assertThat(a.week() - a.issues.birth(row)).isLessThan(a.issues.deadline(row));
      assertThat(a.issues.solutionX(row)).isBetween(0.0, 1.0);
      assertThat(a.issues.solutionY(row)).isBetween(0.0, 1.0);
      assertThat(a.issues.shareDone(row)).isBetween(0.0, 1.0);
    }
    assertThat(Rows.ints(a.staff.size(), a.staff::teams)).containsExactly(teams);
  }

  private static void assertActors(Administration a) {
    int[] engagements = new int[a.actors.size()];
    for (int n = 0; n < a.issues.openCount(); n++) {
      int partner = a.issues.externalPartner(a.issues.open(n));
      if (partner != Issues.NONE) {
        engagements[partner]++;
      }
    }
    assertThat(Rows.ints(a.actors.size(), a.actors::engagements)).containsExactly(engagements);
    for (int engagement : engagements) {
      assertThat(engagement).isLessThanOrEqualTo(a.parameters.participation().capacity());
    }
    int count = 0;
    for (int n = 0; n < a.coalitions.size(); n++) {
      int holder = a.coalitions.partner(n);
      if (holder != Coalitions.NONE) {
        count++;
        assertThat(a.coalitions.find(n / a.coalitions.slots(), holder)).as("once").isEqualTo(n);
      }
    }
    assertThat(a.coalitions.count()).isEqualTo(count);
    assertLinks(a.actorLinks);
  }

  private static void assertLinks(ActorLinks links) {
    int ends = 0;
    for (int slot = 0; slot < links.size(); slot++) {
      int other = links.other(slot);
      if (other != ActorLinks.NONE) {
        ends++;
        assertThat(other).isNotEqualTo(links.owner(slot));
        assertThat(links.find(links.owner(slot), other)).as("once").isEqualTo(slot);
        int back = links.find(other, links.owner(slot));
        assertThat(back).as("both know it").isNotEqualTo(ActorLinks.NONE);
        assertThat(links.strength(slot)).isBetween(0.0, 1.0).isEqualTo(links.strength(back));
      }
    }
    assertThat(ends).isEqualTo(2 * links.count());
  }

  private void assertFlows(Administration a) {
    Ledger l = a.ledger;
    arrived += l.thisWeek(Flow.ARRIVED);
    ended += l.thisWeek(Flow.DONE) + l.thisWeek(Flow.PARTLY) + l.thisWeek(Flow.NOT);
    assertThat(ended + a.issues.openCount()).as("ended and open").isEqualTo(arrived);
    assertThat(l.thisWeek(Flow.CONTACTS))
        .isEqualTo((double) staff * a.parameters.contacts().perWeek());
    atMost(l, Flow.CROSS_SUCCESSES, Flow.CROSS_EPISODES);
    atMost(l, Flow.CORRIDOR_EPISODES, Flow.CONTACTS);
    atMost(l, Flow.FIT, Flow.AFFECTING_DONE);
    atMost(l, Flow.CROSS_SECTOR_DONE, Flow.CROSS_SECTOR_ENDED);
    atMost(l, Flow.ITEAM_CHANNELS, Flow.CHANNELS);
    atMost(l, Flow.CORRIDOR_CHANNELS, Flow.CHANNELS);
    atMost(l, Flow.SATISFACTION, Flow.AFFECTING_ENDED);
    atMost(l, Flow.AFFECTING_DONE, Flow.AFFECTING_ENDED);
    atMost(l, Flow.AFFECTING_DONE, Flow.DONE);
    atMost(l, Flow.CREDIT_TO_CONTRIBUTORS, Flow.CREDIT);
    double used =
        l.thisWeek(Flow.ITEAM_PARTICIPATION)
            + l.thisWeek(Flow.ITEAM_MATCH)
            + l.thisWeek(Flow.ITEAM_FACILITATION)
            + l.thisWeek(Flow.ITEAM_OUTSIDE);
    assertThat(used).as("slots used").isLessThanOrEqualTo(l.thisWeek(Flow.ITEAM_SLOTS));
    assertThat(l.thisWeek(Flow.RELEASED_TIME)).isBetween(0.0, (double) staff);
    for (Flow flow : Flow.values()) {
      assertThat(l.thisWeek(flow)).as(flow.name()).isFinite().isNotNegative();
    }
  }

  private static void atMost(Ledger ledger, Flow part, Flow whole) {
    assertThat(ledger.thisWeek(part)).as(part.name()).isLessThanOrEqualTo(ledger.thisWeek(whole));
  }
}
