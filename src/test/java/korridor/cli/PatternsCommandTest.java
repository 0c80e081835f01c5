package korridor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PatternsCommandTest {

  private static final String CITY =
      """
      name: small-city
      city: Kleinstadt
      divisions:
        - name: A
          departments:
            - {name: a, staff: 30, topic: ta}
            - {name: b, staff: 30, topic: tb}
        - name: B
          departments:
            - {name: c, staff: 30, topic: tc}
            - {name: d, staff: 30, topic: td}
      themes:
        - name: first
          owner: A
          topics: [ta, tc]
        - name: second
          owner: B
          topics: [tb, td]
      """;

  @TempDir private Path folder;

  @BeforeEach
  void writeTheScenario() throws Exception {
    Files.writeString(folder.resolve("small-city.yaml"), CITY);
  }

  private String told(String... more) {
    List<String> words = new ArrayList<>(List.of(more));
    words.add(1, folder.resolve("small-city.yaml").toString());
    return Told.by(StandardCharsets.UTF_8, words.toArray(String[]::new));
  }

  @Test
  @Tag("slow")
  void drawsAreWrittenAsTables() throws Exception {
    Path out = folder.resolve("draws");

    String told = told("patterns", "--draws", "3", "--out", out.toString());

    assertThat(told).contains("Written: ", "Latin hypercube", "of 3");
    String page = Files.readString(out.resolve("draws.md"));
    assertThat(page)
        .startsWith("# In how many draws the patterns show: Kleinstadt\n")
        .contains("| P1 | The silo stays where it is |", "\n| --- |");
    List<String> counts = Files.readAllLines(out.resolve("draws.csv"));
    assertThat(counts.get(0)).isEqualTo("case,what,bounds,shows,known,median,lower,upper");
    assertThat(counts).anyMatch(line -> line.startsWith("P14,"));
    assertThat(Files.readAllLines(out.resolve("draws-values.csv"))).hasSize(1 + 3);
    assertThat(Files.readAllLines(out.resolve("draws-targets.csv")))
        .anyMatch(line -> line.contains("all three bring trust"));
    assertThat(out.resolve("scenario.yaml")).content().contains("city: Kleinstadt");
  }

  @Test
  void drawsHaveNeitherALargeCityNorAPage() {
    assertThat(told("patterns", "--draws", "3", "--full")).contains("--draws", "--full");
    assertThat(told("patterns", "--draws", "3", "--open")).contains("--draws", "--open");
    assertThat(told("patterns", "--draws", "2")).contains("--draws", "3");
    assertThat(folder.resolve("draws")).doesNotExist();
  }

  @Test
  @Tag("slow")
  void ingredientsAreWrittenAsADocument() throws Exception {
    Path out = folder.resolve("ingredients.md");

    String told = told("ingredients", "--replicates", "2", "--out", out.toString(), "--lang", "de");

    assertThat(told).contains("Kleinstadt: 60 Läufe", "Geschrieben: ");
    assertThat(Files.readString(out))
        .startsWith("# Was die Zutaten tragen: Kleinstadt\n")
        .contains("Verlegte Beziehungen (Korridore)", "\n## Ohne Lernen", "\n| --- |");
  }

  @Test
  void aDocumentThatIsThereStays() throws Exception {
    Path out = Files.writeString(folder.resolve("mine.md"), "mine");

    assertThat(told("ingredients", "--replicates", "2", "--out", out.toString()))
        .contains("mine.md");
    assertThat(out).hasContent("mine");
  }

  @Test
  void oneReplicateGivesNoInterval() {
    assertThat(told("ingredients", "--replicates", "1")).contains("--replicates", "2");
  }
}
