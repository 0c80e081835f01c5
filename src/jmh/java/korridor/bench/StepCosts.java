package korridor.bench;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What each step of the week costs in a settled silo.
 *
 * @param staff number of staff
 * @param names the steps
 * @param nanosPerPerson nanoseconds a person and week, the fastest of several blocks of weeks
 */
record StepCosts(int staff, String[] names, double[] nanosPerPerson) {

  private static final int BLOCKS = 8;

  static StepCosts measure(int staff, int weeks) {
    Steps steps = new Steps(Settled.founded(staff));
    for (int week = 0; week < Settled.WEEKS; week++) {
      steps.week(Steps.Watch.NONE);
    }
    String[] names = steps.names();
    double[] least = new double[names.length];
    Arrays.fill(least, Double.MAX_VALUE);
    for (int block = 0; block < BLOCKS; block++) {
      Stopwatch watch = new Stopwatch(names.length);
      for (int week = 0; week < weeks; week++) {
        steps.week(watch);
      }
      for (int n = 0; n < least.length; n++) {
        least[n] = Math.min(least[n], (double) watch.nanos[n] / weeks / staff);
      }
    }
    return new StepCosts(staff, names, least);
  }

  double sum() {
    return Arrays.stream(nanosPerPerson).sum();
  }

  /** The steps, the dearest first. */
  List<Integer> dearestFirst() {
    return IntStream.range(0, names.length)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer n) -> -nanosPerPerson[n]))
        .toList();
  }

  private static final class Stopwatch implements Steps.Watch {
    private final long[] nanos;
    private long start;

    Stopwatch(int steps) {
      nanos = new long[steps];
    }

    @Override
    public void begins() {
      start = System.nanoTime();
    }

    @Override
    public void ended(int step) {
      nanos[step] += System.nanoTime() - start;
    }
  }
}
