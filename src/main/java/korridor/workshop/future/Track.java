package korridor.workshop.future;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import korridor.model.Organisation;
import korridor.observe.Census;
import korridor.observe.Measure;
import korridor.observe.Measures;
import korridor.workshop.future.Column.Type;

/**
 * What is kept of a future: its columns, filled week by week by one thread. Weeks that have been
 * filled do not change any more.
 */
final class Track {

  private final int staff;
  private final int departments;
  private final int[] weeks;
  private final List<Column> columns;
  private final byte[][] data;
  private volatile int filled;

  /**
   * An empty one.
   *
   * @param weeks that are observed
   * @param people whether the picture belongs to it
   */
  Track(Organisation organisation, int[] weeks, boolean people) {
    this.staff = organisation.staff();
    this.departments = organisation.departments().size();
    this.weeks = weeks.clone();
    this.columns = columns(organisation, people);
    this.data =
        columns.stream().map(c -> new byte[c.bytes() * weeks.length]).toArray(byte[][]::new);
  }

  private static List<Column> columns(Organisation organisation, boolean people) {
    List<Column> columns = new ArrayList<>();
    for (Measure measure : Measures.all()) {
      columns.add(
          new Column(
              measure.name(),
              Type.F32,
              List.of(),
              measure.unit(),
              Double.NaN,
              Double.NaN,
              (seen, week) -> week.putFloat(value(measure, seen))));
    }
    if (people) {
      columns.addAll(PeopleColumns.of(organisation));
      columns.addAll(PairColumns.of(organisation.departments().size()));
      columns.addAll(DepartmentColumns.of(organisation));
    }
    return columns;
  }

  /** The week that is to be filled next, −1 when all are. */
  int next() {
    return filled < weeks.length ? weeks[filled] : -1;
  }

  /** Fills the next week. */
  void fill(Census census) {
    Seen seen = new Seen(census);
    for (int n = 0; n < data.length; n++) {
      int bytes = data[n].length / weeks.length;
      ByteBuffer week = ByteBuffer.wrap(data[n], filled * bytes, bytes).slice();
      columns.get(n).filler().fill(seen, week.order(ByteOrder.LITTLE_ENDIAN));
    }
    filled++;
  }

  private static float value(Measure measure, Seen seen) {
    return (float) measure.value().applyAsDouble(seen.census());
  }

  /** How many observed weeks lie at or before this one and have been filled. */
  int until(int week) {
    int rows = 0;
    while (rows < filled && weeks[rows] <= week) {
      rows++;
    }
    return rows;
  }

  /** How many weeks have been filled. */
  int filled() {
    return filled;
  }

  /** Bytes that it holds. */
  long bytes() {
    long sum = 0;
    for (byte[] column : data) {
      sum += column.length;
    }
    return sum;
  }

  int staff() {
    return staff;
  }

  int departments() {
    return departments;
  }

  int week(int row) {
    return weeks[row];
  }

  int lastWeek() {
    return weeks[weeks.length - 1];
  }

  List<Column> columns() {
    return columns;
  }

  byte[] data(int column) {
    return data[column];
  }
}
