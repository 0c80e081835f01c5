package korridor.evaluation.verification;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import korridor.evaluation.Effort;
import korridor.evaluation.Finding;
import korridor.evaluation.Outcome;
import korridor.evaluation.Picture;
import korridor.evaluation.Picture.Axis;
import korridor.evaluation.Picture.Form;
import korridor.evaluation.Picture.Series;
import korridor.evaluation.Picture.Source;
import korridor.experiment.ThreadExecutor;
import korridor.model.Administration;
import korridor.model.Flow;
import korridor.model.process.IssueArrival;
import korridor.model.process.StaffTurnover;
import korridor.statistics.RunningMoments;

/**
 * V6: issues arrive as a Poisson process, so mean and variance of the weekly number both are rate ×
 * staff; everybody leaves with the same weekly hazard h = 1 − (1 − turnover)^(1/52), so tenure is
 * geometric with mean 1/h and variance (1 − h)/h². Each finding is a false alarm with a probability
 * of 6.3e-5.
 */
final class ArrivalsAndTenure extends RepeatedCase {

  private static final long SEED = 106;
  private static final int[] STAFF = {20, 50, 130};
  private static final double RATE = 0.02;
  private static final int WEEKS = 400;
  private static final double TURNOVER = 0.5;
  private static final int LONGEST = 5000;
  private static final int MOST_SHOWN = 12;

  ArrivalsAndTenure(ThreadExecutor executor) {
    super("V6", executor);
  }

  @Override
  public Outcome examine(Effort effort) {
    int runs = effort.runs(200, 1000);
    double mean = RATE * Arrays.stream(STAFF).sum();
    double hazard = 1 - Math.pow(1 - TURNOVER, 1.0 / 52);
    double[][] counts = rows(runs, ArrivalsAndTenure::arrivals);
    double[][] tenures = rows(runs, ArrivalsAndTenure::tenures);
    double spread = (1 - hazard) / (hazard * hazard);
    ToDoubleFunction<double[]> firstYear =
        of -> Arrays.stream(of).filter(t -> t <= 52).count() / (double) of.length;
    return new Outcome(
        List.of(
            Finding.mean(say("mean"), mean, 0, each(counts, ArrivalsAndTenure::mean)),
            Finding.mean(say("variance"), mean, 0, each(counts, ArrivalsAndTenure::variance)),
            Finding.mean(say("tenure"), 1 / hazard, 0, each(tenures, ArrivalsAndTenure::mean)),
            Finding.mean(
                say("tenure-variance"), spread, 0, each(tenures, ArrivalsAndTenure::variance)),
            Finding.mean(say("first-year"), TURNOVER, 0, each(tenures, firstYear))),
        List.of(arrivalPicture(counts, mean), tenurePicture(tenures, hazard)));
  }

  /** The moments over runs of something that each run tells. */
  private static RunningMoments each(double[][] runs, ToDoubleFunction<double[]> told) {
    return RunningMoments.of(Arrays.stream(runs).mapToDouble(told).toArray());
  }

  private static double mean(double[] sample) {
    return RunningMoments.of(sample).mean();
  }

  private static double variance(double[] sample) {
    return RunningMoments.of(sample).variance();
  }

  /** Issues that arrive in each week. */
  private static double[] arrivals(int run) {
    Administration a =
        Setting.of(STAFF).still().with("issues.rate", RATE).administration(SEED, run);
    IssueArrival arrival = new IssueArrival(a);
    double[] counts = new double[WEEKS];
    for (int week = 0; week < WEEKS; week++) {
      a.turnWeek();
      a.ledger.turn();
      arrival.step(a);
      counts[week] = a.ledger.thisWeek(Flow.ARRIVED);
      a.issues.removeIf(row -> true);
      IntStream.range(0, a.staff.size()).forEach(post -> a.staff.setTeams(post, 0));
    }
    return counts;
  }

  /** Weeks until the first holder of each post leaves. */
  private static double[] tenures(int run) {
    Administration a =
        Setting.of(STAFF)
            .still()
            .with("staff.turnover", TURNOVER)
            .with("contacts.ties", 2)
            .administration(SEED, run);
    StaffTurnover turnover = new StaffTurnover(a);
    double[] tenure = new double[a.staff.size()];
    int left = 0;
    for (int week = 1; left < tenure.length; week++) {
      if (week > LONGEST) {
        throw new IllegalStateException("somebody stays for more than " + LONGEST + " weeks");
      }
      a.turnWeek();
      turnover.step(a);
      for (int post = 0; post < tenure.length; post++) {
        if (tenure[post] == 0 && a.staff.hired(post) == week) {
          tenure[post] = week;
          left++;
        }
      }
    }
    return tenure;
  }

  private Picture arrivalPicture(double[][] counts, double mean) {
    double[] x = Rows.steps(0, 1, MOST_SHOWN + 1);
    double[] expected = new double[x.length];
    double[] found = new double[x.length];
    double probability = Math.exp(-mean);
    for (int n = 0; n < x.length; n++) {
      expected[n] = probability;
      probability *= mean / (n + 1);
    }
    for (double[] run : counts) {
      for (double count : run) {
        if (count < x.length) {
          found[(int) count] += 1.0 / ((double) counts.length * WEEKS);
        }
      }
    }
    return new Picture(
        say("arrivals"),
        Axis.of(say("arrivals.across")),
        Axis.of(say("arrivals.upwards")),
        List.of(
            Series.of(say("arrivals.series"), Source.REFERENCE, Form.BARS, x, expected),
            Series.of(say("ours"), Source.OURS, Form.BARS, x, found)));
  }

  private Picture tenurePicture(double[][] tenures, double hazard) {
    double[] x = Rows.steps(0, 13, 32);
    double[] expected = Arrays.stream(x).map(week -> Math.pow(1 - hazard, week)).toArray();
    double[] found = new double[x.length];
    double people = (double) tenures.length * tenures[0].length;
    for (int n = 0; n < x.length; n++) {
      double week = x[n];
      for (double[] run : tenures) {
        found[n] += Arrays.stream(run).filter(tenure -> tenure > week).count() / people;
      }
    }
    return new Picture(
        say("tenures"),
        Axis.of(common("weeks")),
        Axis.of(say("tenures.upwards"), 0, 1),
        List.of(
            Series.of(say("tenures.series"), Source.REFERENCE, Form.LINE, x, expected),
            Series.of(say("ours"), Source.OURS, Form.POINTS, x, found)));
  }
}
