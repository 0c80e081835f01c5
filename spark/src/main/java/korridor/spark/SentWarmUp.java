package korridor.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import korridor.run.DesignPoint;
import korridor.run.Trial;

/**
 * The keys of trials that share their warm-up.
 *
 * @param point name of the point
 * @param values of the point
 * @param replicate number of the replicate
 * @param arms names of the arms in order
 */
record SentWarmUp(
    String point, TreeMap<String, Double> values, int replicate, ArrayList<String> arms)
    implements Serializable {

  static SentWarmUp of(List<Trial> trials) {
    DesignPoint point = trials.get(0).key().point();
    List<String> arms = trials.stream().map(trial -> trial.key().arm().name()).toList();
    return new SentWarmUp(
        point.name(),
        new TreeMap<>(point.values()),
        trials.get(0).key().replicate(),
        new ArrayList<>(arms));
  }
}
