package korridor.model.process;

import korridor.model.Administration;
import korridor.model.Coalitions;
import korridor.model.DrawKeys;
import korridor.model.DrawKeys.ExternalPartnerSearch;
import korridor.model.Issues;
import korridor.model.Logistic;
import korridor.model.Purpose;
import korridor.model.Staff;
import korridor.model.parameter.CoalitionParameters;
import korridor.random.Draws;

/**
 * External partners and coalitions (part of step 4, C4). A cross-sector issue looks each week among
 * the affected actors and one more to whom its topic matters. An actor with a coalition in the
 * leading department joins at once and saves a share of the work; any other must be willing.
 */
final class Coalitioning {

  private final CoalitionParameters p;
  private final int capacity;
  private final int work;
  private final Salience salience;

  Coalitioning(Administration a) {
    p = a.parameters.coalitions();
    capacity = a.parameters.participation().capacity();
    work = a.parameters.issues().work();
    salience = new Salience(a);
  }

  void step(Administration a) {
    long stream = a.stream(Purpose.EXTERNAL_PARTNER);
    for (int n = 0; n < a.issues.openCount(); n++) {
      int row = a.issues.open(n);
      if (a.issues.crossSector(row) && a.issues.externalPartner(row) == Issues.NONE) {
        search(a, row, Draws.bits(stream, a.issues.key(row), DrawKeys.ExternalPartner.SEARCH));
      }
    }
    lapse(a);
  }

  private void search(Administration a, int row, long luck) {
    for (int k = 0; k < Issues.AFFECTED; k++) {
      int actor = a.issues.affected(row, k);
      if (actor != Issues.NONE
          && win(a, row, actor, Draws.bits(luck, ExternalPartnerSearch.FIRST_AFFECTED + k))) {
        return;
      }
    }
    int topic = a.departments.topic(a.issues.lead(row));
    int actor = salience.drawActor(a, topic, Draws.bits(luck, ExternalPartnerSearch.FURTHER_ACTOR));
    win(a, row, actor, Draws.bits(luck, ExternalPartnerSearch.FURTHER_ANSWER));
  }

  private boolean win(Administration a, int row, int actor, long luck) {
    if (a.actors.engagements(actor) >= capacity) {
      return false;
    }
    int coalition = coalitionWith(a, actor, a.issues.lead(row));
    if (coalition != Coalitions.NONE) {
      a.coalitions.setLastUsed(coalition, a.week());
      saveWork(a, row);
    } else if (Draws.uniform(luck) >= willingness(a, actor, a.issues.lead(row))) {
      return false;
    }
    a.issues.setExternalPartner(row, actor);
    a.journal.partnerJoined(a.issues.key(row), actor, coalition != Coalitions.NONE);
    a.actors.addEngagements(actor, 1);
    a.actors.setLastMet(actor, a.week());
    return true;
  }

  /**
   * Willingness of an external actor: lg(a0 + a_T T + a_o o + a_C C) with the routines C of the
   * leading department: without cooperation competence inside, coalitions fail (assumption; the
   * seed's "Binnenstruktur").
   */
  double willingness(Administration a, int actor, int department) {
    return Logistic.of(
        p.willingnessBase()
            + p.willingnessTrust() * a.actors.trust(actor)
            + p.willingnessOpenness() * a.actors.openness(actor)
            + p.willingnessRoutines() * a.departments.routines(department));
  }

  /** A coalition of the actor with somebody of the department who is still there. */
  private static int coalitionWith(Administration a, int actor, int department) {
    Coalitions c = a.coalitions;
    for (int n = actor * c.slots(); n < (actor + 1) * c.slots(); n++) {
      int holder = c.partner(n);
      if (holder != Coalitions.NONE
          && a.staff.department(Staff.post(holder)) == department
          && a.staff.holder(Staff.post(holder)) == holder) {
        return n;
      }
    }
    return Coalitions.NONE;
  }

  private void saveWork(Administration a, int row) {
    int saved = (int) Math.rint(p.workSaved() * work);
    for (int seat = row * Issues.PARTNERS; seat < (row + 1) * Issues.PARTNERS; seat++) {
      a.issues.setWorkLeft(seat, Math.max(0, a.issues.workLeft(seat) - saved));
    }
  }

  /**
   * A coalition not used this week lapses at a weekly rate; one whose staff member has left is
   * gone. A coalition meets the actor's voice.
   */
  private void lapse(Administration a) {
    Coalitions c = a.coalitions;
    long stream = a.stream(Purpose.COALITION);
    for (int n = 0; n < c.size(); n++) {
      int holder = c.partner(n);
      if (holder == Coalitions.NONE) {
        continue;
      }
      boolean left = a.staff.holder(Staff.post(holder)) != holder;
      boolean idle = c.lastUsed(n) != a.week();
      if (left || (idle && Draws.uniform(stream, n, DrawKeys.Coalition.LAPSE) < p.lapse())) {
        c.dissolve(n);
      } else {
        a.actors.setLastMet(n / c.slots(), a.week());
      }
    }
  }

  /**
   * What a solved cross-sector issue leaves: with a probability in proportion to T a coalition of
   * its actor and coordinator. Where either has as many as they can keep, the one idle longest
   * goes.
   */
  void remember(Administration a, int row, long luck) {
    int actor = a.issues.externalPartner(row);
    int holder = a.staff.holder(a.issues.coordinator(row));
    int known = a.coalitions.find(actor, holder);
    if (known != Coalitions.NONE) {
      a.coalitions.setLastUsed(known, a.week());
    } else if (Draws.uniform(luck) < p.tieChance() * a.actors.trust(actor)) {
      if (a.coalitions.countOf(holder) >= p.perStaff()) {
        a.coalitions.dissolve(a.coalitions.weakestOf(holder));
      }
      a.coalitions.form(a.coalitions.slotFor(actor), holder, a.week());
      a.journal.coalitionFormed(actor, Staff.post(holder));
    }
  }
}
