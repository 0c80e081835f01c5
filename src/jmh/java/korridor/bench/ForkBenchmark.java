package korridor.bench;

import java.util.concurrent.TimeUnit;
import korridor.model.Administration;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The fork of an administration of Karlsruhe's size. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ForkBenchmark {

  private Administration a;

  /** A settled administration. */
  @Setup
  public void settle() {
    a = Settled.town(Town.KARLSRUHE);
  }

  /** A copy of everything. */
  @Benchmark
  public Administration fork() {
    return a.fork();
  }
}
