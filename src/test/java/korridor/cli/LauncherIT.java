package korridor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, with stand-ins for Java and Maven that tell how they were called. */
class LauncherIT {

  private static final List<String> TOOLS =
      List.of("dirname", "readlink", "find", "head", "sed", "touch", "mkdir", "mv", "rm", "echo");

  /** What the stand-in does when it is to archive classes: writes the file and notes it. */
  private static final String ARCHIVING =
      "case \"$1\" in -XX:ArchiveClassesAtExit=*) f=${1#*=}; echo x > \"$f\";"
          + " echo x >> \"${f%/*}/archived\"; exit 0;; esac; ";

  @TempDir private Path folder;
  private Path home;
  private Path bin;

  /** How it ended and what it said, on both streams. */
  private record Ended(int code, String said) {}

  @BeforeEach
  void setUp() throws IOException {
    assumeThat(Path.of("/bin/sh")).exists();
    home = Files.createDirectories(folder.resolve("home with blanks"));
    bin = Files.createDirectory(folder.resolve("bin"));
    Files.copy(Path.of("korridor"), home.resolve("korridor"));
    executable(home.resolve("korridor"));
    Files.createDirectories(home.resolve("src/main"));
    Files.writeString(home.resolve("src/main/A.java"), "class A {}");
    Files.writeString(home.resolve("pom.xml"), "<project/>");
    for (String tool : TOOLS) {
      script(bin.resolve(tool), "exec " + tool(tool) + " \"$@\"");
    }
    java("17.0.1");
    script(
        bin.resolve("mvn"),
        "echo \"mvn $*\"; mkdir -p '"
            + home
            + "/target'; touch '"
            + home
            + "/target/korridor.jar'");
  }

  @Test
  void buildsWhenThereIsNoJar() throws Exception {
    Ended ended = korridor("compare", "two words");

    assertThat(ended.code()).isEqualTo(7);
    assertThat(ended.said())
        .contains(
            "building",
            "mvn -q -B -Dstyle.color=never -f " + home.toRealPath() + "/pom.xml",
            "package")
        .contains("[-jar][" + home.toRealPath() + "/target/korridor.jar][compare][two words]")
        .contains("[-Dkorridor.home=" + home.toRealPath() + "]", "[-Dkorridor.terminal=false]");
  }

  @Test
  void doesNotBuildAgainWithoutNeed() throws Exception {
    korridor("version");
    assertThat(korridor("version").said()).doesNotContain("mvn");
  }

  @Test
  void buildsWhenASourceOrThePomIsNewer() throws Exception {
    for (String changed : List.of("src/main/A.java", "pom.xml", "src/main")) {
      korridor("version");
      later(home.resolve(changed));
      assertThat(korridor("version").said()).as(changed).contains("mvn");
      Files.setLastModifiedTime(home.resolve(changed), FileTime.from(Instant.EPOCH));
    }
  }

  @Test
  void worksThroughLinksAndFromAnyFolder() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("link"), home.resolve("korridor"));
    Path second =
        Files.createSymbolicLink(
            Files.createDirectory(folder.resolve("other")).resolve("k"), Path.of("../link"));
    assertThat(link).isSymbolicLink();
    Ended ended = run(List.of(second.toString(), "version"), "");

    assertThat(ended.code()).isEqualTo(7);
    assertThat(ended.said()).contains("[-Dkorridor.home=" + home.toRealPath() + "]");
  }

  @Test
  void passesOptionsOnToJava() throws Exception {
    assertThat(run(List.of(home.resolve("korridor").toString()), "-Xmx1g -Da=b").said())
        .contains("[-Xmx1g][-Da=b]");
  }

  @Test
  void archivesClassesOnceForEachJarAndJava() throws Exception {
    java("17.0.1", ARCHIVING);
    String archive = "[-XX:SharedArchiveFile=" + home.toRealPath() + "/target/korridor-";

    assertThat(korridor("run").said()).contains(archive + "17.0.1.jsa][-Xshare:auto]");
    korridor("run");
    assertThat(calls()).isEqualTo(1);
    later(home.resolve("target/korridor.jar"));
    korridor("run");
    assertThat(calls()).isEqualTo(2);
    java("21.0.2", ARCHIVING);
    assertThat(korridor("run").said()).contains(archive + "21.0.2.jsa]");
    assertThat(calls()).isEqualTo(3);
  }

  @Test
  void goesOnWithoutAnArchiveThatCannotBeMade() throws Exception {
    assertThat(korridor("run").said()).doesNotContain("SharedArchiveFile");
    java("17.0.1", ARCHIVING);
    assertThat(korridor("run").said()).doesNotContain("SharedArchiveFile");
    assertThat(calls()).isZero();
  }

  @Test
  void startsShortCommandsWithTheQuickCompilerOnly() throws Exception {
    for (String quick : List.of("--help", "version", "check", "scenarios", "parameters")) {
      assertThat(korridor(quick).said()).as(quick).contains("[-XX:TieredStopAtLevel=1]");
    }
    for (String command : List.of("compare", "run", "report")) {
      assertThat(korridor(command).said()).as(command).doesNotContain("TieredStopAtLevel");
    }
    for (String few : List.of("--replicates=1", "--replicates=2")) {
      assertThat(korridor("compare", "a", few).said()).as(few).contains("TieredStopAtLevel");
    }
    assertThat(korridor("compare", "a", "--replicates", "2", "--out", "b").said())
        .contains("TieredStopAtLevel");
    assertThat(korridor("compare", "a", "--replicates", "20").said())
        .doesNotContain("TieredStopAtLevel");
    assertThat(run(List.of(home.resolve("korridor").toString(), "check"), "-XX:+UseG1GC").said())
        .contains("[-XX:+UseG1GC]")
        .doesNotContain("TieredStopAtLevel", "SerialGC");
  }

  private long calls() throws IOException {
    Path calls = home.resolve("target/archived");
    return Files.exists(calls) ? Files.readAllLines(calls).size() : 0;
  }

  @Test
  void saysThatJavaIsMissing() throws Exception {
    Files.delete(bin.resolve("java"));
    Ended ended = korridor("version");
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.said()).contains("Java 17 or newer is missing", "apt-get install");
  }

  @Test
  void saysThatJavaIsTooOld() throws Exception {
    java("1.8.0_402");
    Ended ended = korridor("version");
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.said()).contains("Java 17 or newer is needed", "is version 8", "JAVA_HOME");
  }

  @Test
  void saysThatMavenIsMissing() throws Exception {
    Files.delete(bin.resolve("mvn"));
    Ended ended = korridor("version");
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.said()).contains("Maven is missing", "apt-get install maven");
  }

  @Test
  void saysThatTheBuildFailed() throws Exception {
    script(bin.resolve("mvn"), "echo broken; exit 1");
    Ended ended = korridor("version");
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.said()).contains("broken", "the build failed").doesNotContain("[-jar]");
  }

  private Ended korridor(String... args) throws Exception {
    List<String> command = new java.util.ArrayList<>(List.of(home.resolve("korridor").toString()));
    command.addAll(List.of(args));
    return run(command, "");
  }

  private Ended run(List<String> command, String javaOptions) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().put("PATH", bin.toString());
    builder.environment().put("LANG", "en_GB.UTF-8");
    builder.environment().put("JAVA_OPTS", javaOptions);
    Process process = builder.start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Ended(process.exitValue(), said);
  }

  /** A Java that prints its arguments in brackets and ends with 7. */
  private void java(String version) throws IOException {
    java(version, "");
  }

  private void java(String version, String first) throws IOException {
    script(
        bin.resolve("java"),
        "if [ \"$1\" = -version ]; then echo 'openjdk version \""
            + version
            + "\"' >&2; exit 0; fi; "
            + first
            + "for a in \"$@\"; do printf '[%s]' \"$a\"; done; exit 7");
  }

  private static void script(Path file, String text) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + text + "\n");
    executable(file);
  }

  private static void executable(Path file) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static void later(Path file) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(5)));
  }

  private static Path tool(String name) {
    return List.of(Path.of("/usr/bin", name), Path.of("/bin", name)).stream()
        .filter(Files::exists)
        .findFirst()
        .orElseThrow();
  }
}
