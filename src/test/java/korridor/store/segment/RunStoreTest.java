package korridor.store.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import korridor.run.RunResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a process, a machine or a disk can leave of a segment, and that nothing whole is lost. */
class RunStoreTest {

  private static final MadeUpStudy STUDY = MadeUpStudy.ofDraws(2, 2);

  @TempDir private Path folder;
  private byte[] whole;
  private int[] ends;

  @BeforeEach
  void writeUndisturbed() throws IOException {
    whole = STUDY.undisturbed(folder.resolve("undisturbed"));
    ends = new int[STUDY.plan().runs() + 1];
    RunCodec codec = new RunCodec(STUDY.identity());
    ends[0] = SegmentWriter.PREFIX + Frame.HEAD + STUDY.identity().bytes().length;
    for (int number = 0; number < STUDY.plan().runs(); number++) {
      ends[number + 1] = ends[number] + Frame.HEAD + codec.encode(STUDY.run(number)).length;
    }
    assertThat(ends[STUDY.plan().runs()]).isEqualTo(whole.length);
  }

  private Path left(String name, byte[] bytes) throws IOException {
    Path left = Files.createDirectories(folder.resolve(name));
    Files.write(left.resolve("0001.kor"), bytes);
    return left;
  }

  private void assertGoesOnToTheSameEnd(Path left) throws IOException {
    STUDY.goOn(left);
    assertThat(left.resolve("0001.kor")).hasBinaryContent(whole);
    try (Stream<Path> files = Files.list(left)) {
      assertThat(files.filter(file -> !file.toString().endsWith(".damaged"))).hasSize(1);
    }
  }

  @Test
  void tornAtAnyByteTheWholeRunsBeforeItStay() throws IOException {
    for (int length = 0; length < whole.length; length++) {
      Path left = left("torn", Arrays.copyOf(whole, length));
      int cut = length;
      try (RunStore store = STUDY.open(left)) {
        assertThat(store.count())
            .isEqualTo((int) Arrays.stream(ends).skip(1).filter(e -> e <= cut).count());
        assertThat(store.damages()).isEmpty();
      }
      assertThat(left.resolve("0001.kor")).hasSize(length);
      if (length % 17 == 0) {
        assertGoesOnToTheSameEnd(left);
      }
      Files.delete(left.resolve("0001.kor"));
    }
  }

  /** A machine that loses its power may leave a file that is longer than what was written to it. */
  @Test
  void zerosBehindTheLastRunAreNoRun() throws IOException {
    for (int run = 0; run < ends.length; run++) {
      Path left =
          left("zeros" + run, Arrays.copyOf(Arrays.copyOf(whole, ends[run]), ends[run] + 5000));
      try (RunStore store = STUDY.open(left)) {
        assertThat(store.count()).isEqualTo(run);
      }
      assertGoesOnToTheSameEnd(left);
    }
  }

  @Test
  void aChangedByteCostsItsRunAndIsTold() throws IOException {
    Random random = new Random(3);
    for (int tries = 0; tries < 100; tries++) {
      int at = ends[0] + random.nextInt(whole.length - ends[0]);
      byte[] changed = whole.clone();
      changed[at] ^= (byte) (1 << random.nextInt(8));
      Path left = left("changed" + tries, changed);
      int run = (int) Arrays.stream(ends).filter(end -> end <= at).count() - 1;
      boolean last = run == STUDY.plan().runs() - 1;
      try (RunStore store = STUDY.open(left)) {
        assertThat(store.missing()).containsExactly(run);
        List<Damage> told = List.of(new Damage(left.resolve("0001.kor"), ends[run], ends[run + 1]));
        assertThat(store.damages()).isEqualTo(last ? List.of() : told);
      }
      assertGoesOnToTheSameEnd(left);
      if (!last) {
        assertThat(left.resolve("0001.kor.damaged")).hasBinaryContent(changed);
      }
    }
  }

  /** Whose runs they are is not known any more. */
  @Test
  void behindAChangedHeadNothingIsTaken() throws IOException {
    for (int at = 0; at < ends[0]; at++) {
      if (at >= 8 && at < SegmentWriter.PREFIX) {
        continue; // the number of the form, which is told by itself
      }
      byte[] changed = whole.clone();
      changed[at] ^= 1;
      Path left = left("head" + at, changed);
      try (RunStore store = STUDY.open(left)) {
        assertThat(store.count()).isZero();
        assertThat(store.damages())
            .containsExactly(new Damage(left.resolve("0001.kor"), 0, whole.length));
      }
    }
  }

  @Test
  void everyStartHasASegmentOfItsOwn() throws IOException {
    Path left = folder.resolve("parts");
    for (int number = STUDY.plan().runs() - 1; number > 0; number--) {
      try (RunStore store = STUDY.open(left)) {
        store.put(STUDY.run(number));
        store.put(STUDY.run(number));
      }
    }
    assertThat(left).isDirectoryContaining("glob:**0007.kor");
    assertGoesOnToTheSameEnd(left);
  }

  @Test
  void killedWhileTheOneSegmentTakesThePlaceOfTheOthers() throws IOException {
    Path left = folder.resolve("both");
    try (RunStore store = STUDY.open(left)) {
      store.put(STUDY.run(5));
    }
    Files.move(left.resolve("0001.kor"), left.resolve("0002.kor"));
    Files.write(left.resolve("0001.kor"), whole);
    Files.write(left.resolve("0001.kor.new"), Arrays.copyOf(whole, 100));
    assertGoesOnToTheSameEnd(left);
  }

  @Test
  void theSameRunTwiceIsOneAndAnotherIsAnAlarm() throws IOException {
    Path left = folder.resolve("twice");
    RunResult run = STUDY.run(2);
    RunResult other = RunResult.failed(run.key(), "another end");
    try (RunStore store = STUDY.open(left)) {
      store.put(run);
      store.put(run);
      assertThat(store.count()).isEqualTo(1);
      assertThatThrownBy(() -> store.put(other)).isInstanceOf(UnequalRunsException.class);
    }
    RunCodec codec = new RunCodec(STUDY.identity());
    try (SegmentWriter writer = SegmentWriter.create(left.resolve("0002.kor"), STUDY.identity())) {
      writer.append(codec.encode(other));
    }
    assertThatThrownBy(() -> STUDY.open(left))
        .isInstanceOfSatisfying(
            UnequalRunsException.class, e -> assertThat(e.key()).isEqualTo(run.key()));
  }

  @Test
  void anotherStudyIsRefused() throws IOException {
    MadeUpStudy other = MadeUpStudy.of(2);
    Path left = folder.resolve("other");
    byte[] before = other.undisturbed(left);

    assertThatThrownBy(() -> STUDY.open(left))
        .isInstanceOfSatisfying(
            ForeignSegmentException.class, e -> assertThat(e.differing()).containsExactly("runs"));
    assertThat(left.resolve("0001.kor")).hasBinaryContent(before);
    StudyIdentity identity = STUDY.identity();
    StudyIdentity seed =
        new StudyIdentity(
            identity.scenario(),
            10,
            identity.results() + 1,
            identity.weeks(),
            identity.divisions(),
            identity.measures(),
            identity.derived());
    assertThatThrownBy(
            () -> RunStore.read(folder.resolve("undisturbed"), seed, STUDY.plan().order()))
        .isInstanceOfSatisfying(
            ForeignSegmentException.class,
            e -> assertThat(e.differing()).containsExactly("seed", "results"));
  }

  /** Points that are called the same and have other values are other points. */
  @Test
  void pointsAreKnownByTheirValues() throws IOException {
    byte[] bytes = new RunCodec(STUDY.identity()).encode(STUDY.run(0));
    byte[] other =
        new RunCodec(STUDY.identity())
            .encode(
                RunResult.failed(
                    new korridor.run.RunKey(
                        STUDY.plan().scenarioHash(),
                        new korridor.run.DesignPoint("0", java.util.Map.of("episode.goal", 0.3)),
                        STUDY.plan().arms().get(0),
                        0,
                        9),
                    "x"));
    try (RunStore store = STUDY.open(folder.resolve("points"))) {
      store.put(bytes);
      assertThatThrownBy(() -> store.put(other)).isInstanceOf(IllegalArgumentException.class);
    }
  }
}
