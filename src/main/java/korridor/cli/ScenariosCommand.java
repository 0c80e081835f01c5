package korridor.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import korridor.language.Language;
import korridor.scenario.Scenario;
import korridor.scenario.ScenarioException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the scenarios that come with Korridor. */
@Command(name = "scenarios", sortOptions = false)
final class ScenariosCommand implements Callable<Integer> {

  private final Environment around;
  private final Language texts;

  @Mixin private CommonOptions common;

  ScenariosCommand(Environment around, Language texts) {
    this.around = around;
    this.texts = texts;
  }

  @Override
  public Integer call() {
    List<Path> files = new ScenarioFinder(around.home(), texts).known();
    if (files.isEmpty()) {
      around
          .err()
          .println(texts.say("scenarios.none", "folder", around.home().resolve("scenarios")));
      return ExitCode.FAILED;
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            texts.say("scenarios.name"),
            texts.say("scenarios.city"),
            texts.say("scenarios.staff")));
    files.forEach(file -> rows.add(row(file)));
    new TextTable(rows).print(around.out());
    return ExitCode.DONE;
  }

  private List<String> row(Path file) {
    String name = file.getFileName().toString().replaceFirst("\\.yaml$", "");
    try {
      Scenario scenario = LoadedScenario.load(file, List.of(), false).scenario();
      String staff = texts.numbers().whole(scenario.organisation().staff());
      return List.of(name, scenario.city(), staff);
    } catch (ScenarioException broken) {
      return List.of(name, texts.say("scenarios.broken", "name", name), "");
    }
  }
}
