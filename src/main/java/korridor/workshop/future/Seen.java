package korridor.workshop.future;

import java.util.stream.IntStream;
import korridor.model.Administration;
import korridor.observe.Census;
import korridor.workshop.future.PairColumns.Row;

/** What the columns of one week look at; the ties are counted once for all of them. */
final class Seen {

  private final Census census;
  private Row[] rows;

  /** The administration as it is now. */
  Seen(Census census) {
    this.census = census;
  }

  Census census() {
    return census;
  }

  Administration administration() {
    return census.administration();
  }

  /** The ties that a department holds. */
  Row row(int department) {
    if (rows == null) {
      Administration a = administration();
      rows =
          IntStream.range(0, a.departments.size()).mapToObj(d -> Row.of(a, d)).toArray(Row[]::new);
    }
    return rows[department];
  }
}
