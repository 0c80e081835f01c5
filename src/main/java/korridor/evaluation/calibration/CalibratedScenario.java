package korridor.evaluation.calibration;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import korridor.evaluation.calibration.Posterior.Told;
import korridor.model.parameter.ParameterTable;
import korridor.model.parameter.Parameters;
import korridor.scenario.Beliefs;
import korridor.scenario.Beliefs.Belief;
import korridor.scenario.Beliefs.Known;
import korridor.scenario.Scenario;

/**
 * The scenario that follows from a calibration: each parameter that the facts can tell takes its
 * median, and what is believed of it lies between what 5 % fall below and above. What they cannot
 * tell stays as it was.
 *
 * @param scenario what was calibrated
 * @param posterior what came out
 * @param source what the new ranges rest on, for the file
 */
public record CalibratedScenario(Scenario scenario, Posterior posterior, String source) {

  private static final MathContext ROUNDED = new MathContext(4);

  /** The scenario with new values and ranges. */
  public Scenario calibrated() {
    List<Told> told = posterior.parameters().stream().filter(Told::byFacts).toList();
    Map<String, Double> values = new LinkedHashMap<>();
    told.forEach(one -> values.put(one.before().name(), rounded(one.median())));
    Parameters changed = ParameterTable.build(scenario.parameters(), values);
    if (!changed.contradictions().isEmpty()) {
      // Medians need not fit one another as the values of one particle do.
      changed = ParameterTable.build(scenario.parameters(), nearest(told));
    }
    Map<String, Double> now = ParameterTable.values(changed);
    Map<String, Belief> beliefs = new LinkedHashMap<>(scenario.beliefs().stated());
    told.forEach(
        one -> beliefs.put(one.before().name(), belief(one, now.get(one.before().name()))));
    return scenario.with(changed).with(new Beliefs(beliefs));
  }

  private Belief belief(Told told, double value) {
    double low = Math.min(value, rounded(told.low()));
    double high = Math.max(value, rounded(told.high()));
    return low < high
        ? new Beliefs.Range(low, high, told.before().spread(), source)
        : new Known(source);
  }

  /** The values of the particle that is nearest to all medians, by what was believed before. */
  private Map<String, Double> nearest(List<Told> told) {
    Map<String, Double> best = Map.of();
    double least = Double.POSITIVE_INFINITY;
    for (var point : posterior.points()) {
      double away = 0;
      Map<String, Double> values = new LinkedHashMap<>();
      for (Told one : told) {
        double value = point.values().get(one.before().name());
        double by = one.before().share(value) - one.before().share(one.median());
        away += by * by;
        values.put(one.before().name(), value);
      }
      if (away < least) {
        least = away;
        best = values;
      }
    }
    return best;
  }

  /** Four digits: no calibration knows more, and the order of values is kept. */
  private static double rounded(double value) {
    return new BigDecimal(value).round(ROUNDED).doubleValue();
  }
}
