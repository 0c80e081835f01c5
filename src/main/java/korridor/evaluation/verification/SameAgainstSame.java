package korridor.evaluation.verification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import korridor.evaluation.Effort;
import korridor.evaluation.Finding;
import korridor.evaluation.Outcome;
import korridor.evaluation.Picture;
import korridor.evaluation.Picture.Axis;
import korridor.evaluation.Picture.Form;
import korridor.evaluation.Picture.Series;
import korridor.evaluation.Picture.Source;
import korridor.evaluation.Verdict;
import korridor.experiment.ThreadExecutor;
import korridor.language.Message;
import korridor.model.ActorKind;
import korridor.model.Arm;
import korridor.model.Intervention;
import korridor.model.Organisation;
import korridor.model.Organisation.Theme;
import korridor.model.Rollout;
import korridor.model.parameter.Parameters;
import korridor.observe.Measure;
import korridor.observe.Measures;
import korridor.run.ReplicateRun;
import korridor.run.RunResult;
import korridor.run.RunWatch;
import korridor.scenario.Scenario;
import korridor.scenario.Scenario.Horizon;
import korridor.statistics.Binomial;
import korridor.statistics.Interval;
import korridor.statistics.KolmogorovSmirnov;
import korridor.statistics.PairedComparison;
import korridor.statistics.RunningMoments;

/**
 * V10: where there is no effect none is found. Two silo arms with different seeds are compared many
 * times, as an experiment compares its arms: the p-values must be uniform, 5 % of them below .05,
 * and the intervals of a mean must hold the true one in 95 % of the cases; the true one is the mean
 * of all runs. Then arms that must equal the silo: solutions of strength 0 to the bit, random
 * rewiring and headcount within a margin.
 */
final class SameAgainstSame extends RepeatedCase {

  private static final long SEED = 110;
  private static final int GROUP = 8;
  private static final double NOMINAL = 0.05;
  private static final double LEAST_P = 1e-4;
  private static final int SHOWN = 200;
  private static final double COVERAGE_BAND = 0.02;

  private static final List<Measure> MEASURES =
      List.of(Measures.TRUST_ACROSS, Measures.OPENNESS_MEAN, Measures.COMPETENCE_PERSONAL);

  SameAgainstSame(ThreadExecutor executor) {
    super("V10", executor);
  }

  @Override
  public Outcome examine(Effort effort) {
    int comparisons = effort.runs(400, 2000);
    double[][] first = silos(SEED, comparisons * GROUP);
    double[][] second = silos(SEED + 1, comparisons * GROUP);
    List<Finding> findings = new ArrayList<>();
    List<Series> series = new ArrayList<>();
    double[] ends = {0, 1};
    series.add(Series.of(say("uniform"), Source.REFERENCE, Form.LINE, ends, ends));
    for (int m = 0; m < MEASURES.size(); m++) {
      Measure measure = MEASURES.get(m);
      double[] one = Rows.column(first, m);
      double[] two = Rows.column(second, m);
      double[] p = pValues(one, two);
      findings.addAll(
          List.of(uniform(measure, p), falsePositives(measure, p), coverage(measure, one, two)));
      Arrays.sort(p);
      series.add(quantiles(measure.label(), p));
    }
    findings.addAll(new NullArms(this).examine(effort));
    Picture picture =
        new Picture(
            say("picture"), Axis.of(say("across"), 0, 1), Axis.of(say("upwards"), 0, 1), series);
    return Outcome.of(findings, picture);
  }

  private static Series quantiles(Message name, double[] sorted) {
    double[] ranks = Rows.steps(0.5 / SHOWN, 1.0 / SHOWN, SHOWN);
    double[] values =
        Arrays.stream(ranks).map(rank -> sorted[(int) (rank * sorted.length)]).toArray();
    return Series.of(name, Source.OURS, Form.LINE, ranks, values);
  }

  /** A made-up administration: departments of ten in divisions of three departments. */
  static Scenario scenario(
      int departments, int warmUp, int weeks, Map<Intervention, Rollout> timings, Parameters p) {
    List<String> topics = IntStream.range(0, departments).mapToObj(d -> "T" + d).toList();
    List<String> divisions = IntStream.range(0, departments / 3).mapToObj(d -> "D" + d).toList();
    List<Organisation.Department> offices =
        IntStream.range(0, departments)
            .mapToObj(d -> new Organisation.Department("O" + d, d / 3, 10, d))
            .toList();
    List<Integer> all = IntStream.range(0, departments).boxed().toList();
    Map<ActorKind, Integer> actors = new EnumMap<>(ActorKind.class);
    actors.put(ActorKind.CITIZENS, 2 * departments);
    List<Theme> themes = List.of(new Theme("A", 0, all), new Theme("B", 1, all));
    Organisation organisation = new Organisation(divisions, offices, topics, themes, actors);
    return new Scenario(
        "null", "Null", "", organisation, new Horizon(warmUp, weeks, weeks), timings, p);
  }

  /** The last observation of a run. */
  static double[] last(RunResult result) {
    if (result.isFailure()) {
      throw new IllegalStateException(result.key() + ": " + result.failure());
    }
    return result.observation().last();
  }

  private double[][] silos(long seed, int runs) {
    Scenario scenario = scenario(6, 26, 26, Map.of(), Parameters.defaults());
    int[] columns = MEASURES.stream().mapToInt(Measures.all()::indexOf).toArray();
    return rows(
        runs,
        run -> {
          ReplicateRun replicate = new ReplicateRun(scenario, "", seed, run);
          double[] last = last(replicate.results(List.of(Arm.SILO), RunWatch.NONE).get(0));
          return Arrays.stream(columns).mapToDouble(c -> last[c]).toArray();
        });
  }

  private static double[] group(double[] runs, int comparison) {
    return Arrays.copyOfRange(runs, comparison * GROUP, (comparison + 1) * GROUP);
  }

  private static double[] pValues(double[] one, double[] two) {
    double[] p = new double[one.length / GROUP];
    Arrays.setAll(p, c -> PairedComparison.of(group(one, c), group(two, c)).pValue());
    return p;
  }

  private Finding uniform(Measure measure, double[] p) {
    double uniformity = KolmogorovSmirnov.uniformity(p);
    return Finding.criterion(
        say("p-values", "measure", measure.label()),
        uniformity,
        Interval.unknown(Finding.LEVEL),
        say("least-p", "least", LEAST_P),
        p.length,
        LEAST_P,
        uniformity >= LEAST_P);
  }

  private Finding falsePositives(Measure measure, double[] p) {
    int count = (int) Arrays.stream(p).filter(value -> value < NOMINAL).count();
    Interval allowed = Binomial.expectedCount(p.length, NOMINAL, 1 - LEAST_P);
    return new Finding(
        say("false-positives", "measure", measure.label()),
        NOMINAL,
        (double) count / p.length,
        Binomial.wilson(count, p.length, Finding.LEVEL),
        say("binomial", "lower", allowed.lower() / p.length, "upper", allowed.upper() / p.length),
        p.length,
        LEAST_P,
        Verdict.of(allowed.contains(count)));
  }

  private Finding coverage(Measure measure, double[] one, double[] two) {
    RunningMoments all = RunningMoments.of(one);
    all.merge(RunningMoments.of(two));
    int intervals = 2 * one.length / GROUP;
    int hits = 0;
    for (int c = 0; c < intervals / 2; c++) {
      for (double[] arm : List.of(one, two)) {
        Interval interval = RunningMoments.of(group(arm, c)).meanInterval(Finding.LEVEL);
        hits += interval.contains(all.mean()) ? 1 : 0;
      }
    }
    double share = (double) hits / intervals;
    double errors = 4 * Math.sqrt(Finding.LEVEL * (1 - Finding.LEVEL) / intervals);
    double band = Math.max(COVERAGE_BAND, errors);
    return new Finding(
        say("coverage", "measure", measure.label()),
        Finding.LEVEL,
        share,
        Binomial.wilson(hits, intervals, Finding.LEVEL),
        say("band", "band", Math.rint(1000 * band) / 1000),
        intervals,
        Finding.FOUR_ERRORS,
        Verdict.of(Math.abs(share - Finding.LEVEL) <= band));
  }
}
