package korridor.evaluation.validation;

import java.util.List;
import korridor.evaluation.Effort;
import korridor.evaluation.Outcome;
import korridor.evaluation.Picture;
import korridor.evaluation.Picture.Form;
import korridor.evaluation.Picture.Series;
import korridor.evaluation.validation.Disappointments.Group;
import korridor.language.Message;

/** P11: involved and disappointed actors lose more trust than those who were not involved. */
record Disappointment(Setting setting, EnsembleRunner runner) implements Pattern {

  @Override
  public String id() {
    return "P11";
  }

  /** How many runs the pattern makes on top of those that all share. */
  static int ownRuns(Setting setting) {
    return setting.forSweeps().replicates();
  }

  @Override
  public Outcome examine(Effort effort) {
    Setting small = setting.forSweeps();
    List<double[][]> curves =
        runner.each(small.replicates(), r -> Disappointments.watch(small, r, runner).curves());
    double[] atOnce = difference(curves, 1);
    double[] later = difference(curves, Disappointments.QUARTER);
    return Outcome.of(
        List.of(
            Claim.atMost(Message.of("P11.at-once"), 0).examine(atOnce),
            Claim.atMost(Message.of("P11.later"), 0).examine(later)),
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
    java.util.Arrays.setAll(weeks, n -> n - 1);
    return new Picture(
        Message.of("P11.picture"),
        Picture.Axis.of(Message.of("axis.weeks-since")),
        Picture.Axis.of(Message.of("axis.trust-change")),
        java.util.Arrays.stream(Group.values()).map(g -> curve(curves, g, weeks)).toList());
  }

  private static Series curve(List<double[][]> curves, Group group, double[] weeks) {
    double[][] samples = new double[weeks.length][];
    java.util.Arrays.setAll(samples, week -> values(curves, group, week));
    return Curves.of(Message.of("P11." + group.name()), Form.LINE, weeks, samples);
  }
}
