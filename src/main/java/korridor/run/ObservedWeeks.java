package korridor.run;

import java.util.TreeSet;
import korridor.scenario.Scenario.Horizon;

/** The weeks after the fork in which a run is observed. */
public final class ObservedWeeks {

  /** One year, the short horizon of comparisons. */
  public static final int ONE_YEAR = 52;

  /** Five years, the middle horizon of comparisons. */
  public static final int FIVE_YEARS = 260;

  private ObservedWeeks() {}

  /** Week 0, every n-th week, one and five years where they are reached, and the last week. */
  public static int[] of(Horizon horizon) {
    TreeSet<Integer> weeks = new TreeSet<>();
    for (int week = 0; week <= horizon.weeks(); week += horizon.observeEvery()) {
      weeks.add(week);
    }
    weeks.add(ONE_YEAR);
    weeks.add(FIVE_YEARS);
    weeks.add(horizon.weeks());
    return weeks.headSet(horizon.weeks(), true).stream().mapToInt(Integer::intValue).toArray();
  }
}
