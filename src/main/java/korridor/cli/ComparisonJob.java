package korridor.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import korridor.experiment.Executor;
import korridor.experiment.ExperimentPlan;
import korridor.language.Language;
import korridor.model.Intervention;
import korridor.report.Report;
import korridor.store.Manifest;
import korridor.store.Manifest.Failure;
import korridor.store.Provenance;
import korridor.store.ResultsFolder;
import korridor.store.ResultsReader;
import korridor.store.ResultsWriter;

/** Computes a plan into a folder, compares, reports, and says how it ended. */
record ComparisonJob(
    Environment around,
    Language texts,
    ExperimentPlan plan,
    ResultsFolder folder,
    Executor executor) {

  private static final int NAMED_FAILURES = 10;
  private static final double NANOSECONDS = 1e9;

  /**
   * Does the whole job.
   *
   * @param scenario the text of the effective scenario
   * @param reported whether the arms are compared and a report is written
   * @return the exit code
   */
  int execute(String scenario, boolean reported) {
    long start = System.nanoTime();
    around.tell(announcement());
    ResultsWriter writer = null;
    try {
      writer =
          ResultsWriter.open(
              folder, plan, scenario, Provenance.current(around.home()), around.clock());
      ResultsReader.readable(folder, plan.scenarioHash());
      if (!computed(writer)) {
        return ExitCode.FAILED;
      }
      around.detail(texts.say("compare.computed", "time", Span.text(secondsSince(start))));
      if (reported) {
        report();
      }
      return conclude(writer.end(null), start, reported);
    } catch (IOException | RuntimeException | Error e) {
      return leave(writer, Mishap.tell(around, texts, e));
    }
  }

  private String announcement() {
    Set<Intervention> compared = new LinkedHashSet<>();
    plan.arms().forEach(arm -> compared.addAll(arm.interventions()));
    List<String> lines = new ArrayList<>(List.of(start()));
    Sizes.lines(plan.scenario(), compared, texts).forEach(line -> lines.add("  " + line));
    return String.join(System.lineSeparator(), lines);
  }

  private String start() {
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
      try (ProgressDisplay progress =
          ProgressDisplay.start(around, texts, plan.runs(), Work.weeks(plan))) {
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

  private void report() throws IOException {
    around.tell(texts.say("compare.reporting"));
    Report report = Report.write(folder.path(), texts.locale());
    around.out().println(Wrapped.at(around.columns(), report.summary()));
  }

  private static double secondsSince(long start) {
    return (System.nanoTime() - start) / NANOSECONDS;
  }

  private int conclude(Manifest manifest, long start, boolean reported) {
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
    around.out().println(texts.say("compare.took", "time", Span.text(secondsSince(start))));
    around
        .out()
        .println(
            texts.say(
                reported ? "compare.report" : "compare.no-report",
                "file",
                folder.file(ResultsFolder.REPORT).toAbsolutePath().normalize(),
                "folder",
                folder.path()));
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

  /** Leaves whole tables and a manifest that says why, if there is still room for them. */
  private int leave(ResultsWriter writer, String reason) {
    try {
      if (writer != null) {
        Manifest last = writer.end(reason);
        around
            .err()
            .println(
                texts.say(
                    "compare.left",
                    "finished",
                    last.finished(),
                    "planned",
                    last.planned(),
                    "folder",
                    folder.path()));
      }
    } catch (IOException | RuntimeException | Error noRoomLeft) {
      around.err().println(texts.say("compare.no-manifest", "folder", folder.path()));
    }
    return ExitCode.FAILED;
  }
}
