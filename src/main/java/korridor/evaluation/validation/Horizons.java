package korridor.evaluation.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import korridor.evaluation.Picture;
import korridor.language.Message;
import korridor.model.Arm;
import korridor.observe.Measure;
import korridor.observe.Measures;

/** P12: which single solution is ahead depends on how far one looks. */
record Horizons(Trajectories shared) implements RunPattern {

  private static final Measure DONE = Measures.DONE_IN_TWO_YEARS;
  private static final Measure TRUST = Measures.TRUST_ACROSS;

  @Override
  public String id() {
    return "P12";
  }

  @Override
  public Look look() {
    return new Look(
        List.of(
            lead(Arms.ITEAM, DONE, 1),
            lead(Arms.ITEAM, DONE, 2),
            lead(Arms.REPUTATION, DONE, 10),
            lead(Arms.CORRIDOR, TRUST, 2),
            lead(Arms.CORRIDOR, TRUST, 5),
            lead(Arms.CORRIDOR, TRUST, 8)),
        Stream.of(DONE, TRUST).map(this::picture).toList());
  }

  /** How far the arm lies before the better of the two other single solutions. */
  private Reading lead(Arm arm, Measure measure, int year) {
    int week = year * Trajectories.YEAR;
    List<Arm> others = new ArrayList<>(Arms.SINGLE);
    others.remove(arm);
    double[] first = shared.at(others.get(0), measure, week);
    double[] second = shared.at(others.get(1), measure, week);
    double[] best = new double[first.length];
    Arrays.setAll(best, n -> Math.max(first[n], second[n]));
    return Reading.of(
        Claim.atLeast(
            Message.of(
                "P12.lead", "arm", Words.arm(arm), "measure", measure.label(), "years", year),
            0),
        Trajectories.minus(shared.at(arm, measure, week), best));
  }

  private Picture picture(Measure measure) {
    return new Picture(
        Message.of("P12.picture", "measure", measure.label()),
        Words.years(),
        Words.share(measure),
        Stream.concat(Stream.of(Arms.SILO), Arms.SINGLE.stream())
            .map(
                arm ->
                    Curves.overYears(
                        Words.arm(arm), shared.weeks(), w -> shared.at(arm, measure, w)))
            .toList());
  }
}
