package korridor.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import korridor.experiment.Executor;
import korridor.experiment.ExperimentPlan;
import korridor.experiment.Shard;
import korridor.language.Language;
import korridor.language.Message;
import korridor.model.Intervention;
import korridor.report.Report;
import korridor.scenario.Fact;
import korridor.scenario.FactsWriter;
import korridor.store.Manifest;
import korridor.store.Manifest.Failure;
import korridor.store.Provenance;
import korridor.store.RefusedFolderException;
import korridor.store.ResultsFolder;
import korridor.store.ResultsReader;
import korridor.store.ResultsWriter;
import korridor.store.segment.Damage;

/** Computes a plan into a folder, compares, reports, and says how it ended. */
record ComparisonJob(
    Environment around,
    Language texts,
    ExperimentPlan plan,
    ResultsFolder folder,
    Executor executor,
    List<Fact> facts) {

  private static final int NAMED_FAILURES = 10;
  private static final double NANOSECONDS = 1e9;

  /** A job whose draws are held against nothing. */
  ComparisonJob(
      Environment around,
      Language texts,
      ExperimentPlan plan,
      ResultsFolder folder,
      Executor executor) {
    this(around, texts, plan, folder, executor, List.of());
  }

  /**
   * Does the whole job.
   *
   * @param scenario the text of the effective scenario
   * @param reported whether the arms are compared and a report is written; of a part there is none
   * @return the exit code
   */
  int execute(String scenario, boolean reported) throws RefusedFolderException {
    around.tell(announcement());
    return finish(scenario, reported, System.nanoTime());
  }

  /**
   * The same without saying what is about to begin.
   *
   * @param start when the work has begun
   */
  int finish(String scenario, boolean reported, long start) throws RefusedFolderException {
    ResultsWriter writer = null;
    try {
      writer = open(scenario);
      tellWhatIsThere(writer);
      if (!computed(writer)) {
        return ExitCode.FAILED;
      }
      around.detail(texts.say("compare.computed", "time", Span.text(secondsSince(start))));
      boolean whole = plan.order().shard().equals(Shard.WHOLE);
      if (reported && whole) {
        report();
      }
      return conclude(writer.end(null), start, reported);
    } catch (RefusedFolderException refused) {
      throw refused;
    } catch (IOException | RuntimeException | Error e) {
      return leave(writer, Mishap.tell(around, texts, e));
    }
  }

  /** Makes the runs and nothing else, as a step of a longer study; says so if it breaks off. */
  int step(String scenario) throws RefusedFolderException {
    ResultsWriter writer = null;
    try {
      writer = open(scenario);
      if (!computed(writer)) {
        return ExitCode.FAILED;
      }
      writer.end(null);
      return ExitCode.DONE;
    } catch (RefusedFolderException refused) {
      throw refused;
    } catch (IOException | RuntimeException | Error e) {
      return leave(writer, Mishap.tell(around, texts, e));
    }
  }

  private ResultsWriter open(String scenario) throws IOException {
    ResultsWriter writer =
        ResultsWriter.open(
            folder, plan, scenario, Provenance.current(around.home()), around.clock());
    ResultsReader.readable(folder, plan.scenarioHash());
    writeFacts();
    return writer;
  }

  /** The report is made with those of the newest call. */
  private void writeFacts() throws IOException {
    Path file = folder.file(ResultsFolder.FACTS);
    if (facts.isEmpty() || plan.points().get(0).values().isEmpty()) {
      Files.deleteIfExists(file);
    } else {
      Files.writeString(file, FactsWriter.write(facts), StandardCharsets.UTF_8);
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
    boolean drawn = plan.points().size() > 1 || !plan.points().get(0).values().isEmpty();
    return texts.say(
        drawn ? "compare.start.draws" : "compare.start",
        "draws",
        plan.points().size(),
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

  /** Goes on where an earlier process was stopped. */
  private void tellWhatIsThere(ResultsWriter writer) {
    for (Damage damage : writer.damages()) {
      around.err().println(texts.say(told("compare.damage", damage)));
    }
    if (writer.present() == plan.runs()) {
      around.tell(texts.say("compare.all-there", "folder", folder.path()));
    } else if (writer.present() > 0) {
      around.tell(
          texts.say("compare.goes-on", "present", writer.present(), "planned", plan.runs()));
    }
  }

  /** A damaged place, in the words of a text. */
  static Message told(String text, Damage damage) {
    return Message.of(
        text,
        "file",
        damage.file(),
        "from",
        String.valueOf(damage.from()),
        "to",
        String.valueOf(damage.to()));
  }

  /** Makes the runs that are missing; false when the process was told to stop before the last. */
  private boolean computed(ResultsWriter writer) throws IOException {
    try (InterruptGuard guard = new InterruptGuard(executor::cancel)) {
      int missing = plan.runs() - writer.present();
      if (missing > 0) {
        make(writer, missing);
      }
      writer.endRuns();
      if (guard.interrupted()) {
        tell("compare.interrupted", writer.end("interrupted"));
        return false;
      }
      if (writer.present() < plan.runs()) {
        tell("compare.incomplete", writer.end("incomplete"));
        return false;
      }
      return true;
    }
  }

  private void make(ResultsWriter writer, int missing) throws IOException {
    long weeks = Work.weeks(plan) * missing / plan.runs();
    try (ProgressDisplay progress = ProgressDisplay.start(around, texts, missing, weeks)) {
      executor.execute(writer.remaining(), writer, progress);
    } catch (CancellationException stopped) {
      // told by the caller, after the tables were made
    }
  }

  /** How much there is when the work ends early. */
  private void tell(String text, Manifest last) {
    around
        .err()
        .println(
            texts.say(
                text,
                "finished",
                last.finished(),
                "planned",
                last.planned(),
                "folder",
                folder.path()));
  }

  private void report() throws IOException {
    around.tell(texts.say("compare.reporting"));
    ResultsWriter.beginReport(folder);
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
                ending(reported),
                "file",
                folder.file(ResultsFolder.REPORT).toAbsolutePath().normalize(),
                "folder",
                folder.path()));
    return manifest.failed() == 0 ? ExitCode.DONE : ExitCode.FAILED;
  }

  private String ending(boolean reported) {
    boolean part = !plan.order().shard().equals(Shard.WHOLE);
    return part ? "compare.part" : reported ? "compare.report" : "compare.no-report";
  }

  /** Names the first failed runs; the manifest has them all. */
  private void name(List<Failure> failures) {
    for (Failure failed : failures.subList(0, Math.min(NAMED_FAILURES, failures.size()))) {
      around.err().println(texts.say(told(failed)));
    }
    if (failures.size() > NAMED_FAILURES) {
      int more = failures.size() - NAMED_FAILURES;
      around.err().println(texts.say("compare.more-failures", "n", more));
    }
  }

  private static Message told(Failure failed) {
    return Message.of(
        failed.point().isEmpty() ? "compare.failure" : "compare.failure-at-point",
        "point",
        failed.point(),
        "arm",
        failed.arm(),
        "replicate",
        failed.replicate(),
        "seed",
        String.valueOf(failed.seed()),
        "reason",
        failed.reason());
  }

  /** Leaves whole tables and a manifest that says why, if there is still room for them. */
  private int leave(ResultsWriter writer, String reason) {
    try {
      if (writer != null) {
        Manifest last = writer.end(reason);
        tell("compare.left", last);
      }
    } catch (IOException | RuntimeException | Error noRoomLeft) {
      around.err().println(texts.say("compare.no-manifest", "folder", folder.path()));
    }
    return ExitCode.FAILED;
  }
}
