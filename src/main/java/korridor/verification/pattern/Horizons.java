package korridor.verification.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import korridor.model.Arm;
import korridor.verification.Effort;
import korridor.verification.Outcome;
import korridor.verification.Picture;
import korridor.verification.Picture.Form;
import korridor.verification.Picture.Series;

/** P12: a short and a long horizon rank the arms differently. */
record Horizons(Trajectories shared) implements Pattern {

  /** The arms that are ranked: the silo, each solution alone, and corridors with reputation. */
  private static final List<Arm> RANKED =
      List.of(Arms.SILO, Arms.CORRIDOR, Arms.REPUTATION, Arms.ITEAM, Arms.BOTH);

  @Override
  public String id() {
    return "P12";
  }

  @Override
  public Outcome examine(Effort effort) {
    return Outcome.of(
        List.of(
            Claim.atLeast(Words.say("P12.one-year"), 0)
                .examine(lead(List.of(Arms.ITEAM), Trajectories.YEAR)),
            Claim.atLeast(Words.say("P12.ten-years"), 0)
                .examine(lead(List.of(Arms.CORRIDOR, Arms.BOTH), shared.last()))),
        picture());
  }

  /** How far the best of these arms lies before the best of all others. */
  private double[] lead(List<Arm> arms, int week) {
    List<Arm> others = new ArrayList<>(RANKED);
    others.removeAll(arms);
    return Trajectories.minus(best(arms, week), best(others, week));
  }

  private double[] best(List<Arm> arms, int week) {
    double[] best = total(arms.get(0), week);
    for (Arm arm : arms) {
      double[] total = total(arm, week);
      Arrays.setAll(best, r -> Math.max(best[r], total[r]));
    }
    return best;
  }

  private double[] total(Arm arm, int week) {
    return Total.of(shared, arm, week);
  }

  private Picture picture() {
    double[] places = new double[RANKED.size()];
    Arrays.setAll(places, n -> n);
    List<Series> series = new ArrayList<>();
    for (int year : new int[] {1, 10}) {
      double[][] samples =
          RANKED.stream().map(arm -> total(arm, year * Trajectories.YEAR)).toArray(double[][]::new);
      series.add(Curves.of(Words.say("P12.after-" + year), Form.POINTS, places, samples));
    }
    return new Picture(
        Words.say("P12.picture"),
        Picture.Axis.of(Words.say("axis.arm"), RANKED.stream().map(Words::arm).toList()),
        Picture.Axis.of(Words.say("total")),
        series);
  }
}
