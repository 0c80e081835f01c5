package korridor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import korridor.cli.Launcher.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When the launcher builds, and that no build leaves a jar that does not start. */
class LauncherBuildIT {

  @TempDir private Path folder;
  private Launcher launcher;

  @BeforeEach
  void setUp() throws IOException {
    assumeThat(Path.of("/bin/sh")).exists();
    launcher = Launcher.amongSources(folder);
  }

  @Test
  void buildsWhenThereIsNoJar() throws Exception {
    Ended ended = launcher.run("compare", "two words");

    assertThat(ended.code()).as(ended.said()).isEqualTo(7);
    assertThat(ended.said())
        .contains("building", "mvn -q -B -Dstyle.color=never -f " + home() + "/pom.xml", "package")
        .contains("[-jar][" + home() + "/target/launcher/korridor.jar][compare][two words]")
        .contains("[-Dkorridor.home=" + home() + "]", "[-Dkorridor.terminal=false]");
    assertThat(leftovers()).isEmpty();
  }

  @Test
  void doesNotBuildAgainWithoutNeed() throws Exception {
    launcher.run("version");
    assertThat(launcher.run("version").said()).doesNotContain("mvn");
    // A newer time alone is no change.
    touch("pom.xml", Instant.now().plusSeconds(5));
    assertThat(launcher.run("version").said()).doesNotContain("mvn");
  }

  @Test
  void buildsWhenContentsChangeWhateverTheTimes() throws Exception {
    launcher.write("src/main/B.java", "class B {}");
    launcher.run("version");
    launcher.write("src/main/A.java", "class A { }");
    touch("src/main/A.java", Instant.EPOCH);
    assertThat(launcher.run("version").said()).as("content").contains("mvn");
    Files.delete(launcher.home().resolve("src/main/B.java"));
    touch("src/main", Instant.EPOCH);
    assertThat(launcher.run("version").said()).as("removed").contains("mvn");
    launcher.write("pom.xml", "<project><!-- --></project>");
    touch("pom.xml", Instant.EPOCH);
    assertThat(launcher.run("version").said()).as("pom").contains("mvn");
    assertThat(launcher.run("version").said()).doesNotContain("mvn");
  }

  @Test
  void rebuildsAJarThatIsBroken() throws Exception {
    for (String broken : List.of("", "who", "whose\n")) {
      launcher.run("version");
      Thread.sleep(20);
      Files.writeString(launcher.jar(), broken);
      assertThat(launcher.run("version").said()).as(broken).contains("mvn");
      assertThat(launcher.jar()).hasContent("whole\n");
    }
    Files.delete(launcher.jar());
    assertThat(launcher.run("version").said()).contains("mvn", "[-jar]");
  }

  @Test
  void aBuildThatWasKilledLeavesNoJar() throws Exception {
    launcher.maven(Launcher.BUILDING.replace("whole", "half") + "; kill -9 $PPID; exit 1");
    assertThat(launcher.run("version").said()).doesNotContain("[-jar]");
    assertThat(launcher.jar()).doesNotExist();
    launcher.maven(Launcher.BUILDING);
    assertThat(launcher.run("version").said()).contains("mvn", "[-jar]");
    assertThat(launcher.jar()).hasContent("whole\n");
    assertThat(leftovers()).isEmpty();
  }

  @Test
  void aBuildThatFailsLeavesTheOldJarAndSaysSo() throws Exception {
    launcher.run("version");
    launcher.write("pom.xml", "<project>");
    launcher.maven("echo broken; exit 1");
    Ended ended = launcher.run("version");
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.said()).contains("broken", "the build failed").doesNotContain("[-jar]");
    assertThat(launcher.jar()).hasContent("whole\n");
    assertThat(leftovers()).isEmpty();
  }

  @Test
  void twoStartsAtOnceBothWorkAndBuildOnce() throws Exception {
    launcher.maven("sleep 1; " + Launcher.BUILDING);
    Process first = launcher.start("version");
    Process second = launcher.start("version");
    String said = bothEnd(first, second);
    assertThat(said.split("mvn -q", -1)).hasSize(2);
  }

  @Test
  void twoStartsAtOnceBothWorkWithoutLocks() throws Exception {
    launcher.without("flock");
    launcher.maven("sleep 1; " + Launcher.BUILDING);
    Process first = launcher.start("version");
    Process second = launcher.start("version");
    bothEnd(first, second);
    assertThat(leftovers()).isEmpty();
    assertThat(launcher.run("version").said()).doesNotContain("mvn");
  }

  @Test
  void runsAllTestsWithMaven() throws Exception {
    Ended ended = launcher.run("tests", "-Pquick");
    assertThat(ended.code()).isZero();
    assertThat(ended.said())
        .contains("mvn -B -ntp -f " + home() + "/pom.xml verify -Pquick")
        .doesNotContain("[-jar]");
    launcher.maven("exit 3");
    assertThat(launcher.run("tests").code()).isEqualTo(3);
  }

  @Test
  void whatTheTestsHaveBuiltIsNotBuiltAgain() throws Exception {
    launcher.maven("echo tested > '" + home() + "/target/korridor-0.1.0-all.jar'");
    Files.createDirectories(launcher.home().resolve("target"));
    launcher.run("tests");
    assertThat(launcher.run("version").said()).contains("[-jar]").doesNotContain("mvn");
    assertThat(launcher.jar()).hasContent("tested\n");
  }

  private static String bothEnd(Process first, Process second) throws Exception {
    Ended one = Launcher.end(first);
    Ended two = Launcher.end(second);
    assertThat(one.code()).as(one.said()).isEqualTo(7);
    assertThat(two.code()).as(two.said()).isEqualTo(7);
    return one.said() + two.said();
  }

  private String home() throws IOException {
    return launcher.home().toRealPath().toString();
  }

  private List<Path> leftovers() throws IOException {
    List<String> kept = List.of("korridor.jar", "stamp", "lock");
    try (Stream<Path> files = Files.list(launcher.jar().getParent())) {
      return files
          .filter(f -> !kept.contains(f.getFileName().toString()))
          .filter(f -> !f.toString().endsWith(".jsa"))
          .toList();
    }
  }

  private void touch(String name, Instant time) throws IOException {
    Files.setLastModifiedTime(launcher.home().resolve(name), FileTime.from(time));
  }
}
