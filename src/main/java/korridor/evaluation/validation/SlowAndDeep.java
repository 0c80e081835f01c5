package korridor.evaluation.validation;

import java.util.Arrays;
import java.util.List;
import korridor.evaluation.Effort;
import korridor.evaluation.Outcome;
import korridor.evaluation.Picture;
import korridor.language.Message;
import korridor.observe.Measure;
import korridor.observe.Measures;

/** P3: corridors change culture slowly and deep. */
record SlowAndDeep(Trajectories shared) implements Pattern {

  /** Half of the ten-year gain takes at least this many years. */
  static final double SOONEST = 1.5;

  /** And at most this many. */
  static final double LATEST = 4;

  private static final Measure TRUST = Measures.TRUST_ACROSS;

  @Override
  public String id() {
    return "P3";
  }

  @Override
  public Outcome examine(Effort effort) {
    int year = Trajectories.YEAR;
    double[] first = gain(year);
    double[] second = Trajectories.minus(gain(2 * year), first);
    double[] last = Trajectories.minus(gain(10 * year), gain(9 * year));
    return Outcome.of(
        List.of(
            new Claim(Message.of("P3.half"), SOONEST, LATEST).examine(halfTimes()),
            Claim.atLeast(Message.of("P3.start"), 0).examine(Trajectories.minus(second, first)),
            Claim.atLeast(Message.of("P3.end"), 0).examine(Trajectories.minus(second, last))),
        picture());
  }

  private double[] gain(int week) {
    return shared.gain(Arms.CORRIDOR, Arms.SILO, TRUST, week);
  }

  /** Years until half of the ten-year gain is reached, between two observations on a line. */
  private double[] halfTimes() {
    double[] half = Arrays.stream(gain(shared.last())).map(g -> g / 2).toArray();
    double[] years = new double[half.length];
    Arrays.fill(years, Double.NaN);
    for (int n = 1; n < shared.weeks().length; n++) {
      double[] before = gain(shared.weeks()[n - 1]);
      double[] now = gain(shared.weeks()[n]);
      double from = (double) shared.weeks()[n - 1] / Trajectories.YEAR;
      double step = (double) shared.weeks()[n] / Trajectories.YEAR - from;
      for (int r = 0; r < half.length; r++) {
        if (Double.isNaN(years[r]) && now[r] >= half[r]) {
          years[r] = from + step * (half[r] - before[r]) / (now[r] - before[r]);
        }
      }
    }
    return years;
  }

  private Picture picture() {
    double half = Arrays.stream(gain(shared.last())).average().orElse(Double.NaN) / 2;
    return new Picture(
        Message.of("P3.picture"),
        Words.years(),
        Picture.Axis.of(Message.of("axis.gain-trust")),
        List.of(
            Curves.overYears(Words.arm(Arms.CORRIDOR), shared.weeks(), this::gain),
            Curves.level(Message.of("P3.half-line"), half, 0, 10)));
  }
}
