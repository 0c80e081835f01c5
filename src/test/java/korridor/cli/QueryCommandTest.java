package korridor.cli;

import static korridor.cli.KorridorProcess.TINY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import korridor.store.ManifestFile;
import korridor.store.ResultsFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Results asked in SQL, and handed on as Parquet. */
class QueryCommandTest {

  /** A folder whose name would be a pattern of others. */
  @TempDir private static Path temporary;

  private static Path results;

  @BeforeAll
  static void compute() {
    results = temporary.resolve("it's [a] folder");
    CommandOutput made = compare(results, "iteam,corridor+reputation", "2");
    assertThat(made.code()).as(made.err()).isZero();
  }

  private static CommandOutput compare(Path out, String arms, String draws, String... more) {
    Stream<String> words =
        Stream.of("compare", TINY, "--arms", arms, "--draws", draws, "--no-report", "--out");
    return CommandOutput.of(
        Stream.of(words, Stream.of(out.toString()), Stream.of(more))
            .flatMap(part -> part)
            .toArray(String[]::new));
  }

  private static CommandOutput ask(String query, String... more) {
    return CommandOutput.of(
        Stream.concat(Stream.of("query", query, results.toString()), Stream.of(more))
            .toArray(String[]::new));
  }

  /** Order, names and every digit: the index holds what the tables hold. */
  @Test
  void anAnswerAsCsvIsTheTable() throws IOException {
    CommandOutput whole = ask("select * from runs", "--csv");

    assertThat(whole.code()).as(whole.err()).isZero();
    assertThat(whole.out()).isEqualTo(Files.readString(results.resolve("runs.csv")));
    assertThat(ask("select * from points", "--csv").out())
        .isEqualTo(Files.readString(results.resolve("points.csv")));
    assertThat(ask("select * from trust_matrix", "--csv").out())
        .isEqualTo(Files.readString(results.resolve("trust-matrix.csv")));
  }

  @Test
  void aTableForReadingHasItsNumbersBelowOneAnother() {
    String query = "select point, arm, 10.5::double as n, 7 as k from runs order by 1, 2 limit 2";

    assertThat(ask(query).out().lines())
        .containsExactly(
            "point   arm                     n  k",
            "draw-1  corridor+reputation  10.5  7",
            "draw-1  iteam                10.5  7");
    assertThat(ask(query, "--lang", "de").out()).contains("10,5");
  }

  @Test
  void tablesJoin() {
    CommandOutput joined =
        ask(
            "select count(*) as n from series join points using (point)"
                + " where arm = 'silo' and week = 0",
            "--csv");
    assertThat(joined.out()).isEqualTo("n\n2\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "selec 1|line 1, character 1|syntax error|tables",
        "select trust_acros from runs|line 1, character 8|not found|Maybe `trust_across`?",
        "select * from rns|line 1, character 15|does not exist|Maybe `runs`?",
        "select * from runs where arm = \"silo\"|character 32|not found|Maybe `'silo'`?",
        "select * from comparison|not in this folder|comparison|korridor report",
        "select cast(arm as double) from runs|cannot be answered|Could not convert|tables runs, series",
        "delete from runs|changes nothing|Maybe|select",
        "' '|is empty|runs, series, points and|Maybe",
      })
  void aBadQueryIsToldWithItsPlace(String query, String one, String other, String third) {
    CommandOutput told = ask(query);
    assertThat(told.code()).isEqualTo(2);
    assertThat(told.err()).contains(one, other, third).doesNotContain("Exception");
    assertThat(told.out()).isEmpty();
  }

  @Test
  void aBadPlaceInALongQueryIsFound() {
    String query = "select arm,\n" + "replicate, ".repeat(30) + "seeed, 1 from runs";
    assertThat(ask(query).err()).contains("line 2, character 331", "Maybe `seed`?");
  }

  /** Whoever has the zip is told which version to fetch: that of the build. */
  @Test
  void theVersionOfTheDatabaseIsThatOfTheBuild() throws IOException {
    assertThat(Files.readString(Path.of("pom.xml")))
        .contains("<duckdb.version>" + MissingPiece.DATABASE + "</duckdb.version>");
  }

  @Test
  void whereThereAreNoResultsThatIsTold() {
    CommandOutput none =
        CommandOutput.of("query", "select 1", temporary.resolve("none").toString());
    assertThat(none.code()).isEqualTo(2);
    assertThat(none.err()).contains("none", "no results of Korridor", "Maybe");
    CommandOutput swapped = CommandOutput.of("query", temporary.toString(), "select 1");
    assertThat(swapped.code()).isEqualTo(2);
    assertThat(swapped.err()).contains("First comes the query").contains("Maybe");
  }

  /** Missing, old, or no database at all: it is made anew, and nothing else notices. */
  @ParameterizedTest
  @ValueSource(strings = {"missing", "foreign", "cut"})
  void theIndexIsMadeAnewWhenever(String state) throws IOException {
    Path index = results.resolve("index.duckdb");
    String before = ask("select * from runs", "--csv").out();
    byte[] whole = Files.readAllBytes(index);
    switch (state) {
      case "foreign" -> Files.writeString(index, "no database");
      case "cut" -> Files.write(index, java.util.Arrays.copyOf(whole, whole.length / 3));
      default -> Files.delete(index);
    }
    CommandOutput after = ask("select * from runs", "--csv");
    assertThat(after.code()).as(after.err()).isZero();
    assertThat(after.out()).isEqualTo(before);
    assertThat(Files.size(index)).isGreaterThan(whole.length / 2);
  }

  @Test
  void changedTablesAreRefusedAndThenTakenWithANewIndex(@TempDir Path copy) throws IOException {
    CommandOutput fresh = compare(copy, "iteam", "0", "--replicates", "1");
    assertThat(fresh.code()).as(fresh.err()).isZero();
    String query = "select distinct arm from runs order by 1";
    assertThat(CommandOutput.of("query", query, copy.toString(), "--csv").out())
        .isEqualTo("arm\niteam\nsilo\n");
    assertThat(CommandOutput.of("query", "from points", copy.toString(), "--csv").out())
        .isEqualTo("point\n\n");
    Path runs = copy.resolve("runs.csv");
    Files.writeString(runs, Files.readString(runs).replace("iteam", "other"));

    CommandOutput refused = CommandOutput.of("query", query, copy.toString());
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("runs.csv");
    assertThat(CommandOutput.of("query", query, copy.toString(), "--csv", "--accept-changes").out())
        .isEqualTo("arm\nother\nsilo\n");
  }

  /** Check sums, going on and reports pass over the index. */
  @Test
  void theIndexIsNoPartOfTheResults() throws IOException {
    ask("select 1");
    assertThat(results.resolve("index.duckdb")).isNotEmptyFile();
    CommandOutput again = compare(results, "iteam,corridor+reputation", "2");
    assertThat(again.code()).as(again.err()).isZero();
    assertThat(ManifestFile.read(new ResultsFolder(results)).files().keySet())
        .contains("runs.csv")
        .noneMatch(name -> name.contains("duckdb"));
  }

  /** What was not made cannot be asked, and that is told. */
  @Test
  void ofAStudyThatIsNotCompleteItIsToldHowMuchIsThere(@TempDir Path part) throws IOException {
    compare(part, "iteam", "0", "--replicates", "2");
    Path manifest = part.resolve("manifest.json");
    Files.writeString(
        manifest, Files.readString(manifest).replace("\"planned\" : 4", "\"planned\" : 9"));
    CommandOutput asked = CommandOutput.of("query", "select count(*) from runs", part.toString());
    assertThat(asked.code()).as(asked.err()).isZero();
    assertThat(asked.err()).contains("not complete", "4 of 9 runs");
  }

  @Test
  void parquetHoldsTheSame(@TempDir Path folder) throws IOException {
    Path into = folder.resolve("parquet");
    CommandOutput made =
        CommandOutput.of("export", results.toString(), "--parquet", into.toString());

    assertThat(made.code()).as(made.err()).isZero();
    try (Stream<Path> files = Files.list(into)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              List.of("points.parquet", "runs.parquet", "series.parquet", "trust_matrix.parquet"));
    }
    assertThat(ask("from '" + into.resolve("runs.parquet") + "'", "--csv").out())
        .isEqualTo(Files.readString(results.resolve("runs.csv")));
    assertThat(
            ask(
                    "select distinct compression from parquet_metadata('"
                        + into.resolve("series.parquet")
                        + "')",
                    "--csv")
                .out())
        .isEqualTo("compression\nZSTD\n");
    CommandOutput again =
        CommandOutput.of("export", results.toString(), "--parquet", into.toString());
    assertThat(again.code()).isEqualTo(2);
    assertThat(again.err()).contains("already holds files", "Maybe");
  }
}
