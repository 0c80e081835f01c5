package korridor.cli;

import java.util.concurrent.Callable;
import korridor.store.Provenance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says which build runs on what. */
@Command(name = "version", sortOptions = false)
final class VersionCommand implements Callable<Integer> {

  private final Surroundings around;
  private final Texts texts;

  @Mixin private CommonOptions common;

  VersionCommand(Surroundings around, Texts texts) {
    this.around = around;
    this.texts = texts;
  }

  @Override
  public Integer call() {
    Provenance here = Provenance.current(around.home());
    around
        .out()
        .println(texts.get("version", here.korridor(), here.gitRevision(), here.jdk(), here.os()));
    return ExitCode.DONE;
  }
}
