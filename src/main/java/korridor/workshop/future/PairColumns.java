package korridor.workshop.future;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.function.ObjIntConsumer;
import korridor.model.Administration;
import korridor.model.Staff;
import korridor.workshop.future.Column.Type;

/** Ties from the department of a row to that of a column: how many, and their mean trust. */
final class PairColumns {

  /** The byte of full trust. */
  private static final int FULL = 250;

  /** The byte where there are no ties. */
  private static final int NONE = 255;

  private static final int MOST_TIES = 65_535;

  private PairColumns() {}

  static List<Column> of(int departments) {
    List<Integer> shape = List.of(departments, departments);
    return List.of(
        new Column(
            "pairs",
            Type.U8,
            shape,
            "1",
            0,
            1,
            (seen, week) -> rows(seen, (row, to) -> week.put(row.trust(to)))),
        new Column(
            "ties",
            Type.U16,
            shape,
            "ties",
            Double.NaN,
            Double.NaN,
            (seen, week) -> rows(seen, (row, to) -> row.ties(to, week))));
  }

  private static void rows(Seen seen, ObjIntConsumer<Row> write) {
    int departments = seen.administration().departments.size();
    for (int from = 0; from < departments; from++) {
      Row row = seen.row(from);
      for (int to = 0; to < departments; to++) {
        write.accept(row, to);
      }
    }
  }

  /** The ties that a department holds, by the department of the colleague. */
  record Row(int[] count, double[] trust) {

    static Row of(Administration a, int from) {
      Row row = new Row(new int[a.departments.size()], new double[a.departments.size()]);
      int end = a.ties.first(a.departments.firstPost(from + 1));
      for (int tie = a.ties.first(a.departments.firstPost(from)); tie < end; tie++) {
        int to = a.staff.department(Staff.post(a.ties.colleague(tie)));
        row.count[to]++;
        row.trust[to] += a.ties.trust(tie);
      }
      return row;
    }

    byte trust(int to) {
      return (byte) (count[to] == 0 ? NONE : Math.round(FULL * trust[to] / count[to]));
    }

    void ties(int to, ByteBuffer week) {
      week.putShort((short) Math.min(MOST_TIES, count[to]));
    }
  }
}
