package korridor.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Collects the problems of one input. */
final class Problems {

  /** Beyond this nobody reads on, and a broken file of a million lines must not fill the memory. */
  private static final int MOST = 200;

  private static final int MANY_ALIKE = 8;
  private static final int SHOWN_OF_MANY = 3;
  private static final int MOST_LINES = 30;

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
    List<Problem> told = summedUp(sorted);
    if (left > 0) {
      Place last = Place.of(sorted.get(sorted.size() - 1).place().file());
      told.add(Problem.at(last, "more-problems", Integer.toString(left)));
    }
    throw new ScenarioException(told);
  }

  /** Many problems of one kind in one file: the first are told, of the others only the lines. */
  private static List<Problem> summedUp(List<Problem> sorted) {
    Map<List<String>, List<Problem>> kinds =
        sorted.stream().collect(Collectors.groupingBy(Problems::kind));
    List<Problem> told = new ArrayList<>();
    for (Problem problem : sorted) {
      List<Problem> alike = kinds.get(kind(problem));
      int shown = alike.size() > MANY_ALIKE ? SHOWN_OF_MANY : alike.size();
      if (alike.subList(0, shown).contains(problem)) {
        told.add(problem);
      } else if (alike.get(shown) == problem) {
        told.add(rest(alike.subList(shown, alike.size())));
      }
    }
    return told;
  }

  private static List<String> kind(Problem problem) {
    return List.of(problem.place().file(), problem.message());
  }

  private static Problem rest(List<Problem> alike) {
    List<String> lines =
        alike.stream().map(p -> Integer.toString(p.place().line())).distinct().toList();
    String shown = String.join(", ", lines.subList(0, Math.min(MOST_LINES, lines.size())));
    return Problem.at(
        alike.get(0).place(),
        "more-alike",
        Integer.toString(alike.size()),
        lines.size() > MOST_LINES ? shown + ", …" : shown);
  }
}
