package korridor.evaluation.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import korridor.evaluation.Effort;
import korridor.evaluation.Outcome;
import korridor.evaluation.Picture;
import korridor.evaluation.Picture.Form;
import korridor.evaluation.Picture.Series;
import korridor.language.Message;
import korridor.model.Arm;
import korridor.observe.Measure;
import korridor.observe.Measures;

/** P12: a short and a long horizon rank the arms differently. */
record Horizons(Trajectories shared) implements Pattern {

  private static final Measure RATE = Measures.DONE_IN_TWO_YEARS;

  /** The arms that are ranked: the silo, each solution alone, and corridors with reputation. */
  private static final List<Arm> RANKED =
      List.of(Arms.SILO, Arms.CORRIDOR, Arms.REPUTATION, Arms.ITEAM, Arms.BOTH);

  /** What the arms are ranked by. */
  private record Measured(Message name, Value value) {}

  private interface Value {
    double[] of(Trajectories trajectories, Arm arm, int week);
  }

  private static final Measured SOLVED =
      new Measured(RATE.label(), (t, arm, week) -> t.at(arm, RATE, week));

  private static final Measured TOTAL = new Measured(Message.of("total"), Total::of);

  @Override
  public String id() {
    return "P12";
  }

  @Override
  public Outcome examine(Effort effort) {
    return new Outcome(
        List.of(
            Claim.atLeast(Message.of("P12.one-year"), 0)
                .examine(lead(SOLVED, List.of(Arms.ITEAM), Trajectories.YEAR)),
            Claim.atLeast(Message.of("P12.ten-years"), 0)
                .examine(lead(TOTAL, List.of(Arms.CORRIDOR, Arms.BOTH), shared.last()))),
        List.of(picture(SOLVED), picture(TOTAL)));
  }

  /** How far the best of these arms lies before the best of all others. */
  private double[] lead(Measured measure, List<Arm> arms, int week) {
    List<Arm> others = new ArrayList<>(RANKED);
    others.removeAll(arms);
    return Trajectories.minus(best(measure, arms, week), best(measure, others, week));
  }

  private double[] best(Measured measure, List<Arm> arms, int week) {
    double[] best = measure.value().of(shared, arms.get(0), week);
    for (Arm arm : arms) {
      double[] value = measure.value().of(shared, arm, week);
      Arrays.setAll(best, r -> Math.max(best[r], value[r]));
    }
    return best;
  }

  private Picture picture(Measured measure) {
    double[] places = new double[RANKED.size()];
    Arrays.setAll(places, n -> n);
    List<Series> series = new ArrayList<>();
    for (int year : new int[] {1, 10}) {
      double[][] samples =
          RANKED.stream()
              .map(arm -> measure.value().of(shared, arm, year * Trajectories.YEAR))
              .toArray(double[][]::new);
      series.add(Curves.of(Message.of("P12.after-" + year), Form.POINTS, places, samples));
    }
    return new Picture(
        Message.of("P12.picture", "measure", measure.name()),
        Picture.Axis.of(Message.of("axis.arm"), RANKED.stream().map(Words::arm).toList()),
        Picture.Axis.of(measure.name(), 0, 1),
        series);
  }
}
