package korridor.report.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import korridor.model.Arm;
import korridor.model.Rollout;
import korridor.model.intervention.Interventions;
import korridor.observe.Measure;
import korridor.observe.Measures;
import korridor.report.SyntheticResults;
import korridor.store.ResultsReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The made-up curves have known turning points; see {@link SyntheticResults}. */
class FindingsTest {

  @TempDir private Path folder;

  @Test
  void findsWhenHalfOfTheGainIsReached() throws IOException {
    Findings findings = findings(SyntheticResults.standard().withReplicates(5));
    // The corridor curve turns at week 130, lifted a little at the start: half is just after it.
    assertThat(findings.timeToHalf(Arm.of(Interventions.CORRIDOR), measure("trust_across")))
        .hasValueSatisfying(week -> assertThat(week).isCloseTo(133, within(4.0)));
    assertThat(findings.timeToHalf(Arm.of(Interventions.ITEAM), measure("done_in_two_years")))
        .hasValueSatisfying(week -> assertThat(week).isCloseTo(21, within(3.0)));
  }

  @Test
  void tellsNoTimeWithoutADifference() throws IOException {
    Findings findings = findings(SyntheticResults.standard().withReplicates(5).withGain(0));
    assertThat(findings.timeToHalf(Arm.of(Interventions.CORRIDOR), measure("trust_across")))
        .isEmpty();
  }

  @Test
  void ranksTheOtherWayRoundWhereLessIsBetter() throws IOException {
    Findings findings = findings(SyntheticResults.standard().withReplicates(5));
    List<Arm> arms = List.of(Arm.of(Interventions.CORRIDOR), Arm.of(Interventions.ITEAM));
    assertThat(findings.ranked(arms, measure("lead_time"), 520).get(0).arm())
        .as("the I-Team takes off 15 weeks, corridors 12")
        .isEqualTo(Arm.of(Interventions.ITEAM));
    assertThat(findings.ranked(arms, measure("trust_across"), 520).get(0).arm())
        .isEqualTo(Arm.of(Interventions.CORRIDOR));
  }

  @Test
  void aLossIsNoImprovement() throws IOException {
    Findings findings = findings(SyntheticResults.standard().withReplicates(5));
    ComparisonRow line =
        findings
            .ranked(List.of(Arm.of(Interventions.CORRIDOR)), measure("line_service"), 520)
            .get(0);
    assertThat(line.distinct()).isTrue();
    assertThat(Findings.improves(line)).isFalse();
  }

  @Test
  void addedEffectsHaveNoInteraction() throws IOException {
    Findings findings = findings(SyntheticResults.standard().withReplicates(10));
    assertThat(
            findings.interaction(
                Interventions.CORRIDOR, Interventions.REPUTATION, measure("trust_across")))
        .hasValueSatisfying(both -> assertThat(both.difference()).isCloseTo(0, within(0.01)));
  }

  @Test
  void knowsTheLastObservedWeekBeforeTheEnd() throws IOException {
    Rollout ends = Rollout.of(0, 210, 1, 0);
    Findings findings =
        findings(
            SyntheticResults.standard()
                .withReplicates(2)
                .withInterventions(Map.of(Interventions.CORRIDOR, ends)));
    assertThat(findings.end(Arm.of(Interventions.CORRIDOR))).hasValue(208);
    assertThat(findings.end(Arm.of(Interventions.CORRIDOR, Interventions.ITEAM)))
        .as("the I-Team goes on")
        .isEmpty();
  }

  private Findings findings(SyntheticResults results) throws IOException {
    results.write(folder.resolve("r"));
    ResultsReader reader = ResultsReader.open(folder.resolve("r"));
    Series series = Series.read(reader, Set.of());
    return new Findings(
        new Evidence(
            reader.manifest(),
            results.scenario(),
            series,
            new Comparison(series),
            reader.trustMatrices(),
            Matching.NONE));
  }

  private static Measure measure(String name) {
    return Measures.all().stream().filter(m -> m.name().equals(name)).findFirst().orElseThrow();
  }
}
