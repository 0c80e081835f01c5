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

  private final Environment around;
  private final Language texts;

  @Mixin private ScenarioArguments scenario;

  @Mixin private EnsembleOptions ensemble;

  @Option(names = "--full", descriptionKey = "korridor.patterns.option.full", order = 15)
  private boolean full;

  @Mixin private FolderOption out;
  @Mixin private OpenOption open;
  @Mixin private CommonOptions common;

  PatternsCommand(Environment around, Language texts) {
    this.around = around;
    this.texts = texts;
  }

  @Override
  public Integer call() throws IOException {
    Environment here = common.applied(around, texts);
    int count = ensemble.replicates(texts, 2, MOST_REPLICATES);
    long master = ensemble.seed(texts);
    int threads = ensemble.threads(texts);
    LoadedScenario loaded = scenario.load(here.home(), texts);
    Setting setting = Setting.of(loaded.scenario(), master, count);
    String name = NAME + "-" + loaded.scenario().name();
    try (FolderClaim claim = out.claim(here, texts, name)) {
      here.detail(new Details(here, texts).of(loaded, master, threads));
      int code =
          new PatternsJob(here, texts, loaded, setting, claim.folder(), threads)
              .execute(full ? Effort.FULL : Effort.QUICK);
      if (code == ExitCode.DONE) {
        open.show(here, texts, claim.folder().file(NAME + ".html"));
      }
      return code;
    }
  }
}
