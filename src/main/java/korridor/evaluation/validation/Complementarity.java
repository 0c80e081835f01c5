package korridor.evaluation.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import korridor.evaluation.Effort;
import korridor.evaluation.Outcome;
import korridor.evaluation.Picture;
import korridor.evaluation.Picture.Series;
import korridor.language.Message;
import korridor.model.Arm;
import korridor.observe.Measure;
import korridor.observe.Measures;

/** P5: reputation alone does little; with corridors it adds more than alone. */
record Complementarity(Trajectories shared) implements Pattern {

  /** Alone, reputation brings at most this part of what corridors bring. */
  static final double LITTLE = 1.0 / 3;

  private static final Measure TRUST = Measures.TRUST_ACROSS;

  @Override
  public String id() {
    return "P5";
  }

  @Override
  public Outcome examine(Effort effort) {
    int end = shared.last();
    double[] alone = gain(Arms.REPUTATION, end);
    double[] added = shared.gain(Arms.BOTH, Arms.CORRIDOR, TRUST, end);
    return Outcome.of(
        List.of(
            Claim.atMost(Message.of("P5.little"), LITTLE)
                .examine(Trajectories.over(alone, gain(Arms.CORRIDOR, end))),
            Claim.atLeast(Message.of("P5.interaction"), 0)
                .examine(Trajectories.minus(added, alone))),
        picture());
  }

  private double[] gain(Arm arm, int week) {
    return shared.gain(arm, Arms.SILO, TRUST, week);
  }

  private double[] sum(int week) {
    double[] sum = gain(Arms.CORRIDOR, week);
    double[] reputation = gain(Arms.REPUTATION, week);
    Arrays.setAll(sum, r -> sum[r] + reputation[r]);
    return sum;
  }

  private Picture picture() {
    List<Series> series = new ArrayList<>();
    for (Arm arm : List.of(Arms.REPUTATION, Arms.CORRIDOR, Arms.BOTH)) {
      series.add(Curves.overYears(Words.arm(arm), shared.weeks(), w -> gain(arm, w)));
    }
    series.add(Curves.reference(Message.of("P5.sum"), shared.weeks(), this::sum));
    return new Picture(
        Message.of("P5.picture"),
        Words.years(),
        Picture.Axis.of(Message.of("axis.gain-trust")),
        series);
  }
}
