package korridor.cli;

import picocli.CommandLine.Option;

/** What every command takes. The language is read before the commands are made. */
final class CommonOptions {

  @Option(
      names = "--lang",
      paramLabel = "${bundle:label.languages}",
      descriptionKey = "option.lang",
      order = 90)
  private String language;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "option.help",
      order = 91)
  private boolean help;
}
