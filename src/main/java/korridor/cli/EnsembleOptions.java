package korridor.cli;

import korridor.language.Language;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How many runs of each arm, from which seed, on how many threads. */
final class EnsembleOptions {

  private static final int MOST_THREADS = 1024;

  @Option(
      names = "--replicates",
      paramLabel = "N",
      defaultValue = "20",
      descriptionKey = "option.replicates",
      order = 10)
  private String replicates;

  @Mixin private SeedOption seed;

  @Option(names = "--threads", paramLabel = "T", descriptionKey = "option.threads", order = 12)
  private String threads;

  /** Number of replicates, between two bounds. */
  int replicates(Language texts, int least, int most) {
    return new Arguments(texts).whole("--replicates", replicates, least, most);
  }

  /** The master seed. */
  long seed(Language texts) {
    return seed.value(texts);
  }

  /** Number of threads, all processors if nothing was said. */
  int threads(Language texts) {
    return threads(threads, texts);
  }

  /** The same of another command's option. */
  static int threads(String threads, Language texts) {
    return threads == null
        ? Runtime.getRuntime().availableProcessors()
        : new Arguments(texts).whole("--threads", threads, 1, MOST_THREADS);
  }
}
