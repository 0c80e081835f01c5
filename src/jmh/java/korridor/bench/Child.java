package korridor.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a process went.
 *
 * @param done whether it ended well
 * @param seconds wall-clock time
 * @param processorSeconds of user and system, NaN where the machine does not tell
 * @param lines what it printed
 */
record Child(boolean done, double seconds, double processorSeconds, List<String> lines) {

  private static final Path FOLDER = Path.of("target", "benchmark");
  private static final double TICKS_PER_SECOND = 100;
  private static final int FIRST_OF_CHILDREN = 13;

  /** Where processes leave things; made if need be. */
  static Path folder() throws IOException {
    return Files.createDirectories(FOLDER);
  }

  /** Runs a command to its end. */
  static Child run(List<String> command) throws IOException, InterruptedException {
    Path said = folder().resolve("output.txt");
    double processor = ofChildren();
    double start = Clock.seconds();
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
            .start();
    boolean done = process.waitFor() == 0;
    double seconds = Clock.seconds() - start;
    return new Child(done, seconds, ofChildren() - processor, Files.readAllLines(said));
  }

  /** A class of this class path in a process of its own, which has to end well. */
  static Child java(List<String> options, Class<?> main, Object... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(executable()));
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    Arrays.stream(arguments).map(String::valueOf).forEach(command::add);
    Child child = run(command);
    if (!child.done()) {
      throw new IOException(String.join(" ", command) + "\n" + String.join("\n", child.lines()));
    }
    return child;
  }

  /** The Java that runs this. */
  static String executable() {
    return ProcessHandle.current().info().command().orElse("java");
  }

  /** The numbers of the first line that begins with this word. */
  double[] numbers(String word) {
    return lines.stream()
        .filter(line -> line.startsWith(word + " "))
        .findFirst()
        .map(line -> Stream.of(line.split(" ")).skip(1).mapToDouble(Double::parseDouble).toArray())
        .orElseThrow(() -> new IllegalStateException("no " + word + " in " + lines));
  }

  /** Processor time of all processes that this one has waited for, theirs included. */
  private static double ofChildren() {
    try {
      String stat = Files.readString(Path.of("/proc/self/stat"));
      // The name in brackets may hold blanks; the state behind it is the third field.
      String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
      return (Double.parseDouble(fields[FIRST_OF_CHILDREN])
              + Double.parseDouble(fields[FIRST_OF_CHILDREN + 1]))
          / TICKS_PER_SECOND;
    } catch (IOException notLinux) {
      return Double.NaN;
    }
  }
}
