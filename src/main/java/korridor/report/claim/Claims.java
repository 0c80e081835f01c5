package korridor.report.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import korridor.model.Arm;
import korridor.model.Intervention;
import korridor.observe.Measure;
import korridor.observe.Measure.Better;
import korridor.report.claim.Claim.Count;
import korridor.report.claim.Claim.Difference;
import korridor.report.claim.Claim.Finished;
import korridor.report.claim.Claim.Front;
import korridor.report.claim.Claim.Half;
import korridor.report.claim.Claim.Higher;
import korridor.report.claim.Claim.Hours;
import korridor.report.claim.Claim.Inputs;
import korridor.report.claim.Claim.Lead;
import korridor.report.claim.Claim.Level;
import korridor.report.claim.Claim.Price;
import korridor.report.claim.Claim.Replicates;
import korridor.report.claim.Claim.Sides;
import korridor.report.claim.Claim.Span;
import korridor.report.claim.Claim.Together;
import korridor.report.evidence.ComparisonRow;
import korridor.report.evidence.Costs;
import korridor.report.evidence.Evidence;
import korridor.report.evidence.Findings;
import korridor.report.evidence.Judgement;
import korridor.report.evidence.WorkingHours;

/** What the evidence allows to say. Where it does not allow a claim, there is none. */
public final class Claims {

  private final Evidence evidence;
  private final Findings findings;

  /** Claims from some evidence. */
  public Claims(Evidence evidence) {
    this.evidence = evidence;
    this.findings = new Findings(evidence);
  }

  /** The mean of an arm; empty when it is not known. */
  public Optional<Level> level(Arm arm, Measure measure, int week) {
    double mean = evidence.comparison().row(arm, measure, week).mean();
    return Double.isFinite(mean)
        ? Optional.of(new Level(arm, measure, week, mean))
        : Optional.empty();
  }

  /** The difference of an arm, judged; always there, but perhaps unknown. */
  public Difference difference(Arm arm, Measure measure, int week) {
    ComparisonRow row = evidence.comparison().row(arm, measure, week);
    return new Difference(
        arm, measure, week, row.judgement(), row.difference(), row.lower(), row.upper());
  }

  /** The arm at the front; empty when the best mean is not clearly better than the baseline. */
  public Optional<Front> front(Measure measure, int week) {
    List<ComparisonRow> ranked = findings.ranked(evidence.solutions(), measure, week);
    if (ranked.isEmpty() || !Findings.improves(ranked.get(0))) {
      return Optional.empty();
    }
    ComparisonRow best = ranked.get(0);
    List<Arm> close =
        ranked.subList(1, ranked.size()).stream()
            .filter(row -> !findings.between(best, row).clear())
            .map(ComparisonRow::arm)
            .toList();
    return Optional.of(
        new Front(measure, week, best.arm(), best.mean(), best.paired().baselineMean(), close));
  }

  /**
   * Who is clearly better and who clearly worse; empty without any interval, and for measures of
   * which no direction is wanted.
   */
  public Optional<Sides> sides(Measure measure, int week) {
    List<ComparisonRow> rows = findings.ranked(evidence.solutions(), measure, week);
    if (measure.better() == Better.NEITHER
        || rows.stream().noneMatch(ComparisonRow::intervalKnown)) {
      return Optional.empty();
    }
    return Optional.of(
        new Sides(
            measure,
            week,
            arms(rows, Findings::improves),
            arms(rows, Findings::worsens),
            evidence.comparison().row(evidence.series().baseline(), measure, week).mean()));
  }

  /** Between which means the arms lie; empty where they lie closer than can be told. */
  public Optional<Span> span(Measure measure, int week) {
    double[] means =
        findings.ranked(evidence.solutions(), measure, week).stream()
            .mapToDouble(ComparisonRow::mean)
            .sorted()
            .toArray();
    double silo = evidence.comparison().row(evidence.series().baseline(), measure, week).mean();
    double width = means.length == 0 ? 0 : means[means.length - 1] - means[0];
    return width < Judgement.step(measure)
        ? Optional.empty()
        : Optional.of(new Span(measure, week, means[0], means[means.length - 1], silo));
  }

  /** Who leads among single solutions; empty with fewer than two of them. */
  public Optional<Lead> lead(Measure measure, int week) {
    List<ComparisonRow> ranked = findings.ranked(findings.single(), measure, week);
    if (ranked.size() < 2) {
      return Optional.empty();
    }
    ComparisonRow first = ranked.get(0);
    ComparisonRow ahead = findings.between(first, ranked.get(1));
    return Optional.of(
        new Lead(measure, week, first.arm(), first.mean(), ranked.get(1).arm(), ahead.clear()));
  }

  /** When half of what an arm reached was reached; empty when it reached nothing clear. */
  public Optional<Half> half(Arm arm, Measure measure) {
    return findings
        .timeToHalf(arm, measure)
        .map(weeks -> new Half(arm, measure, findings.reference(arm), weeks));
  }

  /** Whether two solutions together do more than each alone; empty without an interval. */
  public Optional<Together> together(Intervention first, Intervention second, Measure measure) {
    return findings
        .interaction(first, second, measure)
        .filter(ComparisonRow::intervalKnown)
        .map(
            row ->
                new Together(
                    first,
                    second,
                    measure,
                    row.week(),
                    row.judgement(),
                    row.difference(),
                    row.lower(),
                    row.upper()));
  }

  /** The hours of the year up to a week; empty when they are not known. */
  public Optional<Hours> hours(Arm arm, int week) {
    Optional<Costs> own = Costs.of(evidence, arm, week);
    Optional<Costs> silo = Costs.of(evidence, evidence.series().baseline(), week);
    return own.isPresent() && silo.isPresent()
        ? Optional.of(new Hours(arm, week, own.get().total(), silo.get().total()))
        : Optional.empty();
  }

  /** What hours are more than those of the baseline, in posts and in money. */
  public Price price(Hours hours) {
    double more = hours.hours() - hours.baseline();
    int staff = evidence.scenario().organisation().staff();
    WorkingHours told = evidence.workingHours();
    return new Price(
        hours.arm(), hours.week(), told.posts(more, staff), told.millions(more, staff));
  }

  /** Whether one measure lies above another in an arm, by at least what is told. */
  public Optional<Higher> higher(Arm arm, Measure higher, Measure lower, int week) {
    double high = evidence.comparison().row(arm, higher, week).mean();
    double low = evidence.comparison().row(arm, lower, week).mean();
    return high - low >= Judgement.step(higher)
        ? Optional.of(new Higher(arm, week, higher, high, lower, low))
        : Optional.empty();
  }

  /** The differences that remain when everything in an arm has ended; empty when it goes on. */
  public List<Difference> persistence(Arm arm, Measure measure) {
    Optional<Integer> stop = findings.end(arm);
    if (stop.isEmpty()) {
      return List.of();
    }
    Difference then = difference(arm, measure, stop.get());
    Difference last = difference(arm, measure, evidence.series().lastWeek());
    boolean reached = then.judgement() == Judgement.ABOVE || then.judgement() == Judgement.BELOW;
    return reached && last.judgement() != Judgement.UNKNOWN ? List.of(then, last) : List.of();
  }

  /** How much differs clearly. */
  public Count count(Arm arm, int week) {
    List<ComparisonRow> rows =
        evidence.series().measures().stream()
            .map(measure -> evidence.comparison().row(arm, measure, week))
            .filter(row -> row.judgement() != Judgement.UNKNOWN)
            .toList();
    int clear = (int) rows.stream().filter(ComparisonRow::clear).count();
    return new Count(arm, week, clear, rows.size());
  }

  /** How much of the work is done. */
  public Finished finished() {
    return new Finished(evidence.manifest().finished(), evidence.manifest().planned());
  }

  /** How many replicates there are. */
  public Replicates replicates() {
    return new Replicates(evidence.series().replicates());
  }

  /** What was put in. */
  public Inputs inputs() {
    return new Inputs(
        evidence.changed().size(),
        evidence.surveyed(),
        evidence.scenario().organisation().departments().size());
  }

  private static List<Arm> arms(List<ComparisonRow> rows, Predicate<ComparisonRow> side) {
    List<Arm> arms = new ArrayList<>();
    rows.stream().filter(side).map(ComparisonRow::arm).forEach(arms::add);
    return List.copyOf(arms);
  }
}
