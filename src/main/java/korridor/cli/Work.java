package korridor.cli;

import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import korridor.experiment.ExperimentPlan;

/**
 * How much of a work is done and how long the rest takes at the pace so far. Work is counted in
 * weeks, those of the warm-up included, so the pace is known long before the first run has ended.
 */
final class Work {

  private static final double NANOSECONDS = 1e9;

  private final int runs;
  private final long weeks;
  private final LongSupplier nanoTime;
  private final long start;
  private final AtomicLong stepped = new AtomicLong();
  private final AtomicInteger ended = new AtomicInteger();
  private final AtomicInteger failed = new AtomicInteger();

  /**
   * Begins now.
   *
   * @param runs number of runs
   * @param weeks number of weeks of all runs and warm-ups; 0 where it is not known, then runs count
   * @param nanoTime a clock that is never set back
   */
  Work(int runs, long weeks, LongSupplier nanoTime) {
    this.runs = runs;
    this.weeks = weeks;
    this.nanoTime = nanoTime;
    this.start = nanoTime.getAsLong();
  }

  /** The weeks of a plan: each warm-up once for all arms that share it. */
  static long weeks(ExperimentPlan plan) {
    long shared = plan.scenario().horizon().warmUp();
    long each = (long) plan.scenario().horizon().weeks() * plan.arms().size();
    return (shared + each) * (plan.runs() / plan.arms().size());
  }

  void step() {
    stepped.incrementAndGet();
  }

  void end(boolean failure) {
    ended.incrementAndGet();
    failed.addAndGet(failure ? 1 : 0);
  }

  int runs() {
    return runs;
  }

  int ended() {
    return ended.get();
  }

  int failed() {
    return failed.get();
  }

  double seconds() {
    return (nanoTime.getAsLong() - start) / NANOSECONDS;
  }

  /** What is done, from 0 to 1. A run that failed early leaves weeks that nobody waits for. */
  double share() {
    double byRuns = (double) ended.get() / runs;
    double byWeeks = weeks == 0 ? 0 : (double) stepped.get() / weeks;
    return Math.min(1, Math.max(byRuns, byWeeks));
  }

  /** Seconds until the end at the pace so far; empty before there is one. */
  OptionalDouble left() {
    double share = share();
    return share == 0 ? OptionalDouble.empty() : OptionalDouble.of(seconds() * (1 / share - 1));
  }
}
