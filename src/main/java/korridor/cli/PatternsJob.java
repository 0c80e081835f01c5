package korridor.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import korridor.evaluation.Effort;
import korridor.evaluation.Result;
import korridor.evaluation.Verdict;
import korridor.evaluation.validation.EnsembleRunner;
import korridor.evaluation.validation.PatternStudy;
import korridor.evaluation.validation.Setting;
import korridor.experiment.ThreadExecutor;
import korridor.language.Language;
import korridor.language.Message;
import korridor.report.VerificationReport;
import korridor.store.ResultsFolder;

/** Makes the runs of the patterns and writes what they show into a folder. */
record PatternsJob(
    Environment around,
    Language texts,
    LoadedScenario loaded,
    Setting setting,
    ResultsFolder folder,
    int threads) {

  private static final String PATTERNS = "patterns";

  /**
   * Does the whole job.
   *
   * @param effort whether a large city is among the sizes that are compared
   * @return the exit code
   */
  int execute(Effort effort) throws IOException {
    Files.writeString(folder.file(ResultsFolder.SCENARIO), loaded.text(), StandardCharsets.UTF_8);
    AtomicInteger failed = new AtomicInteger();
    try {
      PatternStudy study = new PatternStudy(setting, effort);
      report(PATTERNS, watched(study.runs(), failed, study::results));
    } catch (CancellationException stopped) {
      around.err().println(texts.say("patterns.stopped", "folder", folder.path()));
      return ExitCode.FAILED;
    }
    if (failed.get() > 0) {
      around.err().println(texts.say("patterns.failed-runs", "n", failed.get()));
      return ExitCode.FAILED;
    }
    return ExitCode.DONE;
  }

  /** Makes runs under a progress display; Ctrl-C ends them. */
  private List<Result> watched(
      int runs, AtomicInteger failed, Function<EnsembleRunner, List<Result>> study) {
    around.tell(
        texts.say(
            "patterns.start",
            "city",
            loaded.scenario().city(),
            "runs",
            runs,
            "folder",
            folder.path()));
    try (ProgressDisplay progress = ProgressDisplay.start(around, texts, runs, 0)) {
      ThreadExecutor executor = new ThreadExecutor(threads);
      EnsembleRunner runner =
          new EnsembleRunner(
              executor,
              broken -> {
                failed.addAndGet(broken ? 1 : 0);
                progress.ended(broken);
              });
      try (InterruptGuard guard = new InterruptGuard(executor::cancel)) {
        return study.apply(runner);
      }
    }
  }

  private void report(String name, List<Result> results) throws IOException {
    new FindingsTable(texts, results).print(around.out());
    Message title = Message.of(name + ".title", "city", loaded.scenario().city());
    Message introduction =
        Message.of(
            name + ".introduction",
            "city",
            loaded.scenario().city(),
            "replicates",
            setting.replicates(),
            "seed",
            String.valueOf(setting.seed()));
    VerificationReport report = new VerificationReport(title, introduction, results);
    Path page = report.write(folder.path(), name, texts.locale());
    report.writePictures(folder.file(ResultsFolder.CHARTS), texts.locale());
    long shown = results.stream().filter(r -> r.verdict() == Verdict.PASSED).count();
    around
        .out()
        .println(
            texts.say(
                name + ".shown",
                "shown",
                shown,
                "all",
                results.size(),
                "page",
                page.toAbsolutePath().normalize()));
  }
}
