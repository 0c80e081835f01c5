package korridor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import korridor.store.Manifest;
import korridor.store.ManifestFile;
import korridor.store.ResultsFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StudyCommandTest {

  private static final String TINY =
      "scenario: " + Path.of("src/test/resources/korridor/tiny.yaml").toAbsolutePath() + "\n";

  @TempDir private Path folder;

  private String study(String lines, String... more) throws IOException {
    Path file = Files.writeString(folder.resolve("study.yaml"), TINY + lines);
    List<String> args = new ArrayList<>(List.of("study", file.toString()));
    if (!List.of(more).contains("--out")) {
      args.addAll(List.of("--out", results().toString()));
    }
    args.addAll(List.of(more));
    return Told.by(StandardCharsets.UTF_8, args.toArray(String[]::new)).replaceAll("\\s+", " ");
  }

  private Path results() {
    return folder.resolve("results");
  }

  private Manifest manifest() throws IOException {
    return ManifestFile.read(new ResultsFolder(results()));
  }

  private List<String> lines(String table) throws IOException {
    return Files.readAllLines(results().resolve(table));
  }

  @Test
  void everyArmIsRunAtEveryPoint() throws IOException {
    String said =
        study(
            """
            arms: [iteam]
            design: {factorial: {credit.dilution: [0.25, 0.5], episode.weight: [1, 1.5]}}
            replicates: 2
            measures: [trust_across, done]
            """);

    assertThat(said)
        .contains("16 of 16 runs")
        .contains("No report is made of this study by itself");
    assertThat(lines("points.csv"))
        .hasSize(5)
        .contains("credit.dilution=0.25+episode.weight=1.5,0.25,1.5");
    assertThat(lines("runs.csv").get(0)).isEqualTo("arm,point,replicate,seed,trust_across,done");
    assertThat(lines("runs.csv")).hasSize(17);
    assertThat(results().resolve("report.html")).doesNotExist();
  }

  /** The mean of what the table of runs has in each replicate, arm minus silo. */
  @Test
  void pointsAreComparedInATable() throws IOException {
    study(
        "arms: [iteam]\nreplicates: 2\nmeasures: [trust_across]\n"
            + "design: {factorial: {credit.dilution: [0.25, 0.5]}}\n");
    Map<String, Double> trust = new HashMap<>();
    for (String line : lines("runs.csv").subList(1, 9)) {
      String[] cells = line.split(",");
      trust.put(cells[0] + cells[1] + cells[2], Double.valueOf(cells[4]));
    }
    String point = "credit.dilution=0.5";
    double mean = 0;
    for (int r = 0; r < 2; r++) {
      mean += (trust.get("iteam" + point + r) - trust.get("silo" + point + r)) / 2;
    }

    assertThat(lines("differences.csv")).hasSize(3);
    String[] row = lines("differences.csv").get(2).split(",");
    assertThat(List.of(row).subList(0, 4)).containsExactly(point, "iteam", "trust_across", "2");
    assertThat(Double.parseDouble(row[4])).isCloseTo(mean, within(1e-12));
    assertThat(Double.parseDouble(row[5])).isLessThan(mean);
  }

  @Test
  void theScenarioAloneIsAComparison() throws IOException {
    assertThat(study("arms: [iteam]\nreplicates: 2\n")).contains("4 of 4 runs");
    assertThat(results().resolve("report.html")).exists();
  }

  @Test
  void moreReplicatesGoOnFromTheFewer() throws IOException {
    String design = "arms: [iteam]\ndesign: {points: [{name: a, values: {}}]}\n";
    study(design + "replicates: 2\n");
    List<String> before = lines("runs.csv");
    String said = study(design + "replicates: 3\n");

    assertThat(said).contains("4 of 6 runs are there already");
    assertThat(lines("runs.csv")).hasSize(7).containsAll(before);
    assertThat(manifest().complete()).isTrue();
    assertThat(study(design + "replicates: 2\n")).contains("holds another study");
  }

  @Test
  void moreDrawsGoOnFromTheFewer() throws IOException {
    String said = "arms: [iteam]\nmeasures: [trust_across]\n";
    study(said + "design: {sobol: {points: 2}}\n");
    List<String> before = lines("runs.csv");
    study(said + "design: {sobol: {points: 4}}\n");

    assertThat(lines("runs.csv")).hasSize(9).containsAll(before);
    assertThat(manifest().draws()).isEqualTo(4);
  }

  /** A width that any scatter has, and one that none has. */
  @Test
  void goesOnUntilThePrecisionIsThereOrNoMoreAreAllowed() throws IOException {
    String wide = study("arms: [iteam]\n", "--precision", "trust across: 0.9", "--at-least", "3");

    assertThat(wide).contains("Precise enough after 3 replicates");
    assertThat(manifest().replicates()).isEqualTo(3);
    String narrow =
        study(
            "arms: [iteam]\n",
            "--precision",
            "trust across: 0.000001",
            "--at-least",
            "3",
            "--at-most",
            "7",
            "--no-report");
    assertThat(narrow)
        .contains("3 replicates: least certain is")
        .contains("Not precise enough, but 7 replicates are as many as are allowed");
    assertThat(manifest().replicates()).isEqualTo(7);
    assertThat(lines("runs.csv")).hasSize(15);
  }

  @Test
  void whatWasStoppedInBetweenEndsAsWhatWasNot() throws IOException {
    String until =
        "arms: [iteam]\nmeasures: [trust_across]\ndesign: {sobol: {}}\n"
            + "until: {precision: {trust_across: 0.02}, at-least: 3, at-most: 12}\n";
    study(until);
    int draws = manifest().draws();
    byte[] whole = Files.readAllBytes(results().resolve("runs.csv"));
    delete(results());
    study(until.replaceAll("until:.*\n", "").replace("{}", "{points: 3}"));
    study(until);

    assertThat(manifest().draws()).isEqualTo(draws);
    assertThat(Files.readAllBytes(results().resolve("runs.csv"))).isEqualTo(whole);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** The interval that holds always is wider than Student's, so it asks for more. */
  @Test
  void strictlyItTakesMore() throws IOException {
    String said =
        study(
            "arms: [iteam]\nmeasures: [trust_across]\n",
            "--precision",
            "trust_across: 0.3",
            "--at-least",
            "2",
            "--at-most",
            "60",
            "--strict");

    assertThat(said).contains("Precise enough");
    assertThat(manifest().replicates()).isGreaterThan(2);
  }

  @Test
  void pointsOfResultsCanBeReadAgain() throws IOException {
    study("arms: [iteam]\nmeasures: [trust_across]\ndesign: {sobol: {points: 3}}\n");
    String again =
        study(
            "arms: [corridor]\nreplicates: 1\nmeasures: [done]\n"
                + "design: {table: results/points.csv}\n",
            "--out",
            folder.resolve("again").toString());

    assertThat(again).contains("6 of 6 runs");
    assertThat(Files.readString(folder.resolve("again/points.csv")))
        .isEqualTo(Files.readString(results().resolve("points.csv")));
  }

  @Test
  void partsAreMadeApart() throws IOException {
    String said =
        study(
            "arms: [iteam]\nreplicates: 2\nmeasures: [done]\ndesign: {one-at-a-time: {parameters:"
                + " [credit.dilution]}}\n",
            "--shard",
            "1/2");

    assertThat(said).contains("6 of 6 runs").contains("korridor merge");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--precision|trust acros: 0.1|Maybe `trust_across`?",
        "--precision|trust across|a measure and a number above 0",
        "--precision|trust across: -1|a measure and a number above 0",
        "--at-most|9|--at-most says something about --precision",
        "--precision|lead_time: 1|--strict|there are none for",
        "--precision|done: 0.1|--shard|1/2|--shard",
      })
  void saysWhatIsWrongWithOptions(String call) throws IOException {
    List<String> parts = List.of(call.split("\\|"));
    String[] args = parts.subList(0, parts.size() - 1).toArray(String[]::new);

    assertThat(study("", args)).contains(parts.get(parts.size() - 1));
    assertThat(results()).doesNotExist();
  }

  @Test
  void aPrecisionThatCannotBeReachedIsRefused() throws IOException {
    assertThat(study("design: {latin-hypercube: {}}\n", "--precision", "done: 0.1"))
        .contains("Maybe sobol instead?");
    assertThat(study("measures: [done]\n", "--precision", "trust across: 0.1"))
        .contains("waits for trust_across");
    assertThat(results()).doesNotExist();
  }

  @Test
  void aDesignThatDoesNotFitIsRefused() throws IOException {
    assertThat(study("design: {factorial: {contacts.ties: [12, 64], ties.own-share: [1]}}\n"))
        .contains("At the point `contacts.ties=12+ties.own-share=1` the values of");
    assertThat(results()).doesNotExist();
  }
}
