package korridor.evaluation.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import korridor.evaluation.Effort;
import korridor.evaluation.Finding;
import korridor.evaluation.Outcome;
import korridor.evaluation.Picture;
import korridor.language.Message;
import korridor.model.Arm;
import korridor.observe.Measure;
import korridor.observe.Measures;

/** P7: null arms end where the silo ends. */
record NullArms(Trajectories shared) implements Pattern {

  /** As far apart as two arms may end whose trust across is called the same. */
  static final double SAME_TRUST = 0.02;

  /** The same for the share of solved issues, which scatters more. */
  static final double SAME_RATE = 0.05;

  private static final Measure TRUST = Measures.TRUST_ACROSS;
  private static final Measure RATE = Measures.DONE_IN_TWO_YEARS;

  @Override
  public String id() {
    return "P7";
  }

  @Override
  public Outcome examine(Effort effort) {
    List<Finding> findings = new ArrayList<>();
    for (Arm arm : List.of(Arms.REWIRING, Arms.HEADCOUNT)) {
      findings.add(same(arm, TRUST, SAME_TRUST));
      findings.add(same(arm, RATE, SAME_RATE));
    }
    return Outcome.of(findings, picture());
  }

  private Finding same(Arm arm, Measure measure, double margin) {
    return new Claim(
            Message.of("P7.difference", "arm", Words.arm(arm), "measure", measure.label()),
            -margin,
            margin)
        .examine(shared.gain(arm, Arms.SILO, measure, shared.last()));
  }

  private Picture picture() {
    return new Picture(
        Message.of("P7.picture"),
        Words.years(),
        Words.share(TRUST),
        Stream.of(Arms.SILO, Arms.REWIRING, Arms.HEADCOUNT, Arms.CORRIDOR)
            .map(
                arm ->
                    Curves.overYears(Words.arm(arm), shared.weeks(), w -> shared.at(arm, TRUST, w)))
            .toList());
  }
}
