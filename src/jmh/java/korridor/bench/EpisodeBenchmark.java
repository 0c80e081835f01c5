package korridor.bench;

import java.util.concurrent.TimeUnit;
import korridor.model.Administration;
import korridor.model.Issues;
import korridor.model.process.Episode;
import korridor.random.Draws;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One episode along a drawn tie, inside or across departments as ties are, at Karlsruhe's size. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class EpisodeBenchmark {

  private static final int EPISODES = 1_000;

  private Administration a;
  private Episode episode;
  private long turn;

  /** A settled administration. */
  @Setup
  public void settle() {
    a = Settled.town(Town.KARLSRUHE);
    episode = new Episode(a);
  }

  /** A thousand episodes of one step. */
  @Benchmark
  @OperationsPerInvocation(EPISODES)
  public int episode() {
    int successes = 0;
    episode.begin(a);
    for (int n = 0; n < EPISODES; n++) {
      long luck = Draws.bits(turn, turn++);
      int i = Draws.below(a.staff.size(), luck);
      int tie = a.ties.first(i) + (int) (luck & 7);
      int j = a.meet(i, tie);
      boolean well = episode.between(i, j, tie, Issues.NONE, Episode.ALONE, Draws.bits(luck, j));
      successes += well ? 1 : 0;
    }
    episode.end();
    return successes;
  }
}
