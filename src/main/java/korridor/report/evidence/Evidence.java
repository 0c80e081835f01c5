package korridor.report.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import korridor.model.Arm;
import korridor.model.Intervention;
import korridor.model.Organisation;
import korridor.model.parameter.ParameterDeclaration;
import korridor.model.parameter.ParameterTable;
import korridor.observe.Measure;
import korridor.scenario.Scenario;
import korridor.store.DrawsOfComparison;
import korridor.store.Manifest;
import korridor.store.TrustMatrix;

/**
 * All that a report is made from.
 *
 * @param manifest how the results came about
 * @param scenario the effective scenario
 * @param series the time series
 * @param comparison the arms against the baseline
 * @param trust trust between divisions before and after
 * @param matching which of the draws the facts have left
 */
public record Evidence(
    Manifest manifest,
    Scenario scenario,
    Series series,
    Comparison comparison,
    Map<Arm, TrustMatrix> trust,
    Matching matching) {

  /** All of it from tables; working time is told in hours of posts. No draw is ruled out. */
  public static Evidence of(
      Manifest manifest, Scenario scenario, Series tables, Map<Arm, TrustMatrix> trust) {
    return of(manifest, scenario, tables, trust, Matching.NONE);
  }

  /**
   * The same of what facts have left.
   *
   * @param tables without the runs of draws that are ruled out
   */
  public static Evidence of(
      Manifest manifest,
      Scenario scenario,
      Series tables,
      Map<Arm, TrustMatrix> trust,
      Matching matching) {
    Series series = tables.in(WorkingHours.of(scenario.parameters()));
    return new Evidence(manifest, scenario, series, new Comparison(series), trust, matching);
  }

  /** What plausible administrations say; empty where the scenario's own values alone were used. */
  public Optional<Ensemble> ensemble() {
    return series.administrations().drawn()
        ? Optional.of(new Ensemble(scenario, series, matching))
        : Optional.empty();
  }

  /** Whether the command {@code compare} makes these results, rather than a study file. */
  public boolean isComparison() {
    Map<String, Map<String, Double>> points = new LinkedHashMap<>();
    series.administrations().draws().forEach(draw -> points.put(draw.name(), draw.values()));
    return DrawsOfComparison.are(manifest, scenario, points);
  }

  /** How working time is told. */
  public WorkingHours workingHours() {
    return WorkingHours.of(scenario.parameters());
  }

  /** The arms, the baseline first. */
  public List<Arm> arms() {
    return series.arms();
  }

  /** All arms but the baseline. */
  public List<Arm> compared() {
    return arms().subList(1, arms().size());
  }

  /** The compared arms that are no controls. */
  public List<Arm> solutions() {
    return compared().stream().filter(arm -> !control(arm)).toList();
  }

  /** The compared arms that contain a null intervention or lack an ingredient. */
  public List<Arm> controls() {
    return compared().stream().filter(Evidence::control).toList();
  }

  /** The controls that contain a null intervention. */
  public List<Arm> nulls() {
    return controls().stream().filter(arm -> ablated(arm).isEmpty()).toList();
  }

  /** The controls in which a solution lacks an ingredient. */
  public List<Arm> ablations() {
    return controls().stream().filter(arm -> ablated(arm).isPresent()).toList();
  }

  /**
   * Arms with a solution that lacks an ingredient, by the key of that solution; before them the
   * whole solution, where it is compared.
   */
  public Map<String, List<Arm>> ablationsBySolution() {
    Map<String, List<Arm>> arms = new LinkedHashMap<>();
    for (Arm arm : ablations()) {
      arms.computeIfAbsent(ablated(arm).orElseThrow(), this::whole).add(arm);
    }
    return arms;
  }

  private List<Arm> whole(String solution) {
    return new ArrayList<>(
        solutions().stream().filter(arm -> arm.name().equals(solution)).toList());
  }

  /** The key of the first solution of an arm that lacks an ingredient. */
  private static Optional<String> ablated(Arm arm) {
    return arm.interventions().stream()
        .filter(part -> !part.family().equals(part.key()))
        .map(Intervention::family)
        .findFirst();
  }

  /** The arm with the most solutions, the first of equals; empty when there is none. */
  public Optional<Arm> fullest() {
    Optional<Arm> best = Optional.empty();
    for (Arm arm : solutions()) {
      if (best.isEmpty() || arm.interventions().size() > best.get().interventions().size()) {
        best = Optional.of(arm);
      }
    }
    return best;
  }

  /** A measure, when the results have it. */
  public Optional<Measure> measure(Measure measure) {
    return Optional.of(measure).filter(series.measures()::contains);
  }

  /** The measures of a group that the results have. */
  public List<Measure> measures(Measure.Group group) {
    return series.measures().stream().filter(measure -> measure.group() == group).toList();
  }

  /**
   * The mean of an arm in an observed week, paired or not, over draws where several runs share one;
   * NaN without any.
   */
  public double mean(Arm arm, Measure measure, int week) {
    return series.band(arm, measure).mean()[series.weeks().indexOf(week)];
  }

  /** The row of the last week. */
  public ComparisonRow last(Arm arm, Measure measure) {
    return comparison.row(arm, measure, series.lastWeek());
  }

  /** The parameters whose effective value is not the default, in the order of their declaration. */
  public List<ParameterDeclaration> changed() {
    return ParameterTable.rows().values().stream()
        .filter(row -> manifest.parameters().containsKey(row.name()))
        .filter(row -> manifest.parameters().get(row.name()) != row.declared().value())
        .toList();
  }

  /** In how many departments a survey says where staff start, rather than the parameters. */
  public int surveyed() {
    return (int)
        scenario.organisation().surveys().stream()
            .filter(survey -> !survey.equals(Organisation.Survey.NONE))
            .count();
  }

  /** The interventions of the compared arms, in the order of names: standard ones, then others. */
  public List<Intervention> interventions() {
    return arms().stream()
        .flatMap(arm -> arm.interventions().stream())
        .distinct()
        .sorted(
            Comparator.<Intervention>comparingInt(Intervention::place)
                .thenComparing(Intervention::key))
        .toList();
  }

  /** Whether an arm contains a null intervention or lacks an ingredient. */
  public static boolean control(Arm arm) {
    return arm.interventions().stream().anyMatch(Intervention::control);
  }
}
