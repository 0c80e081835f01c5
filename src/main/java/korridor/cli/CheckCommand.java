package korridor.cli;

import java.util.concurrent.Callable;
import korridor.language.Language;
import korridor.model.Organisation;
import korridor.scenario.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reads a scenario and says what it holds, or everything that is wrong with it. */
@Command(name = "check", sortOptions = false)
final class CheckCommand implements Callable<Integer> {

  private static final int SHOWN_OF_HASH = 12;

  private final Environment around;
  private final Language texts;

  @Mixin private ScenarioArguments scenario;
  @Mixin private CommonOptions common;

  CheckCommand(Environment around, Language texts) {
    this.around = around;
    this.texts = texts;
  }

  @Override
  public Integer call() {
    LoadedScenario loaded = scenario.load(around.home(), texts);
    Scenario read = loaded.scenario();
    int facts = FactsOption.ofScenario(loaded).size();
    Organisation organisation = read.organisation();
    around
        .out()
        .println(
            texts.say(
                "check.good",
                "file",
                loaded.file(),
                "city",
                read.city(),
                "staff",
                organisation.staff(),
                "departments",
                organisation.departments().size(),
                "divisions",
                organisation.divisions().size(),
                "themes",
                organisation.themes().size(),
                "actors",
                organisation.actors().values().stream().mapToInt(Integer::intValue).sum(),
                "warmup",
                read.horizon().warmUp(),
                "weeks",
                read.horizon().weeks(),
                "hash",
                loaded.hash().substring(0, SHOWN_OF_HASH)));
    loaded
        .reading()
        .notes()
        .forEach(note -> around.out().println("  " + note.text(texts.locale())));
    loaded
        .reading()
        .facts()
        .ifPresent(
            file ->
                around.out().println("  " + texts.say("check.facts", "n", facts, "file", file)));
    new Outlook(loaded.reading(), texts).lines().forEach(line -> around.out().println("  " + line));
    return ExitCode.DONE;
  }
}
