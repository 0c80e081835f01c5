package korridor.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import korridor.experiment.EngineException;
import korridor.experiment.design.BadPointException;
import korridor.language.Language;
import korridor.scenario.ScenarioException;
import korridor.store.RefusedFolderException;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/** Puts the commands together and turns every end of a command into an exit code. */
final class CommandLineInterface {

  /** Picocli lays out nothing narrower. */
  private static final int NARROWEST_HELP = 55;

  private CommandLineInterface() {}

  /** Runs the command that the arguments name. */
  static int execute(Environment around, String... args) {
    Language texts;
    try {
      texts = LanguageOption.of(List.of(args), around.locale());
    } catch (BadInputException e) {
      around.err().println(e.getMessage());
      return ExitCode.BAD_INPUT;
    }
    WatchedOutput watched = new WatchedOutput(around.bytes());
    Environment inside = around.writingTo(watched);
    return written(watched, inside, texts, executed(inside, texts, args));
  }

  private static int executed(Environment around, Language texts, String... args) {
    try {
      return commandLine(around, texts, args).execute(args);
    } catch (Error e) {
      Mishap.tell(around, texts, e);
      return ExitCode.FAILED;
    }
  }

  /** Nothing that could not be written is done; a reader who has gone away needs no message. */
  private static int written(WatchedOutput out, Environment around, Language texts, int code) {
    around.out().flush();
    if (out.closedPipe()) {
      return ExitCode.CLOSED_PIPE;
    }
    if (out.failure() != null && code == ExitCode.DONE) {
      around.err().println(texts.say("failed.output", "reason", Mishap.reason(out.failure())));
      return ExitCode.FAILED;
    }
    return code;
  }

  /** All commands, speaking one language. */
  static CommandLine commandLine(Environment around, Language texts) {
    return commandLine(around, texts, name -> true);
  }

  /**
   * Of a command that the arguments do not name, no more is made than the program's own help tells:
   * that saves a fifth of the time to start. Arguments in a file may name any.
   */
  private static CommandLine commandLine(Environment around, Language texts, String... args) {
    Set<String> words = Set.copyOf(List.of(args));
    boolean inFile = words.stream().anyMatch(word -> word.startsWith("@"));
    return commandLine(around, texts, name -> inFile || words.contains(name));
  }

  private static Map<String, Supplier<Object>> commands(Environment around, Language texts) {
    Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
    commands.put("compare", () -> new CompareCommand(around, texts));
    commands.put("study", () -> new StudyCommand(around, texts));
    commands.put("run", () -> new RunCommand(around, texts));
    commands.put("workshop", () -> new WorkshopCommand(around, texts));
    commands.put("check", () -> new CheckCommand(around, texts));
    commands.put("new", () -> new NewCommand(around, texts, System.in));
    commands.put("scenarios", () -> new ScenariosCommand(around, texts));
    commands.put("parameters", () -> new ParametersCommand(around, texts));
    commands.put("report", () -> new ReportCommand(around, texts));
    commands.put("merge", () -> new MergeCommand(around, texts));
    commands.put("replay", () -> new ReplayCommand(around, texts));
    commands.put("diff", () -> new DiffCommand(around, texts));
    commands.put("export", () -> new ExportCommand(around, texts));
    commands.put("query", () -> new QueryCommand(around, texts));
    commands.put("verify", () -> new VerifyCommand(around, texts));
    commands.put("patterns", () -> new PatternsCommand(around, texts));
    commands.put("ingredients", () -> new IngredientsCommand(around, texts));
    commands.put("sensitivity", () -> new SensitivityCommand(around, texts));
    commands.put("calibrate", () -> new CalibrateCommand(around, texts));
    commands.put("version", () -> new VersionCommand(around, texts));
    commands.put("help", () -> new HelpCommand(texts));
    return commands;
  }

  private static CommandLine commandLine(
      Environment around, Language texts, Predicate<String> whole) {
    CommandLine commands = new CommandLine(new KorridorCommand());
    commands(around, texts)
        .forEach(
            (name, command) ->
                commands.addSubcommand(
                    name, whole.test(name) ? command.get() : CommandSpec.create().name(name)));
    commands.setResourceBundle(texts.bundle(CommandLineInterface::forHelp));
    commands.setOut(new PrintWriter(new StreamWriter(around.out()), true));
    commands.setErr(new PrintWriter(new StreamWriter(around.err()), true));
    commands.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    commands.setUsageHelpWidth(Math.max(NARROWEST_HELP, around.columns()));
    commands
        .getCommandSpec()
        .versionProvider(
            () -> new String[] {VersionCommand.text(around, texts).replace("%", "%%")});
    commands.setParameterExceptionHandler(new BadArguments(texts));
    commands.setExecutionExceptionHandler((e, command, parsed) -> explain(e, around, texts));
    return commands;
  }

  /** Picocli knows a default by another name, and reads a percent sign as the start of a format. */
  static String forHelp(String text) {
    return text.replace("%", "%%")
        .replace("{default}", "${DEFAULT-VALUE}")
        .replace("{languages}", String.join("|", Language.codes()));
  }

  private static int explain(Exception e, Environment around, Language texts) {
    if (e instanceof BadInputException) {
      around.err().println(e.getMessage());
      return ExitCode.BAD_INPUT;
    }
    if (e instanceof ScenarioException problems) {
      around.err().println(problems.message(texts.locale()));
      return ExitCode.BAD_INPUT;
    }
    if (e instanceof BadPointException bad) {
      around.err().println(bad.message(texts));
      return ExitCode.BAD_INPUT;
    }
    if (e instanceof RefusedFolderException refused) {
      around.err().println(refused.message(texts.locale()));
      return ExitCode.BAD_INPUT;
    }
    if (e instanceof EngineException elsewhere) {
      around.err().println(OnOption.problem(elsewhere, texts));
      return ExitCode.BAD_INPUT;
    }
    if (around.bytes() instanceof WatchedOutput out && out.closedPipe()) {
      return ExitCode.CLOSED_PIPE;
    }
    Mishap.tell(around, texts, e);
    return ExitCode.FAILED;
  }
}
