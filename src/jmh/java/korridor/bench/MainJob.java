package korridor.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedStackTrace;
import jdk.jfr.consumer.RecordingFile;
import korridor.scenario.Scenario;
import korridor.scenario.ScenarioReader;

/**
 * Where the processor time of the main job goes: {@code compare karlsruhe} with its eight arms, on
 * two threads, in a process of its own.
 *
 * @param replicates how many of each arm
 * @param personWeeks staff times weeks, those of the warm-ups included
 * @param seconds wall-clock time of the process
 * @param processorSeconds of the process, without what the measurement itself took
 * @param parts processor seconds by part
 */
record MainJob(
    int replicates,
    double personWeeks,
    double seconds,
    double processorSeconds,
    Map<Part, Double> parts) {

  private static final int ARMS = 8;

  /** What processor time is spent on; a sample belongs to the first part that knows a frame. */
  enum Part {
    OBSERVATION("observation", "korridor.observe."),
    DRAWING("drawing charts", "korridor.report.chart.", "java.awt.", "sun.java2d."),
    WRITING("writing and reading tables", "korridor.store."),
    REPORT("comparing, report", "korridor.statistics.", "korridor.report."),
    ENGINE("engine: the week", "korridor.model.", "korridor.random.", "korridor.run.", "sim."),
    OTHER("starting, everything else"),
    COMPILATION("compilation by Java while it runs"),
    COLLECTION("garbage collection and Java's housekeeping");

    final String title;
    private final List<String> packages;

    Part(String title, String... packages) {
      this.title = title;
      this.packages = List.of(packages);
    }

    private boolean knows(RecordedFrame frame) {
      String name = frame.getMethod().getType().getName();
      return packages.stream().anyMatch(name::startsWith);
    }
  }

  /** Person-weeks for each second of a core. */
  double millionsPerCoreSecond() {
    return personWeeks / processorSeconds / 1e6;
  }

  static MainJob measure(int replicates) throws IOException, InterruptedException {
    Path samples = Child.folder().resolve("samples.jfr").toAbsolutePath();
    Path times = Child.folder().resolve("threads.txt").toAbsolutePath();
    Path results = Child.folder().resolve("results");
    Launches.delete(results);
    // A compiler thread that was sent home would take its time with it.
    List<String> options =
        List.of(
            "-Xmx512m",
            Flags.LAUNCHED.options.get(0),
            "-XX:-UseDynamicNumberOfCompilerThreads",
            "-XX:FlightRecorderOptions=stackdepth=256",
            "-Djava.awt.headless=true",
            "-Dkorridor.home=.");
    Object[] arguments = {
      samples,
      times,
      "compare",
      "karlsruhe",
      "--draws",
      0,
      "--replicates",
      replicates,
      "--threads",
      2,
      "--out",
      results
    };
    Child child = Child.java(options, MeasuredMain.class, arguments);
    Launches.delete(results);
    Scenario karlsruhe = ScenarioReader.read(Path.of("scenarios/karlsruhe.yaml"));
    double weeks = karlsruhe.horizon().warmUp() + ARMS * (double) karlsruhe.horizon().weeks();
    return of(
        replicates,
        karlsruhe.organisation().staff() * weeks * replicates,
        child.seconds(),
        Files.readAllLines(times),
        shares(samples));
  }

  private static MainJob of(
      int replicates,
      double personWeeks,
      double seconds,
      List<String> times,
      Map<Part, Double> shares) {
    double process = sum(times, name -> name.equals("process"));
    double watching = sum(times, name -> name.startsWith("JFR"));
    Map<Part, Double> parts = new EnumMap<>(Part.class);
    parts.put(Part.COMPILATION, sum(times, name -> name.matches("C[12] Compiler.*")));
    parts.put(Part.COLLECTION, sum(times, name -> name.matches("(G1|GC|VM) .*")));
    double java = process - watching - parts.values().stream().mapToDouble(x -> x).sum();
    shares.forEach((part, share) -> parts.put(part, share * java));
    return new MainJob(replicates, personWeeks, seconds, process - watching, parts);
  }

  private static double sum(List<String> times, Predicate<String> wanted) {
    return times.stream()
        .filter(line -> wanted.test(line.substring(0, line.lastIndexOf(' '))))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .sum();
  }

  /** The share of samples by part. */
  private static Map<Part, Double> shares(Path samples) throws IOException {
    Map<Part, Double> counts = new EnumMap<>(Part.class);
    for (RecordedEvent event : RecordingFile.readAllEvents(samples)) {
      if (event.getStackTrace() == null) {
        continue;
      }
      Part part = part(event.getStackTrace());
      // Outside Java a thread may be waiting; where it draws or writes it is not.
      if (part != Part.OTHER || event.getEventType().getName().equals("jdk.ExecutionSample")) {
        counts.merge(part, 1.0, Double::sum);
      }
    }
    double all = counts.values().stream().mapToDouble(count -> count).sum();
    counts.replaceAll((part, count) -> count / all);
    return counts;
  }

  private static Part part(RecordedStackTrace stack) {
    for (Part part : Part.values()) {
      if (stack.getFrames().stream().anyMatch(part::knows)) {
        return part;
      }
    }
    return Part.OTHER;
  }
}
