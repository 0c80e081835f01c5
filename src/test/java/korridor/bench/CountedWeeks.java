package korridor.bench;

import java.util.function.IntToDoubleFunction;
import korridor.model.Administration;
import korridor.random.Draws;

/** Draws per person and week in the silo, when loaded by a {@link CountingLoader}. */
public final class CountedWeeks implements IntToDoubleFunction {

  private static final int WEEKS_TO_SETTLE = 60;
  private static final int WEEKS = 52;

  /** Draws per person and week in a town of this many staff. */
  @Override
  public double applyAsDouble(int staff) {
    Administration a = Town.found(staff, 0);
    Steps steps = new Steps(a);
    for (int week = 0; week < WEEKS_TO_SETTLE; week++) {
      steps.week(Steps.Watch.NONE);
    }
    long before = count();
    for (int week = 0; week < WEEKS; week++) {
      steps.week(Steps.Watch.NONE);
    }
    return (double) (count() - before) / WEEKS / staff;
  }

  private static long count() {
    try {
      return Draws.class.getField(CountingLoader.COUNTER).getLong(null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("not loaded by a counting loader", e);
    }
  }
}
