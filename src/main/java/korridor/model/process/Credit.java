package korridor.model.process;

import korridor.model.Administration;
import korridor.model.Heads;
import korridor.model.Issues;
import korridor.model.Scale;
import korridor.model.parameter.CreditParameters;

/**
 * Credit and blame of the heads when an issue ends (part of step 5). In a silo the lead head alone
 * is credited and contributing heads bear the cost; with shared credit the contributors to an issue
 * of an owned theme are credited too.
 */
public final class Credit {

  private final CreditParameters p;

  /** Credit in this administration. */
  public Credit(Administration a) {
    p = a.parameters.credit();
  }

  /** Settles an issue that has ended: the sponsorship and the reputation of the heads. */
  public void settle(Administration a, int row, boolean solved) {
    double shared =
        a.issues.theme(row) == Issues.NONE ? 0 : a.arrangements.sharedCredit(a.issues.lead(row));
    int lead = a.departments.division(a.issues.lead(row));
    learn(a.heads, lead, solved ? p.leadSolved() : -p.leadExpired());
    for (int seat = row * Issues.PARTNERS; seat < (row + 1) * Issues.PARTNERS; seat++) {
      if (a.issues.partner(seat) != Issues.NONE) {
        int head = a.divisionOf(a.issues.partner(seat));
        learn(a.heads, head, contribution(solved, shared, head == lead));
      }
    }
    settleReputation(a, row, lead, solved, shared);
  }

  /**
   * The payoff of a contribution: always −k; if solved, +p_s where credit is shared, else +p_o for
   * the lead's own division. Partial sharing mixes the two.
   *
   * @param shared degree to which the credit of this issue is shared, 0 to 1
   */
  double contribution(boolean solved, double shared, boolean ownDivision) {
    if (!solved) {
      return -p.cost();
    }
    double alone = ownDivision ? p.ownDivision() : 0;
    return shared * p.shared() + (1 - shared) * alone - p.cost();
  }

  /** Sponsorship learns from a payoff: σ = up(σ, η_σ · payoff). */
  private void learn(Heads heads, int head, double payoff) {
    heads.setSponsorship(head, Scale.up(heads.sponsorship(head), p.sponsorshipRate() * payoff));
  }

  private static double gainReputation(Heads heads, int head, double change) {
    double before = heads.reputation(head);
    heads.setReputation(head, Scale.up(before, change));
    return heads.reputation(head) - before;
  }

  /**
   * Reputation of the lead head and, where themes are owned, of the theme's owner: +g_ρ (1 − ρ) for
   * a solved, −l_ρ ρ for an expired issue. An owner whose division did not take part gains nothing
   * from a solved issue (no free riding). What an owner gains raises sponsorship.
   */
  private void settleReputation(
      Administration a, int row, int lead, boolean solved, double shared) {
    double change = solved ? p.reputationGain() : -p.reputationLoss();
    double gained = gainReputation(a.heads, lead, change);
    if (shared == 0) {
      return;
    }
    int owner = a.organisation.themes().get(a.issues.theme(row)).owner();
    if (owner != lead) {
      boolean atStake = !solved || hasContributed(a, row, owner);
      gained = atStake ? gainReputation(a.heads, owner, shared * change) : 0;
    }
    double raise = p.reputationToSponsorship() * shared * Math.max(0, gained);
    a.heads.setSponsorship(owner, Scale.up(a.heads.sponsorship(owner), raise));
  }

  private static boolean hasContributed(Administration a, int row, int head) {
    boolean contributed = false;
    for (int seat = row * Issues.PARTNERS; seat < (row + 1) * Issues.PARTNERS; seat++) {
      int partner = a.issues.partner(seat);
      contributed |= partner != Issues.NONE && a.divisionOf(partner) == head;
    }
    return contributed;
  }
}
