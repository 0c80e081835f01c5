package korridor.evaluation.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import korridor.evaluation.Effort;
import korridor.evaluation.Finding;
import korridor.evaluation.Outcome;
import korridor.evaluation.Picture;
import korridor.evaluation.Picture.Form;
import korridor.evaluation.Picture.Series;
import korridor.language.Message;
import korridor.language.Numbers;
import korridor.model.Arm;
import korridor.observe.Measure;
import korridor.observe.Measures;
import korridor.statistics.Holm;
import korridor.statistics.Interval;
import korridor.statistics.Welch;

/**
 * A pattern that the effects of the solutions after ten years are the same in two or more settings,
 * as far as noise lets see: no difference is beyond it by Welch's test, all of them taken together
 * (Holm).
 *
 * @param id its name
 * @param one what the others are compared with
 * @param others at least one
 */
record SameEffects(String id, Place one, List<Place> others) implements Pattern {

  /** The level of the test of all differences together. */
  static final double LEVEL = 0.05;

  private static final List<Measure> MEASURES =
      List.of(Measures.TRUST_ACROSS, Measures.DONE_IN_TWO_YEARS);

  /** A setting by its name, and its runs of {@link Arms#EFFECTS}. */
  record Place(Message name, Supplier<Trajectories> runs) {}

  /** A difference of effects. */
  private record Difference(Message subject, Welch test) {}

  @Override
  public Outcome examine(Effort effort) {
    List<Place> places = new ArrayList<>(List.of(one));
    places.addAll(others);
    List<Trajectories> runs = places.stream().map(place -> place.runs().get()).toList();
    List<Difference> differences = new ArrayList<>();
    for (int n = 1; n < places.size(); n++) {
      differences.addAll(differences(places.get(n).name(), runs.get(n), runs.get(0)));
    }
    double[] p = differences.stream().mapToDouble(d -> d.test().pValue()).toArray();
    double[] adjusted = Holm.adjust(p);
    List<Finding> findings = new ArrayList<>();
    for (int n = 0; n < adjusted.length; n++) {
      findings.add(finding(differences.get(n), adjusted[n], adjusted.length));
    }
    return new Outcome(findings, MEASURES.stream().map(m -> picture(m, places, runs)).toList());
  }

  private List<Difference> differences(Message name, Trajectories other, Trajectories first) {
    List<Difference> differences = new ArrayList<>();
    for (Measure measure : MEASURES) {
      for (Arm arm : Arms.EFFECTIVE) {
        Message subject =
            Message.of(
                "same-effects.difference",
                "arm",
                Words.arm(arm),
                "measure",
                measure.label(),
                "other",
                name,
                "one",
                one.name());
        Welch test = Welch.of(effect(other, arm, measure), effect(first, arm, measure));
        differences.add(new Difference(subject, test));
      }
    }
    return differences;
  }

  private static double[] effect(Trajectories runs, Arm arm, Measure measure) {
    return runs.gain(arm, Arms.SILO, measure, runs.last());
  }

  private static Finding finding(Difference difference, double p, int tests) {
    Welch test = difference.test();
    Interval interval =
        Double.isNaN(test.lower())
            ? Interval.unknown(Finding.LEVEL)
            : new Interval(test.lower(), test.upper(), Finding.LEVEL);
    return Finding.criterion(
        difference.subject(),
        test.difference(),
        interval,
        Message.of("same-effects.noise", "p", Numbers.rounded(p), "level", LEVEL),
        Math.min(test.n(), test.m()),
        LEVEL / tests,
        p >= LEVEL);
  }

  private static Picture picture(Measure measure, List<Place> places, List<Trajectories> runs) {
    double[] spots = new double[Arms.EFFECTIVE.size()];
    Arrays.setAll(spots, n -> n);
    List<Series> series = new ArrayList<>();
    for (int n = 0; n < places.size(); n++) {
      Trajectories own = runs.get(n);
      series.add(
          Curves.of(
              places.get(n).name(),
              Form.POINTS,
              spots,
              Arms.EFFECTIVE.stream()
                  .map(arm -> effect(own, arm, measure))
                  .toArray(double[][]::new)));
    }
    return new Picture(
        Message.of("same-effects.picture", "measure", measure.label()),
        Picture.Axis.of(Message.of("axis.arm"), Arms.EFFECTIVE.stream().map(Words::arm).toList()),
        Picture.Axis.of(Message.of("axis.gain")),
        series);
  }
}
