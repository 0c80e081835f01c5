package korridor.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import korridor.language.Language;
import korridor.scenario.NewScenario;
import korridor.scenario.Overrides;
import korridor.scenario.Scenario;
import korridor.scenario.ScenarioReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes a first scenario for a table of departments, or for the answers to a few questions. */
@Command(name = "new", sortOptions = false)
final class NewCommand implements Callable<Integer> {

  private final Environment around;
  private final Language texts;
  private final InputStream answers;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "${bundle:label.table}",
      descriptionKey = "argument.table")
  private String table;

  @Mixin private CommonOptions common;

  /** Asks its questions on the error stream and reads the answers from this one. */
  NewCommand(Environment around, Language texts, InputStream answers) {
    this.around = around;
    this.texts = texts;
    this.answers = answers;
  }

  @Override
  public Integer call() throws IOException {
    if (table == null) {
      fromAnswers();
    } else {
      Path chart = new Arguments(texts).path(table);
      write(chart, cityOf(chart), false);
    }
    return ExitCode.DONE;
  }

  private void fromAnswers() throws IOException {
    Questions.Answers given = new Questions(around, texts, answers).ask();
    Path chart = Path.of(given.fileName() + ".csv");
    fresh(chart);
    fresh(scenarioOf(chart));
    create(chart, given.chart().csv(texts.locale()));
    try {
      write(chart, given.city(), true);
    } catch (IOException | RuntimeException notWritten) {
      Files.deleteIfExists(chart);
      throw notWritten;
    }
  }

  private void write(Path chart, String city, boolean madeUp) throws IOException {
    Path file = scenarioOf(chart);
    fresh(file);
    String name = chart.getFileName().toString();
    Scenario minimal = ScenarioReader.parse(file, NewScenario.minimal(city, name), Overrides.NONE);
    create(file, NewScenario.text(minimal, name, madeUp, texts.locale()));
    around.out().println(texts.say("new.written", "file", file));
  }

  private static Path scenarioOf(Path chart) {
    String name = chart.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return chart.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ".yaml");
  }

  /** {@code my-city.csv} is about My City, until somebody says otherwise. */
  private static String cityOf(Path chart) {
    String name = scenarioOf(chart).getFileName().toString().replaceAll("\\.yaml$", "");
    StringBuilder city = new StringBuilder();
    for (String word : name.split("[-_ ]+")) {
      if (!word.isEmpty()) {
        int first = word.offsetByCodePoints(0, 1);
        city.append(city.length() == 0 ? "" : " ");
        city.append(word.substring(0, first).toUpperCase(java.util.Locale.ROOT));
        city.append(word.substring(first));
      }
    }
    return city.length() == 0 ? name : city.toString();
  }

  private void fresh(Path file) {
    if (Files.exists(file, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
      throw new BadInputException(texts.say("new.exists", "file", file));
    }
  }

  private static void create(Path file, String text) throws IOException {
    Files.writeString(file, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }
}
