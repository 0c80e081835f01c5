package korridor.evaluation.validation;

import java.util.List;
import java.util.stream.Stream;
import korridor.evaluation.Picture;
import korridor.language.Message;
import korridor.observe.Measures;

/** P2: in the silo about half of the issues are done in two years, most of the others partly. */
record HalfDone(Trajectories shared) implements RunPattern {

  /** The lowest share done in two years that is called about half. */
  static final double LEAST = 0.3;

  /** The highest. */
  static final double MOST = 0.6;

  private static final int YEARS = 10;

  @Override
  public String id() {
    return "P2";
  }

  @Override
  public Look look() {
    double[] partly = shared.overYears(Arms.SILO, Measures.PARTLY_DONE, 1, YEARS);
    double[] not = shared.overYears(Arms.SILO, Measures.NOT_DONE, 1, YEARS);
    return Look.of(
        List.of(
            Reading.of(
                new Claim(Message.of("P2.done"), LEAST, MOST),
                shared.overYears(Arms.SILO, Measures.DONE_IN_TWO_YEARS, 1, YEARS)),
            Reading.of(Claim.atLeast(Message.of("P2.partly"), 0), Trajectories.minus(partly, not))),
        picture());
  }

  private Picture picture() {
    return new Picture(
        Message.of("P2.picture"),
        Words.years(),
        Picture.Axis.of(Message.of("axis.value"), 0, 1),
        Stream.of(Measures.DONE_IN_TWO_YEARS, Measures.PARTLY_DONE, Measures.NOT_DONE)
            .map(m -> Curves.overYears(m.label(), shared.weeks(), w -> shared.at(Arms.SILO, m, w)))
            .toList());
  }
}
