package korridor.evaluation.sensitivity;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import korridor.run.DesignPoint;

/**
 * What was found about all parameters.
 *
 * @param method how
 * @param rows one a parameter, in the order of the declarations
 * @param points where the model was run
 * @param responses what was found there; NaN where a run failed or says nothing
 * @param luckShare share of the variance of the responses that is luck; NaN for one replicate
 * @param screening what chose the parameters, if nobody did
 */
public record SensitivityTable(
    Method method,
    List<ParameterIndices> rows,
    List<DesignPoint> points,
    double[] responses,
    double luckShare,
    Optional<SensitivityTable> screening) {

  /** Copies the lists. */
  public SensitivityTable {
    rows = List.copyOf(rows);
    points = List.copyOf(points);
  }

  /** The rows, the strongest first. */
  public List<ParameterIndices> byStrength() {
    Comparator<ParameterIndices> strength =
        Comparator.comparingDouble(
            row -> Double.isNaN(row.main().value()) ? -1 : row.main().value());
    return rows.stream().sorted(strength.reversed()).toList();
  }

  /** The names of those that decide, the strongest first. */
  public List<String> deciding() {
    return byStrength().stream()
        .filter(ParameterIndices::decides)
        .map(ParameterIndices::parameter)
        .toList();
  }

  /** The names of those that do no more than luck does. */
  public List<String> silent() {
    return rows.stream().filter(row -> !row.decides()).map(ParameterIndices::parameter).toList();
  }

  /** The names of those that act only together with others. */
  public List<String> onlyTogether() {
    return byStrength().stream()
        .filter(ParameterIndices::onlyTogether)
        .map(ParameterIndices::parameter)
        .toList();
  }

  /** How many points have a response. */
  public int known() {
    return (int) Arrays.stream(responses).filter(Double::isFinite).count();
  }
}
