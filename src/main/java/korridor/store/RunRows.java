package korridor.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import korridor.run.Observation;
import korridor.run.RunKey;
import korridor.run.RunResult;

/**
 * The rows of some runs in the three tables, as bytes that are put behind one another. So several
 * threads can write a table whose bytes do not depend on their number.
 *
 * @param runs rows of the table of runs
 * @param series rows of the series, compressed
 * @param trust rows of the trust between divisions
 */
record RunRows(byte[] runs, byte[] series, byte[] trust) {

  /**
   * Writes rows.
   *
   * @param measures number of measures
   * @param divisions names of the divisions
   */
  static RunRows of(List<RunResult> results, int measures, List<String> divisions) {
    ByteArrayOutputStream runs = new ByteArrayOutputStream();
    ByteArrayOutputStream series = new ByteArrayOutputStream();
    ByteArrayOutputStream trust = new ByteArrayOutputStream();
    try (CsvTable ofRuns = CsvTable.goingOn(runs, ResultTables.RUN_KEYS + measures);
        CsvTable ofSeries =
            CsvTable.goingOn(compressed(series), ResultTables.SERIES_KEYS + measures);
        CsvTable ofTrust = CsvTable.goingOn(trust, ResultTables.TRUST_COLUMNS)) {
      for (RunResult result : results) {
        run(result, measures, ofRuns);
        if (!result.isFailure()) {
          series(ofSeries, result.key(), result.observation());
          trust(ofTrust, result, divisions);
        }
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return new RunRows(runs.toByteArray(), series.toByteArray(), trust.toByteArray());
  }

  /** Compressed files behind one another are one; a seventh larger, and three times as fast. */
  static OutputStream compressed(OutputStream out) throws IOException {
    return new GZIPOutputStream(out, 1 << 16) {
      {
        def.setLevel(Deflater.BEST_SPEED);
      }
    };
  }

  /** A failed run has a row without numbers here and none elsewhere. */
  private static void run(RunResult result, int measures, CsvTable table) throws IOException {
    RunKey key = result.key();
    double[] last = new double[measures];
    Arrays.fill(last, Double.NaN);
    table.row(
        List.of(key.arm().name(), key.point().name(), key.replicate(), key.seed()),
        result.isFailure() ? last : result.observation().last());
  }

  static void series(CsvTable table, RunKey key, Observation seen) throws IOException {
    String arm = key.arm().name();
    for (int i = 0; i < seen.weeks().length; i++) {
      List<Object> keys = List.of(arm, key.point().name(), key.replicate(), seen.weeks()[i]);
      table.row(keys, seen.values()[i]);
    }
  }

  private static void trust(CsvTable table, RunResult result, List<String> divisions)
      throws IOException {
    RunKey key = result.key();
    Observation seen = result.observation();
    for (int from = 0; from < divisions.size(); from++) {
      for (int to = 0; to < divisions.size(); to++) {
        table.row(
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
}
