package korridor.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One thing in which two scenarios differ.
 *
 * @param place the keys that lead to it in a scenario file; divisions, departments and themes are
 *     called by their names
 * @param first what the first says: a number, a text, a list of texts; empty if it has no such
 *     place, and a blank text where a whole part such as a department is there
 * @param second what the second says
 */
public record ScenarioDifference(
    List<String> place, Optional<Object> first, Optional<Object> second) {

  /** A part of several values, such as a department; it is told as being there or not. */
  public static final String PART = "";

  /** Names and descriptions say what is meant, not what is simulated. */
  private static final Set<String> WORDS = Set.of("name", "description", "description-de");

  /** Copies the place. */
  public ScenarioDifference {
    place = List.copyOf(place);
  }

  /** What differs between two scenarios, every default counted as if it were written down. */
  public static List<ScenarioDifference> between(Scenario first, Scenario second) {
    List<ScenarioDifference> found = new ArrayList<>();
    Map<String, Object> one = new LinkedHashMap<>(ScenarioWriter.tree(first));
    Map<String, Object> other = new LinkedHashMap<>(ScenarioWriter.tree(second));
    one.keySet().removeAll(WORDS);
    other.keySet().removeAll(WORDS);
    maps(List.of(), one, other, found);
    return found;
  }

  private static void maps(
      List<String> place, Map<?, ?> first, Map<?, ?> second, List<ScenarioDifference> found) {
    Set<Object> keys = new LinkedHashSet<>(first.keySet());
    keys.addAll(second.keySet());
    for (Object key : keys) {
      List<String> inside = new ArrayList<>(place);
      inside.add(String.valueOf(key));
      values(inside, named(first.get(key)), named(second.get(key)), found);
    }
  }

  private static void values(
      List<String> place, Object first, Object second, List<ScenarioDifference> found) {
    if (first instanceof Map<?, ?> one && second instanceof Map<?, ?> other) {
      maps(place, one, other, found);
    } else if (first == null ? second != null : !first.equals(second)) {
      found.add(new ScenarioDifference(place, told(first), told(second)));
    }
  }

  private static Optional<Object> told(Object value) {
    return Optional.ofNullable(value instanceof Map<?, ?> ? PART : value);
  }

  /** A list of parts that have names as a map of them; other parts are numbered. */
  private static Object named(Object value) {
    if (!(value instanceof List<?> list) || !(list.stream().allMatch(Map.class::isInstance))) {
      return value;
    }
    Map<String, Object> parts = new LinkedHashMap<>();
    for (Object part : list) {
      Map<Object, Object> entries = new LinkedHashMap<>((Map<?, ?>) part);
      Object name = entries.remove("name");
      parts.put(name == null ? String.valueOf(parts.size() + 1) : name.toString(), entries);
    }
    return parts;
  }
}
