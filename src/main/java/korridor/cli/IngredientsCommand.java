package korridor.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import korridor.evaluation.validation.IngredientStudy;
import korridor.evaluation.validation.IngredientTable;
import korridor.evaluation.validation.Setting;
import korridor.language.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What each ingredient of each solution carries. */
@Command(name = "ingredients", sortOptions = false)
final class IngredientsCommand implements Callable<Integer> {

  private static final int MOST_REPLICATES = 10_000;

  private final Environment around;
  private final Language texts;

  @Mixin private ScenarioArguments scenario;

  @Mixin private EnsembleOptions ensemble;

  @Option(
      names = "--out",
      paramLabel = "${bundle:label.file}",
      descriptionKey = "korridor.ingredients.option.out",
      order = 20)
  private String out;

  @Mixin private CommonOptions common;

  IngredientsCommand(Environment around, Language texts) {
    this.around = around;
    this.texts = texts;
  }

  @Override
  public Integer call() throws IOException {
    Environment here = common.applied(around, texts);
    int count = ensemble.replicates(texts, 2, MOST_REPLICATES);
    long master = ensemble.seed(texts);
    int threads = ensemble.threads(texts);
    Path file = out == null ? null : new Arguments(texts).freshFile("--out", out);
    LoadedScenario loaded = scenario.load(here.home(), texts);
    here.detail(new Details(here, texts).of(loaded, master, threads));
    Setting setting = Setting.asPlanned(loaded.scenario(), master, count);
    return study(here, setting, threads, file);
  }

  private int study(Environment here, Setting setting, int threads, Path file) throws IOException {
    IngredientStudy study = new IngredientStudy(setting);
    String city = setting.scenario().city();
    here.tell(texts.say("ingredients.start", "city", city, "runs", study.runs()));
    StudyRuns runs = new StudyRuns(here, texts, threads);
    IngredientTable table;
    try {
      table = runs.make(study.runs(), study::table);
    } catch (CancellationException stopped) {
      here.err().println(texts.say("ingredients.stopped"));
      return ExitCode.FAILED;
    }
    IngredientReport report = new IngredientReport(texts, table, setting);
    report.print(here.out());
    if (file != null) {
      Files.writeString(file, report.markdown(), StandardCharsets.UTF_8);
      here.tell(texts.say("ingredients.written", "file", file.toAbsolutePath().normalize()));
    }
    return runs.conclude();
  }
}
