package korridor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import korridor.language.Language;
import korridor.model.Arm;
import korridor.model.Intervention;
import korridor.model.Rollout;
import korridor.model.intervention.Interventions;
import korridor.observe.Measure;
import korridor.report.SyntheticResults.Effects;
import korridor.report.chart.Gallery;
import korridor.report.evidence.Band;
import korridor.report.evidence.Evidence;
import korridor.report.page.Page;
import korridor.report.page.Summary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Each sentence, mark or picture that was once false, in the case in which it was. */
class OnceFalseTest {

  private static final Language ENGLISH = Language.of("en");
  private static final Arm ITEAM = Arm.of(Interventions.ITEAM);
  private static final Map<Intervention, Rollout> ENDED =
      Map.of(
          Interventions.CORRIDOR,
          Rollout.of(0, 104, 1, 0),
          Interventions.REPUTATION,
          Rollout.of(0, 104, 1, 0),
          Interventions.ITEAM,
          Rollout.of(0, 104, 1, 0));

  @TempDir private Path folder;

  @Test
  void nobodyReachesMostWhenNothingChanges() throws IOException {
    Evidence evidence = evidence(small().withGain(0));
    assertThat(summary(evidence)).contains("no arm is clearly better").doesNotContain("most");
    assertThat(page(evidence)).as("no mark on a difference of zero").doesNotContain("▲ +0.00");
  }

  @Test
  void aTinyDifferenceHasNoMarkAndNoClaim() throws IOException {
    Evidence evidence = evidence(small().withArms(List.of(Arm.SILO, ITEAM)).withGain(0.2));
    assertThat(summary(evidence))
        .contains("practically as in the silo (difference under 0.01)")
        .contains("Trust across departments: no arm is clearly better");
    for (Element span : Xml.elements(Xml.parse(page(evidence)), "span")) {
      if (span.getTextContent().matches("[▲▼].*")) {
        assertThat(span.getTextContent()).doesNotMatch("[▲▼]\\u00a0[+−]0\\.00.*");
      }
    }
  }

  @Test
  void theHeadlineAgreesWithTheLinesBelowIt() throws IOException {
    Evidence evidence = evidence(small().withEffects(Effects.NOISY_BEST));
    assertThat(summary(evidence))
        .contains("Trust across departments: clearly better than the silo")
        .doesNotContain("Trust across departments: no arm is clearly better");
  }

  @Test
  void theTitleNamesOnlyWhatWasCompared() throws IOException {
    Document page = Xml.parse(page(evidence(small().withArms(List.of(Arm.SILO, ITEAM)))));
    assertThat(Xml.elements(page, "h1").get(0).getTextContent())
        .isEqualTo("Karlsruhe: the I-Team compared with the silo");
    Document alone = Xml.parse(page(evidence(small().withArms(List.of(Arm.SILO)))));
    assertThat(Xml.elements(alone, "h1").get(0).getTextContent()).isEqualTo("Karlsruhe: the silo");
  }

  @Test
  void afterAnEndCostAndSpeedSpeakOfTheTimeBeforeIt() throws IOException {
    Evidence evidence =
        evidence(small().withWeeks(260).withInterventions(ENDED).withEffects(Effects.FADING));
    assertThat(summary(evidence))
        .contains("in the year before its end, after two years")
        .contains("Half of what an arm reaches while it acts is there:")
        .contains("when it ended, after two years");
  }

  @Test
  void aSurveyIsNoDefault() throws IOException {
    assertThat(page(evidence(small().withSurveyed(4))))
        .contains("In 4 of 12 departments values of the staff survey");
    assertThat(page(evidence(small()))).doesNotContain("staff survey");
  }

  @Test
  void noIntervalLeavesWhatIsPossible() throws IOException {
    Evidence evidence = evidence(small().withReplicates(2).withEffects(Effects.NOISY_BEST));
    Arm all = Interventions.STANDARD_ARMS.get(7);
    for (Measure measure : evidence.series().measures()) {
      if (!evidence.last(all, measure).intervalKnown()) {
        assertThat(Double.isFinite(evidence.last(all, measure).paired().baselineMean()))
            .as("%s is nothing that a silo has", measure.name())
            .isFalse();
        continue;
      }
      double most = measure.scale().highest() - measure.scale().lowest();
      assertThat(Math.abs(evidence.last(all, measure).lower())).isLessThanOrEqualTo(most);
      assertThat(Math.abs(evidence.last(all, measure).upper())).isLessThanOrEqualTo(most);
      Band band = evidence.series().band(all, measure);
      for (int i = 0; i < band.mean().length; i++) {
        assertThat(band.lower()[i]).isGreaterThanOrEqualTo(measure.scale().lowest());
        assertThat(band.upper()[i]).isLessThanOrEqualTo(measure.scale().highest());
      }
    }
  }

  @Test
  void anAlternativeTextPromisesOnlyWhatIsThere() throws IOException {
    Evidence evidence = evidence(small());
    evidence.comparison().write(folder.resolve("comparison.csv"));
    String table = Files.readString(folder.resolve("comparison.csv"));
    Gallery.of(evidence, ENGLISH).stream()
        .filter(figure -> figure.id().equals("forest-year"))
        .forEach(
            figure ->
                assertThat(figure.alternative())
                    .contains("comparison.csv has the numbers under week 52"));
    assertThat(table).contains("corridor,trust_across,52,");
  }

  @Test
  void hoursAreNotSaidToBeFree() throws IOException {
    assertThat(page(evidence(small())))
        .doesNotContain("no working time is added")
        .contains("these hours come out of line work");
  }

  private static SyntheticResults small() {
    return SyntheticResults.standard().withReplicates(4).withWeeks(156);
  }

  private static String page(Evidence evidence) {
    return new Page(evidence, ENGLISH, Pages.drawings(Gallery.of(evidence, ENGLISH)), "results/r")
        .html();
  }

  private static String summary(Evidence evidence) {
    StringBuilder text = new StringBuilder();
    new Summary(evidence, ENGLISH)
        .statements()
        .forEach(s -> text.append(String.join("\n", s.lines())).append('\n'));
    return text.toString();
  }

  private Evidence evidence(SyntheticResults results) throws IOException {
    return Report.evidence(results.write(Files.createTempDirectory(folder, "r")));
  }
}
