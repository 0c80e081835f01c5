package korridor.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;

/** The times of this process. */
final class Clock {

  private Clock() {}

  /** Seconds since some fixed moment. */
  static double seconds() {
    return System.nanoTime() / 1e9;
  }

  /** Processor seconds of all threads since the process began, those of Java itself included. */
  static double processorSeconds() {
    OperatingSystemMXBean os = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return os.getProcessCpuTime() / 1e9;
  }

  /** Seconds since the process began. */
  static double sinceStart() {
    long start = ManagementFactory.getRuntimeMXBean().getStartTime();
    return (System.currentTimeMillis() - start) / 1e3;
  }

  /** The middle value. */
  static double median(double... values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
