package korridor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import korridor.cli.Launcher.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the launcher starts the program. */
class LauncherIT {

  private static final String QUICK = "[-XX:TieredStopAtLevel=1]";
  private static final String LESS = "[-XX:FreqInlineSize=80]";

  @TempDir private Path folder;
  private Launcher launcher;

  @BeforeEach
  void setUp() throws IOException {
    assumeThat(Path.of("/bin/sh")).exists();
    launcher = Launcher.amongSources(folder);
  }

  @Test
  void worksThroughLinksAndFromAnyFolder() throws Exception {
    Path link =
        Files.createSymbolicLink(folder.resolve("link"), launcher.home().resolve("korridor"));
    Path second =
        Files.createSymbolicLink(
            Files.createDirectory(folder.resolve("other")).resolve("k"), Path.of("../link"));
    assertThat(link).isSymbolicLink();
    Ended ended = Launcher.end(launcher.start(List.of(second.toString(), "version")));

    assertThat(ended.code()).isEqualTo(7);
    assertThat(ended.said()).contains("[-Dkorridor.home=" + launcher.home().toRealPath() + "]");
  }

  @Test
  void passesOverTheFoldersOfCdpath() throws Exception {
    Path decoy = folder.resolve("decoy/home with blanks");
    Files.createDirectories(decoy);
    launcher.environment().put("CDPATH", folder.resolve("decoy").toString());
    Ended ended = Launcher.end(launcher.start(List.of("home with blanks/korridor", "version")));

    assertThat(ended.code()).isEqualTo(7);
    assertThat(ended.said()).contains("[-Dkorridor.home=" + launcher.home().toRealPath() + "]");
  }

  @Test
  void passesOptionsOnToJava() throws Exception {
    launcher.environment().put("JAVA_OPTS", "-Xmx1g -Da=b");
    assertThat(launcher.run().said()).contains("[-Xmx1g][-Da=b]");
  }

  @Test
  void keepsALocaleInUtf8AndReplacesEveryOther() throws Exception {
    assertThat(launcher.run().said()).contains("[LC_ALL=]").doesNotContain("user.language");
    // What glibc answers for a locale that is not installed, and for one in another coding.
    for (String charmap : List.of("ANSI_X3.4-1968", "ISO-8859-1")) {
      launcher.tool("locale", "echo " + charmap);
      assertThat(launcher.run().said()).as(charmap).contains("[LC_ALL=C.UTF-8]");
    }
  }

  @Test
  void speaksGermanAlthoughTheLocaleIsNotInstalled() throws Exception {
    launcher.tool("locale", "echo ANSI_X3.4-1968");
    launcher.environment().put("LANG", "de_DE.UTF-8");
    assertThat(launcher.run().said())
        .contains("wird gebaut", "[-Duser.language=de]", "[LC_ALL=C.UTF-8]");
  }

  @Test
  void archivesClassesOnceForEachJarAndJava() throws Exception {
    launcher.java("17.0.1", Launcher.ARCHIVING);
    Path home = launcher.home().toRealPath();
    String archive = "[-XX:SharedArchiveFile=" + home + "/target/launcher/";

    assertThat(launcher.run("run").said()).contains(archive + "17.0.1-").contains("-Xshare:auto");
    launcher.run("run");
    assertThat(calls(launcher.jar().getParent())).isEqualTo(1);
    launcher.write("src/main/A.java", "class A { int changed; }");
    launcher.maven(Launcher.BUILDING.replace("whole", "another"));
    launcher.run("run");
    assertThat(calls(launcher.jar().getParent())).isEqualTo(2);
    launcher.java("21.0.2", Launcher.ARCHIVING);
    assertThat(launcher.run("run").said()).contains(archive + "21.0.2-");
    assertThat(calls(launcher.jar().getParent())).isEqualTo(3);
  }

  @Test
  void goesOnWithoutAnArchiveThatCannotBeMade() throws Exception {
    assertThat(launcher.run("run").said()).doesNotContain("SharedArchiveFile");
    launcher.java("17.0.1", Launcher.ARCHIVING);
    assertThat(launcher.run("run").said()).doesNotContain("SharedArchiveFile");
    assertThat(calls(launcher.jar().getParent())).isZero();
  }

  @Test
  void nothingRemainsOfAnArchiveThatCameToNothing() throws Exception {
    launcher.java("17.0.1", Launcher.ARCHIVING.replace("exit 0", "exit 1"));
    assertThat(launcher.run("run").said()).doesNotContain("SharedArchiveFile");
    try (Stream<Path> files = Files.list(launcher.jar().getParent())) {
      assertThat(files.map(Path::toString)).noneMatch(name -> name.matches(".*[.]jsa[.].*"));
    }
  }

  @Test
  void inAFolderThatCannotBeWrittenToTheArchiveIsTheUsersOwn() throws Exception {
    launcher = Launcher.unpacked(Files.createDirectory(folder.resolve("zip")));
    launcher.java("17.0.1", Launcher.ARCHIVING);
    Path user = Files.createDirectory(folder.resolve("zip/user"));
    readOnly(folder, launcher.home().resolve("lib"));
    everybody(user);
    for (int n = 0; n < 2; n++) {
      Ended ended = asSomebody(launcher.home() + "/korridor", "run");
      assertThat(ended.code()).as(ended.said()).isEqualTo(7);
      assertThat(ended.said()).contains("[-XX:SharedArchiveFile=" + user + "/.cache/korridor/");
    }
    assertThat(calls(user.resolve(".cache/korridor"))).isEqualTo(1);
  }

  @Test
  void whereNothingCanBeWrittenNoArchiveIsTried() throws Exception {
    launcher = Launcher.unpacked(Files.createDirectory(folder.resolve("zip")));
    launcher.java("17.0.1", "case \"$1\" in -XX:Archive*) echo TRIED >&2;; esac; ");
    readOnly(folder, launcher.home().resolve("lib"));
    launcher.environment().put("HOME", "/proc/none");
    Ended ended = asSomebody(launcher.home() + "/korridor", "run");
    assertThat(ended.code()).as(ended.said()).isEqualTo(7);
    assertThat(ended.said()).doesNotContain("TRIED", "SharedArchiveFile", "ermission", "cannot");
  }

  @Test
  void startsShortCommandsWithTheQuickCompilerOnly() throws Exception {
    String tell = "--help version check scenarios parameters new export";
    for (String quick : tell.split(" ")) {
      assertThat(launcher.run(quick).said()).as(quick).contains(QUICK);
    }
    assertThat(launcher.run().said()).contains(QUICK);
    for (String command : List.of("run", "report", "workshop")) {
      assertThat(launcher.run(command).said()).as(command).contains(LESS).doesNotContain(QUICK);
    }
    for (String command : List.of("compare", "study", "calibrate")) {
      assertThat(launcher.run(command).said()).as(command).doesNotContain(QUICK, LESS);
    }
    Path results = Files.createDirectory(folder.resolve("results of one's own"));
    Files.write(results.resolve("series.csv.gz"), new byte[10_000_000]);
    assertThat(launcher.run("report", results.toString()).said()).contains(QUICK);
    Files.write(results.resolve("series.csv.gz"), new byte[10_000_001]);
    assertThat(launcher.run("report", results.toString()).said()).contains(LESS);
    launcher.environment().put("JAVA_OPTS", "-XX:+UseG1GC");
    for (String command : List.of("check", "run", "compare")) {
      assertThat(launcher.run(command).said())
          .contains("[-XX:+UseG1GC]")
          .doesNotContain(QUICK, LESS);
    }
  }

  @Test
  void startsRunsOfFewPeopleWithTheQuickCompilerOnly() throws Exception {
    launcher.write("scenarios/small.yaml", "name: small\nstaff: 600 # all of them\n");
    launcher.write("scenarios/large.yaml", "staff: 30001\n");
    Path own = folder.resolve("of one's own.yaml");
    Files.writeString(own, "staff: 30000\n");
    for (String few : List.of("--replicates=1", "--replicates=20")) {
      String none = "--draws=0";
      assertThat(launcher.run("compare", "small", none, few).said()).contains(QUICK);
      assertThat(launcher.run("compare", "large", none, few).said()).doesNotContain(QUICK);
      assertThat(launcher.run("compare", "large", none, "--replicates=2").said()).contains(LESS);
      assertThat(launcher.run("compare", "large", none, "--replicates=3").said())
          .doesNotContain(QUICK, LESS);
      assertThat(launcher.run("compare", "small", few).said())
          .as("in each of many draws")
          .doesNotContain(QUICK);
    }
    assertThat(launcher.run("compare", "small", "--draws", "2", "--out", "b").said())
        .contains(QUICK);
    for (String many : List.of("21", "08", "99999", "two")) {
      assertThat(launcher.run("compare", "small", "--draws", "0", "--replicates", many).said())
          .as(many)
          .contains("[" + many + "]")
          .doesNotContain(QUICK);
    }
    assertThat(launcher.run("compare", "small").said()).doesNotContain(QUICK);
    assertThat(launcher.run("compare", "small", "--replicates=1", "--draws=21").said())
        .doesNotContain(QUICK);
    assertThat(launcher.run("compare", "small", "--draws", "0", "--replicates=1").said())
        .contains(QUICK);
    assertThat(launcher.run("run", "small").said()).contains(QUICK);
    assertThat(launcher.run("run", own.toString()).said()).contains(QUICK);
    assertThat(launcher.run("run", "large").said()).doesNotContain(QUICK);
    assertThat(launcher.run("run", "none").said()).doesNotContain(QUICK, "sed");
  }

  private static long calls(Path archives) throws IOException {
    Path calls = archives.resolve("archived");
    return Files.exists(calls) ? Files.readAllLines(calls).size() : 0;
  }

  /** Root may write everywhere, so that it has to be somebody else. */
  private Ended asSomebody(String... args) throws Exception {
    List<String> command = new ArrayList<>();
    if (System.getProperty("user.name").equals("root")) {
      command.add(Launcher.ofMachine("setpriv").toString());
      command.addAll(List.of("--reuid=65534", "--regid=65534", "--clear-groups"));
    }
    command.addAll(List.of(args));
    return Launcher.end(launcher.start(command));
  }

  private static void readOnly(Path top, Path folder) throws IOException {
    everybody(top);
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.toList()) {
        Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
        assertThat(file.toFile().setReadOnly()).isTrue();
      }
    }
  }

  private static void everybody(Path folder) {
    assertThat(folder.toFile().setWritable(true, false)).isTrue();
    assertThat(folder.toFile().setReadable(true, false)).isTrue();
    assertThat(folder.toFile().setExecutable(true, false)).isTrue();
  }
}
