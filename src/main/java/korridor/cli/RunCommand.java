package korridor.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import korridor.language.Language;
import korridor.model.Arm;
import korridor.run.ReplicateRun;
import korridor.run.RunResult;
import korridor.run.RunWatch;
import korridor.store.SeriesTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** One run with its time series. */
@Command(name = "run", sortOptions = false)
final class RunCommand implements Callable<Integer> {

  private static final int LAST_REPLICATE = 99_999;

  private final Environment around;
  private final Language texts;

  @Mixin private ScenarioArguments scenario;

  @Option(
      names = "--arm",
      paramLabel = "${bundle:label.arm}",
      descriptionKey = "option.arm",
      order = 1)
  private String arm;

  @Option(
      names = "--replicate",
      paramLabel = "R",
      defaultValue = "0",
      descriptionKey = "option.replicate",
      order = 2)
  private String replicate;

  @Option(names = "--calibration", descriptionKey = "option.calibration", order = 3)
  private boolean calibration;

  @Mixin private SeedOption seed;

  @Option(
      names = "--out",
      paramLabel = "${bundle:label.file}",
      descriptionKey = "option.out-file",
      order = 20)
  private String out;

  @Mixin private CommonOptions common;

  RunCommand(Environment around, Language texts) {
    this.around = around;
    this.texts = texts;
  }

  @Override
  public Integer call() throws IOException {
    Arguments read = new Arguments(texts);
    requireOneOf();
    int number = read.whole("--replicate", replicate, 0, LAST_REPLICATE);
    long master = seed.value(texts);
    Path file = out == null ? null : read.freshFile("--out", out);
    LoadedScenario loaded = scenario.load(around.home(), texts);
    if (calibration) {
      new CalibrationReport(texts).print(loaded, master, number, around.out());
      return ExitCode.DONE;
    }
    return run(loaded, read.arm("--arm", arm), master, number, file);
  }

  /** Either an arm is run, or the calibration of the silo is told. */
  private void requireOneOf() {
    if (arm == null && !calibration) {
      throw new BadInputException(texts.say("run.arm-or-calibration"));
    }
    if (calibration && (arm != null || out != null)) {
      throw new BadInputException(texts.say("run.calibration-alone"));
    }
  }

  private int run(LoadedScenario loaded, Arm chosen, long master, int number, Path file)
      throws IOException {
    RunResult result =
        new ReplicateRun(loaded.scenario(), loaded.hash(), master, number)
            .results(List.of(chosen), RunWatch.NONE)
            .get(0);
    if (result.isFailure()) {
      around
          .err()
          .println(texts.say("run.failed", "run", result.key(), "reason", result.failure()));
      return ExitCode.FAILED;
    }
    write(result, file);
    return ExitCode.DONE;
  }

  private void write(RunResult result, Path file) throws IOException {
    if (file == null) {
      SeriesTable.write(result, around.bytes());
      return;
    }
    try {
      SeriesTable.write(result, file);
    } catch (IOException halfWritten) {
      Files.deleteIfExists(file);
      throw halfWritten;
    }
  }
}
