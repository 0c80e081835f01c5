package korridor.evaluation.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import korridor.evaluation.Effort;
import korridor.evaluation.Finding;
import korridor.evaluation.Picture;
import korridor.evaluation.Result;
import korridor.language.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The whole study where runs are quick; what shows is left to {@code korridor patterns}. */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PatternStudyTest {

  private final AtomicInteger ended = new AtomicInteger();
  private final PatternStudy study = new PatternStudy(SmallCity.setting(2), Effort.QUICK);
  private List<Result> results;

  @BeforeAll
  void look() {
    results = study.results(SmallCity.counting(ended));
  }

  @Test
  void tellsOfEveryRunItPlanned() {
    assertThat(ended.get()).isEqualTo(study.runs());
  }

  @Test
  void aLargeCityTakesMoreRuns() {
    assertThat(new PatternStudy(SmallCity.setting(2), Effort.FULL).runs())
        .isEqualTo(study.runs() + 2 * Arms.EFFECTS.size());
  }

  @Test
  void examinesThePatternsInTheirOrder() {
    assertThat(results.stream().map(r -> r.examined().id()))
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 19).mapToObj(n -> "P" + n).toList());
  }

  @Test
  void everythingIsSaidInEveryLanguage() {
    for (String code : List.of("en", "de")) {
      Language texts = Language.of(code);
      for (Result result : results) {
        assertThat(texts.say(result.examined().title())).isNotBlank();
        assertThat(texts.say(result.examined().reference())).isNotBlank();
        assertThat(texts.say(result.examined().verdict(result.verdict()))).isNotBlank();
        for (Finding finding : result.outcome().findings()) {
          assertThat(texts.say(finding.subject())).isNotBlank();
          assertThat(texts.say(finding.tolerance())).isNotBlank();
        }
        for (Picture picture : result.outcome().pictures()) {
          assertThat(texts.say(picture.title())).isNotBlank();
          picture.series().forEach(s -> assertThat(texts.say(s.name())).isNotBlank());
        }
      }
    }
  }

  @Test
  void noFindingIsBrokenOff() {
    assertThat(results.stream().flatMap(r -> r.outcome().findings().stream()))
        .noneMatch(f -> f.subject().key().equals("broken.subject"))
        .noneMatch(f -> Double.isNaN(f.value()) && f.runs() > 1);
  }
}
