package korridor.report.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import korridor.model.Arm;
import korridor.model.Intervention;
import korridor.observe.Measure;
import korridor.statistics.Attribution;
import korridor.statistics.Attribution.Spread;

/**
 * What solutions contribute to what all of them do together. What two or three do only together is
 * shared equally among them (Shapley 1953).
 *
 * @param solutions two or three of them
 * @param combinations those with more than one solution, as bits of their places in the list
 * @param attribution of their combinations, bit by bit in the order of the solutions
 */
public record Contributions(
    List<Intervention> solutions,
    List<Integer> combinations,
    Measure measure,
    int week,
    Attribution attribution) {

  private static final int MOST = 4;

  /** Copies the lists. */
  public Contributions {
    solutions = List.copyOf(solutions);
    combinations = List.copyOf(combinations);
  }

  /** The values of an arm, one a draw. */
  interface Values {
    double[] of(Arm arm, Measure measure, int week);
  }

  /** The arms by the bits of their solutions; empty where a combination is missing. */
  static Optional<Players> players(List<Arm> arms) {
    List<Intervention> solutions =
        arms.stream()
            .filter(arm -> arm.interventions().size() == 1 && !arm.name().contains("@"))
            .map(arm -> arm.interventions().iterator().next())
            .filter(solution -> !solution.control())
            .toList();
    if (solutions.size() < 2 || solutions.size() > MOST) {
      return Optional.empty();
    }
    Map<Set<Intervention>, Arm> bySolutions = new HashMap<>();
    arms.stream()
        .filter(arm -> !arm.name().contains("@"))
        .forEach(arm -> bySolutions.put(Set.copyOf(arm.interventions()), arm));
    List<Arm> byBits = new ArrayList<>();
    for (int bits = 0; bits < 1 << solutions.size(); bits++) {
      Arm arm = bySolutions.get(Set.copyOf(of(solutions, bits)));
      if (arm == null) {
        return Optional.empty();
      }
      byBits.add(arm);
    }
    return Optional.of(new Players(solutions, byBits));
  }

  /** Solutions, and the arm of each of their combinations. */
  record Players(List<Intervention> solutions, List<Arm> byBits) {}

  static Contributions of(Players players, Measure measure, int week, Values values) {
    double[][] columns =
        players.byBits().stream()
            .map(arm -> values.of(arm, measure, week))
            .toArray(double[][]::new);
    double[][] rows =
        IntStream.range(0, columns[0].length)
            .mapToObj(draw -> IntStream.range(0, columns.length).mapToDouble(c -> columns[c][draw]))
            .map(row -> row.toArray())
            .toArray(double[][]::new);
    List<Integer> combinations =
        IntStream.range(0, columns.length)
            .filter(bits -> Integer.bitCount(bits) > 1)
            .boxed()
            .toList();
    return new Contributions(
        players.solutions(), combinations, measure, week, Attribution.of(rows));
  }

  /** Draws in which all combinations are known. */
  public int n() {
    return attribution.n();
  }

  /** What a solution does alone. */
  public Spread alone(int place) {
    return attribution.dividends().get(1 << place);
  }

  /** What a combination does beyond all smaller ones in it. */
  public Spread together(int bits) {
    return attribution.dividends().get(bits);
  }

  /** The solutions of a combination. */
  public List<Intervention> solutions(int bits) {
    return of(solutions, bits);
  }

  private static List<Intervention> of(List<Intervention> solutions, int bits) {
    return IntStream.range(0, solutions.size())
        .filter(i -> (bits & 1 << i) != 0)
        .mapToObj(solutions::get)
        .toList();
  }
}
