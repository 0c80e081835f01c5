package korridor.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import korridor.scenario.Scenario;
import korridor.scenario.ScenarioException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the scenarios that come with Korridor. */
@Command(name = "scenarios", sortOptions = false)
final class ScenariosCommand implements Callable<Integer> {

  private final Surroundings around;
  private final Texts texts;

  @Mixin private CommonOptions common;

  ScenariosCommand(Surroundings around, Texts texts) {
    this.around = around;
    this.texts = texts;
  }

  @Override
  public Integer call() {
    List<Path> files = new ScenarioFinder(around.home(), texts).known();
    if (files.isEmpty()) {
      around.err().println(texts.get("scenarios.none", around.home().resolve("scenarios")));
      return ExitCode.FAILED;
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            texts.get("scenarios.name"),
            texts.get("scenarios.city"),
            texts.get("scenarios.staff")));
    files.forEach(file -> rows.add(row(file)));
    new TextTable(rows).print(around.out());
    return ExitCode.DONE;
  }

  private List<String> row(Path file) {
    String name = file.getFileName().toString().replaceFirst("\\.yaml$", "");
    try {
      Scenario scenario = LoadedScenario.load(file, List.of(), false).scenario();
      String staff = texts.get("number", scenario.organisation().staff());
      return List.of(name, scenario.city(), staff);
    } catch (ScenarioException broken) {
      return List.of(name, texts.get("scenarios.broken", name), "");
    }
  }
}
