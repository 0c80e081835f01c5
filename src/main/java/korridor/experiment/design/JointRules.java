package korridor.experiment.design;

import java.util.Map;
import java.util.Set;
import korridor.model.parameter.Believed;
import korridor.model.parameter.ParameterTable;
import korridor.scenario.Scenario;

/**
 * What values that are drawn have to do with one another (docs/lab.md, Draws that fit). A rule cuts
 * the range of one parameter by the value of another that is drawn before it or not at all, and the
 * share that was drawn becomes a share of what is left of the range. So every draw is a possible
 * administration, and none is drawn in vain.
 *
 * @param scenario gives what is not drawn
 * @param drawn the names of the parameters that are drawn
 */
record JointRules(Scenario scenario, Set<String> drawn) {

  private static final String OWN_SHARE = "ties.own-share";
  private static final String DIVISION_SHARE = "ties.division-share";
  private static final String MEETING = "line.episode-time";
  private static final String REQUIRED = "line.required";
  private static final String TIES = "contacts.ties";

  /**
   * The reserve of an office covers half a meeting across per person and week: with less, the silo
   * itself would be short of time.
   */
  private static final double MEETINGS_COVERED = 0.5;

  private static final double STEPS = 1e12;

  /**
   * The range as far as it fits.
   *
   * @param values by parameter, of what is drawn already
   */
  Believed cut(Believed range, Map<String, Double> values) {
    return switch (range.name()) {
      case OWN_SHARE ->
          drawn.contains(DIVISION_SHARE) ? range : share(range, value(DIVISION_SHARE, values));
      case DIVISION_SHARE -> share(range, value(OWN_SHARE, values));
      case MEETING ->
          drawn.contains(REQUIRED)
              ? range
              : reserve(range, (1 - value(REQUIRED, values)) / MEETINGS_COVERED);
      case REQUIRED -> reserve(range, 1 - MEETINGS_COVERED * value(MEETING, values));
      case TIES -> range.upTo(scenario.organisation().staff() - 1);
      default -> range;
    };
  }

  /** Two shares of the same whole. */
  private static Believed share(Believed range, double other) {
    return range.upTo(rounded(Math.max(0, 1 - other)));
  }

  /** Where the scenario's own values do not fit, the whole range is kept: that is its question. */
  private static Believed reserve(Believed range, double most) {
    return most > range.low() ? range.upTo(rounded(most)) : range;
  }

  /** Nine tenths from one are one tenth, also in names of points. */
  private static double rounded(double value) {
    return Math.rint(value * STEPS) / STEPS;
  }

  private double value(String name, Map<String, Double> values) {
    Double value = values.get(name);
    return value != null ? value : ParameterTable.values(scenario.parameters()).get(name);
  }
}
