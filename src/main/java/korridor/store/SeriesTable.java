package korridor.store;

import java.io.IOException;
import java.io.OutputStream;
import korridor.run.RunResult;

/** The time series of a single run as a table of its own. */
public final class SeriesTable {

  private SeriesTable() {}

  /**
   * Writes the observed weeks of a finished run, with the columns of {@link ResultsFolder#SERIES},
   * and closes the stream.
   */
  public static void write(RunResult result, OutputStream out) throws IOException {
    try (CsvTable table = CsvTable.to(out, ResultTables.header("arm", "replicate", "week"))) {
      ResultTables.writeSeries(table, result.key(), result.observation());
    }
  }
}
