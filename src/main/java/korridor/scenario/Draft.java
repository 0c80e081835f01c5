package korridor.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import korridor.model.Limits;
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

  /** A division; several of one kind are numbered. */
  record Division(String name, Place place, String address, List<Department> departments) {}

  /**
   * Departments of one size: name, number of staff, topic, how many there are in the division, the
   * number of the first of them ({@link #ALONE} if there is only one in all), their survey.
   */
  record Department(
      String name,
      int staff,
      String topic,
      int count,
      int first,
      Survey survey,
      Place place,
      String address) {

    /** In the place of the first number: there is one such department, without a number. */
    static final int ALONE = 0;

    /** The name, or a numbered one for each when there are several. */
    List<String> names() {
      return first == ALONE
          ? List.of(name)
          : IntStream.range(first, first + count).mapToObj(i -> name + " " + i).toList();
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
      division.text("name").ifPresent(name -> addDivisions(division, name, divisions));
    }
    return of(divisions, problems, key -> key.startsWith("divisions"));
  }

  /** One division, or as many as it states, their departments numbered on from one to the next. */
  private static void addDivisions(Entry division, String name, List<Division> divisions) {
    int count = division.whole("count").orElse(1);
    // Beyond the limit there is a problem already; more divisions would only fill the memory.
    for (int i = 0; i < count && (i == 0 || divisions.size() <= Limits.DIVISIONS); i++) {
      divisions.add(
          new Division(
              count == 1 ? name : name + " " + (i + 1),
              division.placeOf("name"),
              division.addressOf("name"),
              departments(division, i, count)));
    }
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
  private static List<Department> departments(Entry division, int number, int divisions) {
    List<Department> departments = new ArrayList<>();
    for (Entry.Item item : division.list("departments")) {
      Entry department = (Entry) item.value();
      int count = department.whole("count").orElse(1);
      int first = count * divisions == 1 ? Department.ALONE : number * count + 1;
      department
          .text("name")
          .ifPresent(
              name ->
                  departments.add(
                      new Department(
                          name,
                          department.whole("staff").orElse(0),
                          department.text("topic").orElse(name),
                          count,
                          first,
                          survey(department),
                          department.placeOf("name"),
                          department.addressOf("name"))));
    }
    return departments;
  }
}
