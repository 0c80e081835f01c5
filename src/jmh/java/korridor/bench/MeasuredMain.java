package korridor.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import jdk.jfr.Recording;

/**
 * The program itself, watched from inside: samples of the stacks of its threads (Java Flight
 * Recorder) and, at the end, the processor time of each of Java's own threads, which Linux tells.
 *
 * <p>Arguments: the file of the samples, that of the times, then those of the program.
 */
final class MeasuredMain {

  private static final Duration PERIOD = Duration.ofMillis(20);
  private static final Path THREADS = Path.of("/proc/self/task");

  private MeasuredMain() {}

  /** Begins to watch, then runs the program, which ends the process. */
  public static void main(String[] args) throws IOException {
    Recording recording = new Recording();
    recording.enable("jdk.ExecutionSample").withPeriod(PERIOD);
    recording.enable("jdk.NativeMethodSample").withPeriod(PERIOD);
    recording.setDestination(Path.of(args[0]));
    recording.setDumpOnExit(true);
    recording.start();
    Path times = Path.of(args[1]);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> write(times)));
    korridor.cli.Main.main(Arrays.copyOfRange(args, 2, args.length));
  }

  private static void write(Path times) {
    List<String> lines = new ArrayList<>();
    lines.add(String.format(Locale.ROOT, "process %.6f", Clock.processorSeconds()));
    try (Stream<Path> threads = Files.list(THREADS)) {
      for (Path thread : threads.toList()) {
        line(thread).ifPresent(lines::add);
      }
      Files.write(times, lines);
    } catch (IOException e) {
      System.err.println("no times of threads: " + e);
    }
  }

  /** Name and seconds of a thread, nothing if it has ended meanwhile. */
  private static Optional<String> line(Path thread) throws IOException {
    try {
      String nanos = Files.readString(thread.resolve("schedstat")).split(" ")[0];
      String name = Files.readString(thread.resolve("comm")).trim();
      return Optional.of(String.format(Locale.ROOT, "%s %.6f", name, Long.parseLong(nanos) / 1e9));
    } catch (NoSuchFileException ended) {
      return Optional.empty();
    }
  }
}
