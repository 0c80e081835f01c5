package korridor.store.segment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import korridor.experiment.ExperimentPlan;
import korridor.model.Arm;
import korridor.model.intervention.Interventions;
import korridor.observe.Derived;
import korridor.observe.Measure;
import korridor.observe.Measures;
import korridor.run.DesignPoint;
import korridor.run.Observation;
import korridor.run.RunKey;
import korridor.run.RunResult;
import korridor.scenario.Scenario;
import korridor.scenario.ScenarioHash;
import korridor.scenario.ScenarioReader;

/** A study with made-up runs, each a function of its key; some of them fail. */
public record MadeUpStudy(ExperimentPlan plan) {

  private static final Scenario TINY =
      ScenarioReader.read(Path.of("src/test/resources/korridor/tiny.yaml"));

  /** Few, so that a run is some hundred bytes. */
  private static final List<Measure> MEASURES = Measures.all().subList(0, 3);

  /** Of the scenario's own values. */
  public static MadeUpStudy of(int replicates) {
    List<Arm> arms = List.of(Arm.of(Interventions.CORRIDOR));
    return new MadeUpStudy(
        ExperimentPlan.comparison(TINY, ScenarioHash.of(TINY), arms, replicates, 9)
            .observing(MEASURES));
  }

  /** With all measures, some four thousand bytes a run. */
  public static MadeUpStudy large(int replicates) {
    return new MadeUpStudy(of(replicates).plan().observing(Measures.all()));
  }

  /** Of some points, each with luck of its own. */
  public static MadeUpStudy ofDraws(int draws, int replicates) {
    DesignPoint[] points = new DesignPoint[draws];
    Arrays.setAll(
        points,
        n -> new DesignPoint("" + n, Map.of("episode.goal", 0.1 * n, "survey.openness", 1.0 / 3)));
    List<Arm> arms = List.of(Arm.of(Interventions.CORRIDOR));
    return new MadeUpStudy(
        ExperimentPlan.ensemble(TINY, ScenarioHash.of(TINY), List.of(points), arms, replicates, 9)
            .observing(MEASURES));
  }

  StudyIdentity identity() {
    return StudyIdentity.of(plan);
  }

  RunStore open(Path folder) throws IOException {
    return RunStore.open(folder, identity(), plan.order());
  }

  /** The run of a number. */
  public RunResult run(int number) {
    RunKey key = plan.trial(number).key();
    Random random = new Random(key.toString().hashCode());
    if (random.nextInt(7) == 0) {
      return RunResult.failed(key, "made to fail: " + key);
    }
    double[][] values = new double[plan.weeks().length][plan.measures().size()];
    for (double[] row : values) {
      Arrays.setAll(row, m -> m == 0 ? Double.NaN : m == 1 ? 1.0 / 3 : random.nextGaussian());
    }
    double[][] before = {{0.5, random.nextDouble()}, {Double.NaN, -0.0}};
    double[][] after = {{random.nextDouble(), 0.25}, {1, 0}};
    double[] derived = random.doubles(Derived.ALL.size()).toArray();
    return RunResult.ok(key, new Observation(plan.weeks(), values, before, after, derived));
  }

  /** Writes all runs, undisturbed, and returns the bytes of the one segment. */
  byte[] undisturbed(Path folder) throws IOException {
    try (RunStore store = open(folder)) {
      for (int number : plan.order().numbers().toArray()) {
        store.put(run(number));
      }
      store.settle();
    }
    return Files.readAllBytes(folder.resolve("0001.kor"));
  }

  /** Goes on with what is there to the end. */
  void goOn(Path folder) throws IOException {
    try (RunStore store = open(folder)) {
      for (int number : store.missing().toArray()) {
        store.put(run(number));
      }
      store.settle();
    }
  }
}
