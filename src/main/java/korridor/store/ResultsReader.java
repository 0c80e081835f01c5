package korridor.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import korridor.model.Arm;
import korridor.run.DesignPoint;
import korridor.scenario.Fact;
import korridor.scenario.Facts;
import korridor.scenario.Scenario;
import korridor.scenario.ScenarioException;
import korridor.scenario.ScenarioHash;
import korridor.scenario.ScenarioReader;
import korridor.store.RefusedFolderException.Reason;

/** Reads a results folder again, row by row where it can be large. */
public final class ResultsReader {

  private static final int SERIES_KEYS = 4;

  private final ResultsFolder folder;
  private final Manifest manifest;
  private final List<String> measures;
  private final Vocabulary vocabulary;
  private final Map<String, Arm> byName = new LinkedHashMap<>();

  private ResultsReader(
      ResultsFolder folder, Manifest manifest, List<String> measures, Vocabulary vocabulary)
      throws RefusedFolderException {
    this.folder = folder;
    this.manifest = manifest;
    this.measures = measures;
    this.vocabulary = vocabulary;
    for (String name : manifest.arms()) {
      Supplier<RefusedFolderException> unknown =
          () -> new RefusedFolderException(folder.path(), Reason.UNKNOWN_ARM, name);
      byName.put(name, vocabulary.arm(name).orElseThrow(unknown));
    }
  }

  /** A row of {@code series.csv.gz}. */
  @FunctionalInterface
  public interface SeriesRow {
    /** Takes a row; the values are in the order of {@link #measures()}, NaN where empty. */
    void accept(Arm arm, String point, int replicate, int week, double[] values);
  }

  /**
   * Opens a folder that {@link ResultsFolder#create(Path)} made and that was written to.
   *
   * @throws RefusedFolderException when it holds no results
   */
  public static ResultsReader open(Path path) throws IOException {
    return open(path, Vocabulary.STANDARD);
  }

  /**
   * The same with what the names in the tables stand for.
   *
   * @throws RefusedFolderException when it holds no results, or an arm that is not known
   */
  public static ResultsReader open(Path path, Vocabulary vocabulary) throws IOException {
    ResultsFolder folder = new ResultsFolder(path);
    if (!Files.isRegularFile(folder.file(ResultsFolder.MANIFEST))) {
      throw new RefusedFolderException(path, Reason.NO_RESULTS);
    }
    Manifest manifest = ManifestFile.read(folder);
    try (CsvRows rows = CsvRows.open(folder, ResultsFolder.SERIES)) {
      List<String> header = rows.header();
      return new ResultsReader(
          folder, manifest, header.subList(SERIES_KEYS, header.size()), vocabulary);
    }
  }

  /**
   * Makes sure, before any run, that the scenario of a folder that is to be filled can be read.
   *
   * @throws IllegalStateException when it cannot, or is another: a mistake of ours
   */
  public static void readable(ResultsFolder folder, String scenarioHash) {
    Scenario read;
    try {
      read = ScenarioReader.read(folder.file(ResultsFolder.SCENARIO));
    } catch (ScenarioException e) {
      throw new IllegalStateException("the effective scenario cannot be read: " + e.getMessage());
    }
    if (!ScenarioHash.of(read).equals(scenarioHash)) {
      throw new IllegalStateException("the effective scenario is read as another one");
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

  /**
   * The effective scenario.
   *
   * @throws RefusedFolderException when its file is missing or was changed for the worse
   */
  public Scenario scenario() throws IOException {
    try {
      return ScenarioReader.read(folder.file(ResultsFolder.SCENARIO));
    } catch (ScenarioException e) {
      // A file that nobody has changed was readable where it was written.
      Map<String, String> sums = manifest.files();
      boolean asWritten =
          sums.containsKey(ResultsFolder.SCENARIO)
              && !Checksums.differing(folder, sums).contains(ResultsFolder.SCENARIO);
      throw asWritten
          ? new RefusedFolderException(folder.path(), Reason.OTHER_VERSION, manifest.korridor())
          : new RefusedFolderException(folder.path(), Reason.DAMAGED, ResultsFolder.SCENARIO);
    }
  }

  /**
   * The facts that draws are held against; none where the folder holds none.
   *
   * @throws RefusedFolderException when their file was changed for the worse
   */
  public List<Fact> facts() throws RefusedFolderException {
    Path file = folder.file(ResultsFolder.FACTS);
    if (!Files.isRegularFile(file)) {
      return List.of();
    }
    Map<String, String> units = new LinkedHashMap<>();
    vocabulary.measures().forEach(measure -> units.put(measure.name(), measure.unit()));
    try {
      return Facts.read(file, units);
    } catch (ScenarioException e) {
      throw new RefusedFolderException(folder.path(), Reason.DAMAGED, ResultsFolder.FACTS);
    }
  }

  /**
   * Whether the command line's {@code compare} makes these results: of the scenario's own values,
   * or of draws over all that is in doubt. A study file can ask for other points.
   */
  public boolean isComparison() throws IOException {
    return DrawsOfComparison.in(folder, manifest);
  }

  /** A command for Korridor's own folder that makes the same results of a comparison again. */
  public String command() {
    Path scenario = folder.file(ResultsFolder.SCENARIO);
    Path facts = folder.file(ResultsFolder.FACTS).toAbsolutePath().normalize();
    return manifest.command(scenario.toAbsolutePath().normalize())
        + (Files.isRegularFile(facts) ? " --facts " + Manifest.quoted(facts.toString()) : "");
  }

  /**
   * The points of the design in order; the scenario's own values alone if nothing else is in
   * question.
   */
  public List<DesignPoint> points() throws IOException {
    return manifest.draws() == 0 ? List.of(DesignPoint.OWN) : PointsTable.read(folder);
  }

  /** The values that the points have instead of the scenario's, by their names in order. */
  public Map<String, Map<String, Double>> pointValues() throws IOException {
    Map<String, Map<String, Double>> values = new LinkedHashMap<>();
    points().forEach(point -> values.put(point.name(), point.values()));
    return values;
  }

  /** The arms in order, the baseline first. */
  public List<Arm> arms() {
    return List.copyOf(byName.values());
  }

  /** The observed weeks, rising from 0. */
  public List<Integer> weeks() {
    return manifest.weeks();
  }

  /** The names of the measures in the order of the columns. */
  public List<String> measures() {
    return measures;
  }

  /** What the names in the tables stand for. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** Reads the time series from the first row to the last; failed runs have no rows. */
  public void forEachSeriesRow(SeriesRow row) throws IOException {
    forEachSeriesRow(cells -> true, row);
  }

  /** The same of one arm in one week; the numbers of the other rows are passed over. */
  public void forEachSeriesRow(Arm arm, int week, SeriesRow row) throws IOException {
    String name = arm.name();
    String number = Integer.toString(week);
    forEachSeriesRow(cells -> cells[0].equals(name) && cells[3].equals(number), row);
  }

  private void forEachSeriesRow(Predicate<String[]> wanted, SeriesRow row) throws IOException {
    try (CsvRows rows = CsvRows.open(folder, ResultsFolder.SERIES)) {
      for (String[] cells = rows.next(); cells != null; cells = rows.next()) {
        if (wanted.test(cells)) {
          accept(cells, rows, row);
        }
      }
    }
  }

  private void accept(String[] cells, CsvRows rows, SeriesRow row) throws IOException {
    double[] values = new double[measures.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = rows.number(cells[SERIES_KEYS + i]);
    }
    int replicate = (int) rows.number(cells[2]);
    int week = (int) rows.number(cells[3]);
    row.accept(arm(cells[0], rows), cells[1], replicate, week, values);
  }

  /** Mean trust between divisions before and after in each arm, every point counting as one. */
  public Map<Arm, TrustMatrix> trustMatrices() throws IOException {
    return trustMatrices(Set.of());
  }

  /**
   * The same of what is left.
   *
   * @param without names of points that do not count
   */
  public Map<Arm, TrustMatrix> trustMatrices(Set<String> without) throws IOException {
    Map<Arm, TrustMeans> means = new LinkedHashMap<>();
    arms().forEach(arm -> means.put(arm, new TrustMeans()));
    try (CsvRows rows = CsvRows.open(folder, ResultsFolder.TRUST_MATRIX)) {
      for (String[] cells = rows.next(); cells != null; cells = rows.next()) {
        TrustMeans own = means.get(arm(cells[0], rows));
        if (!without.contains(cells[1])) {
          double before = rows.number(cells[5]);
          own.add(cells[1], cells[3], cells[4], before, rows.number(cells[6]));
        }
      }
    }
    Map<Arm, TrustMatrix> matrices = new LinkedHashMap<>();
    means.forEach((arm, mean) -> matrices.put(arm, mean.matrix()));
    return matrices;
  }

  private Arm arm(String name, CsvRows rows) throws IOException {
    Arm arm = byName.get(name);
    if (arm == null) {
      throw rows.damaged();
    }
    return arm;
  }
}
