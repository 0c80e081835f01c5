package korridor.cli;

import java.util.List;
import korridor.language.Language;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * One command as a page of the manual, in the language of groff_man(7), from the same declarations
 * as its help.
 *
 * @param texts the headings
 */
record ManualPage(Language texts) {

  /** The name of a command's page. */
  static String name(CommandLine command) {
    return command.getCommandSpec().qualifiedName("-");
  }

  /** The page of a command. */
  String of(CommandLine command) {
    CommandSpec spec = command.getCommandSpec();
    String name = name(command);
    String description = text(spec.usageMessage().description());
    StringBuilder page = new StringBuilder();
    page.append(".TH \"").append(plain(name)).append("\" 1 \"\" \"Korridor\"\n");
    heading(page, "man.name");
    page.append(plain(name)).append(" \\- ").append(plain(firstSentence(description))).append('\n');
    heading(page, "man.synopsis");
    page.append(".B ").append(plain(synopsis(command))).append('\n');
    heading(page, "man.description");
    page.append(plain(description)).append('\n');
    arguments(page, spec.positionalParameters());
    options(page, spec.options());
    subcommands(page, command);
    heading(page, "man.exit-status");
    page.append(plain(texts.say("korridor.usage.footer.1"))).append('\n');
    if (spec.parent() != null) {
      heading(page, "man.see-also");
      reference(page, spec.parent().name());
    }
    return page.toString();
  }

  private void arguments(StringBuilder page, List<PositionalParamSpec> arguments) {
    if (!arguments.isEmpty()) {
      heading(page, "man.arguments");
    }
    for (PositionalParamSpec argument : arguments) {
      entry(page, "\\fI" + plain(argument.paramLabel()) + "\\fR", text(argument.description()));
    }
  }

  private void options(StringBuilder page, List<OptionSpec> options) {
    heading(page, "man.options");
    for (OptionSpec option : options) {
      String names = "\\fB" + plain(String.join(", ", option.names())) + "\\fR";
      String value = takesValue(option) ? "=\\fI" + plain(option.paramLabel()) + "\\fR" : "";
      entry(page, names + value, text(option.description()));
    }
  }

  private void subcommands(StringBuilder page, CommandLine command) {
    if (command.getSubcommands().isEmpty()) {
      return;
    }
    heading(page, "man.commands");
    for (CommandLine sub : command.getSubcommands().values()) {
      page.append(".TP\n");
      reference(page, name(sub));
      page.append(plain(text(sub.getCommandSpec().usageMessage().description()))).append('\n');
    }
  }

  private void heading(StringBuilder page, String key) {
    page.append(".SH \"").append(plain(texts.say(key))).append("\"\n");
  }

  private static void reference(StringBuilder page, String name) {
    page.append(".BR ").append(plain(name)).append(" (1)\n");
  }

  private static void entry(StringBuilder page, String term, String description) {
    page.append(".TP\n").append(term).append('\n').append(plain(description)).append('\n');
  }

  private static boolean takesValue(ArgSpec option) {
    return option.arity().max() > 0;
  }

  /** On one line, which the reader's width breaks. */
  private static String synopsis(CommandLine command) {
    return command.getHelp().synopsis(0).strip().replaceAll("\\s+", " ");
  }

  /** As the help shows it: a percent sign is written twice there. */
  private static String text(String[] lines) {
    return String.format(String.join(" ", lines)).strip();
  }

  private static String firstSentence(String description) {
    return description.split("[.:] ", 2)[0].replaceAll("[.]$", "");
  }

  /**
   * What groff would take for its own is marked: backslashes, hyphens, quotes, first characters.
   */
  private static String plain(String text) {
    return text.replace("\\", "\\e")
        .replace("-", "\\-")
        .replace("\"", "\\(dq")
        .replaceAll("(?m)^([.'])", "\\\\&$1");
  }
}
