package korridor.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import korridor.observe.Measure;
import korridor.run.Observation;
import korridor.run.RunKey;
import korridor.run.RunResult;

/** The three tables that are written while the runs end. */
final class ResultTables implements Closeable {

  private final ResultsFolder folder;
  private final List<String> divisions;
  private final double[] nothing;
  private final CsvTable runs;
  private final CsvTable series;
  private final CsvTable trust;
  private boolean closed;
  private boolean broken;

  private ResultTables(
      ResultsFolder folder,
      List<String> divisions,
      int measures,
      CsvTable runs,
      CsvTable series,
      CsvTable trust) {
    this.folder = folder;
    this.divisions = divisions;
    this.nothing = new double[measures];
    Arrays.fill(nothing, Double.NaN);
    this.runs = runs;
    this.series = series;
    this.trust = trust;
  }

  static ResultTables create(ResultsFolder folder, List<String> divisions, List<Measure> measures)
      throws IOException {
    ResultTables tables =
        new ResultTables(
            folder,
            divisions,
            measures.size(),
            CsvTable.create(
                folder.file(ResultsFolder.RUNS), header(measures, "arm", "replicate", "seed")),
            CsvTable.create(
                folder.file(ResultsFolder.SERIES),
                folder.file(ResultsFolder.SERIES_SO_FAR),
                header(measures, "arm", "replicate", "week")),
            CsvTable.create(
                folder.file(ResultsFolder.TRUST_MATRIX),
                List.of("arm", "replicate", "from", "to", "before", "after")));
    tables.flush();
    return tables;
  }

  /** The key columns followed by a column per measure. */
  static List<String> header(List<Measure> measures, String... keys) {
    List<String> header = new ArrayList<>(List.of(keys));
    measures.stream().map(Measure::name).forEach(header::add);
    return header;
  }

  /**
   * Writes the rows of a run and hands them to the operating system. The table of runs comes last:
   * what stands there is whole everywhere. A failed run has a row without numbers there and none
   * elsewhere.
   */
  void write(RunResult result) throws IOException {
    try {
      writeRows(result);
    } catch (IOException e) {
      broken = true;
      throw e;
    }
  }

  /** Whether rows may be torn, as they are in the tables of a killed process. */
  boolean broken() {
    return broken;
  }

  private void writeRows(RunResult result) throws IOException {
    RunKey key = result.key();
    double[] last = nothing;
    if (!result.isFailure()) {
      last = result.observation().last();
      writeSeries(series, key, result.observation());
      writeTrust(key, result.observation());
    }
    series.flush();
    trust.flush();
    runs.row(List.of(key.arm().name(), key.replicate(), key.seed()), last);
    runs.flush();
  }

  private void flush() throws IOException {
    series.flush();
    trust.flush();
    runs.flush();
  }

  static void writeSeries(CsvTable table, RunKey key, Observation seen) throws IOException {
    for (int i = 0; i < seen.weeks().length; i++) {
      table.row(List.of(key.arm().name(), key.replicate(), seen.weeks()[i]), seen.values()[i]);
    }
  }

  private void writeTrust(RunKey key, Observation seen) throws IOException {
    for (int from = 0; from < divisions.size(); from++) {
      for (int to = 0; to < divisions.size(); to++) {
        trust.row(
            key.arm().name(),
            key.replicate(),
            divisions.get(from),
            divisions.get(to),
            seen.trustBefore()[from][to],
            seen.trustAfter()[from][to]);
      }
    }
  }

  /** Closes all three, whatever happens to one of them; once is enough. */
  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    boolean whole = !broken;
    broken = true;
    try (runs;
        series;
        trust) {
      runs.flush();
    }
    broken = !whole;
    if (broken) {
      return;
    }
    Files.deleteIfExists(folder.file(ResultsFolder.SERIES_SO_FAR));
  }
}
