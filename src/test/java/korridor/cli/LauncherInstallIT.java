package korridor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import korridor.cli.Launcher.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the launcher says and does when something is missing. */
class LauncherInstallIT {

  @TempDir private Path folder;
  private Launcher launcher;

  @BeforeEach
  void setUp() throws IOException {
    assumeThat(Path.of("/bin/sh")).exists();
    launcher = Launcher.amongSources(folder);
    launcher.tool("id", "echo 0");
  }

  @Test
  void saysThatJavaIsMissing() throws Exception {
    launcher.without("java");
    Ended ended = launcher.run("version");
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.said())
        .contains("missing: Java (JDK) 17 or newer", "apt-get install openjdk-17-jdk-headless");
  }

  @Test
  void saysThatOnlyTheCompilerIsMissing() throws Exception {
    launcher.without("javac");
    assertThat(launcher.run("version").said()).contains("missing: Java (JDK) 17 or newer");
  }

  @Test
  void saysThatJavaIsTooOld() throws Exception {
    launcher.java("1.8.0_402", "");
    Ended ended = launcher.run("version");
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.said()).contains("Java 17 or newer is needed", "is version 8", "JAVA_HOME");
  }

  @Test
  void saysThatMavenIsMissing() throws Exception {
    launcher.without("mvn");
    Ended ended = launcher.run("version");
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.said()).contains("missing: Maven", "apt-get install maven");
  }

  @Test
  void saysInGermanWhatIsMissingAllAtOnce() throws Exception {
    launcher.environment().put("LC_ALL", "de_DE.UTF-8");
    withoutFonts();
    launcher.without("java");
    launcher.without("mvn");
    assertThat(launcher.run("compare", "a").said())
        .contains("es fehlt: Java (JDK) 17 oder neuer; Maven, das Korridor baut; Schriften")
        .contains("openjdk-17-jdk-headless maven fontconfig fonts-dejavu-core");
  }

  @Test
  void theZipNeedsJavaAlone() throws Exception {
    launcher = Launcher.unpacked(Files.createDirectory(folder.resolve("zip")));
    launcher.without("javac");
    assertThat(launcher.run("version").said()).contains("[-jar]", "lib/korridor.jar]");
    launcher.without("java");
    assertThat(launcher.run("version").said())
        .contains("missing: Java 17 or newer", "openjdk-17-jre-headless")
        .doesNotContain("maven");
    assertThat(launcher.run("tests").code()).isEqualTo(2);
  }

  @Test
  void fontsAreNeededForWhatDrawsOnly() throws Exception {
    withoutFonts();
    for (String command : List.of("compare", "report", "verify", "patterns")) {
      Ended ended = launcher.run(command, "a");
      assertThat(ended.code()).as(command).isEqualTo(1);
      assertThat(ended.said()).contains("missing: fonts", "fontconfig fonts-dejavu-core");
      assertThat(launcher.run(command, "--help").code()).as(command).isEqualTo(7);
    }
    assertThat(launcher.run("check", "a").code()).isEqualTo(7);
    launcher.environment().put("KORRIDOR_INSTALL", "0");
    assertThat(launcher.run("compare", "a").code()).isEqualTo(7);
    launcher.environment().remove("KORRIDOR_INSTALL");
    launcher.tool("fc-list", "echo /fonts/some.ttf");
    assertThat(launcher.run("compare", "a").code()).isEqualTo(7);
  }

  @Test
  void installsWhenToldAndSaysSo() throws Exception {
    for (String told : List.of("KORRIDOR_INSTALL=1", "CI=true")) {
      nothingButApt();
      String[] pair = told.split("=");
      launcher.environment().put(pair[0], pair[1]);
      Ended ended = launcher.run("version");
      assertThat(ended.code()).as(ended.said()).isEqualTo(7);
      assertThat(ended.said())
          .contains("missing: Java", "installing openjdk-17-jdk-headless maven")
          .contains("apt-get update", "--no-install-recommends openjdk-17-jdk-headless maven");
      launcher.environment().remove(pair[0]);
    }
  }

  @Test
  void takesTheJavaOfSystemsThatHaveAnother() throws Exception {
    nothingButApt();
    launcher.tool("apt-cache", "case \"$2\" in openjdk-17*) exit 100;; esac");
    launcher.environment().put("KORRIDOR_INSTALL", "1");
    assertThat(launcher.run("version").said())
        .contains("--no-install-recommends default-jdk-headless maven");
  }

  @Test
  void neverInstallsUntold() throws Exception {
    for (String not : List.of("", "CI=false", "KORRIDOR_INSTALL=0")) {
      nothingButApt();
      if (!not.isEmpty()) {
        launcher.environment().put(not.split("=")[0], not.split("=")[1]);
      }
      Ended ended = launcher.run("version");
      assertThat(ended.code()).isEqualTo(1);
      assertThat(ended.said())
          .contains("missing: Java", "KORRIDOR_INSTALL=1")
          .doesNotContain("apt-get update", "installing");
    }
  }

  @Test
  void asksOnATerminal() throws Exception {
    assumeThat(Path.of("/usr/bin/script")).exists();
    // A root folder without pseudo-terminals has none to ask on.
    assumeThat(Path.of("/dev/pts/ptmx")).exists();
    String call = "'" + launcher.home() + "/korridor' version";
    for (String answer : List.of("n", "", "y")) {
      nothingButApt();
      Process process =
          launcher.start(List.of("/usr/bin/script", "-qec", call, folder.resolve("log") + ""));
      process.getOutputStream().write((answer + "\n").getBytes());
      Ended ended = Launcher.end(process);
      assertThat(ended.said()).contains("missing: Java", "Install it now? (y/N)");
      assertThat(ended.code()).as(ended.said()).isEqualTo(answer.equals("y") ? 7 : 1);
    }
  }

  @Test
  void saysWhatTheInstallationDidNotBring() throws Exception {
    nothingButApt();
    launcher.tool("apt-get", "echo \"apt-get $*\"");
    launcher.environment().put("KORRIDOR_INSTALL", "1");
    Ended ended = launcher.run("version");
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.said()).contains("still missing: Java");
  }

  /** Neither Java nor Maven, and an apt-get that brings both. */
  private void nothingButApt() throws IOException {
    Files.deleteIfExists(launcher.jar());
    Path store = Files.createDirectories(folder.resolve("store"));
    for (String tool : List.of("java", "javac", "mvn")) {
      Path here = launcher.bin().resolve(tool);
      if (Files.exists(here)) {
        Files.move(here, store.resolve(tool), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    launcher.tool("apt-cache", "exit 0");
    launcher.tool(
        "apt-get",
        "echo \"apt-get $*\"; case \"$1\" in install) cp "
            + store
            + "/* "
            + launcher.bin()
            + ";; esac");
  }

  private void withoutFonts() {
    launcher.environment().put("FONTCONFIG_PATH", folder.resolve("none").toString());
  }
}
