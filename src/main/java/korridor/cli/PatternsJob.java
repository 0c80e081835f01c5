package korridor.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import korridor.evaluation.Effort;
import korridor.evaluation.Result;
import korridor.evaluation.Verdict;
import korridor.evaluation.validation.DrawStudy;
import korridor.evaluation.validation.DrawTable;
import korridor.evaluation.validation.PatternStudy;
import korridor.evaluation.validation.Setting;
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
   * Looks for the patterns over replicates.
   *
   * @param effort whether a large city is among the sizes that are compared
   * @return the exit code
   */
  int overReplicates(Effort effort) throws IOException {
    PatternStudy study = new PatternStudy(setting, effort);
    StudyRuns runs = begin(study.runs());
    try {
      report(runs.make(study.runs(), study::results));
    } catch (CancellationException stopped) {
      return stopped();
    }
    return runs.conclude();
  }

  /**
   * Counts the patterns over draws of the parameters.
   *
   * @return the exit code
   */
  int overDraws(int draws) throws IOException {
    DrawStudy study = new DrawStudy(setting, draws);
    StudyRuns runs = begin(study.runs());
    DrawTable table;
    try {
      table = runs.make(study.runs(), study::table);
    } catch (CancellationException stopped) {
      return stopped();
    }
    DrawReport report = new DrawReport(texts, table, loaded.scenario().city(), study.setting());
    report.print(around.out());
    Path page = report.write(folder);
    around.out().println(texts.say("draws.written", "page", page.toAbsolutePath().normalize()));
    return runs.conclude();
  }

  private StudyRuns begin(int runs) throws IOException {
    Files.writeString(folder.file(ResultsFolder.SCENARIO), loaded.text(), StandardCharsets.UTF_8);
    around.tell(
        texts.say(
            "patterns.start",
            "city",
            loaded.scenario().city(),
            "runs",
            runs,
            "folder",
            folder.path()));
    return new StudyRuns(around, texts, threads);
  }

  private int stopped() {
    around.err().println(texts.say("patterns.stopped", "folder", folder.path()));
    return ExitCode.FAILED;
  }

  private void report(List<Result> results) throws IOException {
    new FindingsTable(texts, results).print(around.out());
    Message title = Message.of("patterns.title", "city", loaded.scenario().city());
    Message introduction =
        Message.of(
            "patterns.introduction",
            "city",
            loaded.scenario().city(),
            "replicates",
            setting.replicates(),
            "seed",
            String.valueOf(setting.seed()));
    VerificationReport report = new VerificationReport(title, introduction, results);
    Path page = report.write(folder.path(), PATTERNS, texts.locale());
    report.writePictures(folder.file(ResultsFolder.CHARTS), texts.locale());
    long shown = results.stream().filter(r -> r.verdict() == Verdict.PASSED).count();
    around
        .out()
        .println(
            texts.say(
                "patterns.shown",
                "shown",
                shown,
                "all",
                results.size(),
                "page",
                page.toAbsolutePath().normalize()));
  }
}
