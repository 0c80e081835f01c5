package korridor.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Collects the problems of one input. */
final class Problems {

  /** Beyond this nobody reads on, and a broken file of a million lines must not fill the memory. */
  private static final int MOST = 200;

  private final List<Problem> found = new ArrayList<>();
  private int left;

  void add(Problem problem) {
    if (found.size() < MOST) {
      found.add(problem);
    } else {
      left++;
    }
  }

  void addAll(ScenarioException exception) {
    exception.problems().forEach(this::add);
  }

  void addAll(Problems others) {
    others.found.forEach(this::add);
    left += others.left;
  }

  /** Whether no problem has such a key; false also when too many were found to know. */
  boolean none(Predicate<String> key) {
    return left == 0 && found.stream().noneMatch(problem -> key.test(problem.key()));
  }

  /** Whether more problems would not be shown, so that their search can be spared. */
  boolean full() {
    return found.size() >= MOST;
  }

  int count() {
    return found.size() + left;
  }

  /**
   * Ends the reading.
   *
   * @throws ScenarioException when there is any problem
   */
  void throwIfAny() {
    if (found.isEmpty()) {
      return;
    }
    List<Problem> sorted = new ArrayList<>(found);
    sorted.sort(Comparator.comparing(Problem::place));
    if (left > 0) {
      Place last = Place.of(sorted.get(sorted.size() - 1).place().file());
      sorted.add(Problem.at(last, "more-problems", Integer.toString(left)));
    }
    throw new ScenarioException(sorted);
  }
}
