package korridor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import korridor.language.Language;
import korridor.model.Arm;
import korridor.model.Course;
import korridor.model.Intervention;
import korridor.model.Rollout;
import korridor.model.intervention.Interventions;
import korridor.report.chart.Gallery;
import korridor.report.claim.Sentence;
import korridor.report.evidence.Evidence;
import korridor.report.page.Page;
import korridor.report.page.Summary;
import korridor.scenario.ScenarioHash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class ReportTest {

  private static final Map<Intervention, Rollout> SOME_JOIN =
      Map.of(Interventions.CORRIDOR, new Rollout(Course.ALWAYS, Set.of(1), Set.of(), 3));

  @TempDir private Path folder;

  @Test
  void writesEverythingAndSaysWhat() throws IOException {
    Path results = small().write(folder.resolve("r"));
    Report report = Report.write(results, Locale.GERMAN);
    assertThat(report.files()).allMatch(Files::isRegularFile);
    assertThat(report.files())
        .contains(
            results.resolve("comparison.csv"),
            results.resolve("report.html"),
            results.resolve("charts/time-trust.svg"),
            results.resolve("charts/costs.png"));
    assertThat(report.summary()).contains("Vertrauen über Ämtergrenzen").doesNotContain("<");
    assertThat(Files.readString(results.resolve("report.html"))).startsWith("<!DOCTYPE html>");
    Report again = Report.write(results, Locale.GERMAN);
    assertThat(again).as("writing again replaces the files").isEqualTo(report);
  }

  @Test
  void titlesTellWhatIfReportsApart() throws IOException {
    String plain = page(small(), Locale.ENGLISH);
    String some = page(small().withInterventions(SOME_JOIN), Locale.ENGLISH);
    assertThat(plain).doesNotContainPattern("<title>[^<]*only in");
    assertThat(some).containsPattern("<title>[^<]*Corridors: only in Amt 1, 3 people[^<]*</title>");
    assertThat(page(small().withInterventions(SOME_JOIN), Locale.GERMAN))
        .containsPattern("<title>[^<]*Korridore: nur in Amt 1, 3 Menschen[^<]*</title>");
  }

  @Test
  void isWellFormedSelfContainedAndAccessible() throws IOException {
    for (Locale locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
      String html = page(small(), locale);
      Document document = Xml.parse(html);
      assertThat(document.getDocumentElement().getAttribute("lang"))
          .isEqualTo(locale.getLanguage());
      for (String loading : List.of("script", "link", "img", "iframe", "object")) {
        assertThat(Xml.elements(document, loading)).as(loading).isEmpty();
      }
      assertThat(html.replaceAll("xmlns(:\\w+)?=['\"][^'\"]*['\"]", ""))
          .doesNotContain("http")
          .doesNotContain("@import")
          .doesNotContain("url(//");
      assertThat(Xml.elements(document, "figure")).isNotEmpty().allSatisfy(Pages::described);
      assertThat(Xml.elements(document, "table")).isNotEmpty().allSatisfy(Pages::headed);
    }
  }

  @Test
  void idsAreUniqueAndLinksLeadSomewhere() throws IOException {
    Document document = Xml.parse(page(small(), Locale.GERMAN));
    List<String> ids = new ArrayList<>();
    for (Element element : Xml.elements(document, "*")) {
      if (!element.getAttribute("id").isEmpty()) {
        ids.add(element.getAttribute("id"));
      }
    }
    assertThat(ids).doesNotHaveDuplicates();
    for (Element link : Xml.elements(document, "a")) {
      assertThat(ids).contains(link.getAttribute("href").substring(1));
    }
  }

  @Test
  void theNumbersComeFromTheData() throws IOException {
    String usual = summary(small(), Locale.ENGLISH);
    String weaker = summary(small().withGain(0.5), Locale.ENGLISH);
    assertThat(weaker).isNotEqualTo(usual);
    // The corridor's share of its S-curve after 156 weeks is 0.62: 0.31 · 0.62 = 0.192.
    assertThat(usual).contains("0.19 above the silo (95% interval");
    assertThat(weaker).contains("0.10 above the silo (95% interval");
  }

  @Test
  void saysWhenNoDifferenceIsShown() throws IOException {
    String text = summary(small().withGain(0), Locale.ENGLISH);
    assertThat(text).contains("Trust across departments: 0.27, no clear difference");
    assertThat(text).contains("no arm is clearly better than the silo");
    assertThat(text).doesNotContain("Half of what");
  }

  @Test
  void warnsOfFewReplicatesAndMissingRunsOnly() throws IOException {
    String few = String.join(" ", caveats(small().withReplicates(3)));
    assertThat(few).contains("Only 3 replicates").doesNotContain("wide").doesNotContain("control");
    String failing = String.join(" ", caveats(small().withFailing(k -> k.replicate() == 1)));
    assertThat(failing).contains("Only 32 of 40 planned runs finished");
    assertThat(caveats(SyntheticResults.everything().withReplicates(12))).isEmpty();
    assertThat(caveats(small().withReplicates(12))).as("as the README compares").isEmpty();
    assertThat(summary(SyntheticResults.everything(), Locale.ENGLISH))
        .contains("Random rewiring. No clear difference from the silo: Trust across departments");
  }

  @Test
  void listsFailuresWithKeyAndReason() throws IOException {
    String html =
        page(
            small().withFailing(k -> k.replicate() == 1 && k.arm().equals(Arm.SILO)),
            Locale.ENGLISH);
    assertThat(html).contains("a made-up failure &lt;b&gt;&amp;&lt;/b&gt;");
    assertThat(html).contains("39 of 40 planned runs finished, 1 failed");
  }

  @Test
  void hostileNamesStayText() throws IOException {
    String evil = "<script>alert('1')</script> & \"Ulm\" ]]> {city}";
    List<String> divisions = List.of("<b>'A'</b> & Söhne", "\"><svg onload='x'>", "C");
    String html = page(small().withNames(evil, divisions), Locale.GERMAN);
    Document document = Xml.parse(html);
    assertThat(Xml.elements(document, "script")).isEmpty();
    assertThat(Xml.elements(document, "h1").get(0).getTextContent()).contains(evil);
    assertThat(Pages.prose(document)).contains("<b>'A'</b>");
    for (Element svg : Xml.elements(document, "svg")) {
      assertThat(svg.hasAttribute("onload")).isFalse();
    }
  }

  @Test
  void aSingleRunHasNoIntervals() throws IOException {
    SyntheticResults single = small().withReplicates(1);
    assertThat(caveats(single)).anyMatch(c -> c.contains("only once"));
    assertThat(summary(single, Locale.ENGLISH))
        .contains("one pair of runs gives no interval")
        .doesNotContain("95%")
        .doesNotContain("NaN");
    Xml.parse(page(single, Locale.GERMAN));
  }

  @Test
  void oneArmAloneIsReportedAsSuch() throws IOException {
    SyntheticResults alone = small().withArms(List.of(Arm.SILO));
    assertThat(caveats(alone)).anyMatch(c -> c.contains("Only the silo was run"));
    Document document = Xml.parse(page(alone, Locale.ENGLISH));
    assertThat(Pages.prose(document))
        .contains("Trust across departments: 0.27")
        .doesNotContain("NaN");
  }

  @Test
  void missingMeasuresAndNoFinishedRunAtAllStillGiveAPage() throws IOException {
    String half = page(small().withMissing(m -> m.startsWith("t")), Locale.GERMAN);
    assertThat(Pages.prose(Xml.parse(half))).contains("–").doesNotContain("NaN");
    String none = page(small().withFailing(k -> true), Locale.GERMAN);
    assertThat(Pages.prose(Xml.parse(none)))
        .contains("0 von 40 geplanten Läufen sind fertig geworden, 40 sind fehlgeschlagen")
        .doesNotContain("NaN");
  }

  @Test
  void namesChangedParametersFirstAndFactsApart() throws IOException {
    String html = page(small().withParameters(Map.of("learning.trust-gain", 0.04)), Locale.GERMAN);
    assertThat(html).contains("Parameter, die von der Vorgabe abweichen (1)");
    assertThat(html.indexOf("learning.trust-gain")).isLessThan(html.indexOf("line.hours-per-week"));
    assertThat(html).contains("TVöD-VKA, § 6").contains("Angenommene Parameter");
    assertThat(page(small(), Locale.GERMAN)).contains("Alle Parameter haben ihre Vorgabewerte");
  }

  @Test
  void speaksOfWhatStaysAfterTheEnd() throws IOException {
    Rollout ends = Rollout.of(0, 104, 1, 13);
    SyntheticResults ended =
        small().withInterventions(Map.of(Interventions.CORRIDOR, ends, Interventions.ITEAM, ends));
    assertThat(summary(ended, Locale.ENGLISH))
        .contains("Corridors. Trust across departments: when it ended, after two years,")
        .doesNotContain("Reputation. Trust across departments: when it ended");
    assertThat(page(ended, Locale.ENGLISH))
        .contains("Corridors: from the start, ending after two years, strength 100%, full strength")
        .contains(">End<");
    assertThat(summary(small(), Locale.ENGLISH)).doesNotContain("when it ended");
  }

  @Test
  void tellsHowToGetTheSameNumbersAgain() throws IOException {
    String html = page(small(), Locale.GERMAN);
    assertThat(html)
        .contains(
            "./korridor compare results/r/scenario.yaml \\\n",
            "--arms silo,corridor,reputation,iteam,corridor+reputation,corridor+iteam,"
                + "reputation+iteam,corridor+reputation+iteam \\\n",
            "--replicates 5 \\\n",
            "--seed 42 \\\n",
            "--lang de \\\n",
            "--out results/r-again<")
        .contains(ScenarioHash.of(small().scenario()))
        .contains("0.0.0-test (abc1234)");
  }

  private static SyntheticResults small() {
    return SyntheticResults.standard().withReplicates(5).withWeeks(156);
  }

  private String page(SyntheticResults results, Locale locale) throws IOException {
    Evidence evidence = evidence(results);
    Language texts = Language.of(locale);
    return new Page(evidence, texts, Pages.drawings(Gallery.of(evidence, texts)), "results/r")
        .html();
  }

  private String summary(SyntheticResults results, Locale locale) throws IOException {
    StringBuilder text = new StringBuilder();
    new Summary(evidence(results), Language.of(locale))
        .statements()
        .forEach(s -> text.append(String.join(" ", s.lines())).append('\n'));
    return text.toString();
  }

  private List<String> caveats(SyntheticResults results) throws IOException {
    return new Summary(evidence(results), Language.of(Locale.ENGLISH))
        .caveats().stream().map(Sentence::text).toList();
  }

  private Evidence evidence(SyntheticResults results) throws IOException {
    return Report.evidence(results.write(Files.createTempDirectory(folder, "r")));
  }
}
