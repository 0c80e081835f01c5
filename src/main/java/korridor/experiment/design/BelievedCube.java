package korridor.experiment.design;

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

/**
 * The believed ranges of some parameters as a cube: a coordinate is the share of the belief that
 * lies below the value, so that a uniform point of the cube is a draw. What has to fit is cut to
 * fit ({@link JointRules}), by shares as well, so that coordinates stay independent.
 */
public final class BelievedCube {

  private final List<Believed> ranges;
  private final JointRules rules;

  /**
   * A cube.
   *
   * @param parameters names of those that are drawn, in any order; all that are in doubt if there
   *     is none
   * @throws BadPointException when nothing is in doubt
   */
  public BelievedCube(Scenario scenario, List<String> parameters) {
    Collection<Believed> all = scenario.believed().values();
    this.ranges =
        all.stream()
            .filter(range -> parameters.isEmpty() || parameters.contains(range.name()))
            .toList();
    if (ranges.isEmpty()) {
      throw new BadPointException(Message.of("design.nothing"));
    }
    Set<String> drawn = ranges.stream().map(Believed::name).collect(Collectors.toSet());
    this.rules = new JointRules(scenario, drawn);
  }

  /** The ranges in the order of the coordinates. */
  public List<Believed> ranges() {
    return ranges;
  }

  /**
   * The point of some shares.
   *
   * @param name what it is called
   * @param shares one a range, each from 0 to 1
   */
  public DesignPoint point(String name, double[] shares) {
    Map<String, Double> values = new LinkedHashMap<>();
    for (int i = 0; i < shares.length; i++) {
      Believed range = ranges.get(i);
      values.put(range.name(), rules.cut(range, values).value(shares[i]));
    }
    return new DesignPoint(name, values);
  }
}
