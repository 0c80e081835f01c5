package korridor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import korridor.evaluation.verification.KnownCases;
import korridor.experiment.ThreadExecutor;
import korridor.model.Organisation;
import korridor.model.Organisations;
import korridor.scenario.Scenario;
import korridor.scenario.ScenarioReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Counts, sizes and versions that documents state are those of the code and the files. */
class StatedFactsTest {

  @Test
  void theEvidenceNamesEveryKnownCase() {
    Map<String, Long> cases =
        KnownCases.all(new ThreadExecutor(1)).stream()
            .collect(Collectors.groupingBy(c -> c.id().substring(0, 1), Collectors.counting()));
    String trace = Markdown.read(Path.of("docs/trace.md")).text();
    cases.forEach(
        (kind, count) ->
            assertThat(trace).contains(count == 1 ? kind + "1" : kind + "1 to " + kind + count));
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.de.md"})
  void theSizesOfScenariosAreThoseOfTheirFiles(String readme) {
    String text = Markdown.read(Path.of(readme)).text();
    Locale language = readme.contains(".de.") ? Locale.GERMANY : Locale.UK;
    for (String name : List.of("small-town", "workshop", "mannheim", "karlsruhe")) {
      int staff = scenario(name).organisation().staff();
      assertThat(text)
          .containsPattern("`" + name + "`\\s+\\(" + String.format(language, "%,d", staff));
    }
  }

  @Test
  void theITeamOfKarlsruheIsAsLargeAsItsFileSays() throws IOException {
    Scenario karlsruhe = scenario("karlsruhe");
    double share = karlsruhe.parameters().interventions().iteamStaff();
    long members = Math.round(share * karlsruhe.organisation().staff());
    assertThat(Files.readString(Path.of("scenarios/karlsruhe.yaml")))
        .contains("the I-Team has " + members + " members");
  }

  /** The administration of the decisions is the one of the tests of patterns. */
  @Test
  void theMadeUpAdministrationIsThatOfTheTests() {
    Organisation read = ScenarioReader.read(Path.of("docs/decisions/made-up.yaml")).organisation();
    Organisation made = Organisations.city();
    assertThat(read.departments()).isEqualTo(made.departments());
    assertThat(read.actors()).isEqualTo(made.actors());
    assertThat(read.themes()).isEqualTo(made.themes());
  }

  private static Scenario scenario(String name) {
    return ScenarioReader.read(Path.of("scenarios", name + ".yaml"));
  }

  /** Whoever cites needs the version and its year. */
  @Test
  void theCitationHasTheVersionAndYearOfTheBuild() throws IOException {
    String build = Files.readString(Path.of("pom.xml"));
    String version = first("<artifactId>korridor</artifactId>\\s*<version>(.+?)</version>", build);
    String year = first("<project.build.outputTimestamp>(\\d{4})", build);
    String citation = Files.readString(Path.of("CITATION.cff"));
    assertThat(Pattern.compile("(?m)^ *version: (.+)$").matcher(citation).results())
        .hasSize(2)
        .allSatisfy(found -> assertThat(found.group(1)).isEqualTo(version));
    assertThat(first("(?s)preferred-citation:.*?\\n  year: (\\d{4})", citation)).isEqualTo(year);
    assertThat(Files.readString(Path.of("CHANGELOG.md"))).contains(version);
  }

  private static String first(String pattern, String text) {
    Matcher found = Pattern.compile(pattern).matcher(text);
    assertThat(found.find()).as(pattern).isTrue();
    return found.group(1);
  }
}
