package korridor.evaluation.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import korridor.evaluation.Picture;
import korridor.evaluation.Picture.Form;
import korridor.language.Message;
import korridor.observe.Measure;
import korridor.observe.Measures;

/** P8: too much of it is harmful: with most of the staff in corridors less gets done. */
record TooMuch(Ensemble ensemble) implements RunPattern {

  /** What line service loses at least when corridors grow beyond the declared share. */
  static final double LOSS = 0.05;

  private static final String SHARE = "interventions.corridor-staff";

  /** Shares of staff in corridors. */
  private static final double[] SHARES = {0.05, 0.13, 0.3, 0.5, 0.8};

  private static final int FEW = 0;
  private static final int DECLARED = 1;
  private static final int MIDDLE = 2;
  private static final int MOST = SHARES.length - 1;
  private static final Measure DONE = Measures.DONE_IN_TWO_YEARS;
  private static final Measure LINE = Measures.LINE_SERVICE;
  private static final Measure WORST = Measures.LINE_SERVICE_WORST;

  @Override
  public String id() {
    return "P8";
  }

  /** How many runs the pattern makes on top of those that all share. */
  static int ownRuns(int members) {
    return SHARES.length * members;
  }

  @Override
  public Look look() {
    List<Trajectories> runs = new ArrayList<>();
    for (double share : SHARES) {
      runs.add(ensemble.run(Map.of(SHARE, share), List.of(Arms.CORRIDOR)));
    }
    return Look.of(
        List.of(
            Reading.of(Claim.atLeast(Message.of("P8.rise"), 0), minus(runs, DONE, MIDDLE, FEW)),
            Reading.of(Claim.atLeast(Message.of("P8.fall"), 0), minus(runs, DONE, MIDDLE, MOST)),
            loss(LINE, runs),
            loss(WORST, runs)),
        picture(runs));
  }

  private static Reading loss(Measure measure, List<Trajectories> runs) {
    return Reading.of(
        Claim.atLeast(Message.of("P8.loss", "measure", measure.label()), LOSS),
        minus(runs, measure, DECLARED, MOST));
  }

  private static double[] minus(List<Trajectories> runs, Measure measure, int first, int second) {
    return Trajectories.minus(at(runs.get(first), measure), at(runs.get(second), measure));
  }

  private static double[] at(Trajectories run, Measure measure) {
    return run.at(Arms.CORRIDOR, measure, run.last());
  }

  private static Picture picture(List<Trajectories> runs) {
    return new Picture(
        Message.of("P8.picture"),
        Picture.Axis.of(
            Message.of("axis.corridor-share"), 0, Arrays.stream(SHARES).max().orElse(1)),
        Picture.Axis.of(Message.of("axis.value"), 0, 1),
        Stream.of(DONE, LINE, WORST, Measures.TRUST_ACROSS)
            .map(
                measure ->
                    Curves.of(
                        measure.label(),
                        Form.LINE,
                        SHARES,
                        runs.stream().map(run -> at(run, measure)).toArray(double[][]::new)))
            .toList());
  }
}
