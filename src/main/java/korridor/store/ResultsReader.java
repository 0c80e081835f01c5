package korridor.store;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import korridor.model.Arm;
import korridor.store.RefusedFolderException.Reason;

/** Reads a results folder again, row by row where it can be large. */
public final class ResultsReader {

  private static final int SERIES_KEYS = 3;

  private final ResultsFolder folder;
  private final Manifest manifest;
  private final List<String> measures;

  private ResultsReader(ResultsFolder folder, Manifest manifest, List<String> measures) {
    this.folder = folder;
    this.manifest = manifest;
    this.measures = measures;
  }

  /** A row of {@code series.csv.gz}. */
  @FunctionalInterface
  public interface SeriesRow {
    /** Takes a row; the values are in the order of {@link #measures()}, NaN where empty. */
    void accept(Arm arm, int replicate, int week, double[] values);
  }

  /**
   * Opens a folder that {@link ResultsFolder#create(Path)} made and that was written to.
   *
   * @throws RefusedFolderException when it holds no results
   */
  public static ResultsReader open(Path path) throws IOException {
    ResultsFolder folder = new ResultsFolder(path);
    if (!Files.isRegularFile(folder.file(ResultsFolder.MANIFEST))
        || !Files.isRegularFile(folder.file(ResultsFolder.SERIES))) {
      throw new RefusedFolderException(path, Reason.NO_RESULTS);
    }
    Manifest manifest = ManifestFile.read(folder);
    try (CSVReader rows = csv(folder.file(ResultsFolder.SERIES))) {
      List<String> header = List.of(next(rows));
      return new ResultsReader(folder, manifest, header.subList(SERIES_KEYS, header.size()));
    }
  }

  /** The folder. */
  public ResultsFolder folder() {
    return folder;
  }

  /** What the folder holds and how it came to be. */
  public Manifest manifest() {
    return manifest;
  }

  /** The arms in order, the baseline first. */
  public List<Arm> arms() {
    return manifest.arms().stream().map(ResultsReader::arm).toList();
  }

  /** The observed weeks, rising from 0. */
  public List<Integer> weeks() {
    return manifest.weeks();
  }

  /** The names of the measures in the order of the columns. */
  public List<String> measures() {
    return measures;
  }

  /** Reads the time series from the first row to the last; failed runs have no rows. */
  public void forEachSeriesRow(SeriesRow row) throws IOException {
    try (CSVReader rows = csv(folder.file(ResultsFolder.SERIES))) {
      next(rows);
      for (String[] cells = next(rows); cells != null; cells = next(rows)) {
        double[] values = new double[measures.size()];
        for (int i = 0; i < values.length; i++) {
          values[i] = number(cells[SERIES_KEYS + i]);
        }
        row.accept(arm(cells[0]), Integer.parseInt(cells[1]), Integer.parseInt(cells[2]), values);
      }
    }
  }

  /** Mean trust between divisions before and after, averaged over the replicates of each arm. */
  public Map<Arm, TrustMatrix> trustMatrices() throws IOException {
    Map<Arm, TrustMeans> sums = new LinkedHashMap<>();
    arms().forEach(arm -> sums.put(arm, new TrustMeans()));
    try (CSVReader rows = csv(folder.file(ResultsFolder.TRUST_MATRIX))) {
      next(rows);
      for (String[] cells = next(rows); cells != null; cells = next(rows)) {
        sums.get(arm(cells[0])).add(cells[2], cells[3], number(cells[4]), number(cells[5]));
      }
    }
    Map<Arm, TrustMatrix> matrices = new LinkedHashMap<>();
    sums.forEach((arm, sum) -> matrices.put(arm, sum.matrix()));
    return matrices;
  }

  private static Arm arm(String name) {
    return Arm.parse(name).orElseThrow(() -> new IllegalStateException("no arm: " + name));
  }

  private static double number(String cell) {
    return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
  }

  private static CSVReader csv(Path file) throws IOException {
    InputStream bytes = Files.newInputStream(file);
    try {
      InputStream plain =
          file.toString().endsWith(".gz") ? new GZIPInputStream(bytes, 1 << 16) : bytes;
      return new CSVReaderBuilder(new InputStreamReader(plain, StandardCharsets.UTF_8))
          .withCSVParser(new RFC4180ParserBuilder().build())
          .build();
    } catch (IOException e) {
      bytes.close();
      throw e;
    }
  }

  private static String[] next(CSVReader rows) throws IOException {
    try {
      return rows.readNext();
    } catch (CsvValidationException impossible) {
      throw new IOException(impossible);
    }
  }

  /** Sums over the replicates of an arm, by pair of divisions. */
  private static final class TrustMeans {
    private final List<String> divisions = new ArrayList<>();
    private final Map<List<String>, double[]> sums = new LinkedHashMap<>();

    void add(String from, String to, double before, double after) {
      if (!divisions.contains(from)) {
        divisions.add(from);
      }
      double[] sum = sums.computeIfAbsent(List.of(from, to), pair -> new double[4]);
      count(sum, 0, before);
      count(sum, 2, after);
    }

    TrustMatrix matrix() {
      return new TrustMatrix(divisions, means(0), means(2));
    }

    private static void count(double[] sum, int at, double value) {
      if (!Double.isNaN(value)) {
        sum[at] += value;
        sum[at + 1]++;
      }
    }

    private double[][] means(int at) {
      double[][] means = new double[divisions.size()][divisions.size()];
      for (int from = 0; from < means.length; from++) {
        for (int to = 0; to < means.length; to++) {
          double[] sum = sums.get(List.of(divisions.get(from), divisions.get(to)));
          means[from][to] = sum[at] / sum[at + 1];
        }
      }
      return means;
    }
  }
}
