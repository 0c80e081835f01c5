package korridor.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioDifferenceTest {

  private static final Path TINY = Path.of("src/test/resources/korridor/tiny.yaml");

  @TempDir private Path folder;

  private List<ScenarioDifference> changed(String from, String to) throws IOException {
    String text = Files.readString(TINY);
    assertThat(text).contains(from);
    Path other = Files.writeString(folder.resolve("other.yaml"), text.replace(from, to));
    return ScenarioDifference.between(ScenarioReader.read(TINY), ScenarioReader.read(other));
  }

  @Test
  void equalScenariosDoNotDiffer() throws IOException {
    assertThat(changed("A town for tests.", "Another word.")).isEmpty();
  }

  /** A department that only one has is one line, not one for each of its values. */
  @Test
  void aPartIsToldAsAWhole() throws IOException {
    List<String> department = List.of("divisions", "II Bau", "departments", "Bauamt");
    List<String> renamed = List.of("divisions", "II Bau", "departments", "Hochbauamt");
    Optional<Object> part = Optional.of(ScenarioDifference.PART);
    assertThat(changed("Bauamt, staff: 40", "Hochbauamt, staff: 40"))
        .containsExactly(
            new ScenarioDifference(department, part, Optional.empty()),
            new ScenarioDifference(renamed, Optional.empty(), part));
  }

  @Test
  void whatIsDerivedIsToldToo() throws IOException {
    assertThat(changed("Bauamt, staff: 40", "Bauamt, staff: 50"))
        .extracting(difference -> String.join(".", difference.place()))
        .contains("staff", "divisions.II Bau.departments.Bauamt.staff");
  }

  @Test
  void aValueIsCalledByItsPlace() throws IOException {
    Scenario tiny = ScenarioReader.read(TINY);
    Scenario other = tiny.with(tiny.parameters().with("learning.trust-gain", 0));
    assertThat(ScenarioDifference.between(tiny, other))
        .containsExactly(
            new ScenarioDifference(
                List.of("parameters", "learning", "trust-gain"),
                Optional.of(tiny.parameters().learning().trustGain()),
                Optional.of(0.0)));
  }
}
