package korridor.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import korridor.model.Arm;
import korridor.observe.Measures;
import korridor.report.evidence.Ensemble;
import korridor.report.evidence.Evidence;
import korridor.report.evidence.Matching;
import korridor.scenario.Description;
import korridor.scenario.Fact;
import korridor.scenario.Fact.Confidence;
import korridor.scenario.Fact.Kind;
import korridor.scenario.Fact.Meaning;
import korridor.scenario.Fact.Range;
import korridor.scenario.Fact.Target;
import korridor.scenario.Fact.Use;
import korridor.scenario.FactsWriter;
import korridor.store.RefusedFolderException;
import korridor.store.ResultsFolder;
import korridor.store.ResultsReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A results folder with facts in it tells of the draws that the facts leave, and of no others. */
class FactMatchingTest {

  private static final int DRAWS = 9;
  private static final int LEFT = 5;

  @TempDir private Path folder;

  private Path results(int draws) throws IOException {
    return SyntheticResults.standard()
        .withReplicates(draws == 0 ? 3 : 1)
        .withWeeks(104)
        .withDraws(draws)
        .write(folder.resolve("r"));
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

  private static void state(Path results, Fact... facts) throws IOException {
    Files.writeString(results.resolve(ResultsFolder.FACTS), FactsWriter.write(List.of(facts)));
  }

  @Test
  void onlyTheDrawsThatAreLeftAreToldOf() throws IOException {
    Path results = results(DRAWS);
    double[] sorted = silo(results);
    Arrays.sort(sorted);
    double highest = (sorted[LEFT - 1] + sorted[LEFT]) / 2;
    state(
        results,
        fact("upper", 0, highest, 0, Use.RULE_OUT),
        fact("told", 0, sorted[1], 1e-9, Use.HOLD_OUT));

    Evidence evidence = Report.evidence(results);

    Matching matching = evidence.matching();
    assertThat(matching.ruledOut()).hasSize(DRAWS - LEFT);
    assertThat(matching.facts())
        .containsExactly(new Matching.Fact("What was <counted>", DRAWS - LEFT, DRAWS - LEFT));
    assertThat(matching.holdOuts())
        .containsExactly(new Matching.HoldOut("What was <counted>", 2, LEFT));
    Ensemble ensemble = evidence.ensemble().orElseThrow();
    assertThat(ensemble.draws()).hasSize(LEFT);
    double[] left =
        evidence.series().values(Arm.SILO, Measures.TRUST_ACROSS, evidence.series().lastWeek());
    assertThat(Arrays.stream(left).filter(Double::isFinite).count()).isEqualTo(LEFT);
  }

  @Test
  void thePageSaysHowManyAreLeft() throws IOException {
    Path results = results(DRAWS);
    double[] sorted = silo(results);
    Arrays.sort(sorted);
    state(results, fact("upper", 0, (sorted[4] + sorted[5]) / 2, 0, Use.RULE_OUT));

    Report.write(results, Locale.GERMAN);

    assertThat(Files.readString(results.resolve(ResultsFolder.REPORT)))
        .contains("5 von 9 Ziehungen widersprechen nichts, was bekannt ist")
        .contains("Was &lt;gezählt&gt; wurde: 4 von 9 Ziehungen widersprechen dem");
  }

  /** Facts that leave nothing are wrong themselves, or the ranges are. */
  @Test
  void factsThatLeaveNothingLeaveAllAndAreToldOf() throws IOException {
    Path results = results(DRAWS);
    state(results, fact("upper", 2, 3, 0, Use.RULE_OUT));

    Report.write(results, Locale.ENGLISH);

    assertThat(Report.evidence(results).matching().ruledOut()).isEmpty();
    assertThat(Files.readString(results.resolve(ResultsFolder.REPORT)))
        .contains("Each of the 9 draws contradicts something that is known");
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

  /** Values of the silo in week 0, draw by draw. */
  private static double[] silo(Path results) throws IOException {
    ResultsReader reader = ResultsReader.open(results);
    int column = reader.measures().indexOf(Measures.TRUST_ACROSS.name());
    List<Double> values = new ArrayList<>();
    reader.forEachSeriesRow(
        (arm, point, replicate, week, row) -> {
          if (arm.equals(Arm.SILO) && week == 0) {
            values.add(row[column]);
          }
        });
    return values.stream().mapToDouble(v -> v).toArray();
  }
}
