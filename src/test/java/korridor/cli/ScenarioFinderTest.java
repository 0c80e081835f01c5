package korridor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import korridor.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioFinderTest {

  @TempDir Path home;

  /** The working folder of the tests has a folder src, which is no scenario. */
  @Test
  void aFolderDoesNotHideAScenarioOfThatName() throws IOException {
    Path file = Files.createDirectories(home.resolve("scenarios")).resolve("src.yaml");
    Files.writeString(file, "city: x\n");

    assertThat(Path.of("src")).isDirectory();
    assertThat(new ScenarioFinder(home, Language.of(Locale.ENGLISH)).find("src")).isEqualTo(file);
  }

  @Test
  void theFileOfFactsIsNoScenario() throws IOException {
    Path folder = Files.createDirectories(home.resolve("scenarios"));
    Path town = Files.writeString(folder.resolve("town.yaml"), "city: x\n");
    Files.writeString(folder.resolve("facts.yaml"), "facts: []\n");

    assertThat(new ScenarioFinder(home, Language.of(Locale.ENGLISH)).known()).containsExactly(town);
  }
}
