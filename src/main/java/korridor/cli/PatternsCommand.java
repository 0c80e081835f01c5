package korridor.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import korridor.evaluation.Effort;
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
  private static final int FEWEST_DRAWS = 3;
  private static final int MOST_DRAWS = 100_000;

  private final Environment around;
  private final Language texts;

  @Mixin private ScenarioArguments scenario;

  @Mixin private EnsembleOptions ensemble;

  @Option(names = "--full", descriptionKey = "korridor.patterns.option.full", order = 15)
  private boolean full;

  @Option(
      names = "--draws",
      paramLabel = "N",
      descriptionKey = "korridor.patterns.option.draws",
      order = 16)
  private String draws;

  @Mixin private FolderOption out;
  @Mixin private OpenOption open;
  @Mixin private CommonOptions common;

  PatternsCommand(Environment around, Language texts) {
    this.around = around;
    this.texts = texts;
  }

  @Override
  public Integer call() throws IOException {
    if (draws != null && (full || open.asked())) {
      throw BadInputException.both(texts, "--draws", full ? "--full" : "--open");
    }
    Environment here = common.applied(around, texts);
    int count = ensemble.replicates(texts, 2, MOST_REPLICATES);
    long master = ensemble.seed(texts);
    int threads = ensemble.threads(texts);
    int drawn =
        draws == null ? 0 : new Arguments(texts).whole("--draws", draws, FEWEST_DRAWS, MOST_DRAWS);
    LoadedScenario loaded = scenario.load(here.home(), texts);
    Setting setting = Setting.of(loaded.scenario(), master, count);
    String name = NAME + "-" + loaded.scenario().name();
    try (FolderClaim claim = out.claim(here, texts, name)) {
      here.detail(new Details(here, texts).of(loaded, master, threads));
      PatternsJob job = new PatternsJob(here, texts, loaded, setting, claim.folder(), threads);
      if (drawn > 0) {
        return job.overDraws(drawn);
      }
      int code = job.overReplicates(full ? Effort.FULL : Effort.QUICK);
      if (code == ExitCode.DONE) {
        open.show(here, texts, claim.folder().file(NAME + ".html"));
      }
      return code;
    }
  }
}
