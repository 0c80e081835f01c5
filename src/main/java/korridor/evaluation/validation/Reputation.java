package korridor.evaluation.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import korridor.evaluation.Picture;
import korridor.evaluation.Picture.Form;
import korridor.language.Message;
import korridor.observe.Measure;
import korridor.observe.Measures;

/** P5: shared reputation works where there is credit to share and sharing is not zero-sum. */
record Reputation(Ensemble ensemble, Trajectories shared) implements RunPattern {

  private static final String DILUTION = "credit.dilution";
  private static final Measure TRUST = Measures.TRUST_ACROSS;
  private static final Measure DONE = Measures.DONE_IN_TWO_YEARS;

  /** Credit is multiplied by sharing, in between, or divided. */
  private static final double[] DILUTIONS = {0, 0.5, 1};

  @Override
  public String id() {
    return "P5";
  }

  /** How many runs the pattern makes on top of those that all share. */
  static int ownRuns(int members) {
    return DILUTIONS.length * members;
  }

  @Override
  public Look look() {
    List<Trajectories> runs = new ArrayList<>();
    for (double dilution : DILUTIONS) {
      runs.add(ensemble.run(Map.of(DILUTION, dilution), List.of(Arms.REPUTATION)));
    }
    return Look.of(
        List.of(
            Reading.of(Claim.atLeast(subject(0, TRUST), 0), gain(runs.get(0), TRUST)),
            Reading.of(Claim.atLeast(subject(1, TRUST), 0), gain(runs.get(1), TRUST)),
            Reading.of(Claim.atLeast(subject(1, DONE), 0), gain(runs.get(1), DONE)),
            Reading.of(Claim.atMost(subject(2, TRUST), 0), gain(runs.get(2), TRUST))),
        picture(runs));
  }

  private static Message subject(int dilution, Measure measure) {
    return Message.of("P5.effect", "dilution", DILUTIONS[dilution], "measure", measure.label());
  }

  /** In the silo nobody shares credit, so that it is the same for all dilutions. */
  private double[] gain(Trajectories runs, Measure measure) {
    return Trajectories.minus(
        runs.at(Arms.REPUTATION, measure, runs.last()),
        shared.at(Arms.SILO, measure, shared.last()));
  }

  private Picture picture(List<Trajectories> runs) {
    return new Picture(
        Message.of("P5.picture"),
        Picture.Axis.of(Message.of("axis.dilution"), 0, 1),
        Picture.Axis.of(Message.of("axis.gain")),
        Stream.of(TRUST, DONE)
            .map(
                m ->
                    Curves.of(
                        m.label(),
                        Form.LINE,
                        DILUTIONS,
                        runs.stream().map(run -> gain(run, m)).toArray(double[][]::new)))
            .toList());
  }
}
