package korridor.evaluation.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import korridor.evaluation.Case;
import korridor.evaluation.Effort;
import korridor.evaluation.Finding;
import korridor.evaluation.Outcome;
import korridor.evaluation.Picture;
import korridor.evaluation.Verdict;
import korridor.experiment.ThreadExecutor;
import korridor.language.Language;
import korridor.language.Message;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The quick form of every case. Seeds are fixed, so each verdict is final; when a case is changed,
 * each finding has the false-alarm probability that it states, together below 0.008.
 */
@Tag("slow")
class KnownCasesTest {

  private static final double ALL_FALSE_ALARMS = 0.005;
  private static final ThreadExecutor EXECUTOR = ThreadExecutor.onAllProcessors();

  static List<Case> cases() {
    return KnownCases.all(EXECUTOR);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyFindingHolds(Case known) {
    Outcome outcome = known.examine(Effort.QUICK);

    assertThat(outcome.findings())
        .allSatisfy(f -> assertThat(f.verdict()).as(f.toString()).isEqualTo(Verdict.PASSED));
    assertThat(outcome.findings()).allSatisfy(f -> assertThat(f.value()).isFinite());
    assertThat(outcome.findings().stream().mapToDouble(Finding::falseAlarm).sum())
        .isLessThan(ALL_FALSE_ALARMS);
    assertThat(texts(known, outcome)).allSatisfy(KnownCasesTest::isComplete);
  }

  @Test
  void theCasesAreThoseOfTheTable() {
    assertThat(cases().stream().map(Case::id))
        .containsExactly(
            "V1", "V2", "V3", "V4", "V5", "V6", "V7", "V8", "V9", "V10", "V11", "V12", "V13", "V14",
            "S1", "S2", "S3", "D1");
  }

  @Test
  void anOutcomeDependsOnNothingButTheEffort() {
    Case known = new PracticeAndForgetting(EXECUTOR);

    Outcome one = known.examine(Effort.QUICK);
    Outcome again = known.examine(Effort.QUICK);

    assertThat(again.findings()).isEqualTo(one.findings());
  }

  private static List<Message> texts(Case known, Outcome outcome) {
    Stream<Message> own = Stream.of(known.title(), known.reference());
    Stream<Message> findings =
        outcome.findings().stream().flatMap(f -> Stream.of(f.subject(), f.tolerance()));
    Stream<Message> pictures = outcome.pictures().stream().flatMap(KnownCasesTest::texts);
    return Stream.of(own, findings, pictures).flatMap(s -> s).toList();
  }

  private static Stream<Message> texts(Picture picture) {
    return Stream.concat(
        Stream.of(picture.title(), picture.across().label(), picture.upwards().label()),
        picture.series().stream().map(Picture.Series::name));
  }

  /** Both languages say something and no value is missing. */
  private static void isComplete(Message text) {
    assertThat(Language.of("en").say(text)).isNotBlank().doesNotContain("{", "''");
    assertThat(Language.of("de").say(text)).isNotBlank().doesNotContain("{", "''");
  }
}
