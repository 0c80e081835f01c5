package korridor.cli;

import java.util.List;
import korridor.language.Language;
import korridor.language.Scale;
import korridor.observe.Measure;
import korridor.observe.Measures;
import korridor.scenario.Study.Until;
import korridor.statistics.ConfidenceSequence;
import korridor.statistics.PrecisionRule;
import korridor.statistics.PrecisionRule.Decision;
import korridor.statistics.RunningMoments;

/**
 * What is still missing for the precision that is wanted.
 *
 * @param measure the difference that is farthest from it
 * @param place where that is
 * @param halfWidth half of the width of its interval
 * @param wanted the half of the width that is wanted
 * @param decision whether to go on
 * @param more about how many more observations it takes
 */
record Outstanding(
    Measure measure,
    PairedScatter.Place place,
    double halfWidth,
    double wanted,
    Decision decision,
    int more) {

  private static final double LEVEL = 0.95;

  /** Strictly it takes several times as many as the scatter lets expect. */
  private static final int PART_OF_MORE = 4;

  /**
   * Makes sure that a precision can be asked for strictly.
   *
   * @throws BadInputException when a measure has no bounds
   */
  static void check(Until until, Language texts) {
    for (String name : until.precision().keySet()) {
      Scale scale = measure(name).scale();
      if (until.strict() && !Double.isFinite(scale.highest() - scale.lowest())) {
        throw new BadInputException(
            texts.say("bad.strict", "measure", texts.say(measure(name).label())));
      }
    }
  }

  /**
   * Looks at all differences.
   *
   * @param size how many observations there are of each
   */
  static Outstanding of(List<PairedScatter> scatters, Until until, int size) {
    Outstanding worst = null;
    for (PairedScatter scatter : scatters) {
      double wanted = until.precision().get(scatter.measure());
      for (var sample : scatter.samples().entrySet()) {
        Outstanding next = of(scatter.measure(), sample.getKey(), sample.getValue(), wanted, until);
        if (worst == null || next.share() > worst.share()) {
          worst = next;
        }
      }
    }
    if (worst == null) {
      throw new IllegalStateException("no run of " + size + " gives a difference");
    }
    int more = Math.max(worst.more, until.strict() ? size / PART_OF_MORE : 1);
    return new Outstanding(
        worst.measure,
        worst.place,
        worst.halfWidth,
        worst.wanted,
        size >= until.atMost() && worst.decision == Decision.MORE
            ? Decision.EXHAUSTED
            : worst.decision,
        more);
  }

  private double share() {
    return decision == Decision.PRECISE ? 0 : halfWidth / wanted;
  }

  private static Outstanding of(
      String name, PairedScatter.Place place, List<Double> sample, double wanted, Until until) {
    Measure measure = measure(name);
    PrecisionRule rule =
        new PrecisionRule(wanted, until.atLeast(), Math.max(until.atMost(), sample.size()), LEVEL);
    RunningMoments moments = new RunningMoments();
    sample.forEach(moments::add);
    if (!until.strict()) {
      return new Outstanding(
          measure,
          place,
          moments.meanInterval(LEVEL).width() / 2,
          wanted,
          rule.after(moments),
          rule.stillNeeded(moments));
    }
    double most = measure.scale().highest() - measure.scale().lowest();
    ConfidenceSequence sequence = new ConfidenceSequence(-most, most, LEVEL);
    sample.forEach(sequence::add);
    return new Outstanding(
        measure,
        place,
        sequence.interval().width() / 2,
        wanted,
        rule.after(sequence),
        rule.stillNeeded(moments));
  }

  private static Measure measure(String name) {
    return Measures.all().stream().filter(m -> m.name().equals(name)).findFirst().orElseThrow();
  }
}
