package korridor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import korridor.cli.Launcher.Ended;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the build gives away: jars and the zip. */
class DistributionIT {

  @TempDir private Path folder;

  @Test
  void theMainJarHoldsKorridorAlone() throws IOException {
    try (JarFile jar = new JarFile(KorridorProcess.built(".jar").toFile())) {
      assertThat(names(jar)).allMatch(name -> name.matches("(korridor|META-INF)/.*"));
      assertThat(names(jar)).contains("korridor/cli/Main.class").noneMatch(n -> n.endsWith(".py"));
      assertThat(jar.getManifest().getMainAttributes().getValue("Automatic-Module-Name"))
          .isEqualTo("korridor");
    }
  }

  @Test
  void theShadedJarRunsAlone() throws IOException {
    try (JarFile jar = new JarFile(KorridorProcess.built("-all.jar").toFile())) {
      assertThat(names(jar)).contains("korridor/cli/Main.class", "picocli/CommandLine.class");
      assertThat(names(jar)).noneMatch(name -> name.startsWith("org/apache/commons/beanutils"));
      assertThat(jar.getManifest().getMainAttributes().getValue("Main-Class"))
          .isEqualTo("korridor.cli.Main");
    }
  }

  @Test
  void theSourcesAreBesideIt() throws IOException {
    try (JarFile jar = new JarFile(KorridorProcess.built("-sources.jar").toFile())) {
      assertThat(names(jar)).contains("korridor/cli/Main.java");
    }
  }

  @Test
  void theZipHoldsWhatAUserNeeds() throws IOException {
    Path home = unpack();
    for (String name :
        List.of(
            "korridor",
            "korridor.cmd",
            "lib/korridor.jar",
            "scenarios/karlsruhe.yaml",
            "LICENSE")) {
      assertThat(home.resolve(name)).isNotEmptyFile();
    }
    assertThat(home.resolve("share/bash-completion/completions/korridor")).isNotEmptyFile();
    assertThat(home.resolve("share/man/de/man1/korridor-compare.1")).isNotEmptyFile();
    assertThat(home.resolve("README.md")).isNotEmptyFile();
    assertThat(home.resolve("docs/odd.md")).isNotEmptyFile();
    assertThat(home.resolve("src")).doesNotExist();
    assertThat(Files.readString(home.resolve("korridor"))).doesNotContain("\r");
    assertThat(Files.readAllBytes(home.resolve("korridor.cmd")))
        .asString()
        .containsPattern("^@echo off\r\n")
        .doesNotContainPattern("[^\r]\n");
  }

  @Test
  void theZipRunsWithJavaAloneFromAnyFolder() throws Exception {
    assumeThat(Path.of("/bin/sh")).exists();
    Path home = unpack();
    Launcher launcher = Launcher.unpacked(Files.createDirectory(folder.resolve("user's folder")));
    launcher.without("java");
    launcher.environment().put("JAVA_HOME", System.getProperty("java.home"));

    Ended ended =
        Launcher.end(
            launcher.start(
                List.of(
                    home + "/korridor",
                    "compare",
                    "workshop",
                    "--arms",
                    "silo,corridor",
                    "--draws",
                    "0",
                    "--replicates",
                    "2",
                    "--out",
                    "out")));
    assertThat(ended.code()).as(ended.said()).isZero();
    assertThat(launcher.folder().resolve("out/report.html")).isNotEmptyFile();
    assertThat(home.resolve("target")).doesNotExist();
  }

  private Path unpack() throws IOException {
    String name = KorridorProcess.built("").getFileName().toString();
    Path target = folder.resolve("unpacked here");
    try (ZipFile zip = new ZipFile(KorridorProcess.built(".zip").toFile())) {
      for (ZipEntry entry : zip.stream().filter(entry -> !entry.isDirectory()).toList()) {
        Path file = target.resolve(entry.getName());
        Files.createDirectories(file.getParent());
        try (InputStream in = zip.getInputStream(entry)) {
          Files.copy(in, file);
        }
      }
    }
    Launcher.executable(target.resolve(name).resolve("korridor"));
    return target.resolve(name);
  }

  private static Set<String> names(JarFile jar) {
    return jar.stream()
        .filter(entry -> !entry.isDirectory())
        .map(JarEntry::getName)
        .collect(Collectors.toSet());
  }
}
