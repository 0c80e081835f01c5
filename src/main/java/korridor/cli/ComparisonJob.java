package korridor.cli;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CancellationException;
import korridor.experiment.Executor;
import korridor.experiment.ExperimentPlan;
import korridor.language.Language;
import korridor.report.Report;
import korridor.store.Manifest;
import korridor.store.Manifest.Failure;
import korridor.store.Provenance;
import korridor.store.ResultsFolder;
import korridor.store.ResultsWriter;

/** Computes a plan into a folder, compares, reports, and says how it ended. */
record ComparisonJob(
    Surroundings around,
    Language texts,
    ExperimentPlan plan,
    ResultsFolder folder,
    Executor executor) {

  /** Columns of running text. */
  static final int SCREEN = 100;

  private static final int NAMED_FAILURES = 10;

  /**
   * Does the whole job.
   *
   * @param scenario the text of the effective scenario
   * @return the exit code
   */
  int execute(String scenario) {
    Instant start = around.clock().instant();
    around.err().println(announcement());
    ResultsWriter writer = null;
    try {
      writer =
          ResultsWriter.open(
              folder, plan, scenario, Provenance.current(around.home()), around.clock());
      if (!computed(writer)) {
        return ExitCode.FAILED;
      }
      around.err().println(texts.say("compare.reporting"));
      Report report = Report.write(folder.path(), texts.locale());
      Manifest last = writer.end(null);
      around.out().println(Wrapped.at(SCREEN, report.summary()));
      return conclude(last, start);
    } catch (IOException e) {
      return giveUp(writer, texts.say("failed.io", "reason", CommandLineInterface.reason(e)));
    } catch (RuntimeException e) {
      CommandLineInterface.tellOfBug(around, texts, e);
      return leave(writer, e.toString());
    }
  }

  private String announcement() {
    return texts.say(
        "compare.start",
        "city",
        plan.scenario().city(),
        "arms",
        plan.arms().size(),
        "replicates",
        plan.replicates(),
        "runs",
        plan.runs(),
        "folder",
        folder.path());
  }

  /** Makes the runs; false when the process was told to stop before the last. */
  private boolean computed(ResultsWriter writer) throws IOException {
    try (InterruptGuard guard = new InterruptGuard(executor::cancel)) {
      try (ProgressDisplay progress = ProgressDisplay.start(around, texts, plan.runs())) {
        executor.execute(plan.trials(), writer, progress);
      } catch (CancellationException stopped) {
        // told below, after the tables were closed
      }
      writer.endRuns();
      if (guard.interrupted()) {
        Manifest last = writer.end("interrupted");
        around
            .err()
            .println(
                texts.say(
                    "compare.interrupted",
                    "finished",
                    last.finished(),
                    "planned",
                    last.planned(),
                    "folder",
                    folder.path()));
        return false;
      }
      return true;
    }
  }

  private int conclude(Manifest manifest, Instant start) {
    Duration took = Duration.between(start, around.clock().instant());
    around
        .out()
        .println(
            texts.say(
                "compare.finished",
                "finished",
                manifest.finished(),
                "planned",
                manifest.planned()));
    name(manifest.failures());
    around.out().println(texts.say("compare.took", "time", Span.text(took.toMillis() / 1000.0)));
    around
        .out()
        .println(
            texts.say(
                "compare.report",
                "file",
                folder.file(ResultsFolder.REPORT).toAbsolutePath().normalize()));
    return manifest.failed() == 0 ? ExitCode.DONE : ExitCode.FAILED;
  }

  /** Names the first failed runs; the manifest has them all. */
  private void name(List<Failure> failures) {
    for (Failure failed : failures.subList(0, Math.min(NAMED_FAILURES, failures.size()))) {
      String seed = String.valueOf(failed.seed());
      around
          .err()
          .println(
              texts.say(
                  "compare.failure",
                  "arm",
                  failed.arm(),
                  "replicate",
                  failed.replicate(),
                  "seed",
                  seed,
                  "reason",
                  failed.reason()));
    }
    if (failures.size() > NAMED_FAILURES) {
      int more = failures.size() - NAMED_FAILURES;
      around.err().println(texts.say("compare.more-failures", "n", more));
    }
  }

  /** Says why, and leaves a manifest that says so too, if there is still room for one. */
  private int giveUp(ResultsWriter writer, String reason) {
    around.err().println(reason);
    return leave(writer, reason);
  }

  private int leave(ResultsWriter writer, String reason) {
    try {
      if (writer != null) {
        writer.end(reason);
      }
    } catch (IOException noRoomLeft) {
      around.err().println(texts.say("compare.no-manifest", "folder", folder.path()));
    }
    return ExitCode.FAILED;
  }
}
