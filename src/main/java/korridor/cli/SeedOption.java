package korridor.cli;

import korridor.language.Language;
import picocli.CommandLine.Option;

/** Where luck comes from. */
final class SeedOption {

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "1",
      descriptionKey = "option.seed",
      order = 11)
  private String seed;

  /** The seed. */
  long value(Language texts) {
    return new Arguments(texts).seed("--seed", seed);
  }
}
