package korridor.cli;

import static korridor.cli.KorridorProcess.TINY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import korridor.cli.KorridorProcess.Ended;
import korridor.model.parameter.ParameterTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that end at once: help, lists, checks, and everything that is refused. */
class CommandLineIT {

  @TempDir private Path folder;

  private Ended korridor(String... args) throws IOException, InterruptedException {
    return KorridorProcess.of(folder, args).run();
  }

  /** Bad input ends with 2, says why without a stack trace, and writes nothing. */
  private void refused(Ended ended, String... words) throws IOException {
    assertThat(ended.err()).isNotBlank().doesNotContain("Exception", "\tat ");
    for (String word : words) {
      assertThat(ended.err()).contains(word);
    }
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.out()).isEmpty();
    assertThat(files()).isEmpty();
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.toList();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "en,Usage:,Options:,Language of messages",
    "de,Aufruf:,Optionen:,Sprache der Meldungen"
  })
  void everyCommandHasHelpInBothLanguages(String lang, String usage, String options, String text)
      throws Exception {
    for (String command :
        List.of(
            "compare", "run", "check", "scenarios", "parameters", "report", "verify", "version")) {
      Ended ended = korridor(command, "--help", "--lang", lang);
      assertThat(ended.code()).isZero();
      assertThat(ended.err()).isEmpty();
      assertThat(ended.out())
          .startsWith(usage + " korridor " + command)
          .contains(options, text, "--lang=de|en")
          .doesNotContain("${", "bundle:");
    }
  }

  @Test
  void theHelpOfTheProgramNamesEveryCommand() throws Exception {
    Ended english = korridor("--help");
    Ended german = korridor("--lang=de", "--help");

    assertThat(english.out()).contains("compare", "report", "parameters", "Exit codes", "COMMAND");
    assertThat(german.out()).contains("compare", "report", "Rückgabewerte", "BEFEHL");
    assertThat(english.code()).isZero();
    assertThat(german.code()).isZero();
  }

  @Test
  void theLanguageOfTheMachineIsTheDefault() throws Exception {
    Path java = Path.of(System.getProperty("java.home"));
    Ended ended =
        KorridorProcess.with(java, folder, List.of("-Duser.language=de"), "compare", "nirgends")
            .run();
    refused(ended, "Das Szenario `nirgends` gibt es nicht.");
  }

  @Test
  void withoutACommandItShowsHowToCallIt() throws Exception {
    Ended ended = korridor();
    refused(ended, "Usage: korridor", "compare");
  }

  @Test
  void saysWhichVersionItIs() throws Exception {
    Ended ended = korridor("version");
    assertThat(ended.code()).isZero();
    assertThat(ended.out()).contains("Korridor 0.", System.getProperty("java.runtime.version"));
  }

  @Test
  void listsTheScenarios() throws Exception {
    Ended ended = korridor("scenarios");
    assertThat(ended.code()).isZero();
    assertThat(ended.out()).contains("karlsruhe", "Karlsruhe", "small-town", "workshop");
  }

  @Test
  void listsEveryParameter() throws Exception {
    Ended english = korridor("parameters");
    Ended german = korridor("parameters", "--lang", "de");

    assertThat(english.out().lines()).hasSize(ParameterTable.rows().size() + 1);
    assertThat(english.out()).contains(ParameterTable.rows().keySet()).contains("assumption");
    assertThat(german.out()).contains("Vorgabe", "Annahme", "Vertrauen im eigenen Amt");
  }

  @Test
  void checksAScenario() throws Exception {
    Ended ended = korridor("check", TINY);
    assertThat(ended.code()).isZero();
    assertThat(ended.out())
        .contains("no problems found", "Kleinstadt", "120 staff", "4 departments", "60 weeks");
  }

  @Test
  void findsTheScenariosThatComeWithItByName() throws Exception {
    assertThat(korridor("check", "karlsruhe").out()).contains("Karlsruhe");
    assertThat(korridor("check", "scenarios/karlsruhe.yaml").out()).contains("Karlsruhe");
  }

  @Test
  void tellsEveryProblemOfAScenario() throws Exception {
    Path file = folder.resolveSibling(folder.getFileName() + "-bad.yaml");
    try {
      String text = Files.readString(Path.of(TINY));
      Files.writeString(file, text.replace("staff: 20", "staff: -20").replace("weeks:", "weks:"));
      refused(
          korridor("check", file.toString()),
          file.getFileName() + ":",
          "staff",
          "-20",
          "weks",
          "Maybe `weeks`?");
    } finally {
      Files.deleteIfExists(file);
    }
  }

  @Test
  void refusesWhatItDoesNotKnowAndSaysWhatMayBeMeant() throws Exception {
    refused(korridor("comapre", TINY), "`comapre`", "Maybe `compare`?");
    refused(korridor("compare", TINY, "--replicats", "3"), "--replicats", "Maybe `--replicates`?");
    refused(korridor("compare", TINY, "--arms", "silo,coridor"), "coridor", "Maybe `corridor`?");
    refused(korridor("check", "karlsruh"), "`karlsruh`", "Maybe `scenarios/karlsruhe.yaml`?");
    refused(
        korridor("compare", TINY, "--set", "episode.trst=1"),
        "episode.trst",
        "Maybe `episode.trust`?");
    refused(korridor("compare", TINY, "--lang", "fr"), "fr", "de", "en");
    refused(korridor("compare", TINY, "--lang", "de", "--arms", "sillo"), "Vielleicht `silo`?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "compare @ --replicates 0",
        "compare @ --replicates 1.5",
        "compare @ --replicates NaN",
        "compare @ --replicates 99999999999999999999",
        "compare @ --threads -1",
        "compare @ --seed x",
        "compare @ --set episode.trust",
        "compare @ --set episode.trust=NaN",
        "compare @ --set episode.trust=1e9",
        "compare @ --arms corridor+corridor",
        "compare @ --replicates 1 --replicates 2",
        "compare @ --out",
        "compare @ more",
        "compare",
        "run @",
        "run @ --arm silo,iteam",
        "run @ --arm silo --replicate -1",
        "run @ --arm silo --out missing/file.csv",
        "report nowhere",
        "report",
        "compare @ --out /dev/null/results"
      })
  void refusesBadInput(String line) throws Exception {
    refused(korridor(line.replace("@", TINY).split(" ")));
  }

  @Test
  void refusesAFolderThatHoldsFiles() throws Exception {
    Path old = Files.createFile(Files.createDirectory(folder.resolve("out")).resolve("old"));
    Ended ended = korridor("compare", TINY, "--out", "out");

    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).contains("out", "already holds files", "Maybe");
    assertThat(old.getParent()).isDirectoryContaining(old::equals);
    try (Stream<Path> all = Files.list(old.getParent())) {
      assertThat(all).hasSize(1);
    }
  }

  @Test
  void checksTheFolderBeforeItComputes() throws Exception {
    Files.createFile(Files.createDirectory(folder.resolve("out")).resolve("old"));
    Ended ended =
        korridor("compare", "karlsruhe", "--draws", "0", "--replicates", "1000", "--out", "out");
    assertThat(ended.code()).isEqualTo(2);
  }

  @Test
  void oneRunGivesItsTimeSeries() throws Exception {
    Ended ended = korridor("run", TINY, "--arm", "corridor", "--replicate", "2");

    assertThat(ended.code()).isZero();
    assertThat(ended.err()).isEmpty();
    assertThat(ended.out().lines()).hasSize(1 + 8);
    assertThat(ended.out())
        .startsWith("arm,point,replicate,week,trust_inside,")
        .contains("corridor,,2,60,");
  }

  @Test
  void oneRunGoesIntoAFileThatMustBeNew() throws Exception {
    String[] args = {"run", TINY, "--arm", "silo", "--out", "run.csv.gz"};
    assertThat(korridor(args).code()).isZero();
    byte[] first = Files.readAllBytes(folder.resolve("run.csv.gz"));
    try (GZIPInputStream rows =
        new GZIPInputStream(Files.newInputStream(folder.resolve("run.csv.gz")))) {
      assertThat(new String(rows.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
          .startsWith("arm,point,replicate,week,trust_inside,");
    }
    Ended again = korridor(args);
    assertThat(again.code()).isEqualTo(2);
    assertThat(again.err()).contains("run.csv.gz exists already");
    assertThat(folder.resolve("run.csv.gz")).hasBinaryContent(first);
  }
}
