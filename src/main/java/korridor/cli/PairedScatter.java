package korridor.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import korridor.experiment.Luck;
import korridor.model.Arm;
import korridor.run.RunKey;
import korridor.run.RunResult;
import korridor.store.ResultsFolder;
import korridor.store.StoredStudy;
import korridor.store.Vocabulary;
import korridor.store.segment.RunStore;

/**
 * Differences of the arms to the silo in the last week, each in its own replicate. Of chosen points
 * each point is a sample of its own; of draws all are one sample, in which a draw counts once.
 *
 * @param measure name of the measure
 * @param samples by point (empty for draws) and arm, in the order of the study
 */
record PairedScatter(String measure, Map<Place, List<Double>> samples) {

  /** Where a difference is looked at. */
  record Place(String point, String arm) {}

  /** A difference of one replicate. */
  private record Pair(String point, String arm, double difference) {}

  /** Reads what is there of a study. */
  static List<PairedScatter> of(ResultsFolder folder, List<String> measures) throws IOException {
    StoredStudy study = StoredStudy.of(folder, Vocabulary.STANDARD);
    List<List<Pair>> pairs = new ArrayList<>();
    measures.forEach(measure -> pairs.add(new ArrayList<>()));
    int[] columns =
        measures.stream().mapToInt(m -> study.identity().measures().indexOf(m)).toArray();
    try (RunStore runs = study.runs()) {
      double[] silo = null;
      RunKey of = null;
      for (int number : runs.present().toArray()) {
        RunResult run = runs.get(number);
        double[] last = run.isFailure() ? null : last(run);
        if (run.key().arm().equals(Arm.SILO)) {
          silo = last;
          of = run.key();
        } else if (last != null && silo != null && sameLuck(of, run.key())) {
          for (int i = 0; i < columns.length; i++) {
            double difference = last[columns[i]] - silo[columns[i]];
            pairs
                .get(i)
                .add(new Pair(run.key().point().name(), run.key().arm().name(), difference));
          }
        }
      }
    }
    boolean draws = study.order().luck() == Luck.OWN;
    List<PairedScatter> scatters = new ArrayList<>();
    for (int i = 0; i < columns.length; i++) {
      scatters.add(new PairedScatter(measures.get(i), samples(pairs.get(i), draws)));
    }
    return scatters;
  }

  private static double[] last(RunResult run) {
    double[][] values = run.observation().values();
    return values[values.length - 1];
  }

  private static boolean sameLuck(RunKey silo, RunKey arm) {
    return silo.replicate() == arm.replicate() && silo.point().equals(arm.point());
  }

  private static Map<Place, List<Double>> samples(List<Pair> pairs, boolean draws) {
    Map<Place, List<Double>> atPoints = new LinkedHashMap<>();
    for (Pair pair : pairs) {
      if (!Double.isNaN(pair.difference())) {
        atPoints
            .computeIfAbsent(new Place(pair.point(), pair.arm()), place -> new ArrayList<>())
            .add(pair.difference());
      }
    }
    if (!draws) {
      return atPoints;
    }
    Map<Place, List<Double>> overDraws = new LinkedHashMap<>();
    atPoints.forEach(
        (place, values) ->
            overDraws
                .computeIfAbsent(new Place("", place.arm()), arm -> new ArrayList<>())
                .add(values.stream().mapToDouble(v -> v).average().orElseThrow()));
    return overDraws;
  }
}
