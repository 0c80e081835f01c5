package korridor.evaluation.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import korridor.evaluation.Finding;
import korridor.evaluation.Verdict;
import korridor.evaluation.validation.MadeUpRuns.Rule;
import korridor.observe.Measures;
import korridor.run.DesignPoint;
import org.junit.jupiter.api.Test;

/** The targets on four draws whose runs are made up. */
class DrawTargetsTest {

  private static List<Finding> findings(Rule rule, double scatter) {
    List<DesignPoint> points =
        IntStream.range(0, 4)
            .mapToObj(
                n ->
                    new DesignPoint(
                        "draw " + n,
                        Map.of(
                            "survey.trust-inside", 0.5 + 0.05 * n,
                            "survey.trust-ratio", 0.6 + 0.01 * n,
                            "survey.respect", 0.5 + 0.01 * n,
                            "survey.openness", 0.5 + 0.01 * n,
                            "survey.responsibility", 0.5 + 0.01 * n,
                            "survey.competence", 0.5 + 0.01 * n,
                            "survey.routines", 0.5 - 0.01 * n,
                            "survey.sponsorship", 0.5 + 0.01 * n)))
            .toList();
    Ensemble draws = Ensemble.ofDraws(SmallCity.setting(2), SmallCity.runner(1), points);
    return new DrawTargets(draws, MadeUpRuns.of(rule, scatter)).findings();
  }

  private static Finding of(List<Finding> findings, String key) {
    return findings.stream().filter(f -> f.subject().key().equals(key)).findFirst().orElseThrow();
  }

  @Test
  void areMetWhereTheyAre() {
    List<Finding> findings =
        findings((arm, m, years) -> 0.5 + (arm.equals(Arms.ALL) ? 0.1 : 0), 1e-3);

    for (String met :
        List.of("draws.done", "draws.median", "draws.drift", "draws.rewiring", "draws.all")) {
      assertThat(of(findings, met).verdict()).as(met).isEqualTo(Verdict.PASSED);
    }
    assertThat(of(findings, "draws.median").value()).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void areNotMetWhereTheyAreNot() {
    Rule rule =
        (arm, m, years) ->
            arm.equals(Arms.REWIRING) ? 0.95 : m == Measures.DONE ? 0.9 : 0.8 + 0.01 * years;
    List<Finding> findings = findings(rule, 1e-3);

    for (String missed : List.of("draws.done", "draws.median", "draws.drift", "draws.rewiring")) {
      assertThat(of(findings, missed).verdict()).as(missed).isEqualTo(Verdict.FAILED);
      assertThat(of(findings, missed).value()).isIn(0.0, 0.9);
    }
  }

  @Test
  void aSlopeIsThatOfTheStateOnWhatWasDrawn() {
    // The state rises by the scatter from draw to draw, trust inside was drawn in steps of 0.05.
    List<Finding> findings = findings((arm, m, years) -> 0.5, 0.01);

    int luck = Arms.SILO.name().length() % 3 + 1;
    assertThat(of(findings, "draws.slope").value()).isCloseTo(luck * 0.01 / 0.05, within(1e-9));
    assertThat(of(findings, "draws.slope").verdict()).isEqualTo(Verdict.FAILED);
  }
}
