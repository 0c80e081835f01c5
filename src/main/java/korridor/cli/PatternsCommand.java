package korridor.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import korridor.evaluation.validation.Setting;
import korridor.language.Language;
import korridor.store.FolderClaim;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Looks for the patterns that a scenario must show if the model behaves as the literature says. */
@Command(name = "patterns", sortOptions = false)
final class PatternsCommand implements Callable<Integer> {

  private static final String NAME = "patterns";
  private static final int MOST_REPLICATES = 10_000;
  private static final int MOST_THREADS = 1024;

  private final Surroundings around;
  private final Language texts;

  @Mixin private ScenarioArguments scenario;

  @Option(
      names = "--replicates",
      paramLabel = "N",
      defaultValue = "20",
      descriptionKey = "option.replicates-patterns",
      order = 1)
  private String replicates;

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "1",
      descriptionKey = "option.seed",
      order = 2)
  private String seed;

  @Option(names = "--threads", paramLabel = "T", descriptionKey = "option.threads", order = 3)
  private String threads;

  @Option(names = "--robustness", descriptionKey = "option.robustness", order = 4)
  private boolean robustness;

  @Option(
      names = "--out",
      paramLabel = "${bundle:label.folder}",
      descriptionKey = "option.out-patterns",
      order = 5)
  private String out;

  @Mixin private CommonOptions common;

  PatternsCommand(Surroundings around, Language texts) {
    this.around = around;
    this.texts = texts;
  }

  @Override
  public Integer call() throws IOException {
    Arguments read = new Arguments(texts);
    int count = read.whole("--replicates", replicates, 2, MOST_REPLICATES);
    long master = read.seed("--seed", seed);
    int workers =
        threads == null
            ? Runtime.getRuntime().availableProcessors()
            : read.whole("--threads", threads, 1, MOST_THREADS);
    LoadedScenario loaded = scenario.load(around.home(), texts);
    Setting setting = Setting.of(loaded.scenario(), master, count);
    String name = NAME + "-" + loaded.scenario().name();
    try (FolderClaim claim = new OutputFolder(around, texts).claim(out, name)) {
      return new PatternsJob(around, texts, loaded, setting, claim.folder(), workers)
          .execute(robustness);
    }
  }
}
