package korridor.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import korridor.model.ActorKind;
import korridor.model.Arm;
import korridor.model.Organisation;
import korridor.model.intervention.Interventions;
import korridor.model.parameter.Parameters;
import korridor.run.DesignPoint;
import korridor.run.RunResult;
import korridor.run.RunWatch;
import korridor.run.Trial;
import korridor.scenario.Description;
import korridor.scenario.Scenario;
import korridor.scenario.Scenario.Horizon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThreadExecutorTest {

  private static final List<Arm> ARMS = List.of(Arm.of(Interventions.ITEAM), Arm.SILO);
  private static final DesignPoint OTHER =
      new DesignPoint("other", Map.of("episode.common-goal", 0.5));

  private static Scenario scenario() {
    Organisation nobody =
        new Organisation(List.of(), List.of(), List.of(), List.of(), Map.of(ActorKind.CITIZENS, 1));
    return new Scenario(
        "none",
        "None",
        new Description("", ""),
        nobody,
        new Horizon(0, 1, 1),
        Map.of(),
        Parameters.defaults());
  }

  private static ExperimentPlan plan(int replicates) {
    return ExperimentPlan.comparison(scenario(), "hash", ARMS, replicates, 1);
  }

  private static List<RunResult> results(List<Trial> trials, RunWatch watch) {
    return trials.stream()
        .map(trial -> RunResult.failed(trial.key(), "no model"))
        .peek(watch::ended)
        .toList();
  }

  private static List<String> keys(List<RunResult> results) {
    return results.stream()
        .map(r -> r.key().point().name() + r.key().replicate() + " " + r.key().arm())
        .toList();
  }

  @Test
  void aComparisonHasTheSiloFirstAndEachArmOnce() {
    ExperimentPlan plan = plan(3);

    assertThat(plan.arms()).containsExactly(Arm.SILO, Arm.of(Interventions.ITEAM));
    assertThat(plan.runs()).isEqualTo(6);
    assertThatThrownBy(() -> plan(0)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void pointsComeOneAfterTheOtherAndDoNotShareTheirWarmUp() throws IOException {
    ExperimentPlan plan =
        new ExperimentPlan(scenario(), "hash", List.of(DesignPoint.OWN, OTHER), ARMS, 2, 1);
    List<RunResult> taken = new ArrayList<>();
    List<Integer> together = java.util.Collections.synchronizedList(new ArrayList<>());
    TrialRunner counting =
        (trials, watch) -> {
          together.add(trials.size());
          return results(trials, watch);
        };

    new ThreadExecutor(2, counting).execute(plan.trials(), taken::add, ProgressListener.NONE);

    assertThat(keys(taken))
        .containsExactly(
            "0 iteam",
            "0 silo",
            "other0 iteam",
            "other0 silo",
            "1 iteam",
            "1 silo",
            "other1 iteam",
            "other1 silo");
    assertThat(together).containsExactly(2, 2, 2, 2);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 16})
  void handsResultsOnInTheOrderOfThePlan(int threads) throws IOException {
    List<RunResult> taken = new ArrayList<>();
    AtomicInteger told = new AtomicInteger();
    new ThreadExecutor(threads, ThreadExecutorTest::results)
        .execute(plan(20).trials(), taken::add, failed -> told.incrementAndGet());

    List<String> expected = new ArrayList<>();
    for (int replicate = 0; replicate < 20; replicate++) {
      expected.add(replicate + " silo");
      expected.add(replicate + " iteam");
    }
    assertThat(keys(taken)).isEqualTo(expected);
    assertThat(told).hasValue(40);
  }

  /** The second replicate cannot end before the first was handed on, and yet comes second. */
  @Test
  void waitsForTheFirstEvenIfTheSecondIsReady() throws IOException {
    CountDownLatch secondIsReady = new CountDownLatch(1);
    List<RunResult> taken = new ArrayList<>();
    TrialRunner slowFirst =
        (trials, watch) -> {
          if (replicate(trials) == 0) {
            await(secondIsReady);
          } else {
            secondIsReady.countDown();
          }
          return results(trials, watch);
        };
    new ThreadExecutor(2, slowFirst).execute(plan(2).trials(), taken::add, ProgressListener.NONE);

    assertThat(keys(taken)).containsExactly("0 silo", "0 iteam", "1 silo", "1 iteam");
  }

  /** While the first result is not taken, at most two replicates per thread are begun. */
  @Test
  void holdsAFewReplicatesOnly() throws IOException {
    AtomicInteger begun = new AtomicInteger();
    AtomicInteger taken = new AtomicInteger();
    AtomicInteger mostAhead = new AtomicInteger();
    TrialRunner counting =
        (trials, watch) -> {
          int ahead = begun.incrementAndGet() - taken.get() / 2;
          mostAhead.accumulateAndGet(ahead, Math::max);
          return results(trials, watch);
        };
    new ThreadExecutor(3, counting)
        .execute(plan(50).trials(), result -> taken.incrementAndGet(), ProgressListener.NONE);

    assertThat(taken).hasValue(100);
    assertThat(mostAhead.get()).isLessThanOrEqualTo(2 * 3);
  }

  @Test
  void cancellingLeavesWholeReplicatesFromTheBeginning() {
    List<RunResult> taken = new ArrayList<>();
    ThreadExecutor executor = cancelledInThirdReplicate();

    assertThatThrownBy(
            () -> executor.execute(plan(1000).trials(), taken::add, ProgressListener.NONE))
        .isInstanceOf(CancellationException.class);

    assertThat(keys(taken)).containsExactly("0 silo", "0 iteam", "1 silo", "1 iteam");
  }

  private static ThreadExecutor cancelledInThirdReplicate() {
    ThreadExecutor[] executor = new ThreadExecutor[1];
    executor[0] =
        new ThreadExecutor(
            1,
            (trials, watch) -> {
              if (replicate(trials) == 2) {
                executor[0].cancel();
              }
              if (watch.cancelled()) {
                throw new CancellationException();
              }
              return results(trials, watch);
            });
    return executor[0];
  }

  /** It used to end at once without a word and without a result. */
  @Test
  void aSecondPlanIsMadeAsWholeAsTheFirst() throws IOException {
    ThreadExecutor executor = new ThreadExecutor(2, ThreadExecutorTest::results);
    List<RunResult> taken = new ArrayList<>();

    executor.execute(plan(2).trials(), taken::add, ProgressListener.NONE);
    executor.execute(plan(2).trials(), taken::add, ProgressListener.NONE);

    assertThat(taken).hasSize(8);
  }

  @Test
  void aCancelledExecutorRefusesAnotherPlan() {
    ThreadExecutor executor = new ThreadExecutor(2, ThreadExecutorTest::results);
    List<RunResult> taken = new ArrayList<>();
    executor.cancel();

    assertThatThrownBy(() -> executor.execute(plan(2).trials(), taken::add, ProgressListener.NONE))
        .isInstanceOf(CancellationException.class);
    assertThatThrownBy(() -> executor.each(3, n -> n, ProgressListener.NONE))
        .isInstanceOf(CancellationException.class);
    assertThat(taken).isEmpty();
  }

  @Test
  void aFailingSinkEndsTheWork() {
    AtomicInteger begun = new AtomicInteger();
    ThreadExecutor executor =
        new ThreadExecutor(
            2,
            (trials, watch) -> {
              begun.incrementAndGet();
              return results(trials, watch);
            });
    assertThatThrownBy(
            () ->
                executor.execute(
                    plan(1000).trials(),
                    result -> {
                      throw new IOException("No space left on device");
                    },
                    ProgressListener.NONE))
        .isInstanceOf(IOException.class)
        .hasMessage("No space left on device");
    assertThat(begun.get()).isLessThanOrEqualTo(4);
  }

  @Test
  void runsOfTheirOwnComeInOrderToo() {
    AtomicInteger told = new AtomicInteger();

    List<Integer> squares =
        new ThreadExecutor(3).each(100, n -> n * n, failed -> told.incrementAndGet());

    assertThat(squares).isEqualTo(IntStream.range(0, 100).mapToObj(n -> n * n).toList());
    assertThat(told).hasValue(100);
  }

  @Test
  void aMistakeInARunOfItsOwnIsNotHidden() {
    OutOfMemoryError none = new OutOfMemoryError();
    assertThatThrownBy(
            () ->
                new ThreadExecutor(2)
                    .each(
                        3,
                        n -> {
                          throw none;
                        },
                        ProgressListener.NONE))
        .isSameAs(none);
  }

  private static int replicate(List<Trial> trials) {
    return trials.get(0).key().replicate();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new CancellationException();
    }
  }
}
