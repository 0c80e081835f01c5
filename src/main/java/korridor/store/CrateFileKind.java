package korridor.store;

import java.util.Locale;
import java.util.Map;

/**
 * What a file of a results folder is to others.
 *
 * @param mediaType its form, by IANA's names where there is one
 * @param description what it holds
 */
record CrateFileKind(String mediaType, String description) {

  private static final Map<String, String> MEDIA_TYPES =
      Map.of(
          "json", "application/json",
          "yaml", "application/yaml",
          "csv", "text/csv",
          "gz", "application/gzip",
          "html", "text/html",
          "svg", "image/svg+xml",
          "png", "image/png");

  private static final Map<String, String> DESCRIPTIONS =
      Map.ofEntries(
          Map.entry(ResultsFolder.MANIFEST, "What computed the folder, from what, and how far"),
          Map.entry(ResultsFolder.SCENARIO, "The scenario as it was simulated"),
          Map.entry(ResultsFolder.POINTS, "The assumptions of each point: a column a parameter"),
          Map.entry(ResultsFolder.FACTS, "The facts that the draws are held against"),
          Map.entry(ResultsFolder.RUNS, "A row a run: every measure in the last week"),
          Map.entry(ResultsFolder.SERIES, "A row a run and observed week: every measure (CSV)"),
          Map.entry(
              ResultsFolder.TRUST_MATRIX, "Mean trust between divisions before and after, by run"),
          Map.entry(ResultsFolder.COMPARISON, "Each arm against the silo, with 95 % intervals"),
          Map.entry("differences.csv", "Mean differences to the silo at each point"),
          Map.entry(ResultsFolder.REPORT, "The report"));

  /** The kind of a file, by its path inside the folder. */
  static CrateFileKind of(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    String type = MEDIA_TYPES.getOrDefault(ending, "application/octet-stream");
    String known = DESCRIPTIONS.get(name);
    if (known != null) {
      return new CrateFileKind(type, known);
    }
    if (name.startsWith(ResultsFolder.SEGMENTS + "/")) {
      return new CrateFileKind(type, "The runs themselves, from which the tables are made");
    }
    boolean chart = name.startsWith(ResultsFolder.CHARTS + "/");
    return new CrateFileKind(type, chart ? "A chart of the report" : "Another file");
  }
}
