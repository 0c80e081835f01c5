package korridor.cli;

import korridor.language.Language;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How many runs of each arm, from which seed, on how many threads. */
final class EnsembleOptions {

  @Option(
      names = "--replicates",
      paramLabel = "N",
      defaultValue = "20",
      descriptionKey = "option.replicates",
      order = 10)
  private String replicates;

  @Mixin private RunOptions runs;

  /** Number of replicates, between two bounds. */
  int replicates(Language texts, int least, int most) {
    return new Arguments(texts).whole("--replicates", replicates, least, most);
  }

  /** The master seed. */
  long seed(Language texts) {
    return runs.seed(texts);
  }

  /** Number of threads, all processors if nothing was said. */
  int threads(Language texts) {
    return runs.threads(texts);
  }

  /** The same of another command's option. */
  static int threads(String threads, Language texts) {
    return RunOptions.threads(threads, texts);
  }
}
