package korridor.evaluation.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import korridor.model.parameter.ParameterDeclaration;
import korridor.model.parameter.ParameterTable;
import korridor.model.parameter.Parameters;
import korridor.model.parameter.Parameters.Contradiction;
import korridor.model.parameter.Parameters.Rule;
import korridor.random.Draws;
import korridor.run.DesignPoint;

/**
 * Draws of all parameters that have a believed range: a Latin hypercube (McKay, Beckman and Conover
 * 1979), in which every draw has a part of its own of every range. Doses and facts stay as they
 * are. The common weight of success is one parameter and the ratios around it are others, so that
 * the draws of all six weights go up and down together.
 *
 * @param base the parameters as they are
 * @param draws how many
 * @param seed the master seed; the draws of a parameter depend on it and on nothing else
 */
record ParameterDraws(Parameters base, int draws, long seed) {

  private static final int PURPOSE = 2;
  private static final int ORDER = 0;
  private static final int PLACE = 1;

  /** The parameters that are drawn, in the order of their declarations. */
  static List<ParameterDeclaration> drawn() {
    return ParameterTable.rows().values().stream()
        .filter(row -> !Double.isNaN(row.declared().low()))
        .toList();
  }

  /** The draws as points of a design. */
  List<DesignPoint> points() {
    List<Map<String, Double>> values = new ArrayList<>();
    for (int n = 0; n < draws; n++) {
      values.add(new TreeMap<>());
    }
    for (ParameterDeclaration parameter : drawn()) {
      double[] column = column(parameter);
      for (int n = 0; n < draws; n++) {
        values.get(n).put(parameter.name(), column[n]);
      }
    }
    return IntStream.range(0, draws)
        .mapToObj(n -> new DesignPoint("draw " + (n + 1), consistent(values.get(n))))
        .toList();
  }

  /** The values of a parameter, one a draw: one from each of as many equal parts of its range. */
  private double[] column(ParameterDeclaration parameter) {
    long luck = Draws.stream(Draws.root(seed, 0), PURPOSE, parameter.name().hashCode());
    int[] order =
        IntStream.range(0, draws)
            .boxed()
            .sorted(Comparator.comparingLong(n -> Draws.bits(luck, n, ORDER)))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] column = new double[draws];
    for (int part = 0; part < draws; part++) {
      int n = order[part];
      column[n] = value(parameter, (part + Draws.uniform(luck, n, PLACE)) / draws);
    }
    return column;
  }

  private static double value(ParameterDeclaration parameter, double share) {
    double low = parameter.declared().low();
    double high = parameter.declared().high();
    return parameter.integer()
        ? low + Math.floor(share * (high - low + 1))
        : low + share * (high - low);
  }

  /** Of two shares that are more than the whole the second has to make do with what is left. */
  private Map<String, Double> consistent(Map<String, Double> values) {
    Map<String, Double> changed = new TreeMap<>(values);
    for (Contradiction broken : ParameterTable.build(base, values).contradictions()) {
      if (broken.rule() == Rule.SHARES_ABOVE_ONE) {
        changed.put(broken.second(), 1 - changed.get(broken.first()));
      }
    }
    return changed;
  }
}
