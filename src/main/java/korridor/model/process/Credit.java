package korridor.model.process;

import korridor.model.Administration;
import korridor.model.Constants;
import korridor.model.Flow;
import korridor.model.Issues;
import korridor.model.Scale;
import korridor.model.Tally;
import korridor.model.parameter.CreditParameters;
import korridor.model.parameter.IssueParameters;

/**
 * The heads' credit when an issue ends, and what it does to their sponsorship (ODD 7.11 Credit and
 * sponsorship). In a silo the lead head alone has the credit while every head bears the cost of the
 * seats: heads are in balance. With shared credit, of theme issues, every contributing head has
 * some; the owner of a theme answers for how it does.
 */
public final class Credit {

  private static final double WEEKS_A_YEAR = 52;

  /** The largest step of sponsorship that one issue can cause (assumption). */
  private static final double LARGEST_STEP = 0.3;

  /** Seats per issue and year that the account of a head is reckoned in (assumption). */
  private static final double SEATS = 3;

  private final CreditParameters p;
  private final IssueParameters issues;
  private final int[] people;
  private final int[] staff;

  /** Credit in this administration. */
  public Credit(Administration a) {
    p = a.parameters.credit();
    issues = a.parameters.issues();
    people = new int[a.heads.size()];
    staff = new int[a.heads.size()];
    for (int d = 0; d < a.departments.size(); d++) {
      staff[a.departments.division(d)] += a.departments.staff(d);
    }
  }

  /**
   * Settles an issue that has ended.
   *
   * @param share f, how much of the work was done
   */
  public void settle(Administration a, int row, double share) {
    int theme = a.issues.theme(row);
    int leadDepartment = a.issues.lead(row);
    int lead = a.departments.division(leadDepartment);
    int all = countPeople(a, row);
    a.calibration.tally.add(Tally.Count.ENDED, 1);
    a.calibration.tally.add(Tally.Count.SHARE_DONE, share);
    a.calibration.tally.add(Tally.Count.PEOPLE, all);
    double shared = theme == Issues.NONE ? 0 : a.arrangements.sharedCredit(leadDepartment);
    int heads = headsInvolved();
    for (int h = 0; h < people.length; h++) {
      if (people[h] > 0) {
        double credit = credit(share, shared, heads, h == lead);
        a.ledger.add(Flow.CREDIT, credit);
        a.ledger.add(Flow.CREDIT_TO_CONTRIBUTORS, h == lead ? 0 : credit);
        learn(a, h, theme, credit - a.calibration.constants().seatCost() * people[h]);
      }
    }
    double owned = theme == Issues.NONE ? 0 : a.arrangements.ownership(leadDepartment);
    if (owned > 0) {
      answer(a, theme, owned, share);
    }
  }

  /** n_h: how many people of each head are in the issue. */
  private int countPeople(Administration a, int row) {
    java.util.Arrays.fill(people, 0);
    people[a.divisionOf(a.issues.coordinator(row))]++;
    int all = 1;
    for (int seat = row * Issues.PARTNERS; seat < (row + 1) * Issues.PARTNERS; seat++) {
      if (a.issues.partner(seat) != Issues.NONE) {
        people[a.divisionOf(a.issues.partner(seat))]++;
        all++;
      }
    }
    return all;
  }

  private int headsInvolved() {
    int heads = 0;
    for (int n : people) {
      heads += n > 0 ? 1 : 0;
    }
    return heads;
  }

  /**
   * Credit of a head: in the silo f for the lead head, 0 for others; where it is shared, f · m^−d
   * for each of the m heads with people in the issue, d the dilution: 1 divides the credit, 0
   * multiplies it. Partial sharing mixes the two.
   *
   * @param shared how far the credit of this issue is shared, 0 to 1
   */
  double credit(double share, double shared, int heads, boolean leads) {
    double alone = leads ? share : 0;
    if (shared == 0) {
      return alone;
    }
    double together = share * StrictMath.pow(heads, -p.dilution());
    return (1 - shared) * alone + shared * together;
  }

  /**
   * σ_hk ← up0(σ_hk, η_σ · pay / A_hk, σ0), A_hk the seats of a year: what is learned from an issue
   * depends on its share of the head's issues (equity: Adams 1965).
   */
  private void learn(Administration a, int head, int theme, double pay) {
    step(a, head, theme, p.rate() * pay / (SEATS * staff[head] * perYear(a, theme)));
  }

  /**
   * The owner answers for the theme: σ_owner,k ← up0(·, η_σ (f − f̂) / issues of the theme in a
   * year, σ0): neutral until the theme does better than usual.
   */
  private void answer(Administration a, int theme, double owned, double share) {
    Constants usual = a.calibration.constants();
    double pay = owned * (share - usual.shareDone());
    int owner = a.organisation.themes().get(theme).owner();
    step(a, owner, theme, p.rate() * pay / (a.staff.size() * perYear(a, theme)));
  }

  private static void step(Administration a, int head, int theme, double change) {
    if (a.learns()) {
      double held = Math.max(-LARGEST_STEP, Math.min(LARGEST_STEP, change));
      double before = a.heads.sponsorship(head, theme);
      a.heads.setSponsorship(head, theme, Scale.upFromRest(before, held, a.rest.sponsorship(head)));
    }
  }

  /** Issues of a theme, or of none, per person and year. */
  private double perYear(Administration a, int theme) {
    double share =
        theme == Issues.NONE
            ? 1 - issues.themeShare()
            : issues.themeShare() / a.organisation.themes().size();
    return Math.max(1e-9, issues.rate() * WEEKS_A_YEAR * share);
  }
}
