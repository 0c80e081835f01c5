package korridor.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What a measurement was made on. */
record Machine(
    String processor, int cores, double gigabytes, String system, String jdk, double load) {

  static Machine here() {
    OperatingSystemMXBean os = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return new Machine(
        model(),
        Runtime.getRuntime().availableProcessors(),
        os.getTotalMemorySize() / 1e9,
        os.getName() + " " + os.getVersion(),
        System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"),
        os.getSystemLoadAverage());
  }

  private static String model() {
    try {
      return Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).trim())
          .findFirst()
          .orElse(System.getProperty("os.arch"));
    } catch (IOException notLinux) {
      return System.getProperty("os.arch");
    }
  }

  /** A line for the results page. */
  String describe() {
    return String.format(
        Locale.ROOT,
        "%s, %d cores, %.0f GB of memory, %s, %s; load before the measurement %.1f",
        processor,
        cores,
        gigabytes,
        system,
        jdk,
        load);
  }
}
