package korridor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * The launcher in a folder of its own, with stand-ins for Java, Maven and whatever else it would
 * call, which tell how they were called.
 *
 * @param folder where everything lies
 * @param environment what it finds in its environment
 */
record Launcher(Path folder, Map<String, String> environment) {

  /** What it may call of the machine. */
  private static final List<String> TOOLS =
      List.of(
          "cksum",
          "cp",
          "dirname",
          "env",
          "find",
          "flock",
          "head",
          "ls",
          "mkdir",
          "mv",
          "readlink",
          "rm",
          "sed",
          "sleep",
          "sort",
          "touch",
          "tr",
          "uname",
          "wc");

  /** What the stand-in does when it is to archive classes: writes the file and notes it. */
  static final String ARCHIVING =
      "case \"$1\" in -XX:ArchiveClassesAtExit=*) f=${1#*=}; echo x > \"$f\";"
          + " echo x >> \"${f%/*}/archived\"; exit 0;; esac; ";

  /** What the stand-in for Maven does when it builds, in whose folder. */
  static final String BUILDING =
      "for a in \"$@\"; do case \"$a\" in -DbuildDirectory=*) d=${a#*=};; esac; done;"
          + " mkdir -p \"$d\"; echo whole > \"$d/korridor-0.1.0-all.jar\"";

  /** What it does when it fetches DuckDB or Spark. */
  static final String FETCHING =
      BUILDING
          + "; case \"$*\" in *copy@query*) mkdir -p \"$d/query/jars\";;"
          + " *spark/pom.xml*) mkdir -p \"$d/spark/jars\";; esac";

  /** How it ended and what it said, on both streams. */
  record Ended(int code, String said) {}

  /** Among sources, with Java 17 and Maven at hand. */
  static Launcher amongSources(Path folder) throws IOException {
    Launcher launcher = bare(folder);
    launcher.write("pom.xml", "<project/>");
    launcher.write("src/main/A.java", "class A {}");
    launcher.java("17.0.1", "");
    launcher.maven(BUILDING);
    return launcher;
  }

  /** As unpacked from the zip, with Java 17 alone. */
  static Launcher unpacked(Path folder) throws IOException {
    Launcher launcher = bare(folder);
    launcher.write("lib/korridor.jar", "whole");
    launcher.java("17.0.1", "");
    return launcher;
  }

  private static Launcher bare(Path folder) throws IOException {
    Map<String, String> environment = new TreeMap<>();
    Launcher launcher = new Launcher(folder, environment);
    Files.createDirectories(launcher.home());
    Files.createDirectories(launcher.bin());
    Files.copy(Path.of("korridor"), launcher.home().resolve("korridor"));
    executable(launcher.home().resolve("korridor"));
    for (String tool : TOOLS) {
      launcher.tool(tool, "exec " + ofMachine(tool) + " \"$@\"");
    }
    launcher.tool("locale", "echo UTF-8");
    environment.put("PATH", launcher.bin().toString());
    environment.put("LANG", "en_GB.UTF-8");
    environment.put("HOME", folder.resolve("user").toString());
    return launcher;
  }

  Path home() {
    return folder.resolve("home with blanks");
  }

  Path bin() {
    return folder.resolve("bin");
  }

  /** The jar that it builds. */
  Path jar() {
    return home().resolve("target/launcher/korridor.jar");
  }

  /** Writes a file below its home. */
  void write(String name, String text) throws IOException {
    Path file = home().resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** A Java that prints its arguments in brackets and ends with 7. */
  void java(String version, String first) throws IOException {
    tool(
        "java",
        "if [ \"$1\" = -version ]; then echo 'openjdk version \""
            + version
            + "\"' >&2; exit 0; fi; "
            + first
            + "printf '[%s]' \"LC_ALL=${LC_ALL:-}\"; "
            + "for a in \"$@\"; do printf '[%s]' \"$a\"; done; exit 7");
    tool("javac", "exit 0");
  }

  /** A Maven that tells its arguments, and then does more. */
  void maven(String more) throws IOException {
    tool("mvn", "echo \"mvn $*\"; " + more);
  }

  /** A script among those that are found. */
  void tool(String name, String text) throws IOException {
    Files.writeString(bin().resolve(name), "#!/bin/sh\n" + text + "\n");
    executable(bin().resolve(name));
  }

  void without(String tool) throws IOException {
    Files.deleteIfExists(bin().resolve(tool));
  }

  /** Runs it from its folder. */
  Ended run(String... args) throws IOException, InterruptedException {
    return end(start(args));
  }

  /** Starts it. */
  Process start(String... args) throws IOException {
    List<String> command = new ArrayList<>(List.of(home().resolve("korridor").toString()));
    command.addAll(List.of(args));
    return start(command);
  }

  /** Starts a command as if it were the launcher. */
  Process start(List<String> command) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().putAll(environment);
    return builder.start();
  }

  /** Waits for its end. */
  static Ended end(Process process) throws IOException, InterruptedException {
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Ended(process.exitValue(), said);
  }

  static void executable(Path file) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /** The full path of a program of this machine. */
  static Path ofMachine(String name) {
    return List.of(Path.of("/usr/bin", name), Path.of("/bin", name)).stream()
        .filter(Files::exists)
        .findFirst()
        .orElseThrow();
  }
}
