package korridor.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import korridor.language.Language;
import korridor.model.Arm;
import korridor.model.intervention.Interventions;
import korridor.model.parameter.Spread;
import korridor.report.chart.Gallery;
import korridor.report.evidence.Evidence;
import korridor.report.page.Page;
import korridor.scenario.Beliefs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What a report says of the ground it stands on, and the small tables of its annex. */
class BasisAndAnnexTest {

  @TempDir private Path folder;

  @Test
  void saysWhatTheResultsRestOn() throws IOException {
    assertThat(page(small(), Locale.ENGLISH))
        .contains("The silo is at rest because it was set so", "an input and no result")
        .contains("it counts 71% for each of them here (believed: 59% to 84%)")
        .contains("How is it in Karlsruhe")
        .contains("Episode: common weight of all that differs from the silo: 1.25, believed 0.75");
    SyntheticResults divided = small().withParameters(Map.of("credit.dilution", 1.0));
    assertThat(page(divided, Locale.GERMAN)).contains("so gilt er hier jeder von beiden zu 50");
    SyntheticResults corridors =
        small().withArms(List.of(Arm.SILO, Arm.of(Interventions.CORRIDOR)));
    assertThat(page(corridors, Locale.ENGLISH))
        .contains("What corridors bring hangs on it")
        .doesNotContain("Does credit grow", "What the I-Team brings");
  }

  /** What a city states takes the place of what is declared, and a value that it knows is known. */
  @Test
  void saysWhatTheScenarioBelieves() throws IOException {
    SyntheticResults stated =
        small()
            .withBeliefs(
                Map.of(
                    "episode.weight",
                    new Beliefs.Range(1, 1.5, Spread.LOG_UNIFORM, "a guess"),
                    "credit.dilution",
                    new Beliefs.Known("a survey")));
    assertThat(page(stated, Locale.ENGLISH))
        .contains("common weight of all that differs from the silo: 1.25, believed 1 to 1.5")
        .contains("it counts 71% for each of them here, which is in no doubt")
        .doesNotContain("believed 0.75");
  }

  @Test
  void theAnnexShowsThePartsOfEachWhole() throws IOException {
    Document page = Xml.parse(page(small(), Locale.ENGLISH));
    for (String section : List.of("outcomes", "seats", "iteam")) {
      for (Element bar : bars(page, section)) {
        double sum = 0;
        for (Element part : Xml.elements(bar, "span")) {
          sum += Double.parseDouble(part.getAttribute("style").replaceAll("[^0-9.]", ""));
        }
        assertThat(sum).as(section).isCloseTo(100, within(0.5));
      }
    }
    assertThat(bars(page, "outcomes")).hasSize(8);
    assertThat(bars(page, "iteam")).as("only arms with an I-Team").hasSize(4);
    SyntheticResults corridors =
        small().withArms(List.of(Arm.SILO, Arm.of(Interventions.CORRIDOR)));
    assertThat(page(corridors, Locale.ENGLISH))
        .contains("id=\"seats\"")
        .doesNotContain("id=\"iteam\"");
  }

  private static List<Element> bars(Document page, String section) {
    return Xml.elements(page, "section").stream()
        .filter(part -> part.getAttribute("id").equals(section))
        .flatMap(part -> Xml.elements(part, "div").stream())
        .filter(part -> part.getAttribute("class").equals("bar"))
        .toList();
  }

  @Test
  void whatTheSiloLacksIsToldOfTheArmsThatHaveIt() throws IOException {
    Document page = Xml.parse(page(small(), Locale.ENGLISH));
    List<String> cells =
        Xml.elements(page, "tr").stream()
            .filter(row -> row.getTextContent().startsWith("Trust in the I-Team"))
            .flatMap(row -> Xml.elements(row, "td").stream())
            .map(Element::getTextContent)
            .toList();
    assertThat(cells).hasSizeGreaterThanOrEqualTo(8);
    assertThat(cells.subList(0, 3)).containsOnly("–");
    assertThat(cells.get(3)).matches("0\\.\\d\\d");
  }

  @Test
  void variantsOfOneSolutionAreComparedInOneReport() throws IOException {
    List<Arm> arms =
        Stream.of("silo", "corridor", "corridor-goal", "corridor-ties", "corridor+freeze")
            .map(name -> Interventions.arm(name).orElseThrow())
            .toList();
    String html = page(small().withArms(arms), Locale.ENGLISH);
    assertThat(html)
        .contains("figure-forest-ablations-corridor", "figure-forest-controls")
        .contains("Corridors without a common goal", "Corridors + Learning off");
  }

  private static SyntheticResults small() {
    return SyntheticResults.standard().withReplicates(3).withWeeks(104);
  }

  private String page(SyntheticResults results, Locale locale) throws IOException {
    Evidence evidence = Report.evidence(results.write(Files.createTempDirectory(folder, "r")));
    Language texts = Language.of(locale);
    return new Page(evidence, texts, Pages.drawings(Gallery.of(evidence, texts)), "results/r")
        .html();
  }
}
