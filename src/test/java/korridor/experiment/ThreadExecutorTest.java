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
import korridor.model.ActorKind;
import korridor.model.Arm;
import korridor.model.Organisation;
import korridor.model.intervention.Interventions;
import korridor.model.parameter.Parameters;
import korridor.run.RunKey;
import korridor.run.RunResult;
import korridor.run.RunWatch;
import korridor.scenario.Scenario;
import korridor.scenario.Scenario.Horizon;
import korridor.scenario.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThreadExecutorTest {

  private static final List<Arm> ARMS = List.of(Arm.of(Interventions.ITEAM), Arm.SILO);

  private static ExperimentPlan plan(int replicates) {
    Organisation nobody =
        new Organisation(List.of(), List.of(), List.of(), List.of(), Map.of(ActorKind.CITIZENS, 1));
    Scenario scenario =
        new Scenario(
            "none",
            "None",
            new Wording("", ""),
            nobody,
            new Horizon(0, 1, 1),
            Map.of(),
            Parameters.defaults());
    return new ExperimentPlan(scenario, "hash", ARMS, replicates, 1);
  }

  private static List<RunResult> results(ExperimentPlan plan, int replicate, RunWatch watch) {
    return plan.arms().stream()
        .map(arm -> RunResult.failed(new RunKey("hash", arm, replicate, plan.seed()), "no model"))
        .peek(watch::ended)
        .toList();
  }

  private static List<String> keys(List<RunResult> results) {
    return results.stream().map(r -> r.key().replicate() + " " + r.key().arm()).toList();
  }

  @Test
  void thePlanHasTheSiloFirstAndEachArmOnce() {
    ExperimentPlan plan = plan(3);

    assertThat(plan.arms()).containsExactly(Arm.SILO, Arm.of(Interventions.ITEAM));
    assertThat(plan.runs()).isEqualTo(6);
    assertThatThrownBy(() -> plan(0)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 16})
  void handsResultsOnInTheOrderOfThePlan(int threads) throws IOException {
    List<RunResult> taken = new ArrayList<>();
    AtomicInteger told = new AtomicInteger();
    new ThreadExecutor(threads, ThreadExecutorTest::results)
        .execute(plan(20), taken::add, result -> told.incrementAndGet());

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
    Replicates slowFirst =
        (plan, number, watch) -> {
          if (number == 0) {
            await(secondIsReady);
          } else {
            secondIsReady.countDown();
          }
          return results(plan, number, watch);
        };
    new ThreadExecutor(2, slowFirst).execute(plan(2), taken::add, ProgressListener.NONE);

    assertThat(keys(taken)).containsExactly("0 silo", "0 iteam", "1 silo", "1 iteam");
  }

  /** While the first result is not taken, at most two replicates per thread are begun. */
  @Test
  void holdsAFewReplicatesOnly() throws IOException {
    AtomicInteger begun = new AtomicInteger();
    AtomicInteger taken = new AtomicInteger();
    AtomicInteger mostAhead = new AtomicInteger();
    Replicates counting =
        (plan, number, watch) -> {
          int ahead = begun.incrementAndGet() - taken.get() / 2;
          mostAhead.accumulateAndGet(ahead, Math::max);
          return results(plan, number, watch);
        };
    new ThreadExecutor(3, counting)
        .execute(plan(50), result -> taken.incrementAndGet(), ProgressListener.NONE);

    assertThat(taken).hasValue(100);
    assertThat(mostAhead.get()).isLessThanOrEqualTo(2 * 3);
  }

  @Test
  void cancellingLeavesWholeReplicatesFromTheBeginning() throws IOException {
    List<RunResult> taken = new ArrayList<>();
    Executor[] executor = new Executor[1];
    Replicates stopsInThird =
        (plan, number, watch) -> {
          if (number == 2) {
            executor[0].cancel();
          }
          if (watch.cancelled()) {
            throw new CancellationException();
          }
          return results(plan, number, watch);
        };
    executor[0] = new ThreadExecutor(1, stopsInThird);
    executor[0].execute(plan(1000), taken::add, ProgressListener.NONE);

    assertThat(keys(taken)).containsExactly("0 silo", "0 iteam", "1 silo", "1 iteam");
  }

  @Test
  void aFailingSinkEndsTheWork() {
    AtomicInteger begun = new AtomicInteger();
    ThreadExecutor executor =
        new ThreadExecutor(
            2,
            (plan, number, watch) -> {
              begun.incrementAndGet();
              return results(plan, number, watch);
            });
    assertThatThrownBy(
            () ->
                executor.execute(
                    plan(1000),
                    result -> {
                      throw new IOException("No space left on device");
                    },
                    ProgressListener.NONE))
        .isInstanceOf(IOException.class)
        .hasMessage("No space left on device");
    assertThat(begun.get()).isLessThanOrEqualTo(4);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new CancellationException();
    }
  }
}
