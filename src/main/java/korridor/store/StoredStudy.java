package korridor.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import korridor.experiment.ExperimentPlan;
import korridor.experiment.Luck;
import korridor.experiment.RunOrder;
import korridor.experiment.Shard;
import korridor.language.Message;
import korridor.model.Arm;
import korridor.observe.Derived;
import korridor.run.DesignPoint;
import korridor.scenario.Scenario;
import korridor.scenario.ScenarioException;
import korridor.scenario.ScenarioHash;
import korridor.scenario.ScenarioReader;
import korridor.store.RefusedFolderException.Reason;
import korridor.store.segment.ForeignSegmentException;
import korridor.store.segment.RunStore;
import korridor.store.segment.StudyIdentity;

/**
 * A study as it lies in a folder, with what is needed to go on with it.
 *
 * @param folder where it lies
 * @param manifest what was planned and how far it has come
 * @param scenario the effective scenario
 * @param order the runs in order
 */
public record StoredStudy(
    ResultsFolder folder, Manifest manifest, Scenario scenario, RunOrder order) {

  /**
   * Reads what a folder says about its study.
   *
   * @param vocabulary what the names of arms stand for
   * @throws RefusedFolderException when it holds none, or one that cannot be read
   */
  public static StoredStudy of(ResultsFolder folder, Vocabulary vocabulary) throws IOException {
    Manifest manifest = ManifestFile.read(folder);
    List<DesignPoint> points =
        manifest.draws() == 0 ? List.of(DesignPoint.OWN) : PointsTable.read(folder);
    List<Arm> arms = new ArrayList<>();
    for (String name : manifest.arms()) {
      Supplier<RefusedFolderException> unknown =
          () -> new RefusedFolderException(folder.path(), Reason.UNKNOWN_ARM, name);
      arms.add(vocabulary.arm(name).orElseThrow(unknown));
    }
    try {
      Luck luck = Luck.valueOf(manifest.luck().toUpperCase(Locale.ROOT));
      Shard shard = Shard.parse(manifest.shard()).orElseThrow();
      RunOrder order = new RunOrder(points, arms, manifest.replicates(), luck, shard);
      return new StoredStudy(folder, manifest, scenario(folder, manifest), order);
    } catch (IllegalArgumentException | java.util.NoSuchElementException changed) {
      throw new RefusedFolderException(folder.path(), Reason.DAMAGED, ResultsFolder.MANIFEST);
    }
  }

  /** The plan of it, observing the measures of a vocabulary that it knows. */
  public ExperimentPlan plan(Vocabulary vocabulary) throws RefusedFolderException {
    List<korridor.observe.Measure> measures = new ArrayList<>();
    for (String name : manifest.measures()) {
      measures.add(
          vocabulary.measures().stream()
              .filter(measure -> measure.name().equals(name))
              .findFirst()
              .orElseThrow(
                  () -> new RefusedFolderException(folder.path(), Reason.UNKNOWN_MEASURE, name)));
    }
    return new ExperimentPlan(scenario, manifest.scenarioHash(), order, manifest.seed(), measures);
  }

  /** What the runs of it have in common. */
  public StudyIdentity identity() {
    return new StudyIdentity(
        manifest.scenarioHash(),
        manifest.seed(),
        manifest.results(),
        manifest.weeks(),
        scenario.organisation().divisions().size(),
        manifest.measures(),
        Derived.ALL.stream().map(Derived::name).toList());
  }

  /** Its runs, to be read. */
  public RunStore runs() throws IOException {
    try {
      return RunStore.read(folder.file(ResultsFolder.SEGMENTS), identity(), order);
    } catch (ForeignSegmentException foreign) {
      throw refusal(folder, foreign);
    }
  }

  /** That a segment does not belong to the study. */
  static RefusedFolderException refusal(ResultsFolder folder, ForeignSegmentException foreign) {
    List<Message> parts =
        foreign.differing().stream().map(part -> Message.of("study." + part)).toList();
    return new RefusedFolderException(
        folder.path(), Reason.FOREIGN_SEGMENT, folder.name(foreign.file()), parts);
  }

  /** A scenario that was changed in a way that does not show in the results still fits. */
  private static Scenario scenario(ResultsFolder folder, Manifest manifest) throws IOException {
    try {
      Scenario scenario = ScenarioReader.read(folder.file(ResultsFolder.SCENARIO));
      if (ScenarioHash.of(scenario).equals(manifest.scenarioHash())) {
        return scenario;
      }
    } catch (ScenarioException unreadable) {
      // told like any other change
    }
    throw new RefusedFolderException(folder.path(), Reason.CHANGED, ResultsFolder.SCENARIO);
  }
}
