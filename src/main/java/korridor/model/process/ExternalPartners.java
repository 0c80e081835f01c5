package korridor.model.process;

import korridor.model.Administration;
import korridor.model.Coalitions;
import korridor.model.DrawKeys;
import korridor.model.DrawKeys.ExternalPartnerSearch;
import korridor.model.Flow;
import korridor.model.ITeamHours;
import korridor.model.Issues;
import korridor.model.Purpose;
import korridor.model.Step;
import korridor.model.parameter.ParticipationParameters;
import korridor.random.Draws;

/**
 * Step 5: external partners and coalitions (ODD 7.8 External partners and coalitions; C4), and the
 * demand for participation. A cross-sector issue looks each week among the affected actors and one
 * more to whom its topic matters; an actor with a coalition in the leading department joins at
 * once.
 */
public final class ExternalPartners implements Step {

  private final ParticipationParameters p;
  private final Salience salience;
  private final Demand demand;
  private final ActorNetwork network;

  /** External partners of this administration. */
  public ExternalPartners(Administration a) {
    p = a.parameters.participation();
    salience = new Salience(a);
    demand = new Demand(a);
    network = new ActorNetwork(a);
  }

  @Override
  public void step(Administration a) {
    long stream = a.stream(Purpose.EXTERNAL_PARTNER);
    for (int n = 0; n < a.issues.openCount(); n++) {
      int row = a.issues.open(n);
      if (a.issues.crossSector(row) && a.issues.externalPartner(row) == Issues.NONE) {
        search(a, row, Draws.bits(stream, a.issues.key(row), DrawKeys.ExternalPartner.SEARCH));
      }
    }
    lapse(a);
    network.fade(a);
    demand.step(a);
  }

  private void search(Administration a, int row, long luck) {
    int member = askingMember(a, a.issues.lead(row));
    if (finds(a, row, competence(a, row, member), luck)) {
      boolean iteam = member != ITeamHours.NONE;
      a.issues.setOpener(row, Issues.AFFECTED, ActorNetwork.opener(a, row, iteam));
    }
  }

  private boolean finds(Administration a, int row, double competence, long luck) {
    for (int k = 0; k < Issues.AFFECTED; k++) {
      int actor = a.issues.affected(row, k);
      long bits = Draws.bits(luck, ExternalPartnerSearch.FIRST_AFFECTED + k);
      if (actor != Issues.NONE && win(a, row, actor, competence, bits)) {
        return true;
      }
    }
    int topic = a.departments.topic(a.issues.lead(row));
    int actor = salience.drawActor(a, topic, Draws.bits(luck, ExternalPartnerSearch.FURTHER_ACTOR));
    long bits = Draws.bits(luck, ExternalPartnerSearch.FURTHER_ANSWER);
    return actor != Issues.NONE && win(a, row, actor, competence, bits);
  }

  /**
   * The member of the I-Team who asks, having time for the issue this week and more competence than
   * the leading department has routines; else {@link ITeamHours#NONE}.
   */
  private static int askingMember(Administration a, int lead) {
    int member = a.arrangements.iteam.member(ITeamHours.Use.OUTSIDE, lead);
    if (member == ITeamHours.NONE || a.staff.competence(member) <= a.departments.routines(lead)) {
      return ITeamHours.NONE;
    }
    a.arrangements.iteam.spend();
    a.ledger.add(Flow.ITEAM_OUTSIDE, 1);
    return member;
  }

  /** max(C_lead, c): that of whoever asks. */
  private static double competence(Administration a, int row, int member) {
    return member == ITeamHours.NONE
        ? a.departments.routines(a.issues.lead(row))
        : a.staff.competence(member);
  }

  private boolean win(Administration a, int row, int actor, double competence, long luck) {
    if (a.actors.engagements(actor) >= p.capacity()) {
      return false;
    }
    int coalition = a.coalitions.find(actor, a.issues.lead(row));
    if (coalition != Coalitions.NONE) {
      a.coalitions.setLastUsed(coalition, a.week());
    } else if (Draws.uniform(luck) >= chance(a, actor, competence)) {
      return false;
    }
    a.issues.setExternalPartner(row, actor);
    a.journal.partnerJoined(a.issues.key(row), actor, coalition != Coalitions.NONE);
    a.actors.addEngagements(actor, 1);
    a.actors.setLastMet(actor, a.week());
    return true;
  }

  /** Chance that an actor who is asked joins: T_x times the competence of who asks. */
  double chance(Administration a, int actor, double competence) {
    return a.actors.trust(actor) * competence;
  }

  /** A coalition not used this week lapses at a weekly rate; one that lasts meets voice. */
  private void lapse(Administration a) {
    Coalitions c = a.coalitions;
    long stream = a.stream(Purpose.COALITION);
    for (int n = 0; n < c.size(); n++) {
      if (c.partner(n) == Coalitions.NONE) {
        continue;
      }
      boolean idle = c.lastUsed(n) != a.week();
      if (idle && Draws.uniform(stream, n, DrawKeys.Coalition.LAPSE) < p.coalitionLapse()) {
        c.dissolve(n);
      } else {
        a.actors.setLastMet(n / c.slots(), a.week());
      }
    }
  }

  /**
   * What a cross-sector issue that is done leaves: with chance T_x a coalition of its actor and
   * leading department, in the place of the one idle longest.
   */
  static void remember(Administration a, int row) {
    int actor = a.issues.externalPartner(row);
    int lead = a.issues.lead(row);
    int known = a.coalitions.find(actor, lead);
    long luck =
        Draws.bits(
            a.timelessStream(Purpose.COALITION),
            a.issues.key(row),
            DrawKeys.CoalitionAfterwards.FORMS);
    if (known != Coalitions.NONE) {
      a.coalitions.setLastUsed(known, a.week());
    } else if (Draws.uniform(luck) < a.actors.trust(actor)) {
      a.coalitions.form(a.coalitions.slotFor(actor), lead, a.week());
      a.journal.coalitionFormed(actor, lead);
    }
  }
}
