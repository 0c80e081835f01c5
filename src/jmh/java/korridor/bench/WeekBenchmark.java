package korridor.bench;

import java.util.concurrent.TimeUnit;
import korridor.model.Administration;
import korridor.model.intervention.Interventions;
import korridor.model.process.Week;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The whole week of the full model at Karlsruhe's size, in the silo and with all solutions. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class WeekBenchmark {

  /** The arm. */
  @Param({"silo", "corridor+reputation+iteam"})
  public String arm;

  private Administration a;

  /** A settled administration and its arm. */
  @Setup
  public void settle() {
    a = Settled.town(Town.KARLSRUHE).forkArm();
    Week.schedule(a);
    Interventions.schedule(a, Interventions.arm(arm).orElseThrow(), java.util.Map.of());
  }

  /** A week. */
  @Benchmark
  public boolean week() {
    return a.schedule.step(a);
  }
}
