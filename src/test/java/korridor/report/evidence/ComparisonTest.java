package korridor.report.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.opencsv.CSVReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import korridor.model.Arm;
import korridor.model.intervention.Interventions;
import korridor.observe.Measure;
import korridor.observe.Measures;
import korridor.report.SyntheticResults;
import korridor.statistics.PairedComparison;
import korridor.store.ResultsReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonTest {

  private static final Arm CORRIDOR = Arm.of(Interventions.CORRIDOR);
  private static final List<Arm> TWO = List.of(Arm.SILO, CORRIDOR);

  @TempDir private Path folder;

  @Test
  void pairsReplicatesAsASecondReadingOfTheFileDoes() throws Exception {
    SyntheticResults.standard().withArms(TWO).withReplicates(7).write(folder.resolve("r"));
    Comparison comparison = compare();
    ComparisonRow row = comparison.row(CORRIDOR, measure("trust_across"), 260);
    PairedComparison expected =
        PairedComparison.of(
            column("corridor", 260, "trust_across", 7), column("silo", 260, "trust_across", 7));
    assertThat(row.paired()).isEqualTo(expected);
    assertThat(row.paired().n()).isEqualTo(7);
  }

  /** It used to be filled while it was read, by whatever thread came first. */
  @Test
  void isReadByManyThreadsAtOnce() throws Exception {
    SyntheticResults.standard().withReplicates(3).write(folder.resolve("r"));
    Comparison comparison = compare();
    List<ComparisonRow> rows = comparison.rows();

    List<ComparisonRow> read =
        rows.parallelStream().map(r -> comparison.row(r.arm(), r.measure(), r.week())).toList();

    assertThat(read).usingElementComparator((a, b) -> a == b ? 0 : 1).isEqualTo(rows);
  }

  @Test
  void anUnknownWeekIsRefused() throws Exception {
    SyntheticResults.standard().withArms(TWO).withReplicates(2).write(folder.resolve("r"));
    Comparison comparison = compare();

    assertThatThrownBy(() -> comparison.row(CORRIDOR, measure("trust_across"), 3))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("week 3");
  }

  @Test
  void aFailedRunTakesItsPairAlong() throws Exception {
    SyntheticResults.standard()
        .withArms(TWO)
        .withReplicates(6)
        .withFailing(key -> key.replicate() == 2 && key.arm().equals(Arm.SILO))
        .write(folder.resolve("r"));
    ComparisonRow row = compare().row(CORRIDOR, measure("trust_across"), 520);
    assertThat(row.paired().n()).isEqualTo(5);
    assertThat(row.mean() - row.paired().baselineMean()).isCloseTo(row.difference(), within(1e-12));
  }

  @Test
  void writesTheDeclaredColumnsAndLeavesOutWeeksBeyondTheHorizon() throws Exception {
    SyntheticResults.standard()
        .withArms(TWO)
        .withReplicates(3)
        .withWeeks(104)
        .write(folder.resolve("r"));
    Path csv = folder.resolve("comparison.csv");
    compare().write(csv);
    List<String> lines = Files.readAllLines(csv);
    assertThat(lines.get(0))
        .isEqualTo(
            "arm,measure,week,n,mean,sd,baseline_mean,difference,lower,upper,p_value,effect_size,"
                + "pair_correlation,variance_ratio");
    assertThat(lines).hasSize(1 + 2 * Measures.all().size() * 2);
    assertThat(lines).noneMatch(line -> line.contains(",260,"));
    assertThat(lines.get(1)).startsWith("silo,trust_inside,52,3,").endsWith(",,,,,,,");
    assertThat(lines.get(lines.size() - 1)).startsWith("corridor,iteam_hours,104,3,");
  }

  @Test
  void aMeasureWithoutValuesGivesEmptyCells() throws Exception {
    SyntheticResults.standard()
        .withArms(TWO)
        .withReplicates(3)
        .withMissing("lead_time"::equals)
        .write(folder.resolve("r"));
    Path csv = folder.resolve("comparison.csv");
    compare().write(csv);
    assertThat(Files.readAllLines(csv)).contains("corridor,lead_time,520,0,,,,,,,,,,");
  }

  @Test
  void bandsAreMeansOverReplicates() throws Exception {
    SyntheticResults.standard().withArms(TWO).withReplicates(5).write(folder.resolve("r"));
    Band band = series().band(CORRIDOR, measure("respect"));
    double[] raw = column("corridor", 520, "respect", 5);
    double mean = java.util.Arrays.stream(raw).average().orElseThrow();
    int last = band.mean().length - 1;
    assertThat(band.years()[last]).isEqualTo(10);
    assertThat(band.mean()[last]).isCloseTo(mean, within(1e-12));
    assertThat(band.lower()[last]).isLessThan(mean);
    assertThat(band.upper()[last]).isGreaterThan(mean);
  }

  private Comparison compare() throws IOException {
    return new Comparison(series());
  }

  private Series series() throws IOException {
    return Series.read(ResultsReader.open(folder.resolve("r")), Set.of());
  }

  /** The values of an arm in a week, straight from the file. */
  private double[] column(String arm, int week, String measure, int replicates) throws Exception {
    double[] values = new double[replicates];
    try (CSVReader rows =
        new CSVReader(
            new java.io.InputStreamReader(
                new java.util.zip.GZIPInputStream(
                    Files.newInputStream(folder.resolve("r/series.csv.gz"))),
                java.nio.charset.StandardCharsets.UTF_8))) {
      Map<String, Integer> at = new HashMap<>();
      String[] header = rows.readNext();
      for (int i = 0; i < header.length; i++) {
        at.put(header[i], i);
      }
      for (String[] row = rows.readNext(); row != null; row = rows.readNext()) {
        if (row[0].equals(arm) && Integer.parseInt(row[3]) == week) {
          values[Integer.parseInt(row[2])] = Double.parseDouble(row[at.get(measure)]);
        }
      }
    }
    return values;
  }

  private static Measure measure(String name) {
    return Measures.all().stream().filter(m -> m.name().equals(name)).findFirst().orElseThrow();
  }
}
