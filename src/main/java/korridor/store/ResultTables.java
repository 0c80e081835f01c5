package korridor.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import korridor.run.Observation;
import korridor.run.RunKey;
import korridor.run.RunResult;
import korridor.store.segment.RunStore;

/**
 * The three tables of the runs, in the order of the plan. They take the place of those that are
 * there when all of them are whole.
 */
final class ResultTables implements Closeable {

  private static final List<String> NAMES =
      List.of(ResultsFolder.SERIES, ResultsFolder.TRUST_MATRIX, ResultsFolder.RUNS);

  private final List<String> divisions;
  private final double[] nothing;
  private final CsvTable runs;
  private final CsvTable series;
  private final CsvTable trust;

  private ResultTables(ResultsFolder folder, List<String> measures, List<String> divisions)
      throws IOException {
    this.divisions = divisions;
    this.nothing = new double[measures.size()];
    Arrays.fill(nothing, Double.NaN);
    this.runs = create(folder, ResultsFolder.RUNS, header(measures, "seed"));
    this.series = create(folder, ResultsFolder.SERIES, header(measures, "week"));
    this.trust =
        create(
            folder, ResultsFolder.TRUST_MATRIX, header(List.of("from", "to", "before", "after")));
  }

  /**
   * Makes the tables of all runs that are there.
   *
   * @param measures names of the measures
   * @param divisions names of the divisions
   * @param also whoever wants to see the runs, too
   */
  static void make(
      ResultsFolder folder,
      List<String> measures,
      List<String> divisions,
      RunStore store,
      CalibrationRanges also)
      throws IOException {
    try {
      try (ResultTables tables = new ResultTables(folder, measures, divisions)) {
        for (int number : store.present().toArray()) {
          RunResult run = store.get(number);
          tables.write(run);
          also.add(run);
        }
      }
      for (String name : NAMES) {
        move(folder.file(ResultsFolder.NEW + name), folder.file(name));
      }
    } catch (IOException | RuntimeException | Error e) {
      for (String name : NAMES) {
        Files.deleteIfExists(folder.file(ResultsFolder.NEW + name));
      }
      throw e;
    }
  }

  /** The columns of the key, perhaps one more, and a column per measure. */
  static List<String> header(List<String> measures, String... more) {
    List<String> header = new ArrayList<>(List.of("arm", "point", "replicate"));
    header.addAll(List.of(more));
    header.addAll(measures);
    return header;
  }

  /** A failed run has a row without numbers in the table of runs and none elsewhere. */
  private void write(RunResult result) throws IOException {
    RunKey key = result.key();
    double[] last = nothing;
    if (!result.isFailure()) {
      last = result.observation().last();
      writeSeries(series, key, result.observation());
      writeTrust(key, result.observation());
    }
    runs.row(List.of(key.arm().name(), key.point().name(), key.replicate(), key.seed()), last);
  }

  static void writeSeries(CsvTable table, RunKey key, Observation seen) throws IOException {
    String arm = key.arm().name();
    for (int i = 0; i < seen.weeks().length; i++) {
      List<Object> keys = List.of(arm, key.point().name(), key.replicate(), seen.weeks()[i]);
      table.row(keys, seen.values()[i]);
    }
  }

  private void writeTrust(RunKey key, Observation seen) throws IOException {
    for (int from = 0; from < divisions.size(); from++) {
      for (int to = 0; to < divisions.size(); to++) {
        trust.row(
            key.arm().name(),
            key.point().name(),
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

  /** Ends like the table itself, so that it is compressed if that is. */
  private static CsvTable create(ResultsFolder folder, String name, List<String> header)
      throws IOException {
    return CsvTable.create(folder.file(ResultsFolder.NEW + name), header);
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException onThisDisk) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
