package korridor.cli;

import korridor.language.Language;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** From which seed, on how many threads. */
final class RunOptions {

  private static final int MOST_THREADS = 1024;

  @Mixin private SeedOption seed;

  @Option(names = "--threads", paramLabel = "T", descriptionKey = "option.threads", order = 12)
  private String threads;

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
