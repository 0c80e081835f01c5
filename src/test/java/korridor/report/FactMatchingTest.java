package korridor.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import korridor.experiment.ExperimentPlan;
import korridor.experiment.design.BelievedDraws;
import korridor.model.Arm;
import korridor.model.intervention.Interventions;
import korridor.observe.Derived;
import korridor.observe.Measures;
import korridor.report.evidence.Ensemble;
import korridor.report.evidence.Evidence;
import korridor.report.evidence.Matching;
import korridor.run.Observation;
import korridor.run.RunResult;
import korridor.run.Trial;
import korridor.scenario.Description;
import korridor.scenario.Fact;
import korridor.scenario.Fact.Confidence;
import korridor.scenario.Fact.Kind;
import korridor.scenario.Fact.Meaning;
import korridor.scenario.Fact.Range;
import korridor.scenario.Fact.Target;
import korridor.scenario.Fact.Use;
import korridor.scenario.FactsWriter;
import korridor.scenario.Scenario;
import korridor.scenario.ScenarioHash;
import korridor.scenario.ScenarioReader;
import korridor.scenario.ScenarioWriter;
import korridor.store.Provenance;
import korridor.store.RefusedFolderException;
import korridor.store.ResultsFolder;
import korridor.store.ResultsWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A results folder with facts in it tells of the draws that the facts leave, and of no others. */
class FactMatchingTest {

  private static final int DRAWS = 9;
  private static final int LEFT = 5;

  @TempDir private Path folder;

  /** Every value of draw n is n tenths; without draws, of the one place three. */
  private Path results(int draws) throws IOException {
    Scenario tiny = ScenarioReader.read(Path.of("src/test/resources/korridor/tiny.yaml"));
    String hash = ScenarioHash.of(tiny);
    List<Arm> arms = List.of(Arm.SILO, Arm.of(Interventions.CORRIDOR));
    ExperimentPlan plan =
        draws == 0
            ? ExperimentPlan.comparison(tiny, hash, arms, 3, 1)
            : ExperimentPlan.ensemble(
                tiny, hash, BelievedDraws.ensemble(draws).points(tiny, 1), arms, 1, 1);
    Path path = Files.createDirectories(folder.resolve("r"));
    ResultsWriter writer =
        ResultsWriter.open(
            new ResultsFolder(path),
            plan,
            ScenarioWriter.write(tiny),
            new Provenance("0.0.0-test", "abc1234", "17", "Linux", 2),
            Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    for (Trial trial : plan.trials().toList()) {
      String name = trial.key().point().name();
      double value = name.isEmpty() ? 0.3 : Integer.parseInt(name.substring(5)) / 10.0;
      writer.accept(RunResult.ok(trial.key(), constant(value, plan.weeks())));
    }
    writer.endRuns();
    return path;
  }

  private static Observation constant(double value, int[] weeks) {
    double[][] values = new double[weeks.length][Measures.all().size()];
    Arrays.stream(values).forEach(row -> Arrays.fill(row, value));
    double[][] trust = {{value, value}, {value, value}};
    return new Observation(weeks, values, trust, trust, new double[Derived.ALL.size()]);
  }

  private static Fact fact(String name, double low, double high, double tolerance, Use use) {
    return new Fact(
        name,
        new Description("What was <counted>", "Was <gezählt> wurde"),
        new Meaning(Kind.MEASURE, "trust_across"),
        Optional.of(new Range(low, high)),
        "1",
        "Ulm",
        Optional.empty(),
        "a report",
        Confidence.HIGH,
        "",
        Optional.of(new Target(tolerance, use)));
  }

  private static Matching.Held held(double low, double high) {
    return new Matching.Held("What was <counted>", "Ulm", Measures.TRUST_ACROSS, low, high);
  }

  private static void state(Path results, Fact... facts) throws IOException {
    Files.writeString(results.resolve(ResultsFolder.FACTS), FactsWriter.write(List.of(facts)));
  }

  @Test
  void onlyTheDrawsThatAreLeftAreToldOf() throws IOException {
    Path results = results(DRAWS);
    state(
        results, fact("upper", 0, 0.5, 0.05, Use.RULE_OUT), fact("told", 0, 0.25, 0, Use.HOLD_OUT));

    Evidence evidence = Report.evidence(results);

    Matching matching = evidence.matching();
    assertThat(matching.ruledOut()).hasSize(DRAWS - LEFT);
    assertThat(matching.facts())
        .containsExactly(new Matching.Fact(held(0, 0.55), DRAWS - LEFT, DRAWS - LEFT));
    assertThat(matching.holdOuts()).containsExactly(new Matching.HoldOut(held(0, 0.25), 2, LEFT));
    Ensemble ensemble = evidence.ensemble().orElseThrow();
    assertThat(ensemble.draws()).hasSize(LEFT);
    double[] left =
        evidence.series().values(Arm.SILO, Measures.TRUST_ACROSS, evidence.series().lastWeek());
    assertThat(Arrays.stream(left).filter(Double::isFinite).count()).isEqualTo(LEFT);
    // Those that are left are one to five tenths.
    assertThat(evidence.trust().get(Arm.SILO).after()[0][1]).isCloseTo(0.3, within(1e-9));
  }

  @Test
  void thePageSaysHowManyAreLeft() throws IOException {
    Path results = results(DRAWS);
    state(results, fact("upper", 0, 0.5, 0.05, Use.RULE_OUT));

    Report.write(results, Locale.GERMAN);

    assertThat(Files.readString(results.resolve(ResultsFolder.REPORT)))
        .contains("Von 9 gezogenen Verwaltungen widersprechen 5 keiner Tatsache")
        .contains("„Was &lt;gezählt&gt; wurde“ (Ulm): 4 von 9 gezogenen Verwaltungen");
  }

  /** Facts that leave nothing are wrong themselves, or the ranges are. */
  @Test
  void factsThatLeaveNothingLeaveAllAndAreToldOf() throws IOException {
    Path results = results(DRAWS);
    state(results, fact("upper", 2, 3, 0, Use.RULE_OUT));

    Report.write(results, Locale.ENGLISH);

    assertThat(Report.evidence(results).matching().ruledOut()).isEmpty();
    assertThat(Files.readString(results.resolve(ResultsFolder.REPORT)))
        .contains("Each of the 9 drawn administrations contradicts a fact");
  }

  @Test
  void withoutDrawsThereIsNothingToRuleOut() throws IOException {
    Path results = results(0);
    state(results, fact("upper", 2, 3, 0, Use.RULE_OUT));

    assertThat(Report.evidence(results).matching()).isEqualTo(Matching.NONE);
  }

  @Test
  void aSpoiledFileOfFactsIsTold() throws IOException {
    Path results = results(2);
    Files.writeString(results.resolve(ResultsFolder.FACTS), "facts: 3\n");

    assertThatThrownBy(() -> Report.evidence(results))
        .isInstanceOf(RefusedFolderException.class)
        .hasMessageContaining(ResultsFolder.FACTS);
  }
}
