package korridor.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import korridor.model.Arm;
import korridor.model.intervention.Interventions;
import korridor.model.process.Order;
import korridor.observe.Measures;
import korridor.scenario.Scenario;
import korridor.scenario.ScenarioHash;
import korridor.scenario.ScenarioReader;
import org.junit.jupiter.api.Test;

class ReplicateRunTest {

  private static final Scenario TINY =
      ScenarioReader.read(Path.of("src/test/resources/korridor/tiny.yaml"));
  private static final Arm CORRIDOR = Arm.of(Interventions.CORRIDOR);
  private static final Arm ITEAM = Arm.of(Interventions.ITEAM);

  private static ReplicateRun replicate(long seed, int number) {
    return new ReplicateRun(TINY, ScenarioHash.of(TINY), seed, number);
  }

  private static Observation seen(ReplicateRun replicate, Arm... arms) {
    List<RunResult> results = replicate.results(List.of(arms), RunWatch.NONE);
    return results.get(results.size() - 1).observation();
  }

  @Test
  void observesEveryMeasureInEveryScheduledWeek() {
    Observation seen = seen(replicate(1, 0), CORRIDOR);

    assertThat(seen.weeks()).containsExactly(0, 10, 20, 30, 40, 50, 52, 60);
    assertThat(seen.values()).hasDimensions(8, Measures.all().size());
    assertThat(seen.trustBefore()).hasDimensions(2, 2);
    assertThat(seen.last()).isSameAs(seen.values()[7]);
  }

  @Test
  void armsStartFromTheSameState() {
    List<RunResult> results =
        replicate(1, 0).results(List.of(Arm.SILO, CORRIDOR, ITEAM), RunWatch.NONE);

    double[] start = results.get(0).observation().values()[0];
    assertThat(results)
        .allSatisfy(result -> assertThat(result.observation().values()[0]).containsExactly(start));
    assertThat(results.get(1).observation().last())
        .isNotEqualTo(results.get(0).observation().last());
  }

  @Test
  void aResultDependsOnItsKeyOnly() {
    Observation alone = seen(replicate(1, 3), CORRIDOR);
    Observation afterOthers = seen(replicate(1, 3), ITEAM, Arm.SILO, CORRIDOR);

    // Arrays.deepEquals takes two NaN for equal, as is meant here.
    assertThat(Arrays.deepEquals(afterOthers.values(), alone.values())).isTrue();
    assertThat(Arrays.deepEquals(afterOthers.trustAfter(), alone.trustAfter())).isTrue();
  }

  @Test
  void theLastArmTakesTheSettledStateOverAndEndsLikeAFork() {
    RunResult forked = replicate(1, 3).results(List.of(CORRIDOR, Arm.SILO), RunWatch.NONE).get(0);
    RunResult takenOver =
        replicate(1, 3).results(List.of(Arm.SILO, CORRIDOR), RunWatch.NONE).get(1);

    assertThat(Arrays.deepEquals(takenOver.observation().values(), forked.observation().values()))
        .isTrue();
    assertThat(takenOver.observation().weeks()).containsExactly(forked.observation().weeks());
  }

  @Test
  void anotherReplicateAndAnotherSeedDiffer() {
    double[] first = seen(replicate(1, 0), Arm.SILO).last();

    assertThat(seen(replicate(1, 1), Arm.SILO).last()).isNotEqualTo(first);
    assertThat(seen(replicate(2, 0), Arm.SILO).last()).isNotEqualTo(first);
  }

  @Test
  void aFailingArmLeavesTheOthersAlone() {
    List<RunResult> told = new ArrayList<>();
    List<RunResult> results =
        replicate(7, 2).results(List.of(Arm.SILO, CORRIDOR, ITEAM), listener(told), failing());

    assertThat(results).extracting(RunResult::isFailure).containsExactly(false, true, false);
    assertThat(results.get(1).key()).isEqualTo(new RunKey(ScenarioHash.of(TINY), CORRIDOR, 2, 7));
    assertThat(results.get(1).failure()).startsWith("OutOfMemoryError: too many ties at ");
    assertThat(told).isEqualTo(results);
  }

  @Test
  void aFailingWarmUpFailsEveryArm() {
    Worlds none =
        (scenario, seed, number) -> {
          throw new ArithmeticException();
        };
    List<RunResult> results =
        replicate(1, 0).results(List.of(Arm.SILO, CORRIDOR), RunWatch.NONE, none);

    assertThat(results)
        .hasSize(2)
        .allSatisfy(r -> assertThat(r.failure()).startsWith("warm-up: ArithmeticException at "));
  }

  @Test
  void givesUpWhenCancelled() {
    RunWatch cancelled =
        new RunWatch() {
          @Override
          public boolean cancelled() {
            return true;
          }

          @Override
          public void ended(RunResult result) {
            throw new AssertionError("nothing ends");
          }
        };
    assertThatThrownBy(() -> replicate(1, 0).results(List.of(Arm.SILO), cancelled))
        .isInstanceOf(CancellationException.class);
  }

  private static RunWatch listener(List<RunResult> told) {
    return new RunWatch() {
      @Override
      public boolean cancelled() {
        return false;
      }

      @Override
      public void ended(RunResult result) {
        told.add(result);
      }
    };
  }

  /** The model, but the corridor arm runs out of memory in its third week. */
  private static Worlds failing() {
    return (scenario, seed, number) -> {
      World real = ModelWorld.worlds(Order.BY_POST, Measures.all()).create(scenario, seed, number);
      return new World() {
        @Override
        public void step() {
          real.step();
        }

        @Override
        public Branch fork(Arm arm, int[] weeks) {
          Branch branch = real.fork(arm, weeks);
          return arm.equals(CORRIDOR) ? new FailingBranch(branch) : branch;
        }

        @Override
        public Branch become(Arm arm, int[] weeks) {
          return real.become(arm, weeks);
        }
      };
    };
  }

  private static final class FailingBranch implements World.Branch {
    private final World.Branch real;
    private int week;

    FailingBranch(World.Branch real) {
      this.real = real;
    }

    @Override
    public void step() {
      if (++week == 3) {
        throw new OutOfMemoryError("too many\nties");
      }
      real.step();
    }

    @Override
    public Observation observation() {
      return real.observation();
    }
  }
}
