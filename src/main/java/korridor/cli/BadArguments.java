package korridor.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import korridor.language.Language;
import korridor.scenario.Suggestions;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Explains a command line that does not fit a command, in the language of the user. */
record BadArguments(Language texts) implements IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    command.getErr().println(message(e, List.of(args)));
    String name = command.getCommandSpec().qualifiedName();
    command.getErr().println(texts.say("bad.see-help", "command", name));
    return ExitCode.BAD_INPUT;
  }

  private String message(ParameterException e, List<String> args) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched);
    }
    if (e instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      return missing.getMissing().stream()
          .map(argument -> missing(argument, args))
          .collect(Collectors.joining(System.lineSeparator()));
    }
    if (e instanceof OverwrittenOptionException twice) {
      return texts.say("bad.twice", "name", name(twice.getOverwritten()));
    }
    return texts.say("bad.arguments", "reason", e.getMessage());
  }

  private String unmatched(UnmatchedArgumentException e) {
    CommandSpec spec = e.getCommandLine().getCommandSpec();
    String word = e.getUnmatched().get(0);
    if (e.isUnknownOption()) {
      String bare = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
      return texts.say("bad.option", "word", bare) + maybe(bare, spec.optionsMap().keySet());
    }
    return spec.subcommands().isEmpty()
        ? texts.say("bad.surplus", "word", word)
        : noCommand(word, spec.subcommands().keySet());
  }

  /** That a word is no command, and which may be meant. */
  String noCommand(String word, Collection<String> known) {
    return texts.say("bad.command", "word", word) + maybe(word, known);
  }

  private String missing(ArgSpec argument, List<String> args) {
    boolean named = argument instanceof OptionSpec option && args.contains(option.longestName());
    return texts.say(named ? "bad.no-value" : "bad.missing", "name", name(argument));
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  private String maybe(String word, Collection<String> known) {
    String nearest = Suggestions.nearest(word, new ArrayList<>(known));
    return nearest.isEmpty() ? "" : " " + texts.say("maybe", "correction", nearest);
  }
}
