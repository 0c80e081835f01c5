package korridor.report.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import korridor.language.Language;
import korridor.report.Report;
import korridor.report.SyntheticResults;
import korridor.report.chart.FigureWriter;
import korridor.report.chart.Gallery;
import korridor.report.evidence.Evidence;
import korridor.scenario.Fact.Use;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Charts tell how many runs they show, not how many were made. */
class ChartsOfWhatIsLeftTest {

  private static final int DRAWS = 64;

  @TempDir private Path folder;

  @Test
  void runsThatFactsRuleOutAreNotCounted() throws IOException {
    SyntheticResults.standard()
        .withReplicates(1)
        .withDraws(DRAWS)
        .withWeeks(156)
        .withFacts(FactCheck.fact("Karlsruhe", "lead_time", 35, 43, 1, Use.RULE_OUT))
        .write(folder);
    Evidence evidence = Report.evidence(folder);
    int left = DRAWS - evidence.matching().ruledOut().size();

    assertThat(left).isBetween(1, DRAWS - 1);
    assertThat(Gallery.of(evidence, Language.of("en")))
        .extracting(FigureWriter::svg)
        .noneMatch(svg -> svg.contains("mean of " + DRAWS + " "))
        .anyMatch(svg -> svg.contains("mean of " + left + " paired runs"));
  }
}
