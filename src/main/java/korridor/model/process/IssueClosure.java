package korridor.model.process;

import java.util.function.IntPredicate;
import korridor.model.Administration;
import korridor.model.Flow;
import korridor.model.Issues;
import korridor.model.Step;

/**
 * Step 6: issues end (ODD 7.10 Ends of issues): done, when all seats are filled, all work is done
 * and a cross-sector issue has its external partner; or at the deadline, partly or not. What counts
 * for everybody is f, the share of the work that was done.
 */
public final class IssueClosure implements Step {

  /** The smallest share of the work that counts as partly done (assumption). */
  private static final double PARTLY = 1.0 / 3;

  private final int phase;
  private final Credit credit;
  private final Satisfaction satisfaction;
  private final ActorNetwork network;
  private final IntPredicate ended;

  /** Ends of issues in this administration. */
  public IssueClosure(Administration a) {
    phase = a.parameters.participation().phase();
    credit = new Credit(a);
    satisfaction = new Satisfaction(a);
    network = new ActorNetwork(a);
    ended = row -> ends(a, row);
  }

  @Override
  public void step(Administration a) {
    a.issues.removeIf(ended);
  }

  private boolean ends(Administration a, int row) {
    int age = a.week() - a.issues.birth(row);
    boolean done = age >= phase && isDone(a.issues, row);
    a.leadTimes.atRisk(age);
    if (!done && age < a.issues.deadline(row)) {
      return false;
    }
    double share = a.issues.shareDone(row);
    record(a, row, age, done, share);
    credit.settle(a, row, share);
    satisfaction.settle(a, row, share, done);
    if (done && a.issues.crossSector(row)) {
      ExternalPartners.remember(a, row);
    }
    acquaint(a, row, share, done);
    release(a, row);
    return true;
  }

  private static boolean isDone(Issues issues, int row) {
    return issues.workDone(row)
        && (!issues.crossSector(row) || issues.externalPartner(row) != Issues.NONE);
  }

  private static void record(Administration a, int row, int age, boolean done, double share) {
    if (done) {
      a.leadTimes.done(age);
      a.ledger.add(Flow.DONE, 1);
      a.ledger.add(Flow.LEAD_WEEKS, age);
      a.journal.done(a.issues.key(row));
    } else {
      a.leadTimes.expired(age);
      a.ledger.add(share >= PARTLY ? Flow.PARTLY : Flow.NOT, 1);
      a.journal.expired(a.issues.key(row));
    }
    if (a.issues.crossSector(row)) {
      a.ledger.add(Flow.CROSS_SECTOR_ENDED, 1);
      a.ledger.add(Flow.CROSS_SECTOR_DONE, done ? 1 : 0);
    }
  }

  private void acquaint(Administration a, int row, double share, boolean done) {
    if (done) {
      network.done(a, row);
    } else if (share < PARTLY) {
      network.failed(a, row);
    }
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
