package korridor.report.text;

import java.util.Set;
import korridor.observe.Measure;

/** How the numbers of a measure are read aloud. */
public enum Scale {
  /** An attribute between 0 and 1, such as trust. */
  INDEX,
  /** A share, told in percent. */
  PERCENT,
  /** An amount with a unit, such as weeks. */
  AMOUNT;

  private static final Set<String> SHARES =
      Set.of(
          "ties_across",
          "cross_success_rate",
          "resolution_rate",
          "cross_sector_resolution_rate",
          "citizen_fit",
          "participation_gap",
          "brokered_share",
          "line_service");

  /** The scale of a measure. */
  public static Scale of(Measure measure) {
    if (!measure.unit().equals("1")) {
      return AMOUNT;
    }
    return SHARES.contains(measure.name()) ? PERCENT : INDEX;
  }

  /** The smallest difference that is told: one of the last digit shown. */
  public double step() {
    return this == INDEX ? 0.01 : this == PERCENT ? 0.001 : 0.1;
  }

  /** What a value is multiplied with before it is shown. */
  public double factor() {
    return this == PERCENT ? 100 : 1;
  }
}
