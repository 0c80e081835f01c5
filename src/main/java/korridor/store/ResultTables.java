package korridor.store;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import korridor.observe.Measure;
import korridor.observe.Measures;
import korridor.run.Observation;
import korridor.run.RunKey;
import korridor.run.RunResult;

/** The three tables that are written while the runs end. */
final class ResultTables implements Closeable {

  private final List<String> divisions;
  private final double[] nothing;
  private final CsvTable runs;
  private final CsvTable series;
  private final CsvTable trust;

  private ResultTables(List<String> divisions, CsvTable runs, CsvTable series, CsvTable trust) {
    this.divisions = divisions;
    this.nothing = new double[Measures.all().size()];
    Arrays.fill(nothing, Double.NaN);
    this.runs = runs;
    this.series = series;
    this.trust = trust;
  }

  static ResultTables create(ResultsFolder folder, List<String> divisions) throws IOException {
    return new ResultTables(
        divisions,
        CsvTable.create(folder.file(ResultsFolder.RUNS), header("arm", "replicate", "seed")),
        CsvTable.create(folder.file(ResultsFolder.SERIES), header("arm", "replicate", "week")),
        CsvTable.create(
            folder.file(ResultsFolder.TRUST_MATRIX),
            List.of("arm", "replicate", "from", "to", "before", "after")));
  }

  /** The key columns followed by a column per measure. */
  static List<String> header(String... keys) {
    List<String> header = new ArrayList<>(List.of(keys));
    Measures.all().stream().map(Measure::name).forEach(header::add);
    return header;
  }

  /** A failed run has a row without numbers in the table of runs and none elsewhere. */
  void write(RunResult result) throws IOException {
    RunKey key = result.key();
    List<Object> keys = List.of(key.arm().name(), key.replicate(), key.seed());
    if (result.isFailure()) {
      runs.row(keys, nothing);
      return;
    }
    runs.row(keys, result.observation().last());
    writeSeries(series, key, result.observation());
    writeTrust(key, result.observation());
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

  /** Closes all three, whatever happens to one of them. */
  @Override
  public void close() throws IOException {
    try (runs;
        series;
        trust) {
      runs.flush();
    }
  }
}
