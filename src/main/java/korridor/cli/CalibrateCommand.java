package korridor.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import korridor.evaluation.calibration.CalibrationStudy;
import korridor.evaluation.calibration.Posterior;
import korridor.evaluation.calibration.SiloRuns;
import korridor.experiment.design.BelievedCube;
import korridor.language.Language;
import korridor.scenario.Fact;
import korridor.scenario.Fact.Range;
import korridor.scenario.Fact.Use;
import korridor.store.FolderClaim;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Finds the values of chosen parameters with which a silo is as the facts say. */
@Command(name = "calibrate", sortOptions = false)
final class CalibrateCommand implements Callable<Integer> {

  private static final String NAME = "calibration";
  private static final int FEWEST_PARTICLES = 10;
  private static final int MOST = 1_000_000;

  private final Environment around;
  private final Language texts;

  @Mixin private ScenarioArguments scenario;

  @Option(
      names = "--parameters",
      paramLabel = "${bundle:label.parameters}",
      required = true,
      descriptionKey = "korridor.calibrate.option.parameters",
      order = 1)
  private String parameters;

  @Mixin private FactsOption facts;
  @Mixin private SurveyOption survey;

  @Option(
      names = "--particles",
      paramLabel = "N",
      defaultValue = "200",
      descriptionKey = "korridor.calibrate.option.particles",
      order = 16)
  private String particles;

  @Option(
      names = "--runs",
      paramLabel = "N",
      defaultValue = "4000",
      descriptionKey = "korridor.calibrate.option.runs",
      order = 17)
  private String budget;

  @Mixin private RunOptions runs;
  @Mixin private FolderOption out;
  @Mixin private CommonOptions common;

  CalibrateCommand(Environment around, Language texts) {
    this.around = around;
    this.texts = texts;
  }

  @Override
  public Integer call() throws IOException {
    Environment here = common.applied(around, texts);
    Arguments arguments = new Arguments(texts);
    int size = arguments.whole("--particles", particles, FEWEST_PARTICLES, MOST);
    int most = arguments.whole("--runs", budget, size, MOST);
    long seed = runs.seed(texts);
    int threads = runs.threads(texts);
    LoadedScenario loaded = scenario.load(here.home(), texts);
    List<String> chosen =
        new Named(texts).parameters("--parameters", parameters, loaded.scenario());
    List<Fact> targets = targets(loaded);
    BelievedCube cube = new BelievedCube(loaded.scenario(), chosen);
    CalibrationStudy study = new CalibrationStudy(cube, targets, size, most, seed);
    try (FolderClaim claim = out.claim(here, texts, NAME + "-" + loaded.scenario().name())) {
      here.detail(new Details(here, texts).of(loaded, seed, threads));
      here.tell(
          texts.say(
              "calibrate.start",
              "city",
              loaded.scenario().city(),
              "parameters",
              chosen.size(),
              "facts",
              targets.size(),
              "runs",
              most,
              "folder",
              claim.folder().path()));
      return make(here, study, threads, loaded, claim);
    }
  }

  /** What the survey says, and the facts; each has to tolerate something. */
  private List<Fact> targets(LoadedScenario loaded) {
    List<Fact> all = new ArrayList<>(survey.facts(loaded.scenario(), texts));
    all.addAll(facts.own(loaded, texts));
    if (all.stream().noneMatch(fact -> fact.target().orElseThrow().use() == Use.RULE_OUT)) {
      throw new BadInputException(texts.say("bad.nothing-to-calibrate"));
    }
    for (Fact fact : all) {
      Range range = fact.tolerated();
      if (!(range.high() > range.low())) {
        throw new BadInputException(texts.say("bad.no-tolerance", "name", fact.name()));
      }
    }
    return all;
  }

  private int make(
      Environment here,
      CalibrationStudy study,
      int threads,
      LoadedScenario loaded,
      FolderClaim claim)
      throws IOException {
    StudyRuns making = new StudyRuns(here, texts, threads);
    Optional<Posterior> posterior;
    try {
      posterior =
          making.make(
              study.budget(), runner -> study.posterior(new SiloRuns(loaded.scenario(), runner)));
    } catch (CancellationException stopped) {
      here.err().println(texts.say("sensitivity.stopped"));
      return ExitCode.FAILED;
    }
    if (posterior.isEmpty()) {
      here.err().println(texts.say("calibrate.nothing"));
      return ExitCode.FAILED;
    }
    CalibrateReport report = new CalibrateReport(texts, study, posterior.get(), loaded.scenario());
    report.print(here.out(), here.columns());
    Path written = report.write(claim.folder());
    here.out()
        .println(
            texts.say(
                "calibrate.written",
                "file",
                written.toAbsolutePath().normalize(),
                "scenario",
                claim.folder().file(CalibrateReport.SCENARIO)));
    // Runs that fail at values that cannot be are part of the search.
    return ExitCode.DONE;
  }
}
