package korridor.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import korridor.model.Arm;
import korridor.scenario.Study.Until;
import korridor.scenario.StudyDesign.Combined;
import korridor.scenario.StudyDesign.Drawn;
import korridor.scenario.StudyDesign.NamedPoint;
import korridor.scenario.StudyDesign.OneByOne;
import korridor.scenario.StudyDesign.Own;
import korridor.scenario.StudyDesign.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StudyReaderTest {

  private static final List<String> MEASURES = List.of("trust_across", "done");

  @TempDir private Path folder;

  private static Study read(String lines) {
    return read(Path.of("s.yaml"), lines);
  }

  private static Study read(Path file, String lines) {
    return StudyReader.parse(file, "scenario: town\n" + lines, MEASURES, false);
  }

  private static StudyDesign design(String line) {
    return read("design: {" + line + "}").design();
  }

  private static List<String> problems(String text) {
    ScenarioException e =
        catchThrowableOfType(
            ScenarioException.class,
            () -> StudyReader.parse(Path.of("s.yaml"), text, MEASURES, false));
    return e == null
        ? List.of()
        : e.problems().stream().map(p -> p.message(Locale.ENGLISH)).toList();
  }

  @Test
  void aScenarioIsEnough() {
    Study study = read("");

    assertThat(study.scenario()).isEqualTo("town");
    assertThat(study.design()).isEqualTo(new Own());
    assertThat(study.arms()).isEmpty();
    assertThat(study.until()).isEmpty();
    assertThat(study.replicatesAtEachPoint()).isEqualTo(20);
  }

  @Test
  void readsAllThereIs() {
    Study study =
        read(
            """
            arms: [corridor, corridor@0-100+iteam]
            seed: 7
            measures: [done]
            weeks: 60
            replicates: 3
            """);

    assertThat(study.arms()).extracting(Arm::name).contains("corridor").hasSize(2);
    assertThat(study.seed()).hasValue(7);
    assertThat(study.measures()).containsExactly("done");
    assertThat(study.weeks()).hasValue(60);
    assertThat(study.replicatesAtEachPoint()).isEqualTo(3);
  }

  @Test
  void readsEveryDesign() {
    assertThat(design("sobol: {points: 8}")).isEqualTo(new Drawn(false, 8, List.of()));
    assertThat(design("latin-hypercube: {points: 8, parameters: [credit.dilution]}"))
        .isEqualTo(new Drawn(true, 8, List.of("credit.dilution")));
    assertThat(design("sobol: {}")).isEqualTo(new Drawn(false, 64, List.of()));
    assertThat(design("factorial: {contacts.ties: [8, 9], credit.dilution: [0.25]}"))
        .isEqualTo(
            new Combined(
                Map.of("contacts.ties", List.of(8.0, 9.0), "credit.dilution", List.of(0.25))));
    assertThat(design("one-at-a-time: {}")).isEqualTo(new OneByOne(Map.of()));
    assertThat(design("one-at-a-time: {parameters: [ties.fading], values: {episode.weight: [1]}}"))
        .isEqualTo(new OneByOne(Map.of("ties.fading", List.of(), "episode.weight", List.of(1.0))));
    assertThat(design("points: [{name: low, values: {episode.weight: 1}}]"))
        .isEqualTo(new Written(List.of(new NamedPoint("low", Map.of("episode.weight", 1.0)))));
  }

  @Test
  void oneReplicateOfADrawIsUsual() {
    assertThat(read("design: {sobol: {}}").replicatesAtEachPoint()).isEqualTo(1);
  }

  @Test
  void readsAPrecision() {
    assertThat(read("until: {precision: {trust_across: 0.01}}").until())
        .isEqualTo(Optional.of(new Until(Map.of("trust_across", 0.01), 20, 1000, false)));
    assertThat(
            read("until: {precision: {done: 0.1}, at-least: 4, at-most: 9, strict: yes}").until())
        .isEqualTo(Optional.of(new Until(Map.of("done", 0.1), 4, 9, true)));
  }

  @Test
  void readsPointsFromATable() throws IOException {
    Files.writeString(
        folder.resolve("points.csv"),
        "point,contacts.ties,episode.weight\ndraw-1,9,1.5\ndraw-2,,0.8\n");
    Files.writeString(
        folder.resolve("runs.csv"),
        "arm,point,replicate,trust_across\nsilo,draw-2,1,0.4\niteam,draw-2,1,0.5\n");
    Files.writeString(folder.resolve("own.csv"), "episode.weight;credit.dilution\n1;0.3\n2;0.5\n");
    NamedPoint second = new NamedPoint("draw-2", Map.of("episode.weight", 0.8));

    assertThat(table("points.csv"))
        .containsExactly(
            new NamedPoint("draw-1", Map.of("contacts.ties", 9.0, "episode.weight", 1.5)), second);
    assertThat(table("runs.csv")).containsExactly(second);
    assertThat(table("own.csv").get(1))
        .isEqualTo(new NamedPoint("row-2", Map.of("episode.weight", 2.0, "credit.dilution", 0.5)));
  }

  private List<NamedPoint> table(String name) {
    return ((Written) read(folder.resolve("s.yaml"), "design: {table: " + name + "}").design())
        .points();
  }

  @Test
  void saysWhatIsWrongWithATable() throws IOException {
    Files.writeString(folder.resolve("a.csv"), "point,episode.wieght\na,1\n");
    Files.writeString(folder.resolve("b.csv"), "point,episode.weight\na,9\na,1\n");
    Files.writeString(folder.resolve("c.csv"), "arm,replicate\nsilo,1\n");

    assertThat(problem("a.csv")).contains("a.csv:1:7: unknown parameter `episode.wieght`");
    assertThat(problem("b.csv"))
        .contains("b.csv:2:3: `episode.weight` is `9`, allowed: a number from 0 to 4.")
        .contains("the point `a` stands twice, with other values.");
    assertThat(problem("c.csv")).contains("neither a column `point` nor one");
    assertThat(problem("d.csv")).contains("there is no file");
    assertThat(problem("../e.csv")).contains("outside of the folder");
  }

  private String problem(String name) {
    ScenarioException e = catchThrowableOfType(ScenarioException.class, () -> table(name));
    return e.message(Locale.ENGLISH);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "arm: [silo] | unknown key `arm`, allowed: scenario, arms, design, replicates, until, seed,"
            + " measures, weeks. Maybe `arms`?",
        "arms: [coridor] | s.yaml:2:7: unknown arm `coridor`",
        "replicates: 0 | `replicates` is `0`, allowed: a whole number from 1 to 100000.",
        "measures: [trust_acros] | `measures` names `trust_acros`, which is no measure, allowed:"
            + " trust_across, done. Maybe `trust_across`?",
        "\"measures: [done, done]\" | `measures` names `done` twice.",
        "design: {sobl: {points: 3}} | Maybe `sobol`?",
        "\"design: {sobol: {points: 3}, points: [{name: a, values: {}}]}\" | `design.points` stands"
            + " beside `sobol`, allowed: one design.",
        "design: {factorial: {}} | `design.factorial` names no parameter",
        "design: {factorial: {episode.wieght: [1]}} | Maybe `episode.weight`?",
        "design: {factorial: {episode: {weight: [1]}}} | `episode` is a group of parameters",
        "\"design: {factorial: {episode.weight: [1, 9]}}\" | `design.factorial.episode.weight[2]` is"
            + " `9`, allowed: a number from 0 to 4.",
        "\"design: {factorial: {episode.weight: [1, 1.0]}}\" | has `1` twice.",
        "design: {factorial: {episode.weight: 1}} | allowed: a list",
        "design: {sobol: {parameters: [episode.wieght]}} | Maybe `episode.weight`?",
        "\"design: {points: [{name: a, values: {}}, {name: a, values: {}}]}\" | the name `a`"
            + " (`design.points[2].name`) stands twice",
        "until: {} | the key `precision` is missing (`until.precision`).",
        "until: {precision: {}} | `until.precision` names no measure",
        "until: {precision: {trust_across: 0}} | is `0`, allowed: a number from",
        "until: {precision: {trust: 0.1}} | unknown key `trust` in `until.precision`, allowed:"
            + " trust_across, done.",
        "\"until: {precision: {done: 0.1}, at-least: 9, at-most: 8}\" | `until.at-most` is `8`, but"
            + " `at-least` is 9",
        "\"until: {precision: {done: 0.1}, strict: true}\" | allowed: no, yes.",
        "\"{until: {precision: {done: 0.1}}, replicates: 3}\" | stands beside `until`",
        "\"{until: {precision: {done: 0.1}}, measures: [trust_across]}\" | `measures` leaves out"
            + " `done`",
        "\"{until: {precision: {done: 0.1}}, design: {latin-hypercube: {}}}\" | cannot be made"
            + " longer. Maybe `sobol`",
      })
  void saysWhatIsWrong(String line, String expected) {
    String text =
        line.startsWith("{") ? "{scenario: town, " + line.substring(1) : "scenario: town\n" + line;
    assertThat(problems(text)).singleElement().asString().contains(expected);
  }

  @Test
  void aScenarioIsNeeded() {
    assertThat(problems("seed: 2")).singleElement().asString().contains("`scenario` is missing");
  }
}
