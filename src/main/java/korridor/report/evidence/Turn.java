package korridor.report.evidence;

import java.util.List;
import java.util.Optional;
import korridor.model.Arm;
import korridor.observe.Measure;

/**
 * What would turn the result: the draw nearest to the scenario's own assumptions at which another
 * arm is ahead by a difference that matters.
 *
 * @param best the arm that gives away least when it is chosen for all
 * @param draws draws that tell
 * @param behind draws in which another arm is ahead at all
 * @param far draws in which another arm is ahead by a difference that matters
 * @param nearest that of them which is nearest, in believed ranges; empty if there is none
 */
public record Turn(
    Measure measure,
    int week,
    Arm best,
    int draws,
    int behind,
    int far,
    Optional<Nearest> nearest) {

  /**
   * A draw.
   *
   * @param name its name
   * @param ahead the arm that is best in it
   * @param by how far it is ahead, above 0
   * @param departures the assumptions that lie farthest from the scenario's own, the farthest first
   */
  public record Nearest(String name, Arm ahead, double by, List<Departure> departures) {

    /** Copies the list. */
    public Nearest {
      departures = List.copyOf(departures);
    }
  }

  /**
   * An assumption of the draw.
   *
   * @param parameter its address
   * @param value in the draw
   * @param own in the scenario
   */
  public record Departure(String parameter, double value, double own) {}
}
