package korridor.model.process;

import java.util.function.IntPredicate;
import korridor.model.Administration;
import korridor.model.DrawKeys;
import korridor.model.Flow;
import korridor.model.Issues;
import korridor.model.Purpose;
import korridor.model.Scale;
import korridor.model.Step;
import korridor.model.parameter.CoCreationParameters;
import korridor.random.Draws;

/**
 * Step 5: issues end, solved or expired (ODD 7.10 Ends of issues). An issue is solved when every
 * partner has joined, all work is done and, for a cross-sector issue, an external partner is there;
 * it expires at its deadline.
 */
public final class IssueClosure implements Step {

  private final CoCreationParameters p;
  private final int deadline;
  private final double initialDisposition;
  private final Credit credit;
  private final Coalitioning coalitioning;
  private final IntPredicate ended;

  /** Ends of issues in this administration. */
  public IssueClosure(Administration a) {
    p = a.parameters.coCreation();
    deadline = a.parameters.issues().deadline();
    initialDisposition = a.parameters.staff().dispositionMean();
    credit = new Credit(a);
    coalitioning = new Coalitioning(a);
    ended = row -> ends(a, row);
  }

  @Override
  public void step(Administration a) {
    a.issues.removeIf(ended);
  }

  private boolean ends(Administration a, int row) {
    boolean solved = isSolved(a.issues, row);
    if (!solved && a.week() - a.issues.birth(row) < deadline) {
      return false;
    }
    credit.settle(a, row, solved);
    settleOutside(a, row, solved);
    release(a, row);
    a.ledger.add(solved ? Flow.SOLVED : Flow.EXPIRED, 1);
    if (solved) {
      a.ledger.add(Flow.LEAD_WEEKS, a.week() - a.issues.birth(row));
      a.journal.done(a.issues.key(row));
    } else {
      a.journal.expired(a.issues.key(row));
    }
    if (a.issues.crossSector(row)) {
      a.ledger.add(Flow.CROSS_SECTOR_ENDED, 1);
      a.ledger.add(Flow.CROSS_SECTOR_SOLVED, solved ? 1 : 0);
    }
    return true;
  }

  private static boolean isSolved(Issues issues, int row) {
    return issues.workDone(row)
        && (!issues.crossSector(row) || issues.externalPartner(row) != Issues.NONE);
  }

  private void settleOutside(Administration a, int row, boolean solved) {
    long stream = a.timelessStream(Purpose.FIT);
    boolean fits = false;
    if (solved) {
      fits = Draws.uniform(stream, a.issues.key(row), DrawKeys.Fit.FITS) < fit(a, row);
      a.ledger.add(Flow.FITTING, fits ? 1 : 0);
      if (a.issues.crossSector(row)) {
        coalitioning.remember(
            a, row, Draws.bits(stream, a.issues.key(row), DrawKeys.Fit.COALITION));
      }
    }
    for (int k = 0; k < Issues.AFFECTED; k++) {
      int actor = a.issues.affected(row, k);
      if (actor != Issues.NONE) {
        boolean involved = a.issues.isOpen(row, k);
        double change = externalTrustChange(solved, fits, involved);
        a.actors.setTrust(actor, Scale.up(a.actors.trust(actor), change));
      }
    }
  }

  /**
   * The chance that a solution fits the need (ODD 7.7 Channels and fit): fit_c if co-created, else
   * fit_a, and more with the team's openness above the initial disposition.
   */
  double fit(Administration a, int row) {
    double base = a.issues.coCreated(row) ? p.fitCoCreated() : p.fitAlone();
    return Scale.up(base, p.fitOpenness() * (teamOpenness(a, row) - initialDisposition));
  }

  private static double teamOpenness(Administration a, int row) {
    double sum = a.staff.openness(a.issues.coordinator(row));
    int members = 1;
    for (int seat = row * Issues.PARTNERS; seat < (row + 1) * Issues.PARTNERS; seat++) {
      if (a.issues.partner(seat) != Issues.NONE) {
        sum += a.staff.openness(a.issues.partner(seat));
        members++;
      }
    }
    return sum / members;
  }

  /**
   * Step of an affected actor's trust: +g when solved and fitting, −e when the actor had been
   * involved and the issue expired (disappointed expectation), else −l.
   */
  double externalTrustChange(boolean solved, boolean fits, boolean involved) {
    if (solved && fits) {
      return p.trustGain();
    }
    return !solved && involved ? -p.disappointment() : -p.trustLoss();
  }

  private static void release(Administration a, int row) {
    a.staff.addTeams(a.issues.coordinator(row), -1);
    for (int seat = row * Issues.PARTNERS; seat < (row + 1) * Issues.PARTNERS; seat++) {
      if (a.issues.partner(seat) != Issues.NONE) {
        a.staff.addTeams(a.issues.partner(seat), -1);
      }
    }
    if (a.issues.externalPartner(row) != Issues.NONE) {
      a.actors.addEngagements(a.issues.externalPartner(row), -1);
    }
  }
}
