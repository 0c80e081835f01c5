package korridor.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import korridor.model.Administration;
import org.junit.jupiter.api.Test;

/**
 * The weeks of a settled administration leave nothing for the garbage collector. The virtual
 * machine counts the bytes each thread allocates, exactly; while code is still interpreted or being
 * compiled a few more may appear that are not the model's, so the smallest of several blocks of
 * weeks counts. Whatever a step allocated every week would be in all of them.
 */
class AllocationTest {

  private static final int WEEKS_TO_SETTLE = 60;
  private static final int BLOCKS = 20;
  private static final int WEEKS = 10;

  @Test
  void theStepsOfTheWeekAllocateNothing() {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    assertThat(threads.isThreadAllocatedMemorySupported()).isTrue();
    Administration a = Town.found(1_000, 0);
    Steps steps = new Steps(a);
    String[] names = steps.names();
    Meter meter = new Meter(threads, names.length);
    for (int week = 0; week < WEEKS_TO_SETTLE; week++) {
      steps.week(meter);
    }
    long[] least = new long[names.length];
    Arrays.fill(least, Long.MAX_VALUE);
    for (int block = 0; block < BLOCKS; block++) {
      Arrays.fill(meter.allocated, 0);
      for (int week = 0; week < WEEKS; week++) {
        steps.week(meter);
      }
      for (int n = 0; n < least.length; n++) {
        least[n] = Math.min(least[n], meter.allocated[n]);
      }
    }
    for (int n = 0; n < least.length; n++) {
      assertThat(least[n]).as("bytes that the step '%s' allocates", names[n]).isZero();
    }
  }

  @Test
  void theMeterSeesASingleObject() {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    Meter meter = new Meter(threads, 1);
    meter.begins();
    Object kept = new long[2];
    meter.ended(0);

    assertThat(kept).isNotNull();
    assertThat(meter.allocated[0]).isBetween(16L, 64L);
  }

  /** Bytes allocated by this thread, step by step. */
  private static final class Meter implements Steps.Watch {
    private final ThreadMXBean threads;
    private final long self = Thread.currentThread().getId();
    private final long[] allocated;
    private long before;

    Meter(ThreadMXBean threads, int steps) {
      this.threads = threads;
      this.allocated = new long[steps];
    }

    @Override
    public void begins() {
      before = threads.getThreadAllocatedBytes(self);
    }

    @Override
    public void ended(int step) {
      allocated[step] += threads.getThreadAllocatedBytes(self) - before;
    }
  }
}
