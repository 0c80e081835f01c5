package korridor.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import korridor.experiment.Executor;
import korridor.experiment.ExperimentPlan;
import korridor.experiment.Shard;
import korridor.language.Language;
import korridor.scenario.Study.Until;
import korridor.store.FolderClaim;
import korridor.store.Provenance;
import korridor.store.ResultsFolder;
import korridor.store.ResultsWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes the study that a file describes: a scenario, arms, a design, and how much of it. */
@Command(name = "study", sortOptions = false)
final class StudyCommand implements Callable<Integer> {

  private final Environment around;
  private final Language texts;

  @Parameters(index = "0", paramLabel = "${bundle:label.file}", descriptionKey = "argument.study")
  private String file;

  @Option(names = "--threads", paramLabel = "T", descriptionKey = "option.threads", order = 12)
  private String threads;

  @Mixin private OnOption on;
  @Mixin private FolderOption out;
  @Mixin private ShardOption shard;

  @Option(names = "--no-report", descriptionKey = "option.no-report", order = 31)
  private boolean noReport;

  @Mixin private PrecisionOptions precision;
  @Mixin private OpenOption open;

  @Option(names = "--allow-outside", descriptionKey = "option.allow-outside", order = 51)
  private boolean allowOutside;

  @Mixin private CommonOptions common;

  StudyCommand(Environment around, Language texts) {
    this.around = around;
    this.texts = texts;
  }

  @Override
  public Integer call() throws IOException {
    if (noReport && open.asked()) {
      throw BadInputException.both(texts, "--no-report", "--open");
    }
    Environment here = common.applied(around, texts);
    Optional<Until> until = precision.until(texts);
    Shard part = shard.value(texts);
    int workers = EnsembleOptions.threads(threads, texts);
    Path path = new Arguments(texts).path(file);
    StudyPlan study = StudyPlan.load(path, until, allowOutside, here.home(), texts);
    if (study.until().isPresent() && !part.equals(Shard.WHOLE)) {
      throw BadInputException.both(texts, "--shard", "--precision");
    }
    study.until().ifPresent(u -> Outstanding.check(u, texts));
    ExperimentPlan plan = study.of(study.firstSize()).in(part);
    try (Workplace place = on.open(workers, here, texts);
        FolderClaim claim = claim(here, study, plan)) {
      Executor executor = place.executor();
      boolean reported = reported(here, study);
      int code =
          study.until().isPresent()
              ? new GrowingJob(here, texts, study, claim.folder(), executor).execute(reported)
              : new ComparisonJob(here, texts, plan, claim.folder(), executor, study.facts())
                  .execute(study.text(), reported);
      DifferencesTable.write(claim.folder());
      if (Files.exists(claim.folder().file(ResultsFolder.REPORT))) {
        open.show(here, texts, claim.folder().file(ResultsFolder.REPORT));
      }
      return code;
    }
  }

  /** A report compares arms, not points; of points there are tables. */
  private boolean reported(Environment here, StudyPlan study) {
    if (!noReport && !study.reportable()) {
      here.tell(texts.say("study.tables-only"));
    }
    return !noReport && study.reportable();
  }

  private FolderClaim claim(Environment here, StudyPlan study, ExperimentPlan plan)
      throws IOException {
    Provenance provenance = Provenance.current(here.home());
    Shard part = plan.order().shard();
    String name = "study-" + study.scenario().name();
    return out.study(
        here,
        texts,
        part.equals(Shard.WHOLE) ? name : name + "-" + part.number() + "-of-" + part.of(),
        folder -> ResultsWriter.isBegun(folder, plan, study.text(), provenance));
  }
}
