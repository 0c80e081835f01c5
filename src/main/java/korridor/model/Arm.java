package korridor.model;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** An arm of the experiment: a set of solutions; the empty set is the silo. */
public record Arm(Set<Solution> solutions) {

  /** The baseline. */
  public static final Arm SILO = new Arm(Set.of());

  /** Silo and every combination of the three solutions, in the order of reports. */
  public static final List<Arm> STANDARD =
      List.of(
          SILO,
          of(Solution.CORRIDOR),
          of(Solution.REPUTATION),
          of(Solution.ITEAM),
          of(Solution.CORRIDOR, Solution.REPUTATION),
          of(Solution.CORRIDOR, Solution.ITEAM),
          of(Solution.REPUTATION, Solution.ITEAM),
          of(Solution.CORRIDOR, Solution.REPUTATION, Solution.ITEAM));

  /** Orders the solutions as declared, so that equal arms have equal names. */
  public Arm {
    Set<Solution> sorted = EnumSet.noneOf(Solution.class);
    sorted.addAll(solutions);
    solutions = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(sorted));
  }

  /** The arm of these solutions. */
  public static Arm of(Solution... solutions) {
    return new Arm(Set.copyOf(Arrays.asList(solutions)));
  }

  /** Reads a name such as {@code corridor+iteam}; empty when it is no arm. */
  public static Optional<Arm> parse(String name) {
    if (name.equals("silo")) {
      return Optional.of(SILO);
    }
    Set<Solution> found = EnumSet.noneOf(Solution.class);
    for (String part : name.split("\\+", -1)) {
      Optional<Solution> solution =
          Arrays.stream(Solution.values()).filter(s -> s.key().equals(part)).findFirst();
      if (solution.isEmpty() || !found.add(solution.get())) {
        return Optional.empty();
      }
    }
    return Optional.of(new Arm(found));
  }

  /** Whether the arm contains the solution. */
  public boolean has(Solution solution) {
    return solutions.contains(solution);
  }

  /** {@code silo}, or the keys of the solutions joined by plus signs. */
  public String name() {
    return solutions.isEmpty()
        ? "silo"
        : solutions.stream().map(Solution::key).collect(Collectors.joining("+"));
  }

  @Override
  public String toString() {
    return name();
  }
}
