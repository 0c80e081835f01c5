package korridor.model.process;

import korridor.model.Administration;
import korridor.model.Flow;
import korridor.model.Issues;
import korridor.model.Scale;
import korridor.model.Tally;
import korridor.model.parameter.ParticipationParameters;

/** What the end of an issue means to those it affects (ODD 7.10 Ends of issues; C2). */
final class Satisfaction {

  private final ParticipationParameters p;

  Satisfaction(Administration a) {
    p = a.parameters.participation();
  }

  /**
   * Each affected actor is satisfied by y = f · fit and trusts more or less for it.
   *
   * @param share f, how much of the work was done
   */
  void settle(Administration a, int row, double share, boolean done) {
    double sum = 0;
    int affected = 0;
    for (int k = 0; k < Issues.AFFECTED; k++) {
      int actor = a.issues.affected(row, k);
      if (actor != Issues.NONE) {
        double fit = fit(a, row, actor);
        sum += fit;
        affected++;
        tell(a, actor, share * fit, a.issues.isOpen(row, k));
      }
    }
    if (affected > 0) {
      record(a, sum / affected, share, done);
    }
  }

  /** fit_x = 1 − |z − u_x| / √2: how near the solution came to the actor's need. */
  static double fit(Administration a, int row, int actor) {
    double dx = a.issues.solutionX(row) - a.actors.needX(actor);
    double dy = a.issues.solutionY(row) - a.actors.needY(actor);
    return 1 - Math.sqrt((dx * dx + dy * dy) / 2);
  }

  private void tell(Administration a, int actor, double satisfaction, boolean involved) {
    a.calibration.tally.add(Tally.Count.AFFECTED, 1);
    a.calibration.tally.add(Tally.Count.SATISFACTION, satisfaction);
    if (a.learns()) {
      double change = change(satisfaction - a.calibration.constants().satisfaction(), involved);
      a.actors.setTrust(
          actor, Scale.upFromRest(a.actors.trust(actor), change, a.actors.trustAtStart(actor)));
    }
  }

  /** g · (i if involved, else 1) · (y − ŷ): who took part weighs the outcome more, both ways. */
  double change(double surprise, boolean involved) {
    return p.trustGain() * (involved ? p.involved() : 1) * surprise;
  }

  private static void record(Administration a, double fit, double share, boolean done) {
    a.ledger.add(Flow.AFFECTING_ENDED, 1);
    a.ledger.add(Flow.SATISFACTION, share * fit);
    if (done) {
      a.ledger.add(Flow.AFFECTING_DONE, 1);
      a.ledger.add(Flow.FIT, fit);
    }
  }
}
