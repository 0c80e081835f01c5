package korridor.report.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import korridor.model.Arm;
import korridor.model.parameter.ParameterTable;
import korridor.observe.Measure;
import korridor.observe.Measure.Better;
import korridor.scenario.Scenario;
import korridor.statistics.QuantileBand;
import korridor.statistics.Regret;
import korridor.statistics.VarianceComponents;

/** What plausible administrations say: those of the draws that the facts have left. */
public final class Ensemble {

  private static final double NINE_IN_TEN = 0.9;
  private static final double LEVEL = 0.95;
  private static final long SEED = 1;

  private final Scenario scenario;
  private final Series series;
  private final Administrations administrations;
  private final int[] kept;

  /**
   * The administrations of some results.
   *
   * @param scenario with its own assumptions
   * @param matching which draws the facts have left
   */
  public Ensemble(Scenario scenario, Series series, Matching matching) {
    this.scenario = scenario;
    this.series = series;
    this.administrations = series.administrations();
    this.kept =
        IntStream.range(0, administrations.draws().size())
            .filter(draw -> matching.keeps(administrations.draws().get(draw)))
            .toArray();
  }

  /** The draws that are kept, in order. */
  public List<Draw> draws() {
    return Arrays.stream(kept).mapToObj(administrations.draws()::get).toList();
  }

  /** Administrations a draw. */
  public int replicates() {
    return administrations.replicates();
  }

  /** The measures that are led with and that the results have. */
  public List<Measure> led() {
    return LedWith.ALL.stream().filter(series.measures()::contains).toList();
  }

  /**
   * The weeks whose best arm is told: one year, where it is known and not the end, and the last.
   */
  public List<Integer> horizons() {
    List<Integer> weeks = new ArrayList<>();
    if (series.lastWeek() > Comparison.ONE_YEAR
        && series.keptWeeks().contains(Comparison.ONE_YEAR)) {
      weeks.add(Comparison.ONE_YEAR);
    }
    weeks.add(series.lastWeek());
    return List.copyOf(weeks);
  }

  /** Arm minus baseline in every kept draw and each of its administrations; missing ones NaN. */
  public double[][] differences(Arm arm, Measure measure, int week) {
    double[] values = series.values(arm, measure, week);
    double[] baseline = series.values(series.baseline(), measure, week);
    return byDraw(n -> values[n] - baseline[n]);
  }

  /** Mean over the administrations of each kept draw; NaN for a draw of which none is known. */
  public double[] drawMeans(Arm arm, Measure measure, int week) {
    return means(differences(arm, measure, week));
  }

  /**
   * The middle difference of an arm over time, and between what nine in ten administrations lie.
   */
  public Band course(Arm arm, Measure measure) {
    double[][] over = series.differencesOverTime(arm, measure);
    int weeks = over.length;
    Band band =
        new Band(new double[weeks], new double[weeks], new double[weeks], new double[weeks]);
    for (int w = 0; w < weeks; w++) {
      double[] all = over[w];
      double[] ofKept =
          Arrays.stream(kept)
              .flatMap(draw -> Arrays.stream(administrations.of(draw)))
              .mapToDouble(n -> all[n])
              .toArray();
      QuantileBand middle = QuantileBand.of(ofKept, NINE_IN_TEN);
      band.years()[w] = series.weeks().get(w) / (double) Comparison.ONE_YEAR;
      band.mean()[w] = middle.median();
      band.lower()[w] = middle.lower();
      band.upper()[w] = middle.upper();
    }
    return band;
  }

  /** How an arm differs from the baseline; empty where no administration tells. */
  public Optional<Spread> spread(Arm arm, Measure measure, int week) {
    double[][] known = known(differences(arm, measure, week));
    return Spread.flat(known).length == 0
        ? Optional.empty()
        : Optional.of(Spread.of(arm, measure, week, known));
  }

  /** Which arm is best how often; empty where no administration has all arms. */
  public Optional<Best> best(List<Arm> arms, Measure measure, int week) {
    double[][] values = complete(arms, measure, week);
    int n = values.length;
    if (n == 0 || arms.size() < 2) {
      return Optional.empty();
    }
    double[] times = new double[arms.size()];
    for (double[] one : values) {
      double best = best(one, measure);
      long equals = Arrays.stream(one).filter(v -> v == best).count();
      for (int a = 0; a < one.length; a++) {
        times[a] += one[a] == best ? 1.0 / equals : 0;
      }
    }
    List<Best.Often> often = new ArrayList<>();
    for (int a = 0; a < times.length; a++) {
      Share share = share(times[a], n);
      often.add(new Best.Often(arms.get(a), times[a], times[a] / n, share.lower(), share.upper()));
    }
    often.sort(Comparator.comparingDouble(Best.Often::times).reversed());
    return Optional.of(new Best(measure, week, n, often));
  }

  /** As many draws as are behind the administrations count for the interval. */
  private Share share(double times, int n) {
    int trials = Math.max(1, n / administrations.replicates());
    Share rough = Share.single((int) Math.rint(times / n * trials), trials);
    return new Share(
        rough.count(),
        rough.n(),
        Math.min(times / n, rough.lower()),
        Math.max(times / n, rough.upper()));
  }

  /**
   * How much of the spread the assumptions make; empty where each draw was run once only, or
   * nothing differs.
   */
  public Optional<Luck> luck(Arm arm, Measure measure, int week) {
    if (replicates() < 2) {
      return Optional.empty();
    }
    VarianceComponents parts = VarianceComponents.of(differences(arm, measure, week), LEVEL);
    return Optional.of(parts)
        .filter(p -> p.draws() > 1 && Double.isFinite(p.share()))
        .map(
            p ->
                new Luck(
                    arm,
                    measure,
                    week,
                    p.share(),
                    p.shareInterval().lower(),
                    p.shareInterval().upper(),
                    Math.sqrt(p.luck())));
  }

  /**
   * What each solution contributes to what all of them do together, from the runs of all their
   * combinations; empty where a combination was not run.
   */
  public Optional<Contributions> contributions(List<Arm> arms, Measure measure, int week) {
    return Contributions.players(arms)
        .map(players -> Contributions.of(players, measure, week, this::drawValues))
        .filter(c -> c.n() > 1);
  }

  /** Which assumptions decide how much an arm changes; empty with few draws. */
  public Optional<Deciding> deciding(Arm arm, Measure measure, int week) {
    double[] differences = drawMeans(arm, measure, week);
    double luck =
        luck(arm, measure, week).map(l -> 1 - l.assumptionsOfMean(replicates())).orElse(Double.NaN);
    return Deciding.of(arm, measure, week, assumptions(), differences, luck);
  }

  /** What would turn the result; empty with fewer than two arms, or where no draw has all. */
  public Optional<Turn> turn(List<Arm> arms, Measure measure, int week) {
    List<GivenAway> given = arms.size() < 2 ? List.of() : givenAway(arms, measure, week);
    if (given.isEmpty()) {
      return Optional.empty();
    }
    int sign = measure.better() == Better.LOWER ? -1 : 1;
    double[][] values =
        arms.stream()
            .map(arm -> drawValues(arm, measure, week))
            .map(ofArm -> Arrays.stream(ofArm).map(v -> sign * v).toArray())
            .toArray(double[][]::new);
    int best = arms.indexOf(given.get(0).arm());
    Map<String, Double> own = ParameterTable.values(scenario.parameters());
    TurnSearch search = new TurnSearch(own, draws(), assumptions());
    return Optional.of(search.turn(measure, week, arms, best, values));
  }

  /** Where an arm does not bring what matters; empty with few draws. */
  public Optional<Failing> failing(Arm arm, Measure measure, int week) {
    int sign = measure.better() == Better.LOWER ? -1 : 1;
    double[] gains = Arrays.stream(drawMeans(arm, measure, week)).map(d -> sign * d).toArray();
    return Failing.of(arm, measure, week, assumptions(), gains);
  }

  private Assumptions assumptions() {
    return Assumptions.of(scenario, draws());
  }

  /** Mean value of an arm over the administrations of each kept draw. */
  private double[] drawValues(Arm arm, Measure measure, int week) {
    double[] values = series.values(arm, measure, week);
    return means(byDraw(n -> values[n]));
  }

  private static double[] means(double[][] byDraw) {
    return Arrays.stream(byDraw)
        .mapToDouble(
            ofDraw -> Arrays.stream(ofDraw).filter(Double::isFinite).average().orElse(Double.NaN))
        .toArray();
  }

  /** What each arm gives away when it is chosen for all, the least first. */
  public List<GivenAway> givenAway(List<Arm> arms, Measure measure, int week) {
    int sign = measure.better() == Better.LOWER ? -1 : 1;
    double[][] values =
        Arrays.stream(complete(arms, measure, week))
            .map(one -> Arrays.stream(one).map(v -> sign * v).toArray())
            .toArray(double[][]::new);
    List<GivenAway> all = new ArrayList<>();
    if (values.length == 0) {
      return all;
    }
    Regret regret = Regret.of(values, SEED);
    for (int a = 0; a < arms.size(); a++) {
      Regret.Option lost = regret.options().get(a);
      double high = values.length < Spread.FEW ? lost.largest() : lost.high();
      all.add(new GivenAway(arms.get(a), measure, week, regret.n(), lost.mean(), high));
    }
    all.sort(Comparator.comparingDouble(GivenAway::mean));
    return all;
  }

  private static double best(double[] values, Measure measure) {
    return measure.better() == Better.LOWER
        ? Arrays.stream(values).min().orElse(Double.NaN)
        : Arrays.stream(values).max().orElse(Double.NaN);
  }

  /** The values of all arms in each administration in which every one of them has a value. */
  private double[][] complete(List<Arm> arms, Measure measure, int week) {
    double[][] byArm =
        arms.stream().map(arm -> series.values(arm, measure, week)).toArray(double[][]::new);
    return Arrays.stream(kept)
        .flatMap(draw -> Arrays.stream(administrations.of(draw)))
        .mapToObj(n -> Arrays.stream(byArm).mapToDouble(values -> values[n]).toArray())
        .filter(one -> Arrays.stream(one).allMatch(Double::isFinite))
        .toArray(double[][]::new);
  }

  private double[][] byDraw(IntToDoubleFunction value) {
    return Arrays.stream(kept)
        .mapToObj(draw -> Arrays.stream(administrations.of(draw)).mapToDouble(value).toArray())
        .toArray(double[][]::new);
  }

  private static double[][] known(double[][] values) {
    return Arrays.stream(values)
        .map(ofDraw -> Arrays.stream(ofDraw).filter(Double::isFinite).toArray())
        .filter(ofDraw -> ofDraw.length > 0)
        .toArray(double[][]::new);
  }
}
