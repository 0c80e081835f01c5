package korridor.evaluation.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import korridor.evaluation.Picture;
import korridor.evaluation.Picture.Form;
import korridor.language.Message;
import korridor.observe.Measure;
import korridor.observe.Measures;

/** P10: an I-Team too small for the demand loses its effect. */
record TooSmall(Ensemble ensemble) implements RunPattern {

  /** The small team keeps at most this part of the effect of the declared one. */
  static final double LOST = 0.5;

  /** Twice the team brings at most so many times the effect: no more than in proportion. */
  static final double PROPORTION = 2;

  private static final String SHARE = "interventions.iteam-staff";
  private static final Measure DONE = Measures.DONE_IN_TWO_YEARS;

  /** Shares of staff in the team: too small, declared, twice as large. */
  private static final double[] SHARES = {0.002, 0.007, 0.014};

  private static final int FIRST_FULL_YEAR = 2;
  private static final int LAST_YEAR = 10;

  @Override
  public String id() {
    return "P10";
  }

  /** How many runs the pattern makes on top of those that all share. */
  static int ownRuns(int members) {
    return (1 + SHARES.length) * members;
  }

  @Override
  public Look look() {
    double[] silo =
        ensemble.run(List.of(Arms.SILO)).overYears(Arms.SILO, DONE, FIRST_FULL_YEAR, LAST_YEAR);
    List<double[]> effects = new ArrayList<>();
    for (double share : SHARES) {
      Trajectories runs = ensemble.run(Map.of(SHARE, share), List.of(Arms.ITEAM));
      double[] done = runs.overYears(Arms.ITEAM, DONE, FIRST_FULL_YEAR, LAST_YEAR);
      effects.add(Trajectories.minus(done, silo));
    }
    return Look.of(
        List.of(
            Reading.ofRatio(
                Claim.atMost(Message.of("P10.lost"), LOST), effects.get(0), effects.get(1)),
            Reading.ofRatio(
                Claim.atMost(Message.of("P10.twice"), PROPORTION), effects.get(2), effects.get(1))),
        picture(effects));
  }

  private static Picture picture(List<double[]> effects) {
    double[] perThousand = Arrays.stream(SHARES).map(share -> 1000 * share).toArray();
    return new Picture(
        Message.of("P10.picture"),
        Picture.Axis.of(Message.of("axis.iteam")),
        Picture.Axis.of(Message.of("axis.gain-done")),
        List.of(Curves.of(DONE.label(), Form.LINE, perThousand, effects.toArray(double[][]::new))));
  }
}
