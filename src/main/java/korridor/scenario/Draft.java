package korridor.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import korridor.model.Organisation.Survey;

/**
 * Divisions and departments as a file states them, before they are counted and numbered.
 *
 * @param divisions in the order of the file
 * @param named whether every name and topic could be read; otherwise more of them may exist
 * @param complete whether everything could be read; otherwise sums mean nothing
 */
record Draft(List<Division> divisions, boolean named, boolean complete) {

  /** Nothing could be read. */
  static final Draft NONE = new Draft(List.of(), false, false);

  /** A division. */
  record Division(String name, Place place, String address, List<Department> departments) {}

  /** Departments of one size: name, number of staff, topic, how many there are, their survey. */
  record Department(
      String name, int staff, String topic, int count, Survey survey, Place place, String address) {

    /** The name, or a numbered one for each when there are several. */
    List<String> names() {
      return count == 1
          ? List.of(name)
          : IntStream.rangeClosed(1, count).mapToObj(i -> name + " " + i).toList();
    }
  }

  long staff() {
    return departments().stream().mapToLong(d -> (long) d.staff() * d.count()).sum();
  }

  long departmentCount() {
    return departments().stream().mapToLong(Department::count).sum();
  }

  List<Department> departments() {
    return divisions.stream().flatMap(division -> division.departments().stream()).toList();
  }

  /** Topics in the order of their first department, each with its position. */
  Map<String, Integer> topics() {
    Map<String, Integer> topics = new LinkedHashMap<>();
    departments().forEach(department -> topics.putIfAbsent(department.topic(), topics.size()));
    return topics;
  }

  List<String> divisionNames() {
    return divisions.stream().map(Division::name).toList();
  }

  /**
   * Reads the checked {@code divisions} of a scenario file.
   *
   * @param problems those of the check
   */
  static Draft of(Entry root, Problems problems) {
    List<Division> divisions = new ArrayList<>();
    for (Entry.Item item : root.list("divisions")) {
      Entry division = (Entry) item.value();
      division
          .text("name")
          .ifPresent(
              name ->
                  divisions.add(
                      new Division(
                          name,
                          division.placeOf("name"),
                          division.addressOf("name"),
                          departments(division))));
    }
    return of(divisions, problems, key -> key.startsWith("divisions"));
  }

  static Draft of(List<Division> divisions, Problems problems, Predicate<String> ours) {
    boolean any = !divisions.isEmpty();
    boolean named =
        problems.none(key -> ours.test(key) && !key.endsWith("staff") && !key.contains(".survey"));
    return new Draft(divisions, any && named, any && problems.none(ours));
  }

  private static Survey survey(Entry department) {
    return department.has("survey") ? Surveys.of(department.entry("survey")) : Surveys.NONE;
  }

  /** A department whose number of staff is wrong still tells its name and topic. */
  private static List<Department> departments(Entry division) {
    List<Department> departments = new ArrayList<>();
    for (Entry.Item item : division.list("departments")) {
      Entry department = (Entry) item.value();
      department
          .text("name")
          .ifPresent(
              name ->
                  departments.add(
                      new Department(
                          name,
                          department.whole("staff").orElse(0),
                          department.text("topic").orElse(name),
                          department.whole("count").orElse(1),
                          survey(department),
                          department.placeOf("name"),
                          department.addressOf("name"))));
    }
    return departments;
  }
}
