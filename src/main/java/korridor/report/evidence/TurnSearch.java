package korridor.report.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import korridor.model.Arm;
import korridor.model.parameter.Believed;
import korridor.observe.Measure;
import korridor.report.evidence.Turn.Departure;
import korridor.report.evidence.Turn.Nearest;

/**
 * Looks for the draw nearest to the scenario's own assumptions at which the best arm is another.
 *
 * @param own the scenario's own values, by parameter
 * @param draws the draws
 * @param drawn where they lie
 */
record TurnSearch(Map<String, Double> own, List<Draw> draws, Assumptions drawn) {

  private static final int TOLD = 4;

  /**
   * What would turn the result.
   *
   * @param arms the choices
   * @param best the place of that which is best over all
   * @param values arms by draws, the larger the better
   */
  Turn turn(Measure measure, int week, List<Arm> arms, int best, double[][] values) {
    double smallest = LedWith.smallest(measure);
    int[] known =
        IntStream.range(0, draws.size())
            .filter(d -> IntStream.range(0, arms.size()).allMatch(a -> finite(values[a][d])))
            .toArray();
    int behind = 0;
    int far = 0;
    int nearest = -1;
    for (int d : known) {
      double lead = values[ahead(values, d)][d] - values[best][d];
      behind += lead > 0 ? 1 : 0;
      if (lead >= smallest) {
        far++;
        nearest = nearest < 0 || distance(d) < distance(nearest) ? d : nearest;
      }
    }
    int found = nearest;
    Optional<Nearest> draw =
        found < 0 ? Optional.empty() : Optional.of(nearest(found, arms, best, values));
    return new Turn(measure, week, arms.get(best), known.length, behind, far, draw);
  }

  private Nearest nearest(int d, List<Arm> arms, int best, double[][] values) {
    int ahead = ahead(values, d);
    List<Departure> departures =
        IntStream.range(0, drawn.ranges().size())
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> Math.abs(step(d, i))).reversed())
            .limit(TOLD)
            .map(i -> drawn.ranges().get(i).name())
            .map(name -> new Departure(name, draws.get(d).values().get(name), own.get(name)))
            .toList();
    double by = values[ahead][d] - values[best][d];
    return new Nearest(draws.get(d).name(), arms.get(ahead), by, departures);
  }

  private static int ahead(double[][] values, int draw) {
    int best = 0;
    for (int a = 1; a < values.length; a++) {
      best = values[a][draw] > values[best][draw] ? a : best;
    }
    return best;
  }

  /** In believed ranges, over all assumptions. */
  private double distance(int draw) {
    return IntStream.range(0, drawn.ranges().size())
        .mapToDouble(i -> step(draw, i) * step(draw, i))
        .sum();
  }

  private double step(int draw, int place) {
    Believed range = drawn.ranges().get(place);
    return drawn.shares()[draw][place] - range.share(own.get(range.name()));
  }

  private static boolean finite(double value) {
    return Double.isFinite(value);
  }
}
