package korridor.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import korridor.experiment.ExperimentPlan;
import korridor.experiment.ProgressListener;
import korridor.experiment.Shard;
import korridor.run.RunResult;
import korridor.scenario.ScenarioWriter;
import korridor.store.RefusedFolderException.Reason;
import korridor.store.segment.MadeUpStudy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parts of a study that were made in different places. */
class StudyPartsTest {

  private static final Vocabulary STANDARD = Vocabulary.STANDARD;
  private static final Provenance HERE = new Provenance("1", "abc", "17", "Linux", 2);
  private static final MadeUpStudy STUDY = MadeUpStudy.ofDraws(5, 3);

  @TempDir private Path folder;

  private static ResultsWriter open(Path path, ExperimentPlan plan) throws IOException {
    return ResultsWriter.open(
        new ResultsFolder(Files.createDirectories(path)),
        plan,
        ScenarioWriter.write(plan.scenario()),
        HERE,
        Clock.systemUTC());
  }

  private Path part(int number, int of) throws IOException {
    Path path = folder.resolve("part" + number + "-" + of);
    ExperimentPlan plan = STUDY.plan().in(new Shard(number, of));
    ResultsWriter writer = open(path, plan);
    for (int run : plan.order().numbers().toArray()) {
      writer.accept(STUDY.run(run));
    }
    writer.endRuns();
    assertThat(writer.end(null).complete()).isTrue();
    return path;
  }

  private Manifest merge(Path into, List<Path> from) throws IOException {
    try (StudyParts parts = StudyParts.open(from, STANDARD)) {
      ResultsWriter writer = open(into, parts.plan(STANDARD));
      parts.execute(writer.remaining(), writer, ProgressListener.NONE);
      writer.endRuns();
      return writer.end(parts.missing().isEmpty() ? null : "incomplete");
    }
  }

  @Test
  void partsInAnyOrderAreTheWhole() throws IOException {
    Path whole = part(1, 1);
    List<Path> parts = new ArrayList<>();
    for (int number = 4; number >= 1; number--) {
      parts.add(part(number, 4));
    }
    Manifest merged = merge(folder.resolve("merged"), parts);

    assertThat(merged.complete()).isTrue();
    assertThat(merged.draws()).isEqualTo(5);
    for (String file :
        List.of(
            "segments/0001.kor",
            "points.csv",
            "runs.csv",
            "series.csv.gz",
            "trust-matrix.csv",
            "scenario.yaml")) {
      assertThat(folder.resolve("merged").resolve(file))
          .hasSameBinaryContentAs(whole.resolve(file));
    }
  }

  @Test
  void missingPartsAreToldAndCanFollow() throws IOException {
    Path merged = folder.resolve("merged");
    List<Path> some = List.of(part(1, 4), part(3, 4));
    try (StudyParts parts = StudyParts.open(some, STANDARD)) {
      assertThat(parts.missing()).containsExactly(new Shard(2, 4), new Shard(4, 4));
    }
    assertThat(merge(merged, some).complete()).isFalse();
    assertThat(merge(merged, List.of(part(2, 4), part(4, 4))).interrupted())
        .isEqualTo("incomplete");
    assertThat(ManifestFile.read(new ResultsFolder(merged)).finished())
        .isEqualTo(ManifestFile.read(new ResultsFolder(part(1, 1))).finished());
    assertThat(merge(merged, List.of(folder.resolve("part1-1"))).complete()).isTrue();
  }

  /** Parts may overlap, as after a machine was taken for dead that was not. */
  @Test
  void equalRunsOfTwoPartsAreOneAndUnequalOnesAnAlarm() throws IOException {
    Path one = part(1, 2);
    assertThat(merge(folder.resolve("merged"), List.of(one, part(1, 3), part(2, 2))).complete())
        .isTrue();

    Path wrong = folder.resolve("wrong");
    ResultsWriter writer = open(wrong, STUDY.plan().in(new Shard(1, 2)));
    RunResult run = STUDY.run(0);
    writer.accept(RunResult.failed(run.key(), "only here"));
    writer.end("stopped");
    assertThatThrownBy(() -> merge(folder.resolve("never"), List.of(one, wrong)))
        .isInstanceOfSatisfying(
            RefusedFolderException.class,
            e -> {
              assertThat(e.reason()).isEqualTo(Reason.UNEQUAL_PARTS);
              assertThat(e)
                  .hasMessageContaining(one.toString())
                  .hasMessageContaining(wrong.toString())
                  .hasMessageContaining(run.key().address());
            });
    assertThat(folder.resolve("never")).doesNotExist();
  }

  @Test
  void partsOfAnotherStudyAreRefusedByWhatDiffers() throws IOException {
    Path one = part(1, 2);
    Path other = folder.resolve("other");
    ResultsWriter writer = open(other, MadeUpStudy.ofDraws(5, 4).plan().in(new Shard(2, 2)));
    writer.end("stopped");
    assertThatThrownBy(() -> StudyParts.open(List.of(one, other), STANDARD))
        .isInstanceOfSatisfying(
            RefusedFolderException.class,
            e -> {
              assertThat(e.reason()).isEqualTo(Reason.OTHER_PART);
              assertThat(e).hasMessageContaining("replicates: 4 there, 3 here");
            });
  }

  /** Files that were copied by hand, in half. */
  @Test
  void pointsAreReadToTheBit() throws IOException {
    Path one = part(1, 1);
    StoredStudy study = StoredStudy.of(new ResultsFolder(one), STANDARD);
    assertThat(study.order().points()).isEqualTo(STUDY.plan().points());
    assertThat(study.identity()).isEqualTo(korridor.store.segment.StudyIdentity.of(STUDY.plan()));
    assertThat(ResultsReader.open(one).points()).isEqualTo(STUDY.plan().points());
    Files.delete(one.resolve(ResultsFolder.POINTS));
    assertThatThrownBy(() -> StoredStudy.of(new ResultsFolder(one), STANDARD))
        .isInstanceOf(RefusedFolderException.class);
  }
}
