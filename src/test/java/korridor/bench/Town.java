package korridor.bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import korridor.model.ActorKind;
import korridor.model.Administration;
import korridor.model.Initialization;
import korridor.model.Organisation;
import korridor.model.Organisation.Department;
import korridor.model.Organisation.Theme;
import korridor.model.parameter.Parameters;

/** Made-up administrations of any size in the proportions of Karlsruhe (5,900 staff). */
public final class Town {

  /** Staff of Karlsruhe. */
  public static final int KARLSRUHE = 5_900;

  private static final double STAFF_PER_DEPARTMENT = 147.5;
  private static final double STAFF_PER_DIVISION = 983;
  private static final int MOST_TOPICS = 40;
  private static final int FEWEST_DEPARTMENTS = 6;
  private static final int THEMES = 6;

  private Town() {}

  /** An administration before its first week, every parameter at its default. */
  public static Administration found(int staff, int replicate) {
    return Initialization.found(of(staff), Parameters.defaults(), 1, replicate);
  }

  /**
   * Departments of equal size, give or take one: 6 in a small town, else one for every 147.5 staff;
   * a division for every 983; six themes over 40 topics; one external actor for every four staff.
   */
  public static Organisation of(int staff) {
    int count = Math.max(FEWEST_DEPARTMENTS, (int) Math.round(staff / STAFF_PER_DEPARTMENT));
    int divisions = Math.max(Math.min(THEMES, count), (int) Math.round(staff / STAFF_PER_DIVISION));
    int topics = Math.min(count, MOST_TOPICS);
    List<Department> departments = new ArrayList<>();
    for (int d = 0; d < count; d++) {
      int size = share(staff, d + 1, count) - share(staff, d, count);
      departments.add(new Department("d" + d, share(divisions, d, count), size, d % topics));
    }
    return new Organisation(
        IntStream.range(0, divisions).mapToObj(d -> "D" + d).toList(),
        departments,
        IntStream.range(0, topics).mapToObj(t -> "t" + t).toList(),
        IntStream.range(0, THEMES).mapToObj(t -> theme(t, topics)).toList(),
        actors(staff));
  }

  private static int share(int whole, int part, int parts) {
    return (int) ((long) whole * part / parts);
  }

  private static Theme theme(int number, int topics) {
    int width = Math.min(topics, 8);
    int first = number * topics / THEMES;
    return new Theme(
        "T" + number,
        number,
        IntStream.range(first, first + width).mapToObj(t -> t % topics).toList());
  }

  private static Map<ActorKind, Integer> actors(int staff) {
    Map<ActorKind, Integer> actors = new EnumMap<>(ActorKind.class);
    actors.put(ActorKind.CITIZENS, staff / 10);
    actors.put(ActorKind.CIVIL_SOCIETY, (int) (0.06 * staff));
    actors.put(ActorKind.BUSINESS, (int) (0.06 * staff));
    actors.put(ActorKind.RESEARCH, (int) (0.03 * staff));
    return actors;
  }
}
