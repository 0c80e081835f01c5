package korridor.evaluation.validation;

import java.util.Arrays;
import java.util.List;
import korridor.evaluation.Effort;
import korridor.evaluation.Outcome;
import korridor.evaluation.Picture;
import korridor.evaluation.Picture.Form;
import korridor.evaluation.Picture.Series;
import korridor.evaluation.Picture.Source;
import korridor.language.Message;
import korridor.observe.Measure;
import korridor.observe.Measures;

/** P1: the silo persists. */
record SiloPersists(Trajectories shared) implements Pattern {

  /** Trust across departments may drift by this much. */
  static final double DRIFT = 0.05;

  /** Trust across departments lies below trust inside by at least this much. */
  static final double GAP = 0.2;

  private static final Measure INSIDE = Measures.TRUST_INSIDE;
  private static final Measure ACROSS = Measures.TRUST_ACROSS;

  @Override
  public String id() {
    return "P1";
  }

  @Override
  public Outcome examine(Effort effort) {
    return Outcome.of(
        List.of(
            Claim.atMost(Message.of("P1.drift"), DRIFT).examine(drift()),
            Claim.atLeast(Message.of("P1.gap"), GAP).examine(gap())),
        picture());
  }

  /** The largest distance of trust across from its start in ten years. */
  private double[] drift() {
    double[] largest = new double[shared.at(Arms.SILO, ACROSS, 0).length];
    for (int week : shared.weeks()) {
      double[] change =
          Trajectories.minus(shared.at(Arms.SILO, ACROSS, week), shared.at(Arms.SILO, ACROSS, 0));
      Arrays.setAll(largest, r -> Math.max(largest[r], Math.abs(change[r])));
    }
    return largest;
  }

  /** The smallest gap between trust inside and across in ten years. */
  private double[] gap() {
    double[] smallest = new double[shared.at(Arms.SILO, ACROSS, 0).length];
    Arrays.fill(smallest, 1);
    for (int week : shared.weeks()) {
      double[] inside = shared.at(Arms.SILO, INSIDE, week);
      double[] gap = Trajectories.minus(inside, shared.at(Arms.SILO, ACROSS, week));
      Arrays.setAll(smallest, r -> Math.min(smallest[r], gap[r]));
    }
    return smallest;
  }

  private Picture picture() {
    double start = Arrays.stream(shared.at(Arms.SILO, ACROSS, 0)).average().orElse(Double.NaN);
    return new Picture(
        Message.of("P1.picture"),
        Words.years(),
        Picture.Axis.of(Message.of("axis.trust"), 0, 1),
        List.of(
            Curves.overYears(INSIDE.label(), shared.weeks(), w -> shared.at(Arms.SILO, INSIDE, w)),
            Curves.overYears(ACROSS.label(), shared.weeks(), w -> shared.at(Arms.SILO, ACROSS, w)),
            Series.of(
                Message.of("P1.band"),
                Source.REFERENCE,
                Form.LINE,
                new double[] {0, 10, 10, 0, 0},
                new double[] {
                  start - DRIFT, start - DRIFT, start + DRIFT, start + DRIFT, start - DRIFT
                })));
  }
}
