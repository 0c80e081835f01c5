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

  private String extra(String home) {
    return "[-classpath]["
        + home
        + "/target/launcher/korridor.jar:"
        + home
        + "/target/extra/query/jars/*][korridor.cli.Main]";
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
        .contains(extra(home) + "[" + String.join("][", args) + "]");
    Ended second = launcher.run(args);
    assertThat(second.said()).doesNotContain("mvn").contains(extra(home));
    launcher.write("pom.xml", "<project>another version</project>");
    assertThat(launcher.run(args).said()).contains("fetching DuckDB");
    assertThat(launcher.home().resolve("target/extra")).isDirectoryContaining("glob:**/query");
    try (var files = Files.list(launcher.home().resolve("target/extra"))) {
      assertThat(files).hasSize(1);
    }
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
            "[-classpath][" + home + "/lib/korridor.jar:" + home + "/lib/extra/*]",
            "[korridor.cli.Main][query][select 1][x]");
  }
}
