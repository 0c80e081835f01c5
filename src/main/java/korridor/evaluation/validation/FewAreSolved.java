package korridor.evaluation.validation;

import java.util.Arrays;
import java.util.List;
import korridor.evaluation.Effort;
import korridor.evaluation.Outcome;
import korridor.evaluation.Picture;
import korridor.language.Message;
import korridor.observe.Measure;
import korridor.observe.Measures;

/** P2: few cross-cutting issues get solved in the silo, and late. */
record FewAreSolved(Trajectories shared, double deadline) implements Pattern {

  /** Few: less than half of them. */
  static final double FEW = 0.5;

  private static final Measure RATE = Measures.DONE_IN_TWO_YEARS;
  private static final Measure LEAD = Measures.LEAD_TIME;

  @Override
  public String id() {
    return "P2";
  }

  @Override
  public Outcome examine(Effort effort) {
    return new Outcome(
        List.of(
            Claim.atMost(Message.of("P2.rate"), FEW).examine(overTenYears(RATE)),
            Claim.atLeast(Message.of("P2.lead"), deadline / 2).examine(overTenYears(LEAD))),
        List.of(
            picture("P2.picture-rate", RATE, Words.share(RATE), FEW),
            picture(
                "P2.picture-lead",
                LEAD,
                Picture.Axis.of(Message.of("axis.lead"), 0, deadline),
                deadline / 2)));
  }

  /** The mean of the ten years' values, each of which counts 52 weeks. */
  private double[] overTenYears(Measure measure) {
    double[] sum = new double[shared.at(Arms.SILO, measure, 0).length];
    int years = shared.last() / Trajectories.YEAR;
    for (int year = 1; year <= years; year++) {
      double[] value = shared.at(Arms.SILO, measure, year * Trajectories.YEAR);
      Arrays.setAll(sum, r -> sum[r] + value[r] / years);
    }
    return sum;
  }

  private Picture picture(String title, Measure measure, Picture.Axis axis, double bound) {
    return new Picture(
        Message.of(title),
        Words.years(),
        axis,
        List.of(
            Curves.overYears(
                Words.arm(Arms.SILO), shared.weeks(), w -> shared.at(Arms.SILO, measure, w)),
            Curves.level(Message.of("criterion"), bound, 0, 10)));
  }
}
