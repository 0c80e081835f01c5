package korridor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import korridor.language.Language;
import korridor.language.Scale;
import korridor.model.Administration;
import korridor.model.Arm;
import korridor.model.Intervention;
import korridor.model.Rollout;
import korridor.model.intervention.Interventions;
import korridor.observe.Measure;
import korridor.observe.Measures;
import korridor.report.evidence.Evidence;
import korridor.scenario.Scenario;
import korridor.store.RefusedFolderException;
import korridor.store.RefusedFolderException.Reason;
import korridor.store.ResultsFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The door for Java programs: the sample of the README, the examples, and what travels through. */
class KorridorTest {

  private static final Pattern JAVA = Pattern.compile("(?s)```java\n(.*?)```");
  private static final Path TINY = Path.of("src/test/resources/korridor/tiny.yaml");

  private static final Measure OWN =
      new Measure(
          "staff_there",
          "people",
          Scale.COUNT,
          Measure.Better.NEITHER,
          Measure.Group.LINE,
          census -> census.administration().staff.size());

  /** Everybody becomes wholly open; a change that cannot be overlooked. */
  private record Opening() implements Intervention {
    @Override
    public String key() {
      return "opening";
    }

    @Override
    public void act(Administration a, Rollout rollout, double before, double now) {
      for (int post = 0; post < a.staff.size(); post++) {
        a.staff.setOpenness(post, now);
      }
    }
  }

  @TempDir private Path folder;

  @Test
  void theFiveLinesOfTheReadmeRun() throws Exception {
    String lines = java("README.md");
    assertThat(lines.lines()).hasSize(5);
    assertThat(java("README.de.md")).isEqualTo(lines);
    Path source = folder.resolve("FiveLines.java");
    Files.writeString(
        source,
        java("docs/library.md")
            + "class FiveLines { public static void main(String[] a) throws Exception {\n"
            + lines
            + "}}");
    Path town = Files.createDirectory(folder.resolve("scenarios")).resolve("small-town.yaml");
    Files.copy(Path.of("scenarios/small-town.yaml"), town);

    String said = JavaProgram.compile(folder, List.of(source)).run(folder, "FiveLines");

    Path results = folder.resolve("results/java");
    assertThat(said.strip().lines().reduce((first, last) -> last).orElseThrow())
        .isEqualTo(
            Double.toString(
                Korridor.standard()
                    .open(results)
                    .last(Arm.of(Interventions.CORRIDOR), Measures.TRUST_ACROSS)
                    .difference()));
    assertThat(results.resolve(ResultsFolder.REPORT)).isNotEmptyFile();
    assertThat(results.resolve(ResultsFolder.COMPARISON)).isNotEmptyFile();
  }

  @Test
  void theExamplesRunAndTravelFromTheRunsToTheReport() throws Exception {
    JavaProgram program;
    try (Stream<Path> sources = Files.list(Path.of("examples"))) {
      List<Path> java = sources.filter(file -> file.toString().endsWith(".java")).toList();
      program = JavaProgram.compile(folder.resolve("classes"), java);
    }
    Path results = folder.resolve("own");
    Path scenario = TINY.toAbsolutePath();

    String said = program.run(folder, "OwnIdeas", scenario.toString(), results.toString());

    assertThat(said).containsPattern("[1-9]\\d*\\.\\d\\d more contacts a year");
    assertThat(read(results, ResultsFolder.RUNS).lines().findFirst().orElseThrow())
        .endsWith(",iteam_hours,contacts_across");
    assertThat(read(results, ResultsFolder.COMPARISON))
        .contains("co-location,contacts_across,60,5,");
    assertThat(read(results, ResultsFolder.REPORT))
        .contains("Co-location", "Contacts across departments", "contacts per head and year")
        .contains("Two departments share a building.")
        .doesNotContain("./korridor compare");
    assertThatThrownBy(() -> Korridor.standard().open(results))
        .isInstanceOfSatisfying(
            RefusedFolderException.class, e -> assertThat(e.reason()).isEqualTo(Reason.UNKNOWN_ARM))
        .hasMessageContaining("co-location");
  }

  @Test
  void whatIsHandedInGoesByItsNameUntilItHasAText() throws IOException {
    Korridor own = Korridor.standard().with(OWN).with(new Opening());
    Arm arm = Arm.of(new Opening(), Interventions.CORRIDOR);
    Path results = folder.resolve("own");

    Evidence evidence = own.compare(own.read(TINY), List.of(arm), 2, 7, results);

    assertThat(evidence.last(arm, OWN).mean()).isEqualTo(120);
    assertThat(evidence.last(arm, Measures.OPENNESS_MEAN).mean()).isGreaterThan(0.9);
    assertThat(evidence.manifest().complete()).isTrue();
    for (String code : Language.codes()) {
      own.in(Language.of(code)).report(results);
      assertThat(read(results, ResultsFolder.REPORT)).contains("opening", "staff_there", "people");
    }
    Map<String, String> texts = Map.of("solution.opening", "Frischluft");
    own.in(Language.of("de").with(texts)).report(results);
    assertThat(read(results, ResultsFolder.REPORT)).contains("Frischluft");
  }

  @Test
  void aMeasureFromOutsideLeavesTheOthersAsTheyAre() throws IOException {
    Korridor standard = Korridor.standard();
    Scenario tiny = standard.read(TINY);
    List<Arm> arms = List.of(Arm.of(Interventions.ITEAM));
    standard.compare(tiny, arms, 2, folder.resolve("a"));
    standard.with(OWN).compare(tiny, arms, 2, folder.resolve("b"));

    assertThat(
            read(folder.resolve("b"), ResultsFolder.RUNS)
                .replaceAll(",(120\\.0|staff_there)(?=\n)", ""))
        .isEqualTo(read(folder.resolve("a"), ResultsFolder.RUNS));
  }

  @Test
  void twoOfOneNameAreRefused() {
    assertThatThrownBy(() -> Korridor.standard().with(Measures.STRAIN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("strain");
  }

  private static String java(String document) {
    Matcher block = JAVA.matcher(Markdown.read(Path.of(document)).text());
    assertThat(block.find()).as(document).isTrue();
    return block.group(1);
  }

  private static String read(Path results, String file) throws IOException {
    return Files.readString(results.resolve(file));
  }
}
