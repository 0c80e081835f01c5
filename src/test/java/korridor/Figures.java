package korridor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import korridor.model.Arm;
import korridor.model.intervention.Interventions;
import korridor.observe.Measures;
import korridor.run.ObservedWeeks;
import korridor.run.ReplicateRun;
import korridor.run.RunWatch;
import korridor.scenario.Scenario;
import korridor.scenario.ScenarioReader;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.apache.commons.math3.stat.descriptive.moment.Mean;
import org.apache.commons.math3.stat.descriptive.moment.StandardDeviation;

/**
 * Figures in documents that are cheap enough to be computed anew in every build, so that they
 * cannot grow old: {@code course SCENARIO REPLICATES ARMS MEASURES} gives mean and standard
 * deviation over replicates, {@code pairing …} the correlation of each arm with the first. Seed 1;
 * years 0, 1, 5 and 10.
 */
final class Figures {

  private static final int SEED = 1;
  private static final List<Integer> WEEKS = List.of(0, 52, 260, 520);

  private final Scenario scenario;
  private final int replicates;
  private final List<Arm> arms;
  private final List<String> measures;

  /** By arm, replicate, observed week and measure. */
  private final double[][][][] values;

  private Figures(String[] words) {
    scenario = ScenarioReader.read(Path.of("scenarios", words[1] + ".yaml"));
    replicates = Integer.parseInt(words[2]);
    arms =
        Arrays.stream(words[3].split(","))
            .map(arm -> Interventions.arm(arm).orElseThrow())
            .toList();
    measures = List.of(words[4].split(","));
    values = new double[arms.size()][replicates][][];
    for (int r = 0; r < replicates; r++) {
      var results = new ReplicateRun(scenario, "", SEED, r).results(arms, RunWatch.NONE);
      for (int arm = 0; arm < arms.size(); arm++) {
        values[arm][r] = results.get(arm).observation().values();
      }
    }
  }

  /** Whether a part of this name is made here. */
  static boolean makes(String name) {
    return name.startsWith("course ") || name.startsWith("pairing ");
  }

  static String make(String name) {
    Figures figures = new Figures(name.split(" "));
    return name.startsWith("course ") ? figures.course() : figures.pairing();
  }

  private String course() {
    StringBuilder table =
        new StringBuilder("| measure | arm | start | 1 year | 5 years | 10 years |\n");
    table.append("|---|---|---:|---:|---:|---:|\n");
    for (String measure : measures) {
      for (int arm = 0; arm < arms.size(); arm++) {
        List<String> cells = new ArrayList<>();
        for (int week : WEEKS) {
          double[] sample = sample(arm, measure, week);
          double mean = new Mean().evaluate(sample);
          double spread = new StandardDeviation().evaluate(sample);
          cells.add(String.format(Locale.ROOT, "%.2f ± %.2f", mean, spread));
        }
        table.append(row(measure, arm, cells));
      }
    }
    return table.toString();
  }

  private String pairing() {
    StringBuilder table = new StringBuilder("| measure | arm | 1 year | 5 years | 10 years |\n");
    table.append("|---|---|---:|---:|---:|\n");
    for (String measure : measures) {
      for (int arm = 1; arm < arms.size(); arm++) {
        List<String> cells = new ArrayList<>();
        for (int week : WEEKS.subList(1, WEEKS.size())) {
          double correlation =
              new PearsonsCorrelation()
                  .correlation(sample(0, measure, week), sample(arm, measure, week));
          cells.add(String.format(Locale.ROOT, "%.2f", correlation).replace('-', '−'));
        }
        table.append(row(measure, arm, cells));
      }
    }
    return table.toString();
  }

  private String row(String measure, int arm, List<String> cells) {
    return "| `"
        + measure
        + "` | "
        + arms.get(arm).name()
        + " | "
        + String.join(" | ", cells)
        + " |\n";
  }

  private double[] sample(int arm, String measure, int week) {
    int at = Arrays.binarySearch(ObservedWeeks.of(scenario.horizon()), week);
    int column =
        IntStream.range(0, Measures.all().size())
            .filter(n -> Measures.all().get(n).name().equals(measure))
            .findFirst()
            .orElseThrow();
    return Arrays.stream(values[arm]).mapToDouble(run -> run[at][column]).toArray();
  }
}
