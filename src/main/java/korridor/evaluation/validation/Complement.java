package korridor.evaluation.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import korridor.evaluation.Picture;
import korridor.evaluation.Picture.Series;
import korridor.language.Message;
import korridor.model.Arm;
import korridor.observe.Measure;
import korridor.observe.Measures;

/** P13: corridors and shared reputation together bring more than the sum of both. */
record Complement(Trajectories shared) implements RunPattern {

  private static final Measure TRUST = Measures.TRUST_ACROSS;
  private static final int[] YEARS = {2, 5, 10};

  @Override
  public String id() {
    return "P13";
  }

  @Override
  public Look look() {
    return Look.of(Arrays.stream(YEARS).mapToObj(this::interaction).toList(), picture());
  }

  private Reading interaction(int years) {
    int week = years * Trajectories.YEAR;
    return Reading.of(
        Claim.atLeast(Message.of("P13.interaction", "years", years), 0),
        Trajectories.minus(gain(Arms.BOTH, week), sum(week)));
  }

  private double[] gain(Arm arm, int week) {
    return shared.gain(arm, Arms.SILO, TRUST, week);
  }

  private double[] sum(int week) {
    double[] sum = gain(Arms.CORRIDOR, week);
    double[] reputation = gain(Arms.REPUTATION, week);
    Arrays.setAll(sum, n -> sum[n] + reputation[n]);
    return sum;
  }

  private Picture picture() {
    List<Series> series = new ArrayList<>();
    for (Arm arm : List.of(Arms.REPUTATION, Arms.CORRIDOR, Arms.BOTH)) {
      series.add(Curves.overYears(Words.arm(arm), shared.weeks(), w -> gain(arm, w)));
    }
    series.add(Curves.reference(Message.of("P13.sum"), shared.weeks(), this::sum));
    return new Picture(
        Message.of("P13.picture"),
        Words.years(),
        Picture.Axis.of(Message.of("axis.gain-trust")),
        series);
  }
}
