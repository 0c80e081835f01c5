package korridor.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import korridor.experiment.Executor;
import korridor.experiment.ExperimentPlan;
import korridor.language.Language;
import korridor.language.Message;
import korridor.observe.Measure;
import korridor.scenario.Study.Until;
import korridor.statistics.PrecisionRule.Decision;
import korridor.store.Manifest;
import korridor.store.ManifestFile;
import korridor.store.ResultsFolder;

/**
 * Makes a study step by step until differences are known precisely enough, or it is as large as is
 * allowed. How large the next step is depends on the runs alone, so that a study that was stopped
 * ends as one that was not.
 */
record GrowingJob(
    Environment around, Language texts, StudyPlan study, ResultsFolder folder, Executor executor) {

  private static final double NANOSECONDS = 1e9;

  /**
   * Does the whole job.
   *
   * @param reported whether the arms are compared and a report is written
   * @return the exit code
   */
  int execute(boolean reported) throws IOException {
    Until until = study.until().orElseThrow();
    long start = System.nanoTime();
    String text = study.text();
    for (int size = first(until), before = 0; ; ) {
      long begun = System.nanoTime();
      ExperimentPlan plan = study.of(size);
      ComparisonJob job = new ComparisonJob(around, texts, plan, folder, executor, study.facts());
      if (job.step(text) != ExitCode.DONE) {
        return ExitCode.FAILED;
      }
      List<PairedScatter> scatters =
          PairedScatter.of(folder, List.copyOf(until.precision().keySet()));
      Outstanding outstanding = Outstanding.of(scatters, until, size);
      if (outstanding.decision() != Decision.MORE) {
        tell(outstanding, size, ended(outstanding.decision()), 0);
        return job.finish(text, reported, start);
      }
      int next = next(size, outstanding.more(), until);
      double pace = (System.nanoTime() - begun) / NANOSECONDS / (size - before);
      tell(outstanding, size, "study.more", pace);
      before = size;
      size = next;
    }
  }

  private static String ended(Decision decision) {
    return decision == Decision.PRECISE ? "study.precise" : "study.exhausted";
  }

  /** At most twice as many at once, because the scatter of few says little. */
  private static int next(int size, int more, Until until) {
    return Math.min(until.atMost(), size + Math.min(size, Math.max(1, more)));
  }

  /** Where an earlier process was, or at the beginning. */
  private int first(Until until) throws IOException {
    if (!Files.exists(folder.file(ResultsFolder.MANIFEST))) {
      return until.atLeast();
    }
    Manifest manifest = ManifestFile.read(folder);
    int there = study.drawn() ? manifest.draws() : manifest.replicates();
    return there >= until.atLeast() && there <= until.atMost() ? there : until.atLeast();
  }

  private void tell(Outstanding o, int size, String text, double pace) {
    Measure measure = o.measure();
    around.tell(
        texts.say(
            text,
            "size",
            size,
            "what",
            study.drawn() ? "draws" : "replicates",
            "measure",
            texts.say(measure.label()),
            "place",
            place(o.place()),
            "width",
            texts.numbers().digits(o.halfWidth()),
            "wanted",
            texts.numbers().plain(o.wanted()),
            "more",
            o.more(),
            "time",
            Span.text(pace * o.more())));
  }

  private String place(PairedScatter.Place place) {
    String arm = texts.say(Message.arm(place.arm()));
    return place.point().isEmpty()
        ? arm
        : texts.say("study.place", "arm", arm, "point", place.point());
  }
}
