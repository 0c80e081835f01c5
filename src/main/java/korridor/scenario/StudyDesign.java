package korridor.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which points of the space of parameters a study looks at, as its file says it. */
public sealed interface StudyDesign {

  /** The scenario as it is. */
  record Own() implements StudyDesign {}

  /**
   * Draws of the believed ranges.
   *
   * @param hypercube whether as a Latin hypercube; else as a scrambled Sobol sequence
   * @param count how many
   * @param parameters which are drawn; all that are in doubt if there is none
   */
  record Drawn(boolean hypercube, int count, List<String> parameters) implements StudyDesign {

    /** Draws where a file says nothing: a power of two fills a Sobol sequence evenly. */
    static final int USUAL = 64;

    /** Copies the list. */
    public Drawn {
      parameters = List.copyOf(parameters);
    }
  }

  /**
   * Every combination of values.
   *
   * @param levels the values by parameter, in order
   */
  record Combined(Map<String, List<Double>> levels) implements StudyDesign {

    /** Copies the map. */
    public Combined {
      levels = Collections.unmodifiableMap(new LinkedHashMap<>(levels));
    }
  }

  /**
   * One parameter after the other.
   *
   * @param levels the values by parameter, in order; the ends of its range where the list is empty;
   *     all that is in doubt where the map is empty
   */
  record OneByOne(Map<String, List<Double>> levels) implements StudyDesign {

    /** Copies the map. */
    public OneByOne {
      levels = Collections.unmodifiableMap(new LinkedHashMap<>(levels));
    }
  }

  /** Points that are written down, here or in a table. */
  record Written(List<NamedPoint> points) implements StudyDesign {

    /** Copies the list. */
    public Written {
      points = List.copyOf(points);
    }
  }

  /**
   * A point that is written down.
   *
   * @param name what it is called; empty for the scenario as it is
   * @param values by parameter
   */
  record NamedPoint(String name, Map<String, Double> values) {

    /** Copies the map. */
    public NamedPoint {
      values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
  }
}
