package korridor.evaluation.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.DoublePredicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import korridor.evaluation.Finding;
import korridor.language.Message;
import korridor.model.Arm;
import korridor.observe.Measure;
import korridor.observe.Measures;
import korridor.statistics.Binomial;
import korridor.statistics.Interval;
import korridor.statistics.QuantileBand;

/**
 * What all draws together are held against: targets to check, not to tune to.
 *
 * @param ensemble the draws
 * @param shared their runs of {@link Arms#SHARED}
 */
record DrawTargets(Ensemble ensemble, Trajectories shared) {

  /** The share of draws that is called nearly all. */
  static final double MOST = 0.9;

  /** The share of draws in which all three together must bring trust. */
  static final double SURE = 0.95;

  /** Done of ended issues in the silo at the start. */
  static final double LEAST_DONE = 0.2;

  static final double MOST_DONE = 0.85;

  /** A median is near a half within this distance. */
  static final double NEAR = 0.1;

  /** Drift of trust across in the silo, ten years. */
  static final double DRIFT = 0.06;

  /** One peak is not enough below this probability. */
  static final double ONE_PEAK = 0.05;

  private static final int BINS = 10;
  private static final Measure TRUST = Measures.TRUST_ACROSS;
  private static final Measure DONE = Measures.DONE_IN_TWO_YEARS;

  /** A level that is drawn, and where it is found ten years later. */
  private record Drawn(Measure measure, ToDoubleFunction<Map<String, Double>> value) {}

  private static final List<Drawn> LEVELS =
      List.of(
          new Drawn(Measures.TRUST_INSIDE, v -> v.get("survey.trust-inside")),
          new Drawn(
              Measures.OUT_GROUP_TRUST,
              v -> v.get("survey.trust-inside") * v.get("survey.trust-ratio")),
          new Drawn(Measures.RESPECT, v -> v.get("survey.respect")),
          new Drawn(Measures.OPENNESS_MEAN, v -> v.get("survey.openness")),
          new Drawn(Measures.RESPONSIBILITY, v -> v.get("survey.responsibility")),
          new Drawn(Measures.COMPETENCE_PERSONAL, v -> v.get("survey.competence")),
          new Drawn(Measures.COMPETENCE_INSTITUTIONAL, v -> v.get("survey.routines")),
          new Drawn(Measures.SPONSORSHIP, v -> v.get("survey.sponsorship")));

  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    double[] done = shared.at(Arms.SILO, Measures.DONE, 0);
    findings.add(share("draws.done", done, v -> LEAST_DONE <= v && v <= MOST_DONE, MOST));
    findings.add(median(done));
    findings.add(
        share(
            "draws.drift",
            shared.change(Arms.SILO, TRUST, 0, shared.last()),
            v -> Math.abs(v) <= DRIFT,
            MOST));
    findings.add(
        share(
            "draws.rewiring",
            gain(Arms.REWIRING, TRUST),
            v -> Math.abs(v) <= NullArms.SAME_TRUST,
            MOST));
    findings.add(share("draws.all", gain(Arms.ALL, TRUST), v -> v > 0, SURE));
    for (Measure measure : List.of(TRUST, DONE)) {
      Arms.EFFECTIVE.forEach(arm -> findings.add(onePeak(arm, measure)));
    }
    LEVELS.forEach(level -> findings.add(slope(level)));
    return findings;
  }

  private double[] gain(Arm arm, Measure measure) {
    return shared.gain(arm, Arms.SILO, measure, shared.last());
  }

  /** In at least this share of the draws the value is as it should be. */
  private static Finding share(String subject, double[] values, DoublePredicate as, double least) {
    double[] known = known(values);
    int hits = (int) Arrays.stream(known).filter(as).count();
    return Finding.criterion(
        Message.of(subject),
        (double) hits / known.length,
        Binomial.wilson(hits, known.length, Finding.LEVEL),
        Message.of("claim.at-least", "bound", least),
        known.length,
        Double.NaN,
        hits >= least * known.length);
  }

  private static Finding median(double[] done) {
    QuantileBand band = QuantileBand.of(done, DrawStudy.MIDDLE);
    Claim near = new Claim(Message.of("draws.median"), 0.5 - NEAR, 0.5 + NEAR);
    return Finding.criterion(
        near.subject(),
        band.median(),
        Interval.unknown(Finding.LEVEL),
        near.bounds(),
        band.n(),
        Double.NaN,
        near.holds(band.median()));
  }

  private Finding onePeak(Arm arm, Measure measure) {
    double[] effects = known(gain(arm, measure));
    double p = new OnePeak(effects, ensemble.setting().seed()).pValue();
    return Finding.criterion(
        Message.of("draws.peak", "arm", Words.arm(arm), "measure", measure.label()),
        p,
        Interval.unknown(Finding.LEVEL),
        Message.of("draws.peak-criterion", "level", ONE_PEAK, "counts", counts(effects)),
        effects.length,
        ONE_PEAK,
        p >= ONE_PEAK);
  }

  /** How many values lie in each of ten equal parts of their range. */
  private static String counts(double[] values) {
    double least = Arrays.stream(values).min().orElse(0);
    double width = (Arrays.stream(values).max().orElse(0) - least) / BINS;
    int[] counts = new int[BINS];
    for (double value : values) {
      counts[width == 0 ? 0 : Math.min(BINS - 1, (int) ((value - least) / width))]++;
    }
    return Arrays.stream(counts).mapToObj(String::valueOf).collect(Collectors.joining(" "));
  }

  /** How much of a drawn level is there ten silo years later. */
  private Finding slope(Drawn level) {
    double[] drawn =
        ensemble.members().stream()
            .mapToDouble(member -> level.value().applyAsDouble(member.point().values()))
            .toArray();
    double[] later = shared.at(Arms.SILO, level.measure(), shared.last());
    double slope = Slope.of(drawn, later);
    return Finding.criterion(
        Message.of("draws.slope", "measure", level.measure().label()),
        slope,
        Interval.unknown(Finding.LEVEL),
        Message.of("claim.at-least", "bound", Surveyed.SLOPE),
        known(later).length,
        Double.NaN,
        slope >= Surveyed.SLOPE);
  }

  private static double[] known(double[] values) {
    return Arrays.stream(values).filter(v -> !Double.isNaN(v)).toArray();
  }
}
