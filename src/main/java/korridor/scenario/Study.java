package korridor.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import korridor.model.Arm;

/**
 * What a study file asks for.
 *
 * @param scenario name or path of the scenario
 * @param arms the arms beside the silo, in order; empty for the standard arms
 * @param design the points
 * @param replicates how many of each arm at each point; empty where nothing is said
 * @param until until which precision the study goes on; empty where it has a fixed size
 * @param seed the master seed; empty where nothing is said
 * @param measures names of the measures to observe, in order; empty for the standard measures
 * @param weeks weeks after the fork; empty for those of the scenario
 */
public record Study(
    String scenario,
    List<Arm> arms,
    StudyDesign design,
    OptionalInt replicates,
    Optional<Until> until,
    OptionalInt seed,
    List<String> measures,
    OptionalInt weeks) {

  /** Replicates where a file says nothing. */
  public static final int REPLICATES = 20;

  /** Replicates of each draw where a file says nothing: one more draw tells more than one more. */
  public static final int REPLICATES_OF_DRAWS = 1;

  /** Copies the lists. */
  public Study {
    arms = List.copyOf(arms);
    measures = List.copyOf(measures);
  }

  /**
   * How precisely differences to the silo in the last week are to be known.
   *
   * @param precision half of the width of the interval that is wanted, by name of the measure
   * @param atLeast replicates, or draws, at least
   * @param atMost replicates, or draws, at most
   * @param strict whether the interval holds however often one looks
   */
  public record Until(Map<String, Double> precision, int atLeast, int atMost, boolean strict) {

    /** Replicates or draws at least where nothing is said: with fewer the scatter is not known. */
    public static final int AT_LEAST = 20;

    /** Replicates or draws at most where nothing is said. */
    public static final int AT_MOST = 1_000;

    /** Copies the map. */
    public Until {
      precision = Collections.unmodifiableMap(new LinkedHashMap<>(precision));
    }
  }

  /** Replicates of each arm at each point, where there is no precision to be reached. */
  public int replicatesAtEachPoint() {
    boolean drawn = design instanceof StudyDesign.Drawn;
    return replicates.orElse(drawn ? REPLICATES_OF_DRAWS : REPLICATES);
  }
}
