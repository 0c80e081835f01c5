package korridor;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import korridor.experiment.Executor;
import korridor.experiment.ExperimentPlan;
import korridor.experiment.ProgressListener;
import korridor.experiment.ThreadExecutor;
import korridor.language.Language;
import korridor.model.Arm;
import korridor.model.Intervention;
import korridor.observe.Measure;
import korridor.report.Report;
import korridor.report.evidence.Evidence;
import korridor.scenario.Scenario;
import korridor.scenario.ScenarioHash;
import korridor.scenario.ScenarioReader;
import korridor.scenario.ScenarioWriter;
import korridor.store.FolderClaim;
import korridor.store.Provenance;
import korridor.store.ResultsFolder;
import korridor.store.ResultsWriter;
import korridor.store.SettledResults;
import korridor.store.Vocabulary;

/**
 * Korridor within a Java program: reads a scenario, compares arms, reports.
 *
 * @param vocabulary the measures that are observed and the interventions that arms are made of
 * @param language of reports
 */
public record Korridor(Vocabulary vocabulary, Language language) {

  private static final long SEED = 1;

  /** With the standard measures and interventions, in English. */
  public static Korridor standard() {
    return new Korridor(Vocabulary.STANDARD, Language.of("en"));
  }

  /** The same with one more measure; whoever reads its results has to hand it in again. */
  public Korridor with(Measure measure) {
    return new Korridor(vocabulary.with(measure), language);
  }

  /** The same with one more intervention; whoever reads its results has to hand it in again. */
  public Korridor with(Intervention intervention) {
    return new Korridor(vocabulary.with(intervention), language);
  }

  /**
   * The same with reports in another language, or with texts for what was handed in: {@code
   * in(Language.of("de").with(texts))}.
   */
  public Korridor in(Language other) {
    return new Korridor(vocabulary, other);
  }

  /**
   * Reads and checks a scenario file.
   *
   * @throws korridor.scenario.ScenarioException with all problems of the file
   */
  public Scenario read(Path file) {
    return ScenarioReader.read(file);
  }

  /**
   * Runs the silo and these arms under the seed 1, on all processors.
   *
   * @param replicates paired runs of each arm, 1 or more
   * @param folder a new or empty one for scenario, runs, tables and manifest; or one in which the
   *     same comparison was begun, which then goes on
   * @throws IOException when the folder holds anything else or cannot be written
   */
  public Evidence compare(Scenario scenario, List<Arm> arms, int replicates, Path folder)
      throws IOException {
    return compare(scenario, arms, replicates, SEED, folder);
  }

  /** The same under another seed. */
  public Evidence compare(Scenario scenario, List<Arm> arms, int replicates, long seed, Path folder)
      throws IOException {
    ExperimentPlan plan =
        ExperimentPlan.comparison(scenario, ScenarioHash.of(scenario), arms, replicates, seed)
            .observing(vocabulary.measures());
    try (FolderClaim claim = FolderClaim.ofStudy(folder)) {
      fill(claim.folder(), plan);
    }
    return open(folder);
  }

  /**
   * Opens a folder of results.
   *
   * @throws IOException when it holds none, or an arm that the vocabulary does not know
   */
  public Evidence open(Path folder) throws IOException {
    return Report.evidence(folder, vocabulary);
  }

  /**
   * Writes comparison, charts and {@code report.html} into a folder of results, in place of those
   * that are there.
   *
   * @throws IOException when the tables were changed, or the folder cannot be written
   */
  public Report report(Path folder) throws IOException {
    try (FolderClaim claim = FolderClaim.ofResults(folder)) {
      SettledResults.settle(claim, vocabulary, false);
      ResultsWriter.beginReport(claim.folder());
      Report report = Report.write(folder, language, vocabulary);
      ResultsWriter.renewChecksums(claim.folder());
      return report;
    }
  }

  private static void fill(ResultsFolder folder, ExperimentPlan plan) throws IOException {
    ResultsWriter writer =
        ResultsWriter.open(
            folder,
            plan,
            ScenarioWriter.write(plan.scenario()),
            Provenance.ofLibrary(),
            Clock.systemUTC());
    String stopped = "stopped";
    try {
      Executor executor = ThreadExecutor.onAllProcessors();
      executor.execute(writer.remaining(), writer, ProgressListener.NONE);
      stopped = null;
    } finally {
      writer.end(stopped);
    }
  }
}
