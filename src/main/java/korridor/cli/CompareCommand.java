package korridor.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import korridor.experiment.ExperimentPlan;
import korridor.experiment.ThreadExecutor;
import korridor.language.Language;
import korridor.model.Arm;
import korridor.model.intervention.Interventions;
import korridor.scenario.ArmNames;
import korridor.store.FolderClaim;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The main job: many paired runs of several arms, their comparison and the report. */
@Command(name = "compare", sortOptions = false)
final class CompareCommand implements Callable<Integer> {

  private static final int MOST_REPLICATES = 100_000;
  private static final int MOST_THREADS = 1024;

  private final Surroundings around;
  private final Language texts;

  @Mixin private ScenarioArguments scenario;

  @Option(
      names = "--arms",
      paramLabel = "${bundle:label.arms}",
      descriptionKey = "option.arms",
      order = 1)
  private String arms;

  @Option(
      names = "--replicates",
      paramLabel = "N",
      defaultValue = "20",
      descriptionKey = "option.replicates",
      order = 2)
  private String replicates;

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "1",
      descriptionKey = "option.seed",
      order = 3)
  private String seed;

  @Option(names = "--threads", paramLabel = "T", descriptionKey = "option.threads", order = 4)
  private String threads;

  @Option(
      names = "--out",
      paramLabel = "${bundle:label.folder}",
      descriptionKey = "option.out-folder",
      order = 5)
  private String out;

  @Mixin private CommonOptions common;

  CompareCommand(Surroundings around, Language texts) {
    this.around = around;
    this.texts = texts;
  }

  @Override
  public Integer call() throws IOException {
    Arguments read = new Arguments(texts);
    List<Arm> chosen = arms == null ? Interventions.STANDARD_ARMS : ArmNames.parse(arms, "--arms");
    int count = read.whole("--replicates", replicates, 1, MOST_REPLICATES);
    long master = read.seed("--seed", seed);
    int workers =
        threads == null
            ? Runtime.getRuntime().availableProcessors()
            : read.whole("--threads", threads, 1, MOST_THREADS);
    LoadedScenario loaded = scenario.load(around.home(), texts);
    ExperimentPlan plan =
        ExperimentPlan.comparison(loaded.scenario(), loaded.hash(), chosen, count, master);
    try (FolderClaim claim = new OutputFolder(around, texts).claim(out, loaded.scenario().name())) {
      return new ComparisonJob(around, texts, plan, claim.folder(), new ThreadExecutor(workers))
          .execute(loaded.text());
    }
  }
}
