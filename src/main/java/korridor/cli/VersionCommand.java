package korridor.cli;

import java.util.concurrent.Callable;
import korridor.language.Language;
import korridor.store.Provenance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says which build runs on what. */
@Command(name = "version", sortOptions = false)
final class VersionCommand implements Callable<Integer> {

  private final Surroundings around;
  private final Language texts;

  @Mixin private CommonOptions common;

  VersionCommand(Surroundings around, Language texts) {
    this.around = around;
    this.texts = texts;
  }

  @Override
  public Integer call() {
    Provenance here = Provenance.current(around.home());
    around
        .out()
        .println(
            texts.say(
                "version",
                "korridor",
                here.korridor(),
                "revision",
                here.gitRevision(),
                "java",
                here.jdk(),
                "system",
                here.os()));
    return ExitCode.DONE;
  }
}
