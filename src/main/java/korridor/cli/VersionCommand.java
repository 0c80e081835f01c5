package korridor.cli;

import java.util.concurrent.Callable;
import korridor.language.Language;
import korridor.store.Provenance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says which build runs on what. */
@Command(name = "version", sortOptions = false)
final class VersionCommand implements Callable<Integer> {

  private final Environment around;
  private final Language texts;

  @Mixin private CommonOptions common;

  VersionCommand(Environment around, Language texts) {
    this.around = around;
    this.texts = texts;
  }

  @Override
  public Integer call() {
    around.out().println(text(around, texts));
    return ExitCode.DONE;
  }

  /** Program, revision, Java and system. */
  static String text(Environment around, Language texts) {
    Provenance here = Provenance.current(around.home());
    String revision =
        here.gitRevision().equals("unknown")
            ? texts.say("fact.unknown")
            : texts.say("version.revision", "revision", here.gitRevision());
    return texts.say(
        "version",
        "korridor",
        here.korridor(),
        "revision",
        revision,
        "java",
        here.jdk(),
        "system",
        here.os());
  }
}
