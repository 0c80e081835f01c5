package korridor.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The built program in processes of its own: start-up, large experiments, limited memory. */
final class Launches {

  private static final Pattern AFTER_COLLECTION = Pattern.compile("M->(\\d+)M\\(");
  private static final String TINY = "src/test/resources/korridor/tiny.yaml";
  private static final int STARTS = 7;

  /**
   * How a process went.
   *
   * @param seconds wall-clock time
   * @param processorSeconds of user and system
   * @param megabytes the largest heap after a collection, 0 if there was none
   */
  record Launch(
      String command, boolean done, double seconds, double processorSeconds, long megabytes) {}

  private Launches() {}

  /**
   * Several starts of one command through the launcher.
   *
   * @param fastest wall-clock seconds of the fastest
   * @param median wall-clock seconds in the middle
   * @param processor processor seconds in the middle, the launcher's own included
   */
  record Starts(String command, double fastest, double median, double processor) {}

  /** Of the commands whose start is waited for. */
  static List<Starts> starts() throws IOException, InterruptedException {
    return List.of(
        starts(STARTS, List.of("./korridor", "--help")),
        starts(
            3, List.of("./korridor", "compare", "workshop", "--draws", "0", "--replicates", "2")));
  }

  private static Starts starts(int count, List<String> command)
      throws IOException, InterruptedException {
    double[] seconds = new double[count];
    double[] processor = new double[count];
    // The first start makes the archive of classes.
    launch(command);
    for (int n = 0; n < count; n++) {
      Launch launch = launch(command);
      if (!launch.done()) {
        throw new IOException("failed: " + String.join(" ", command));
      }
      seconds[n] = launch.seconds();
      processor[n] = launch.processorSeconds();
    }
    double fastest = Arrays.stream(seconds).min().orElseThrow();
    return new Starts(
        String.join(" ", command), fastest, Clock.median(seconds), Clock.median(processor));
  }

  /** A comparison of a town of 120 people in so many replicates of two arms, in 128 MB. */
  static Launch tiny(int replicates) throws IOException, InterruptedException {
    return java(
        "128m",
        "compare",
        TINY,
        "--arms",
        "silo,corridor",
        "--draws",
        "0",
        "--replicates",
        "" + replicates);
  }

  /** Germany, one arm, in 4 GB: one year to settle, ten to act. */
  static Launch germany() throws IOException, InterruptedException {
    return java("4g", "run", "germany", "--arm", "corridor+reputation+iteam");
  }

  private static Launch java(String heap, String... args) throws IOException, InterruptedException {
    Path log = Child.folder().resolve("gc.log");
    Files.deleteIfExists(log);
    List<String> command = new ArrayList<>();
    command.add(Child.executable());
    command.addAll(List.of("-Xmx" + heap, "-Xlog:gc:file=" + log));
    command.addAll(List.of("-Dkorridor.home=.", "-jar"));
    command.add(System.getProperty("korridor.built") + "-all.jar");
    command.addAll(List.of(args));
    Launch launch = launch(command);
    return new Launch(
        "-Xmx" + heap + " " + String.join(" ", args),
        launch.done(),
        launch.seconds(),
        launch.processorSeconds(),
        megabytes(log));
  }

  private static Launch launch(List<String> command) throws IOException, InterruptedException {
    List<String> full = new ArrayList<>(command);
    Path results = Child.folder().resolve("results");
    delete(results);
    if (command.contains("compare")) {
      full.addAll(List.of("--out", results.toString()));
    }
    Child child = Child.run(full);
    delete(results);
    return new Launch(
        String.join(" ", command), child.done(), child.seconds(), child.processorSeconds(), 0);
  }

  private static long megabytes(Path log) throws IOException {
    long most = 0;
    Matcher matcher = AFTER_COLLECTION.matcher(Files.readString(log));
    while (matcher.find()) {
      most = Math.max(most, Long.parseLong(matcher.group(1)));
    }
    return most;
  }

  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
