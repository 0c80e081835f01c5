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
    columns.add(
        column("openness", departments, (s, d) -> staff(s, d, s.administration().staff::openness)));
    columns.add(
        column(
            "competence",
            departments,
            (s, d) -> staff(s, d, s.administration().staff::competence)));
    columns.add(column("trust-inside", departments, DepartmentColumns::inside));
    columns.add(column("trust-across", departments, DepartmentColumns::across));
    columns.add(column("sponsorship", departments, DepartmentColumns::sponsorship));
    return columns;
  }

  /** A mean of a department. */
  @FunctionalInterface
  private interface Mean {
    double of(Seen seen, int department);
  }

  private static Column column(String name, int departments, Mean mean) {
    return new Column(
        "departments." + name,
        Type.F32,
        List.of(departments),
        "1",
        Double.NaN,
        Double.NaN,
        (seen, week) ->
            IntStream.range(0, departments).forEach(d -> week.putFloat((float) mean.of(seen, d))));
  }

  private static double staff(Seen seen, int department, IntToDoubleFunction attribute) {
    Administration a = seen.administration();
    return IntStream.range(
            a.departments.firstPost(department), a.departments.firstPost(department + 1))
        .mapToDouble(attribute)
        .average()
        .orElse(Double.NaN);
  }

  private static double sponsorship(Seen seen, int department) {
    Administration a = seen.administration();
    return a.meanSponsorship(a.departments.division(department));
  }

  private static double inside(Seen seen, int department) {
    PairColumns.Row row = seen.row(department);
    return row.trust()[department] / row.count()[department];
  }

  private static double across(Seen seen, int department) {
    PairColumns.Row row = seen.row(department);
    double trust = 0;
    int count = 0;
    for (int to = 0; to < row.count().length; to++) {
      trust += to == department ? 0 : row.trust()[to];
      count += to == department ? 0 : row.count()[to];
    }
    return trust / count;
  }
}
