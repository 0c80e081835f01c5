package korridor.experiment.design;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import korridor.language.Message;
import korridor.model.parameter.Believed;
import korridor.run.DesignPoint;
import korridor.scenario.Scenario;
import korridor.statistics.LatinHypercube;
import korridor.statistics.ScrambledSobol;

/**
 * Draws of plausible administrations: every parameter in doubt takes a value from the range in
 * which it is believed to lie. Doses and facts stay as they are. What belongs together is one
 * parameter, as the common weight of success, around which the six ratios are drawn, and a level of
 * the survey, which is start and rest in one; what has to fit is cut to fit ({@link JointRules}).
 *
 * @param sampling how the shares are chosen
 * @param count how many draws, 1 or more
 * @param parameters the names of those that are drawn; all that are in doubt if there is none
 */
public record BelievedDraws(Sampling sampling, int count, List<String> parameters)
    implements Design {

  /** How points are laid into a cube. */
  public enum Sampling {
    /**
     * A scrambled Sobol sequence: evenly spread together; more draws begin with the fewer. The
     * points are called {@code draw-1}, {@code draw-2} and so on.
     */
    SOBOL("draw-"),

    /**
     * A Latin hypercube: every draw has a part of every range to itself. Another number of draws
     * are other draws, so the number is in the names: {@code lhs-40-1} is the first of forty.
     */
    LATIN_HYPERCUBE("lhs-");

    private final String prefix;

    Sampling(String prefix) {
      this.prefix = prefix;
    }

    private double[][] shares(int dimensions, int count, long seed) {
      return this == SOBOL
          ? new ScrambledSobol(dimensions, count, seed).points()
          : new LatinHypercube(dimensions, count, seed).points();
    }

    private String name(int number, int count) {
      return prefix + (this == SOBOL ? "" : count + "-") + number;
    }
  }

  /** Copies the list. */
  public BelievedDraws {
    parameters = List.copyOf(parameters);
  }

  /** The draws of an ensemble: a Sobol sequence over all that is in doubt. */
  public static BelievedDraws ensemble(int count) {
    return new BelievedDraws(Sampling.SOBOL, count, List.of());
  }

  /**
   * The ranges that are drawn from, by parameter, in the order of the coordinates. Draws can lie in
   * a part of them only, where something has to fit.
   */
  public List<Believed> ranges(Scenario scenario) {
    Collection<Believed> all = scenario.believed().values();
    return all.stream()
        .filter(range -> parameters.isEmpty() || parameters.contains(range.name()))
        .toList();
  }

  @Override
  public List<DesignPoint> points(Scenario scenario, long seed) {
    List<Believed> ranges = ranges(scenario);
    List<String> missing = new ArrayList<>(parameters);
    missing.removeAll(scenario.believed().keySet());
    if (!missing.isEmpty()) {
      String names = String.join(", ", missing);
      throw new BadPointException(Message.of("design.not-in-doubt", "parameters", names));
    }
    if (ranges.isEmpty()) {
      throw new BadPointException(Message.of("design.nothing"));
    }
    Set<String> drawn = ranges.stream().map(Believed::name).collect(Collectors.toSet());
    JointRules rules = new JointRules(scenario, drawn);
    double[][] shares = sampling.shares(ranges.size(), count, seed);
    List<DesignPoint> points = new ArrayList<>();
    for (int n = 0; n < count; n++) {
      points.add(new DesignPoint(sampling.name(n + 1, count), values(ranges, shares[n], rules)));
    }
    return points;
  }

  private static Map<String, Double> values(
      List<Believed> ranges, double[] shares, JointRules rules) {
    Map<String, Double> values = new LinkedHashMap<>();
    for (int i = 0; i < shares.length; i++) {
      Believed range = ranges.get(i);
      values.put(range.name(), rules.cut(range, values).value(shares[i]));
    }
    return values;
  }
}
