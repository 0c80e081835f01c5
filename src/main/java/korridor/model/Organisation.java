package korridor.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The structure of an administration and its surroundings, fixed for a run. All indices are
 * positions in the lists of this record.
 *
 * @param divisions names of the divisions (Dezernate), at least one
 * @param departments the departments (Ämter), those of one division next to each other, divisions
 *     in order
 * @param topics names of the topics; each is held by at least one department
 * @param themes the corridor themes
 * @param actors number of external actors of each kind
 * @param surveys what a staff survey found in each department, in their order; empty without one
 * @param sponsorship of each head of division at the start, in [0, 1], NaN where the declared one
 *     holds; empty if it holds everywhere
 */
public record Organisation(
    List<String> divisions,
    List<Department> departments,
    List<String> topics,
    List<Theme> themes,
    Map<ActorKind, Integer> actors,
    List<Survey> surveys,
    List<Double> sponsorship) {

  /** Copies the lists, so that the record cannot change. */
  public Organisation {
    divisions = List.copyOf(divisions);
    departments = List.copyOf(departments);
    topics = List.copyOf(topics);
    themes = List.copyOf(themes);
    Map<ActorKind, Integer> ordered = new EnumMap<>(ActorKind.class);
    ordered.putAll(actors);
    actors = java.util.Collections.unmodifiableMap(ordered);
    surveys = List.copyOf(surveys);
    sponsorship = List.copyOf(sponsorship);
  }

  /** An organisation whose heads all start with the declared sponsorship. */
  public Organisation(
      List<String> divisions,
      List<Department> departments,
      List<String> topics,
      List<Theme> themes,
      Map<ActorKind, Integer> actors,
      List<Survey> surveys) {
    this(divisions, departments, topics, themes, actors, surveys, List.of());
  }

  /** An organisation without a staff survey: the declared distributions hold everywhere. */
  public Organisation(
      List<String> divisions,
      List<Department> departments,
      List<String> topics,
      List<Theme> themes,
      Map<ActorKind, Integer> actors) {
    this(divisions, departments, topics, themes, actors, List.of());
  }

  /**
   * Names for a set of departments: the divisions of which all departments are in it, then the
   * departments that are left.
   */
  public List<String> units(Set<Integer> chosen) {
    List<String> units = new ArrayList<>();
    Set<Integer> left = new TreeSet<>(chosen);
    for (int d = 0; d < divisions.size(); d++) {
      int division = d;
      List<Integer> own =
          IntStream.range(0, departments.size())
              .filter(i -> departments.get(i).division() == division)
              .boxed()
              .toList();
      if (chosen.containsAll(own)) {
        units.add(divisions.get(d));
        own.forEach(left::remove);
      }
    }
    left.forEach(department -> units.add(departments.get(department).name()));
    return units;
  }

  /** A department: its name, division, number of staff (at least 1) and topic. */
  public record Department(String name, int division, int staff, int topic) {}

  /**
   * A corridor theme: its name, the division whose head owns it, and the topics that belong to it.
   */
  public record Theme(String name, int owner, List<Integer> topics) {
    /** Copies the list. */
    public Theme {
      topics = List.copyOf(topics);
    }
  }

  /**
   * Means of a department at the start, from a staff survey, each in [0, 1]; NaN where the survey
   * did not ask, so that the declared mean holds.
   */
  public record Survey(
      double openness,
      double respect,
      double responsibility,
      double competence,
      double outGroupTrust,
      double insideTrust) {

    /** Nothing was asked. */
    public static final Survey NONE =
        new Survey(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
  }

  /** Number of staff of all departments. */
  public int staff() {
    return departments.stream().mapToInt(Department::staff).sum();
  }

  /** The themes a topic belongs to; none for a topic beside all themes. */
  public int[] themesOf(int topic) {
    return IntStream.range(0, themes.size())
        .filter(theme -> themes.get(theme).topics().contains(topic))
        .toArray();
  }

  /** The departments whose topic belongs to the theme. */
  public int[] departmentsOf(Theme theme) {
    return IntStream.range(0, departments.size())
        .filter(d -> theme.topics().contains(departments.get(d).topic()))
        .toArray();
  }
}
