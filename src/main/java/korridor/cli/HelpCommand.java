package korridor.cli;

import java.util.concurrent.Callable;
import korridor.language.Language;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains the program or one of its commands. */
@Command(name = "help", sortOptions = false)
final class HelpCommand implements Callable<Integer> {

  private final Language texts;

  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "${bundle:label.command}",
      descriptionKey = "argument.command")
  private String command;

  @Mixin private CommonOptions common;

  HelpCommand(Language texts) {
    this.texts = texts;
  }

  @Override
  public Integer call() {
    CommandLine program = spec.parent().commandLine();
    CommandLine explained = command == null ? program : program.getSubcommands().get(command);
    if (explained == null) {
      throw new BadInputException(
          new BadArguments(texts).noCommand(command, program.getSubcommands().keySet()));
    }
    explained.usage(program.getOut());
    return ExitCode.DONE;
  }
}
