package korridor.workshop.future;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import korridor.model.Administration;
import korridor.model.Organisation;
import korridor.workshop.future.Column.Type;

/** Means of each department: of its staff, of the ties they hold, and of its head. */
final class DepartmentColumns {

  private DepartmentColumns() {}

  static List<Column> of(Organisation organisation) {
    int departments = organisation.departments().size();
    List<Column> columns = new ArrayList<>();
    columns.add(column("openness", departments, (a, d) -> staff(a, d, a.staff::openness)));
    columns.add(column("competence", departments, (a, d) -> staff(a, d, a.staff::competence)));
    columns.add(column("trust-inside", departments, DepartmentColumns::inside));
    columns.add(column("trust-across", departments, DepartmentColumns::across));
    columns.add(
        column("sponsorship", departments, (a, d) -> a.meanSponsorship(a.departments.division(d))));
    return columns;
  }

  /** A mean of a department. */
  @FunctionalInterface
  private interface Mean {
    double of(Administration a, int department);
  }

  private static Column column(String name, int departments, Mean mean) {
    return new Column(
        "departments." + name,
        Type.F32,
        List.of(departments),
        "1",
        Double.NaN,
        Double.NaN,
        (census, week) ->
            IntStream.range(0, departments)
                .forEach(d -> week.putFloat((float) mean.of(census.administration(), d))));
  }

  private static double staff(Administration a, int department, IntToDoubleFunction attribute) {
    return IntStream.range(
            a.departments.firstPost(department), a.departments.firstPost(department + 1))
        .mapToDouble(attribute)
        .average()
        .orElse(Double.NaN);
  }

  private static double inside(Administration a, int department) {
    PairColumns.Row row = PairColumns.Row.of(a, department);
    return row.trust()[department] / row.count()[department];
  }

  private static double across(Administration a, int department) {
    PairColumns.Row row = PairColumns.Row.of(a, department);
    double trust = 0;
    int count = 0;
    for (int to = 0; to < row.count().length; to++) {
      trust += to == department ? 0 : row.trust()[to];
      count += to == department ? 0 : row.count()[to];
    }
    return trust / count;
  }
}
