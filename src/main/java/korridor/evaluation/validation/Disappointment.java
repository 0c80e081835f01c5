package korridor.evaluation.validation;

import java.util.Arrays;
import java.util.List;
import korridor.evaluation.Picture;
import korridor.evaluation.Picture.Form;
import korridor.evaluation.Picture.Series;
import korridor.evaluation.validation.Disappointments.Group;
import korridor.language.Message;

/** P11: involved and disappointed actors lose more trust than those who were not involved. */
record Disappointment(Ensemble ensemble) implements RunPattern {

  @Override
  public String id() {
    return "P11";
  }

  /** How many runs the pattern makes on top of those that all share. */
  static int ownRuns(int members) {
    return members;
  }

  @Override
  public Look look() {
    List<double[][]> curves =
        ensemble.watch(
            silo -> Disappointments.watch(silo, ensemble.runner()).curves(),
            Disappointments.UNKNOWN);
    return Look.of(
        List.of(
            Reading.of(Claim.atMost(Message.of("P11.at-once"), 0), difference(curves, 1)),
            Reading.of(
                Claim.atMost(Message.of("P11.later"), 0),
                difference(curves, Disappointments.QUARTER))),
        picture(curves));
  }

  private static double[] difference(List<double[][]> curves, int week) {
    return Trajectories.minus(
        values(curves, Group.DISAPPOINTED, week), values(curves, Group.NOT_INVOLVED, week));
  }

  private static double[] values(List<double[][]> curves, Group group, int week) {
    return curves.stream().mapToDouble(curve -> curve[group.ordinal()][week]).toArray();
  }

  private static Picture picture(List<double[][]> curves) {
    double[] weeks = new double[Disappointments.QUARTER + 1];
    Arrays.setAll(weeks, n -> n - 1);
    return new Picture(
        Message.of("P11.picture"),
        Picture.Axis.of(Message.of("axis.weeks-since")),
        Picture.Axis.of(Message.of("axis.trust-change")),
        Arrays.stream(Group.values()).map(g -> curve(curves, g, weeks)).toList());
  }

  private static Series curve(List<double[][]> curves, Group group, double[] weeks) {
    double[][] samples = new double[weeks.length][];
    Arrays.setAll(samples, week -> values(curves, group, week));
    return Curves.of(Message.of("P11." + group.name()), Form.LINE, weeks, samples);
  }
}
