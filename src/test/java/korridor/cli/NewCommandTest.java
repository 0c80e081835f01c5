package korridor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.stream.Stream;
import korridor.language.Language;
import korridor.scenario.NewScenario;
import korridor.scenario.Overrides;
import korridor.scenario.Scenario;
import korridor.scenario.ScenarioReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewCommandTest {

  private static final String CHART =
      "Dezernat;Amt;Beschäftigte;Thema\r\n"
          + "I;\"Amt \"\"A\"\" \\ Co\";1.420;Recht\r\n"
          + "II;B;12,5;Bau\r\n";

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void writesACommentedScenarioThatMeansTheSameAsTwoLines() throws IOException {
    Path chart = Files.writeString(folder.resolve("my-city.csv"), CHART);
    for (String language : new String[] {"de", "en"}) {
      Path file = folder.resolve("my-city.yaml");
      Files.deleteIfExists(file);

      assertThat(korridor("new", chart.toString(), "--lang", language)).isZero();

      Scenario minimal =
          ScenarioReader.parse(file, NewScenario.minimal("My City", "my-city.csv"), Overrides.NONE);
      assertThat(ScenarioReader.read(file)).isEqualTo(minimal);
      assertThat(Files.readString(file))
          .contains(language.equals("de") ? "# Angenommen:" : "# Assumed:")
          .contains("city: \"My City\"", "themes:", "actors: {citizens: ");
    }
  }

  @Test
  void neverOverwrites() throws IOException {
    Path chart = Files.writeString(folder.resolve("my-city.csv"), CHART);
    Path file = Files.writeString(folder.resolve("my-city.yaml"), "mine");

    assertThat(korridor("new", chart.toString())).isEqualTo(ExitCode.BAD_INPUT);

    assertThat(Files.readString(file)).isEqualTo("mine");
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("exists already");
  }

  @Test
  void writesNothingForATableThatCannotBeRead() throws IOException {
    Path chart = Files.writeString(folder.resolve("my-city.csv"), "Amt;Beschäftigte\nA;x\n");

    assertThat(korridor("new", chart.toString())).isEqualTo(ExitCode.BAD_INPUT);

    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(chart);
    }
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("the column `division` is missing");
  }

  @Test
  void answersThatEndTooEarlyWriteNothing() {
    Questions none =
        new Questions(around(), Language.of(Locale.ENGLISH), new ByteArrayInputStream(new byte[0]));

    assertThatThrownBy(none::ask).isInstanceOf(BadInputException.class);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("What is the city called?");
  }

  @Test
  void asksUntilAnAnswerWillDo() throws IOException {
    ByteArrayInputStream answers =
        new ByteArrayInputStream("\nGroß-Umstadt\nviele\n1.200\n4\n20\n".getBytes("UTF-8"));

    Questions.Answers given = new Questions(around(), Language.of(Locale.ENGLISH), answers).ask();

    assertThat(given.fileName()).isEqualTo("gross-umstadt");
    Files.writeString(folder.resolve("c.csv"), given.chart().csv(Locale.GERMAN));
    Path file =
        Files.writeString(folder.resolve("c.yaml"), NewScenario.minimal(given.city(), "c.csv"));
    Scenario scenario = ScenarioReader.read(file);
    assertThat(scenario.city()).isEqualTo("Groß-Umstadt");
    assertThat(scenario.organisation().staff()).isEqualTo(1_200);
    assertThat(scenario.organisation().divisions()).hasSize(4);
    assertThat(scenario.organisation().departments()).hasSize(20);
  }

  private int korridor(String... args) {
    return CommandLineInterface.execute(around(), args);
  }

  private Environment around() {
    return new Environment(
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        out,
        StandardCharsets.UTF_8,
        false,
        folder,
        Clock.systemUTC(),
        Locale.ENGLISH);
  }
}
