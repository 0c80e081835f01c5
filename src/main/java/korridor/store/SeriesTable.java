package korridor.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import korridor.observe.Measure;
import korridor.observe.Measures;
import korridor.run.RunResult;

/** The time series of a single run as a table of its own. */
public final class SeriesTable {

  private static final List<String> HEADER =
      ResultTables.header(Measures.all().stream().map(Measure::name).toList(), "week");

  private SeriesTable() {}

  /**
   * Writes the observed weeks of a finished run, with the columns of {@link ResultsFolder#SERIES},
   * and closes the stream.
   */
  public static void write(RunResult result, OutputStream out) throws IOException {
    write(result, CsvTable.to(out, HEADER));
  }

  /** The same into a new file, compressed when its name ends in {@code .gz}. */
  public static void write(RunResult result, Path file) throws IOException {
    write(result, CsvTable.create(file, HEADER));
  }

  private static void write(RunResult result, CsvTable table) throws IOException {
    try (table) {
      RunRows.series(table, result.key(), result.observation());
    }
  }
}
