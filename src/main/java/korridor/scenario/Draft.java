package korridor.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Divisions and departments as a file states them, before they are counted and numbered.
 *
 * @param divisions in the order of the file
 * @param complete whether every entry could be read; otherwise sums mean nothing
 */
record Draft(List<Division> divisions, boolean complete) {

  /** A division. */
  record Division(String name, Place place, String address, List<Department> departments) {}

  /** Departments of one size: name, number of staff, topic, how many there are. */
  record Department(String name, int staff, String topic, int count, Place place, String address) {}

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

  /** Reads the checked {@code divisions} of a scenario file. */
  static Draft of(Entry root, boolean complete) {
    boolean all = complete;
    List<Division> divisions = new ArrayList<>();
    for (Entry.Item item : root.list("divisions")) {
      Entry division = (Entry) item.value();
      if (division.text("name").isEmpty()) {
        all = false;
        continue;
      }
      divisions.add(
          new Division(
              division.text("name").get(),
              division.placeOf("name"),
              division.addressOf("name"),
              departments(division)));
    }
    return new Draft(divisions, all);
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
                          department.placeOf("name"),
                          department.addressOf("name"))));
    }
    return departments;
  }
}
