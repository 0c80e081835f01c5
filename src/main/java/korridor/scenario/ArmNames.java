package korridor.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import korridor.model.Arm;
import korridor.model.Intervention;
import korridor.model.intervention.Interventions;

/** Reads the arms of an experiment from the command line. */
public final class ArmNames {

  private static final String SEPARATOR = ",";
  private static final List<String> KEYS =
      Interventions.STANDARD.stream().map(Intervention::key).toList();

  private final Place place;
  private final Problems problems = new Problems();

  private ArmNames(Place place) {
    this.place = place;
  }

  /**
   * Reads names such as {@code silo,corridor,corridor+iteam} in their order.
   *
   * @param names separated by commas
   * @param option the option they stand at, such as {@code --arms}, for problems
   * @throws ScenarioException with every name that is no arm, is repeated, or contradicts itself
   */
  public static List<Arm> parse(String names, String option) {
    return new ArmNames(Place.of(option)).read(names);
  }

  /** The same from a list that stands in a file. */
  static List<Arm> parse(List<String> names, Place place) {
    return new ArmNames(place).read(String.join(SEPARATOR, names));
  }

  private List<Arm> read(String names) {
    Map<Arm, String> arms = new LinkedHashMap<>();
    for (String part : names.split(SEPARATOR)) {
      String name = part.strip();
      if (!name.isEmpty()) {
        arm(name).ifPresent(arm -> add(arm, name, arms));
      }
    }
    if (arms.isEmpty() && problems.count() == 0) {
      problems.add(Problem.of(place, "", names, "empty-arms", String.join(", ", KEYS)));
    }
    problems.throwIfAny();
    return List.copyOf(arms.keySet());
  }

  private void add(Arm arm, String name, Map<Arm, String> arms) {
    String before = arms.putIfAbsent(arm, name);
    if (before != null) {
      problems.add(Problem.of(place, "", name, "arm-twice", before));
    }
  }

  private Optional<Arm> arm(String name) {
    Optional<Arm> arm = Interventions.arm(name);
    if (arm.isPresent()) {
      List<Intervention> joined = List.copyOf(arm.get().interventions());
      contradiction(joined).ifPresent(pair -> problems.add(pair.problem(place, name)));
      return arm;
    }
    List<String> parts = List.of(name.split("\\+", -1));
    List<String> keys = parts.stream().map(ArmNames::key).toList();
    if (keys.contains(Retired.INTERVENTION)) {
      problems.add(Retired.intervention(place, Retired.INTERVENTION));
    } else if (!KEYS.containsAll(keys)) {
      problems.add(
          Problem.of(place, "", name, "unknown-arm", String.join(", ", KEYS)).maybe(likely(parts)));
    } else if (new HashSet<>(keys).size() < keys.size()) {
      boolean plain = keys.equals(parts);
      problems.add(
          Problem.of(place, "", name, "repeated-intervention")
              .maybe(plain ? String.join("+", keys.stream().distinct().toList()) : ""));
    } else if (contradiction(named(keys)).isPresent()) {
      problems.add(contradiction(named(keys)).get().problem(place, name));
    } else {
      problems.add(Problem.of(place, "", name, "arm-weeks").maybe(inOrder(name)));
    }
    return Optional.empty();
  }

  /** The intervention of a part, without its weeks. */
  private static String key(String part) {
    return part.replaceFirst("@.*", "");
  }

  /** The name with weeks turned round that end before they begin, if it then is one. */
  private static String inOrder(String name) {
    String turned =
        Pattern.compile("@(\\d{1,6})-(\\d{1,6})")
            .matcher(name)
            .replaceAll(
                weeks ->
                    Integer.parseInt(weeks.group(1)) > Integer.parseInt(weeks.group(2))
                        ? "@" + weeks.group(2) + "-" + weeks.group(1)
                        : weeks.group());
    return Interventions.arm(turned).isPresent() ? turned : "";
  }

  private static List<Intervention> named(List<String> keys) {
    return Interventions.STANDARD.stream().filter(known -> keys.contains(known.key())).toList();
  }

  /** Two interventions that one arm cannot have. */
  private record Pair(Intervention first, Intervention second) {
    Problem problem(Place place, String name) {
      return Problem.of(place, "", name, "contradictory-arm", first.key(), second.key());
    }
  }

  /** The same ties cannot be moved twice, the same people cannot work in two places. */
  private static Optional<Pair> contradiction(List<Intervention> joined) {
    Map<Intervention, Intervention> byTwin = new HashMap<>();
    for (Intervention intervention : joined) {
      Intervention before = byTwin.putIfAbsent(intervention.twin(), intervention);
      if (before != null) {
        return Optional.of(new Pair(before, intervention));
      }
    }
    return Optional.empty();
  }

  private static String likely(List<String> parts) {
    Map<String, String> words = new HashMap<>();
    KEYS.forEach(key -> words.put(key, key));
    words.put("i-team", "iteam");
    words.put("silo", "silo");
    List<String> corrected = new ArrayList<>();
    for (String part : parts) {
      String near = Suggestions.nearest(key(part), words.keySet().stream().sorted().toList());
      if (near.isEmpty()) {
        return "";
      }
      corrected.add(words.get(near) + part.substring(key(part).length()));
    }
    String name = String.join("+", corrected);
    return Interventions.arm(name).isPresent() ? name : "";
  }
}
