package korridor.cli;

import korridor.language.Language;
import picocli.CommandLine.Option;

/** What every command takes. The language is read before the commands are made. */
final class CommonOptions {

  @Option(
      names = {"-q", "--quiet"},
      descriptionKey = "option.quiet",
      order = 80)
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      descriptionKey = "option.verbose",
      order = 81)
  private boolean verbose;

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

  /**
   * What the command finds around it, with as much said as was asked for.
   *
   * @throws BadInputException when both more and less was asked for
   */
  Environment applied(Environment around, Language texts) {
    if (quiet && verbose) {
      throw BadInputException.both(texts, "--quiet", "--verbose");
    }
    return quiet ? around.at(Loudness.QUIET) : verbose ? around.at(Loudness.VERBOSE) : around;
  }
}
