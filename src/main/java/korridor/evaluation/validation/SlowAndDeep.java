package korridor.evaluation.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import korridor.evaluation.Picture;
import korridor.evaluation.Picture.Series;
import korridor.language.Message;
import korridor.model.Arm;
import korridor.observe.Measure;
import korridor.observe.Measures;

/** P3: corridors change culture slowly and deep. */
record SlowAndDeep(Trajectories shared) implements RunPattern {

  /** Half of the ten-year gain takes at least this many years. */
  static final double SOONEST = 2.5;

  /** And at most this many. */
  static final double LATEST = 4.5;

  private static final Measure TRUST = Measures.TRUST_ACROSS;

  @Override
  public String id() {
    return "P3";
  }

  @Override
  public Look look() {
    int year = Trajectories.YEAR;
    double[] first = gain(Arms.CORRIDOR, year);
    double[] second = Trajectories.minus(gain(Arms.CORRIDOR, 2 * year), first);
    double[] last =
        Trajectories.minus(gain(Arms.CORRIDOR, 10 * year), gain(Arms.CORRIDOR, 9 * year));
    return Look.of(
        List.of(
            Reading.of(new Claim(Message.of("P3.half"), SOONEST, LATEST), halfTimes()),
            Reading.of(Claim.atLeast(Message.of("P3.start"), 0), Trajectories.minus(second, first)),
            Reading.of(Claim.atLeast(Message.of("P3.end"), 0), Trajectories.minus(second, last))),
        picture());
  }

  private double[] gain(Arm arm, int week) {
    return shared.gain(arm, Arms.SILO, TRUST, week);
  }

  /**
   * Years until half of the ten-year gain is reached, between two observations on a line; all ten
   * where there is no gain.
   */
  private double[] halfTimes() {
    double[] years = gain(Arms.CORRIDOR, shared.last());
    int[] weeks = shared.weeks();
    double[][] gains =
        Arrays.stream(weeks).mapToObj(w -> gain(Arms.CORRIDOR, w)).toArray(double[][]::new);
    Arrays.setAll(
        years, run -> Double.isNaN(years[run]) ? Double.NaN : halfTime(weeks, gains, run));
    return years;
  }

  private static double halfTime(int[] weeks, double[][] gains, int run) {
    double half = gains[weeks.length - 1][run] / 2;
    if (half <= 0) {
      return (double) weeks[weeks.length - 1] / Trajectories.YEAR;
    }
    int n = 1;
    while (gains[n][run] < half) {
      n++;
    }
    double passed = (half - gains[n - 1][run]) / (gains[n][run] - gains[n - 1][run]);
    return (weeks[n - 1] + passed * (weeks[n] - weeks[n - 1])) / Trajectories.YEAR;
  }

  private Picture picture() {
    double half =
        Arrays.stream(gain(Arms.CORRIDOR, shared.last())).average().orElse(Double.NaN) / 2;
    List<Series> series = new ArrayList<>();
    for (Arm arm : Arms.SINGLE) {
      series.add(Curves.overYears(Words.arm(arm), shared.weeks(), w -> gain(arm, w)));
    }
    series.add(Curves.level(Message.of("P3.half-line"), half, 0, 10));
    return new Picture(
        Message.of("P3.picture"),
        Words.years(),
        Picture.Axis.of(Message.of("axis.gain-trust")),
        series);
  }
}
