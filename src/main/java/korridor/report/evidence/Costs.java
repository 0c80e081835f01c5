package korridor.report.evidence;

import java.util.Optional;
import korridor.model.Arm;
import korridor.observe.Measure;
import korridor.observe.Measures;

/**
 * Working time in the year up to a week, in hours per head. Corridor time is a part of the time for
 * work across departments and is not counted twice.
 *
 * @param corridor contacts of corridors
 * @param other other work across departments and channels to the outside
 * @param iteam staff released for the I-Team
 */
public record Costs(Arm arm, double corridor, double other, double iteam) {

  /**
   * The costs of an arm in the year up to an observed week; empty when the time for work across
   * departments is unknown.
   */
  public static Optional<Costs> of(Evidence evidence, Arm arm, int week) {
    double cross = mean(evidence, arm, week, Measures.CROSS_HOURS);
    double corridor = mean(evidence, arm, week, Measures.CORRIDOR_HOURS);
    double iteam = mean(evidence, arm, week, Measures.ITEAM_HOURS);
    if (!Double.isFinite(cross)) {
      return Optional.empty();
    }
    double inside = Double.isFinite(corridor) ? Math.min(corridor, cross) : 0;
    return Optional.of(new Costs(arm, inside, cross - inside, Double.isFinite(iteam) ? iteam : 0));
  }

  /** All of it. */
  public double total() {
    return corridor + other + iteam;
  }

  private static double mean(Evidence evidence, Arm arm, int week, Measure measure) {
    if (evidence.measure(measure).isEmpty()) {
      return Double.NaN;
    }
    return evidence.mean(arm, measure, week);
  }
}
