package korridor.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The built program in a process of its own, as a user starts it.
 *
 * @param command what is run
 * @param folder the working folder
 */
record KorridorProcess(List<String> command, Path folder) {

  static final String TINY = Path.of("src/test/resources/korridor/tiny.yaml").toAbsolutePath() + "";
  static final Path HOME = Path.of("").toAbsolutePath();

  private static final int LONGEST_SECONDS = 300;

  /** How it ended and what it said. */
  record Ended(int code, String out, String err) {}

  /** What the build has made, by the end of its name. */
  static Path built(String ending) {
    return Path.of(System.getProperty("korridor.built") + ending);
  }

  /** With the Java that runs the tests. */
  static KorridorProcess of(Path folder, String... args) {
    return with(Path.of(System.getProperty("java.home")), folder, List.of(), args);
  }

  /** With another Java and options for it. */
  static KorridorProcess with(Path javaHome, Path folder, List<String> options, String... args) {
    List<String> command = new ArrayList<>();
    command.add(javaHome.resolve("bin").resolve("java").toString());
    command.addAll(List.of("-Xshare:auto", "-Duser.language=en", "-Dkorridor.home=" + HOME));
    command.addAll(options);
    command.addAll(List.of("-jar", built("-all.jar").toString()));
    command.addAll(List.of(args));
    return new KorridorProcess(command, folder);
  }

  /** The same inside of a shell command, in which {@code "$@"} stands for it. */
  KorridorProcess in(String shell) {
    List<String> wrapped = new ArrayList<>(List.of("sh", "-c", shell, "sh"));
    wrapped.addAll(command);
    return new KorridorProcess(wrapped, folder);
  }

  /** Starts it; what it says goes to files beside the working folder. */
  Process start(File out, File err) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
            .redirectOutput(out)
            .redirectError(err);
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    return builder.start();
  }

  /** Runs it to its end. */
  Ended run() throws IOException, InterruptedException {
    File out = File.createTempFile("korridor", ".out");
    File err = File.createTempFile("korridor", ".err");
    try {
      Process process = start(out, err);
      if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException("does not end: " + command);
      }
      return new Ended(process.exitValue(), text(out), text(err));
    } finally {
      Files.deleteIfExists(out.toPath());
      Files.deleteIfExists(err.toPath());
    }
  }

  static String text(File file) throws IOException {
    return Files.readString(file.toPath(), StandardCharsets.UTF_8);
  }
}
