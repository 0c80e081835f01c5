package korridor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import korridor.cli.Launcher.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What only some commands need is fetched by these alone, and once. */
class LauncherPiecesIT {

  @TempDir private Path folder;
  private Launcher launcher;

  @BeforeEach
  void setUp() throws IOException {
    assumeThat(Path.of("/bin/sh")).exists();
    launcher = Launcher.amongSources(folder);
    launcher.maven(Launcher.FETCHING);
  }

  private static String extra(String home, String piece) {
    String place = home + "/target/extra/" + piece;
    return "[-classpath]["
        + home
        + "/target/launcher/korridor.jar:"
        + place
        + "/*:"
        + place
        + "/jars/*][korridor.cli.Main]";
  }

  @ParameterizedTest
  @ValueSource(strings = {"query|select 1|x", "export|x|--parquet|y", "export|x|--parquet=y"})
  void aQueryFetchesTheDatabaseOnce(String arguments) throws Exception {
    String[] args = arguments.split("[|]");
    String home = launcher.home().toRealPath().toString();
    Ended first = launcher.run(args);

    assertThat(first.code()).as(first.said()).isEqualTo(7);
    assertThat(first.said())
        .contains("fetching DuckDB", "-Pquery dependency:copy@query")
        .contains(extra(home, "query") + "[" + String.join("][", args) + "]");
    Ended second = launcher.run(args);
    assertThat(second.said()).doesNotContain("mvn").contains(extra(home, "query"));
    launcher.write("pom.xml", "<project>another version</project>");
    assertThat(launcher.run(args).said()).contains("fetching DuckDB");
    assertThat(launcher.home().resolve("target/extra")).isDirectoryContaining("glob:**/query");
    try (var files = Files.list(launcher.home().resolve("target/extra"))) {
      assertThat(files).hasSize(1);
    }
  }

  /** Built against the program, so made anew when either changes. */
  @ParameterizedTest
  @ValueSource(strings = {"study|x|--on|spark://a:1", "compare|x|--on=spark://a:1"})
  void otherMachinesFetchTheEngineOnce(String arguments) throws Exception {
    String[] args = arguments.split("[|]");
    launcher.write("spark/pom.xml", "<project/>");
    launcher.write("spark/src/A.java", "class A {}");
    String home = launcher.home().toRealPath().toString();
    Ended first = launcher.run(args);

    assertThat(first.code()).as(first.said()).isEqualTo(7);
    assertThat(first.said())
        .contains("fetching Spark", "-f " + home + "/spark/pom.xml")
        .contains("-Dkorridor.jar=" + home + "/target/launcher/korridor.jar")
        .contains(extra(home, "spark"));
    assertThat(launcher.run(args).said()).doesNotContain("mvn").contains(extra(home, "spark"));
    launcher.write("src/main/A.java", "class A { int changed; }");
    assertThat(launcher.run(args).said()).contains("building", "fetching Spark");
    launcher.write("spark/src/A.java", "class A { int changed; }");
    assertThat(launcher.run(args).said()).doesNotContain("building").contains("fetching Spark");
  }

  @ParameterizedTest
  @ValueSource(strings = {"query|--help", "export|x|--excel|y.xlsx", "compare|query", "report|x"})
  void nothingElseDoes(String arguments) throws Exception {
    assertThat(launcher.run(arguments.split("[|]")).said())
        .doesNotContain("fetching", "-classpath")
        .contains("[-jar]");
  }

  @Test
  void aFailureEndsItAndLeavesNothing() throws Exception {
    launcher.maven(Launcher.FETCHING + "; case \"$*\" in *copy@*) exit 1;; esac");
    Ended ended = launcher.run("query", "select 1", "x");

    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.said()).contains("that failed, see above").doesNotContain("[query]");
    try (var files = Files.list(launcher.home().resolve("target/extra"))) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void inTheZipWhatLiesInLibExtraIsTaken() throws Exception {
    launcher = Launcher.unpacked(Files.createDirectory(folder.resolve("zip")));
    String home = launcher.home().toRealPath().toString();
    assertThat(launcher.run("query", "select 1", "x").said()).contains("[-jar]");
    Files.createDirectories(launcher.home().resolve("lib/extra"));
    assertThat(launcher.run("query", "select 1", "x").said())
        .contains(
            "[-classpath][" + home + "/lib/korridor.jar:" + home + "/lib/extra/*:",
            "/lib/extra/spark/*:" + home + "/lib/extra/spark/jars/*]",
            "[korridor.cli.Main][query][select 1][x]");
  }
}
