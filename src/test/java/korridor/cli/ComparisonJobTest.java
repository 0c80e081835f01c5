package korridor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import korridor.experiment.Executor;
import korridor.experiment.ExperimentPlan;
import korridor.experiment.ProgressListener;
import korridor.experiment.ResultSink;
import korridor.language.Language;
import korridor.model.Arm;
import korridor.model.intervention.Interventions;
import korridor.run.RunKey;
import korridor.run.RunResult;
import korridor.run.RunWatch;
import korridor.run.Trial;
import korridor.store.Manifest;
import korridor.store.ManifestFile;
import korridor.store.ResultsFolder;
import korridor.store.ResultsReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left and said when runs or the whole work fail. */
class ComparisonJobTest {

  private static final Arm CORRIDOR = Arm.of(Interventions.CORRIDOR);

  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int execute(Executor executor) throws IOException {
    return execute(executor, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
  }

  private int execute(Executor executor, Clock clock) throws IOException {
    Environment around =
        new Environment(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            out,
            StandardCharsets.UTF_8,
            false,
            Path.of("").toAbsolutePath(),
            clock,
            Locale.ENGLISH);
    LoadedScenario tiny =
        LoadedScenario.load(Path.of("src/test/resources/korridor/tiny.yaml"), List.of(), false);
    ExperimentPlan plan =
        ExperimentPlan.comparison(tiny.scenario(), tiny.hash(), List.of(CORRIDOR), 3, 1);
    return new ComparisonJob(
            around, Language.of(Locale.ENGLISH), plan, new ResultsFolder(folder), executor)
        .execute(tiny.text(), true);
  }

  private Manifest manifest() throws IOException {
    return ManifestFile.read(new ResultsFolder(folder));
  }

  @Test
  void aFailedRunIsNamedAndTheOthersAreReported() throws IOException {
    int code = execute(failing(key -> key.arm().equals(CORRIDOR) && key.replicate() == 1));

    assertThat(code).isEqualTo(1);
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("5 of 6 runs finished.");
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("Failed: arm corridor, replicate 1, seed 1: made to fail");
    assertThat(folder.resolve(ResultsFolder.REPORT)).isNotEmptyFile();
    assertThat(manifest().complete()).isTrue();
    assertThat(manifest().failures())
        .containsExactly(new Manifest.Failure("corridor", "", 1, 1, "made to fail"));
  }

  @Test
  void evenIfEveryRunFailsThereIsAnEnd() throws IOException {
    int code = execute(failing(key -> true));

    assertThat(code).isEqualTo(1);
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("0 of 6 runs finished.");
    assertThat(manifest().failed()).isEqualTo(6);
  }

  @Test
  void brokenWorkIsToldAndLeavesAnIncompleteManifest() throws IOException {
    int code = execute(broken());

    assertThat(code).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("This should not have happened");
    assertThat(manifest().complete()).isFalse();
    assertThat(manifest().interrupted()).contains("a mistake of ours");
  }

  /** A message of the kind that Java's drawing gives on a machine without fonts. */
  @Test
  void anErrorIsASentenceAReasonAndWholeTables() throws IOException {
    NoClassDefFoundError noFonts =
        new NoClassDefFoundError("Could not initialize class sun.font.SunFontManager");
    int code = execute(stumbling(4, noFonts));

    assertThat(code).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("Java finds no fonts", "Maybe", "4 of 6 runs are complete")
        .doesNotContain("NoClassDefFoundError", "\tat ");
    assertThat(manifest().interrupted()).contains("Java finds no fonts");
    assertThat(manifest().finished()).isEqualTo(4);
    assertThat(Files.readAllLines(folder.resolve(ResultsFolder.RUNS))).hasSize(1 + 4);
    List<Integer> weeks = new ArrayList<>();
    ResultsReader.open(folder).forEachSeriesRow((arm, point, r, week, values) -> weeks.add(week));
    assertThat(weeks).hasSize(4 * manifest().weeks().size());
  }

  @Test
  void missingMemoryIsTheReasonInTheManifest() throws IOException {
    assertThat(execute(stumbling(2, new OutOfMemoryError("Java heap space")))).isEqualTo(1);
    assertThat(manifest().interrupted()).contains("run out of memory");
    assertThat(manifest().files()).containsKeys(ResultsFolder.RUNS, ResultsFolder.SERIES);
  }

  /** Clocks are set back, by hand and by the network. */
  @Test
  void theTimeItTookIsNeverNegative() throws IOException {
    Iterator<Instant> back =
        Stream.iterate(Instant.ofEpochSecond(1_000_000), t -> t.minusSeconds(3600)).iterator();
    Clock setBack =
        new Clock() {
          @Override
          public ZoneId getZone() {
            return ZoneOffset.UTC;
          }

          @Override
          public Clock withZone(ZoneId zone) {
            return this;
          }

          @Override
          public Instant instant() {
            return back.next();
          }
        };
    execute(failing(key -> false), setBack);

    assertThat(out.toString(StandardCharsets.UTF_8)).containsPattern("Time: \\d+ s");
  }

  /** Ends with an error after so many runs. */
  private static Executor stumbling(int runs, Error error) {
    int[] made = new int[1];
    return new InOrder(
        result -> {
          if (made[0]++ == runs) {
            throw error;
          }
          return result;
        });
  }

  private static Executor failing(Predicate<RunKey> which) {
    return new InOrder(
        result ->
            which.test(result.key()) ? RunResult.failed(result.key(), "made to fail") : result);
  }

  private static Executor broken() {
    return new InOrder(
        result -> {
          throw new IllegalStateException("a mistake of ours");
        });
  }

  /** Computes one run after the other and changes its result. */
  private record InOrder(java.util.function.UnaryOperator<RunResult> change) implements Executor {
    @Override
    public void execute(Stream<Trial> trials, ResultSink sink, ProgressListener progress)
        throws IOException {
      for (Trial trial : trials.toList()) {
        sink.accept(change.apply(Trial.run(List.of(trial), RunWatch.NONE).get(0)));
      }
    }

    @Override
    public void cancel() {}
  }
}
