package korridor.evaluation.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import korridor.model.Organisation;
import korridor.model.Organisation.Survey;
import korridor.model.parameter.Declared;
import korridor.model.parameter.ParameterTable;
import korridor.random.Draws;

/**
 * What a staff survey could find in the departments of an administration: each attribute evenly
 * spread over the range that is believed, in an order of its own, so that no two go together.
 */
final class SurveyedLevels {

  private static final int PURPOSE = 1;

  private SurveyedLevels() {}

  /** A survey a department. */
  static List<Survey> of(Organisation organisation, long seed) {
    int departments = organisation.departments().size();
    List<double[]> levels = new ArrayList<>();
    for (List<String> factors :
        List.of(
            List.of("survey.openness"),
            List.of("survey.respect"),
            List.of("survey.responsibility"),
            List.of("survey.competence"),
            List.of("survey.trust-inside", "survey.trust-ratio"),
            List.of("survey.trust-inside"))) {
      long luck = Draws.stream(Draws.root(seed, 0), PURPOSE, levels.size());
      levels.add(
          spread(bound(factors, Declared::low), bound(factors, Declared::high), departments, luck));
    }
    return IntStream.range(0, departments)
        .mapToObj(d -> survey(levels.stream().mapToDouble(level -> level[d]).toArray()))
        .toList();
  }

  private static Survey survey(double[] found) {
    return new Survey(found[0], found[1], found[2], found[3], found[4], found[5]);
  }

  /** Evenly spaced levels in an order of luck. */
  private static double[] spread(double low, double high, int departments, long luck) {
    int[] order =
        IntStream.range(0, departments)
            .boxed()
            .sorted(Comparator.comparingLong(d -> Draws.bits(luck, d, 0)))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] levels = new double[departments];
    for (int rank = 0; rank < departments; rank++) {
      levels[order[rank]] = low + (high - low) * (rank + 0.5) / departments;
    }
    return levels;
  }

  private static double bound(List<String> factors, ToDoubleFunction<Declared> end) {
    return factors.stream()
        .mapToDouble(name -> end.applyAsDouble(ParameterTable.rows().get(name).declared()))
        .reduce(1, (a, b) -> a * b);
  }
}
