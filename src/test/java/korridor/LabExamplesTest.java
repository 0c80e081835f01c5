package korridor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import korridor.cli.Told;
import korridor.observe.Measure;
import korridor.observe.Measures;
import korridor.scenario.Facts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Commands and facts that the page of the lab shows work as they stand there. */
class LabExamplesTest {

  private static final Path PAGE = Path.of("docs/lab.md");
  private static final Path FACTS = Path.of("examples/facts/our-facts.yaml");

  @TempDir private Path folder;

  static List<String> commands() throws IOException {
    return Files.readAllLines(PAGE).stream()
        .filter(line -> line.matches("\\./korridor (sensitivity|calibrate) .* --out .*"))
        .toList();
  }

  @Test
  void theShownFactsAreTheExample() throws IOException {
    Map<String, String> measures =
        Measures.all().stream().collect(Collectors.toMap(Measure::name, Measure::unit));

    assertThat(Files.readString(PAGE)).contains("```yaml\n" + Files.readString(FACTS) + "```");
    assertThat(Facts.read(FACTS, measures)).allMatch(fact -> fact.target().isPresent());
    assertThat(commands()).hasSize(2);
  }

  @ParameterizedTest
  @MethodSource("commands")
  @Tag("slow")
  void theShownCommandsRun(String command) throws IOException {
    List<String> words = new ArrayList<>(List.of(command.split(" ")));
    Path out = folder.resolve("out");
    words.set(words.size() - 1, out.toString());

    String told =
        Told.by(StandardCharsets.UTF_8, words.subList(1, words.size()).toArray(String[]::new));

    assertThat(told).contains("Written: ");
    String page = Files.readString(PAGE);
    try (var files = Files.list(out)) {
      assertThat(files.map(file -> file.getFileName().toString()).toList())
          .isNotEmpty()
          .allSatisfy(name -> assertThat(page).contains("`" + name));
    }
    for (String said : saidOnThePage(words.get(1))) {
      assertThat(told.replaceAll("\\s+", " ")).contains(said);
    }
  }

  /** Comparisons, their parts put together, and a run again, one after the other. */
  @Test
  @Tag("slow")
  void theShownComparisonsRun() throws IOException {
    List<String> shown =
        Files.readAllLines(PAGE).stream()
            .filter(line -> line.matches("\\./korridor (compare|merge|replay) .*"))
            .toList();
    assertThat(shown).hasSize(6);
    List<String> folders =
        shown.stream().filter(line -> line.contains(" --out ")).map(LabExamplesTest::last).toList();
    for (String command : shown) {
      String[] words =
          Arrays.stream(command.split(" "))
              .skip(1)
              .map(word -> folders.contains(word) ? folder.resolve(word).toString() : word)
              .toArray(String[]::new);
      String told = Told.by(StandardCharsets.UTF_8, words);
      boolean replay = words[0].equals("replay");
      assertThat(told).as(command).contains(replay ? "to the bit" : "runs finished");
    }
    assertThat(folder.resolve("all/report.html")).isNotEmptyFile();
    assertThat(folder.resolve("part-1/report.html")).doesNotExist();
    assertThat(Files.readAllLines(folder.resolve("all/runs.csv"))).hasSize(1 + 2 * 8);
  }

  private static String last(String command) {
    return command.substring(command.lastIndexOf(' ') + 1);
  }

  /** What the page tells of the outcome. */
  private static List<String> saidOnThePage(String command) {
    return command.equals("calibrate")
        ? List.of("200 runs in", "The 40 administrations", "as much as 33 independent ones")
        : List.of(
            "80 runs",
            "Decides, more than luck could: “Episode: common weight of all that differs from the"
                + " silo”.");
  }
}
