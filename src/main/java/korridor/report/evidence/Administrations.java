package korridor.report.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The administrations that were followed: every draw of the assumptions as often as there are
 * replicates, each with luck of its own. All arms live through the same ones. They are numbered
 * from 0, draw by draw.
 */
public final class Administrations {

  private final List<Draw> draws;
  private final int replicates;
  private final boolean drawn;
  private final Map<String, Integer> drawAt = new HashMap<>();

  /**
   * Administrations of some draws.
   *
   * @param draws at least one; the scenario's own values alone if nothing was drawn
   * @param replicates administrations a draw
   * @param drawn whether the draws are plausible ones, rather than points chosen for comparison
   */
  public Administrations(List<Draw> draws, int replicates, boolean drawn) {
    this.drawn = drawn;
    this.draws = List.copyOf(draws);
    this.replicates = replicates;
    for (int n = 0; n < draws.size(); n++) {
      drawAt.put(draws.get(n).name(), n);
    }
  }

  /** The draws, in order. */
  public List<Draw> draws() {
    return draws;
  }

  /** Administrations a draw. */
  public int replicates() {
    return replicates;
  }

  /** Whether assumptions were drawn, so that more than luck differs. */
  public boolean drawn() {
    return drawn;
  }

  /** Whether several administrations share a draw, so that they are no independent ones. */
  boolean shared() {
    return drawn && replicates > 1;
  }

  /** How many there are. */
  public int size() {
    return draws.size() * replicates;
  }

  /** The number of the draw that an administration belongs to. */
  public int drawOf(int administration) {
    return administration / replicates;
  }

  /** The numbers of the administrations of a draw. */
  public int[] of(int draw) {
    return IntStream.range(draw * replicates, (draw + 1) * replicates).toArray();
  }

  /**
   * The number of the administration of a row, -1 if there is none. Luck is numbered through all
   * draws or anew in each of them.
   */
  int number(String point, int replicate) {
    Integer draw = drawAt.get(point);
    if (draw == null || replicate < 0) {
      return -1;
    }
    boolean own = replicate < replicates;
    boolean through = replicate / replicates == draw;
    return own || through ? draw * replicates + replicate % replicates : -1;
  }
}
