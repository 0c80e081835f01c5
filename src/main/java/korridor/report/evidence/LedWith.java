package korridor.report.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import korridor.observe.Measure;
import korridor.observe.Measures;

/** The measures that a report leads with, and which differences in them matter to a city. */
public final class LedWith {

  /** What interventions are for: trust, issues done in time, solutions that fit those affected. */
  public static final List<Measure> GAINS =
      List.of(Measures.TRUST_ACROSS, Measures.DONE_IN_TWO_YEARS, Measures.SATISFACTION);

  /** What daily work pays for them. */
  public static final List<Measure> PRICES =
      List.of(Measures.LINE_SERVICE_WORST, Measures.OFFICES_SHORT);

  /** All of them, the gains first. */
  public static final List<Measure> ALL = all();

  /**
   * The smallest differences that matter, by judgement and before any result: of a scale of 0 to 1
   * two hundredths, of issues one in twenty, of the daily work of the worst department one
   * fiftieth, of departments one in fifty.
   */
  private static final Map<Measure, Double> SMALLEST =
      Map.of(
          Measures.TRUST_ACROSS, 0.02,
          Measures.DONE_IN_TWO_YEARS, 0.05,
          Measures.SATISFACTION, 0.02,
          Measures.LINE_SERVICE_WORST, 0.02,
          Measures.OFFICES_SHORT, 0.02);

  private LedWith() {}

  private static List<Measure> all() {
    List<Measure> all = new ArrayList<>(GAINS);
    all.addAll(PRICES);
    return List.copyOf(all);
  }

  /** The smallest difference in a measure that matters; for others the smallest that is told. */
  public static double smallest(Measure measure) {
    return SMALLEST.getOrDefault(measure, Judgement.step(measure));
  }
}
