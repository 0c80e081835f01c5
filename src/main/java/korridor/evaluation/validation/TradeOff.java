package korridor.evaluation.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import korridor.evaluation.Effort;
import korridor.evaluation.Outcome;
import korridor.evaluation.Picture;
import korridor.evaluation.Picture.Form;
import korridor.evaluation.Picture.Series;
import korridor.experiment.ExperimentPlan;
import korridor.language.Message;
import korridor.model.Arm;
import korridor.observe.Measure;
import korridor.observe.Measures;

/** P8: too much is harmful: a large corridor share lowers line service. */
record TradeOff(Setting setting, EnsembleRunner runner) implements Pattern {

  /** Line service lost from the declared share to the largest. */
  static final double LOSS = 0.05;

  private static final String SHARE = "solutions.corridor-staff";
  private static final double LARGEST = 0.8;
  private static final Measure LINE = Measures.LINE_SERVICE;

  /** The shares of staff in corridors: none, the declared one, and others up to most of them. */
  private static List<Double> shares(Setting setting) {
    double declared = setting.parameters().interventions().corridorStaff();
    return java.util.stream.Stream.of(0.0, 0.05, declared, 0.2, 0.3, 0.45, 0.6, LARGEST)
        .distinct()
        .sorted()
        .toList();
  }

  @Override
  public String id() {
    return "P8";
  }

  /** How many runs the pattern makes on top of those that all share. */
  static int ownRuns(Setting setting) {
    return shares(setting).size() * setting.forSweeps().replicates();
  }

  @Override
  public Outcome examine(Effort effort) {
    List<Double> shares = shares(setting);
    Setting sweep = setting.forSweeps();
    List<ExperimentPlan> plans = new ArrayList<>();
    for (double share : shares) {
      Arm arm = share == 0 ? Arms.SILO : Arms.CORRIDOR;
      plans.add(sweep.with(SHARE, share).plan(List.of(arm)));
    }
    List<Trajectories> runs = runner.run(plans, setting.order());
    int declared = shares.indexOf(setting.parameters().interventions().corridorStaff());
    int largest = shares.indexOf(LARGEST);
    double[] total = total(runs.get(declared));
    return Outcome.of(
        List.of(
            Claim.atLeast(Message.of("P8.line"), LOSS)
                .examine(
                    Trajectories.minus(at(runs.get(declared), LINE), at(runs.get(largest), LINE))),
            Claim.atLeast(Message.of("P8.rise"), 0)
                .examine(Trajectories.minus(total, total(runs.get(0)))),
            Claim.atLeast(Message.of("P8.fall"), 0)
                .examine(Trajectories.minus(total, total(runs.get(largest))))),
        picture(shares, runs));
  }

  private static double[] total(Trajectories run) {
    return Total.of(run, arm(run), run.last());
  }

  private static double[] at(Trajectories run, Measure measure) {
    return run.at(arm(run), measure, run.last());
  }

  private static Arm arm(Trajectories run) {
    return run.values().keySet().iterator().next();
  }

  private Picture picture(List<Double> shares, List<Trajectories> runs) {
    List<Series> series = new ArrayList<>();
    series.add(curve(Message.of("total"), shares, runs, TradeOff::total));
    for (Measure measure : List.of(LINE, Measures.DONE_IN_TWO_YEARS, Measures.TRUST_ACROSS)) {
      series.add(curve(measure.label(), shares, runs, run -> at(run, measure)));
    }
    return new Picture(
        Message.of("P8.picture"),
        Picture.Axis.of(Message.of("axis.corridor-share"), 0, LARGEST + 0.02),
        Picture.Axis.of(Message.of("axis.value"), 0, 1),
        series);
  }

  private static Series curve(
      Message name,
      List<Double> shares,
      List<Trajectories> runs,
      Function<Trajectories, double[]> value) {
    return Curves.of(
        name,
        Form.LINE,
        shares.stream().mapToDouble(Double::doubleValue).toArray(),
        runs.stream().map(value).toArray(double[][]::new));
  }
}
