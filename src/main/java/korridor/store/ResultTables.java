package korridor.store;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import korridor.run.RunResult;
import korridor.store.segment.RunStore;

/**
 * The three tables of the runs, in the order of the plan. They take the place of those that are
 * there when all of them are whole.
 *
 * @param measures names of the measures
 * @param divisions names of the divisions
 */
record ResultTables(List<String> measures, List<String> divisions) {

  /** Columns before those of the measures. */
  static final int RUN_KEYS = 4;

  static final int SERIES_KEYS = 4;
  static final int TRUST_COLUMNS = 7;

  /** Runs whose rows are written, and compressed, together. */
  private static final int TOGETHER = 8;

  /** Enough for many threads, and few enough to hold no more than some hundred runs. */
  private static final int BATCHES = 32;

  private static final List<String> NAMES =
      List.of(ResultsFolder.SERIES, ResultsFolder.TRUST_MATRIX, ResultsFolder.RUNS);

  /**
   * Makes the tables of all runs that are there.
   *
   * @param also whoever wants to see the runs, too
   */
  void make(ResultsFolder folder, RunStore store, CalibrationRanges also) throws IOException {
    try {
      write(folder, store, also);
      for (String name : NAMES) {
        move(fresh(folder, name), folder.file(name));
      }
    } catch (IOException | RuntimeException | Error e) {
      for (String name : NAMES) {
        Files.deleteIfExists(fresh(folder, name));
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

  /** One thread reads and writes, all of them make text of the numbers. */
  private void write(ResultsFolder folder, RunStore store, CalibrationRanges also)
      throws IOException {
    try (OutputStream runs = open(fresh(folder, ResultsFolder.RUNS));
        OutputStream series = open(fresh(folder, ResultsFolder.SERIES));
        OutputStream trust = open(fresh(folder, ResultsFolder.TRUST_MATRIX))) {
      runs.write(plain(header(measures, "seed")));
      series.write(compressed(header(measures, "week")));
      trust.write(plain(header(List.of("from", "to", "before", "after"))));
      int[] numbers = store.present().toArray();
      for (int from = 0; from < numbers.length; from += TOGETHER * BATCHES) {
        List<Batch> batches = read(store, numbers, from);
        for (Made made : batches.parallelStream().map(b -> b.make(store, this)).toList()) {
          runs.write(made.rows().runs());
          series.write(made.rows().series());
          trust.write(made.rows().trust());
          made.runs().forEach(also::add);
        }
      }
    }
  }

  private static List<Batch> read(RunStore store, int[] numbers, int from) throws IOException {
    List<Batch> batches = new ArrayList<>();
    int end = Math.min(numbers.length, from + TOGETHER * BATCHES);
    for (int n = from; n < end; n++) {
      if ((n - from) % TOGETHER == 0) {
        batches.add(new Batch(new ArrayList<>(), new ArrayList<>()));
      }
      Batch last = batches.get(batches.size() - 1);
      last.numbers().add(numbers[n]);
      last.bytes().add(store.bytes(numbers[n]));
    }
    return batches;
  }

  /** Runs as they lie in the segments. */
  private record Batch(List<Integer> numbers, List<byte[]> bytes) {

    Made make(RunStore store, ResultTables tables) {
      List<RunResult> runs = new ArrayList<>();
      for (int n = 0; n < numbers.size(); n++) {
        runs.add(store.decode(numbers.get(n), bytes.get(n)));
      }
      return new Made(runs, RunRows.of(runs, tables.measures().size(), tables.divisions()));
    }
  }

  /** The same read, and their rows. */
  private record Made(List<RunResult> runs, RunRows rows) {}

  private static byte[] plain(List<String> header) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    CsvTable.to(bytes, header).close();
    return bytes.toByteArray();
  }

  private static byte[] compressed(List<String> header) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    CsvTable.to(RunRows.compressed(bytes), header).close();
    return bytes.toByteArray();
  }

  private static OutputStream open(Path file) throws IOException {
    return new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
  }

  private static Path fresh(ResultsFolder folder, String name) {
    return folder.file(ResultsFolder.NEW + name);
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException onThisDisk) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
