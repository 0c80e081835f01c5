package korridor.evaluation.verification;

import korridor.model.Administration;
import korridor.model.Constants;
import korridor.model.Flow;
import korridor.model.Logistic;
import korridor.model.LoopGain;
import korridor.model.process.Week;

/**
 * A push of the log-odds of success across, from outside and for good, upwards in one copy of a
 * calibrated silo and downwards in another, so that what is not linear cancels to second order.
 */
final class Push {

  /** Columns of a run: the measured multiplier, and the gain that another is derived from. */
  static final int MULTIPLIER = 0;

  static final int GAIN = 1;

  /** Then the measured multiplier in each year. */
  static final int FIRST_YEAR = 2;

  static final int YEARS = 25;

  private static final long SEED = 1070;
  private static final int WARM_UP = 312;
  private static final double PUSH = 0.1;
  private static final int FROM_YEAR = 21;

  private Push() {}

  /**
   * One silo with the push and without.
   *
   * @param share of the declared weight of all states in success; 0 leaves out strain, too
   */
  static double[] run(double share, int run) {
    Setting town = Setting.town();
    double weight = town.parameters().episode().weight();
    Setting setting = town.with("episode.weight", share * weight);
    if (share == 0) {
      setting = setting.with("episode.strain", 0);
    }
    Administration silo = setting.silo(SEED, run, WARM_UP);
    double gain = LoopGain.of(silo).gain();
    double[][] left = years(pushed(silo, 0));
    double[][] up = years(pushed(silo, PUSH));
    double[][] down = years(pushed(silo, -PUSH));
    double[] row = new double[FIRST_YEAR + YEARS];
    row[MULTIPLIER] = multiplier(left, up, down, FROM_YEAR - 1, YEARS);
    row[GAIN] = gain;
    for (int year = 0; year < YEARS; year++) {
      row[FIRST_YEAR + year] = multiplier(left, up, down, year, year + 1);
    }
    return row;
  }

  private static Administration pushed(Administration silo, double push) {
    Administration copy = silo.fork();
    Constants constants = copy.calibration.constants();
    copy.calibration.set(constants.withInterceptAcross(constants.interceptAcross() + push));
    return copy;
  }

  /** Episodes across and successes among them in each year. */
  private static double[][] years(Administration a) {
    Week.schedule(a);
    double[][] years = new double[YEARS][];
    for (int year = 0; year < YEARS; year++) {
      Setting.pass(a, 52);
      years[year] =
          new double[] {
            a.ledger.lastYear(Flow.CROSS_EPISODES), a.ledger.lastYear(Flow.CROSS_SUCCESSES)
          };
    }
    return years;
  }

  /** Difference of the success rates over what the two pushes are worth by themselves. */
  private static double multiplier(
      double[][] left, double[][] up, double[][] down, int from, int to) {
    double rate = rate(left, from, to);
    double logOdds = Logistic.logit(rate);
    double worth = Logistic.of(logOdds + PUSH) - Logistic.of(logOdds - PUSH);
    return (rate(up, from, to) - rate(down, from, to)) / worth;
  }

  private static double rate(double[][] years, int from, int to) {
    double episodes = 0;
    double successes = 0;
    for (int year = from; year < to; year++) {
      episodes += years[year][0];
      successes += years[year][1];
    }
    return successes / episodes;
  }
}
