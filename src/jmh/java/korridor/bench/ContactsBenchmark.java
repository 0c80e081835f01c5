package korridor.bench;

import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import korridor.model.Administration;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The weekly contacts side by side: Korridor, an idiomatic MASON model, a bare loop. Always the
 * same first year: with contacts and nothing else, ties across would become ever more.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ContactsBenchmark {

  /** The makes. */
  public enum Make {
    /** The model's own step. */
    KORRIDOR(KorridorContacts::new),
    /** An object a person. */
    MASON(a -> new MasonContacts(a, 1)),
    /** Arrays and nothing else. */
    BARE(a -> new BareContacts(a, 1));

    private final Function<Administration, ContactProcess> of;

    Make(Function<Administration, ContactProcess> of) {
      this.of = of;
    }
  }

  private static final int WEEKS = 52;

  /** Who computes. */
  @Param public Make make;

  private ContactProcess process;

  /** All makes begin with the same state. */
  @Setup(Level.Invocation)
  public void found() {
    process = make.of.apply(Town.found(Town.KARLSRUHE, 0));
  }

  /** The contacts of a year, told by the week. */
  @Benchmark
  @OperationsPerInvocation(WEEKS)
  public void year() {
    for (int week = 0; week < WEEKS; week++) {
      process.week();
    }
  }
}
