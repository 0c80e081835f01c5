package korridor.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import korridor.evaluation.sensitivity.Method;
import korridor.evaluation.sensitivity.Response;
import korridor.evaluation.sensitivity.SensitivityStudy;
import korridor.evaluation.sensitivity.SensitivityTable;
import korridor.experiment.design.BelievedCube;
import korridor.language.Language;
import korridor.model.Arm;
import korridor.observe.Measure;
import korridor.store.FolderClaim;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which assumptions decide what an arm brings. */
@Command(name = "sensitivity", sortOptions = false)
final class SensitivityCommand implements Callable<Integer> {

  private static final String NAME = "sensitivity";
  private static final int MOST = 1_000_000;

  private final Environment around;
  private final Language texts;

  @Mixin private ScenarioArguments scenario;

  @Option(
      names = "--method",
      paramLabel = "morris|sobol|shapley|pawn",
      defaultValue = "morris",
      descriptionKey = "korridor.sensitivity.option.method",
      order = 1)
  private String method;

  @Option(
      names = "--arm",
      paramLabel = "${bundle:label.arm}",
      defaultValue = "corridor+reputation+iteam",
      descriptionKey = "korridor.sensitivity.option.arm",
      order = 2)
  private String arm;

  @Option(
      names = "--measure",
      paramLabel = "${bundle:label.measure}",
      defaultValue = "trust_across",
      descriptionKey = "korridor.sensitivity.option.measure",
      order = 3)
  private String measure;

  @Option(
      names = "--parameters",
      paramLabel = "${bundle:label.parameters}",
      descriptionKey = "korridor.sensitivity.option.parameters",
      order = 4)
  private String parameters;

  @Option(
      names = "--points",
      paramLabel = "N",
      descriptionKey = "korridor.sensitivity.option.points",
      order = 5)
  private String points;

  @Option(
      names = "--replicates",
      paramLabel = "N",
      defaultValue = "2",
      descriptionKey = "korridor.sensitivity.option.replicates",
      order = 10)
  private String replicates;

  @Mixin private RunOptions runs;
  @Mixin private FolderOption out;
  @Mixin private CommonOptions common;

  SensitivityCommand(Environment around, Language texts) {
    this.around = around;
    this.texts = texts;
  }

  @Override
  public Integer call() throws IOException {
    Environment here = common.applied(around, texts);
    Arguments arguments = new Arguments(texts);
    Named named = new Named(texts);
    Method how = Method.find(named.one("--method", method, Method.keys())).orElseThrow();
    Arm asked = arguments.arm("--arm", arm);
    Measure measured = named.measure("--measure", measure);
    int size = size(how, arguments);
    int each = arguments.whole("--replicates", replicates, 1, MOST);
    long seed = runs.seed(texts);
    int threads = runs.threads(texts);
    LoadedScenario loaded = scenario.load(here.home(), texts);
    List<String> chosen =
        parameters == null
            ? List.of()
            : named.parameters("--parameters", parameters, loaded.scenario());
    if (loaded.scenario().believed().isEmpty()) {
      throw new BadInputException(texts.say("bad.no-doubt"));
    }
    Response response = new Response(loaded.scenario(), asked, measured, each, seed);
    SensitivityStudy study = new SensitivityStudy(response, chosen, how, size, seed);
    try (FolderClaim claim = out.claim(here, texts, NAME + "-" + loaded.scenario().name())) {
      here.detail(new Details(here, texts).of(loaded, seed, threads));
      tell(here, study, claim);
      return make(here, study, threads, loaded, claim);
    }
  }

  private int size(Method how, Arguments arguments) {
    int size =
        points == null ? how.usual() : arguments.whole("--points", points, how.fewest(), MOST);
    if (how.powerOfTwo() && Integer.bitCount(size) != 1) {
      throw new BadInputException(
          texts.say("bad.power-of-two", "option", "--points", "value", String.valueOf(size))
              + " "
              + texts.say("maybe", "correction", String.valueOf(Integer.highestOneBit(size))));
    }
    return size;
  }

  private void tell(Environment here, SensitivityStudy study, FolderClaim claim) {
    int count = new BelievedCube(study.response().scenario(), study.parameters()).ranges().size();
    here.tell(
        texts.say(
            "sensitivity.start",
            "city",
            study.response().scenario().city(),
            "method",
            texts.say("sensitivity.method." + study.method().key()),
            "parameters",
            count,
            "runs",
            study.runs(),
            "folder",
            claim.folder().path()));
  }

  private int make(
      Environment here,
      SensitivityStudy study,
      int threads,
      LoadedScenario loaded,
      FolderClaim claim)
      throws IOException {
    StudyRuns making = new StudyRuns(here, texts, threads);
    SensitivityTable table;
    try {
      table = making.make(study.runs(), study::table);
    } catch (CancellationException stopped) {
      here.err().println(texts.say("sensitivity.stopped"));
      return ExitCode.FAILED;
    }
    SensitivityReport report = new SensitivityReport(texts, study, table);
    report.print(here.out(), here.columns());
    here.out()
        .println(
            texts.say(
                "sensitivity.written",
                "file",
                report.write(claim.folder(), loaded.text()).toAbsolutePath().normalize()));
    return making.conclude();
  }
}
