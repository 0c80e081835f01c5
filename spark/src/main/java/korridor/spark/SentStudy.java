package korridor.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import korridor.model.Arm;
import korridor.observe.Derived;
import korridor.observe.Measure;
import korridor.run.DesignPoint;
import korridor.run.ObservedWeeks;
import korridor.run.RunKey;
import korridor.run.RunResult;
import korridor.run.RunWatch;
import korridor.run.Trial;
import korridor.scenario.Overrides;
import korridor.scenario.Scenario;
import korridor.scenario.ScenarioHash;
import korridor.scenario.ScenarioReader;
import korridor.scenario.ScenarioWriter;
import korridor.store.Vocabulary;
import korridor.store.segment.RunCodec;
import korridor.store.segment.StudyIdentity;

/** What all runs of a study have in common, as text; read once by each process it is sent to. */
final class SentStudy implements Serializable {
  private static final long serialVersionUID = 1;

  private static final Vocabulary WORDS = Vocabulary.STANDARD;

  private final String scenario;
  private final String hash;
  private final long seed;
  private final int results = RunKey.RESULTS;
  private final ArrayList<String> measures;
  private transient Read read;

  /** The same read. */
  private record Read(Scenario scenario, List<Measure> measures, RunCodec codec) {}

  private SentStudy(String scenario, String hash, long seed, List<String> measures) {
    this.scenario = scenario;
    this.hash = hash;
    this.seed = seed;
    this.measures = new ArrayList<>(measures);
  }

  /**
   * That of a trial.
   *
   * @throws IllegalArgumentException if the other side could not know one of its measures
   */
  static SentStudy of(Trial trial) {
    SentStudy study =
        new SentStudy(
            ScenarioWriter.write(trial.scenario()),
            trial.key().scenarioHash(),
            trial.key().seed(),
            trial.measures().stream().map(Measure::name).toList());
    if (!WORDS.measures().containsAll(trial.measures())) {
      throw new IllegalArgumentException("measures of one's own cannot be sent");
    }
    return study;
  }

  /** Whether a trial is one of this study, and of nothing that cannot be sent. */
  boolean has(Trial trial) {
    Trial plain = new Trial(trial.scenario(), trial.key(), trial.measures());
    return plain.equals(trial)
        && trial.key().scenarioHash().equals(hash)
        && trial.key().seed() == seed
        && trial.measures().stream().map(Measure::name).toList().equals(measures);
  }

  /** How its runs are written. */
  RunCodec codec() {
    return read().codec();
  }

  /**
   * Makes the runs of a warm-up.
   *
   * @throws CancellationException when the watch cancels
   * @throws IllegalStateException when the other side's program is another version
   */
  byte[][] make(SentWarmUp sent, RunWatch watch) {
    Read here = read();
    DesignPoint point = new DesignPoint(sent.point(), sent.values());
    List<Trial> trials = new ArrayList<>();
    for (String name : sent.arms()) {
      Arm arm = WORDS.arm(name).orElseThrow(() -> new IllegalStateException("arm " + name));
      RunKey key = new RunKey(hash, point, arm, sent.replicate(), seed);
      trials.add(new Trial(here.scenario(), key, here.measures()));
    }
    List<RunResult> made = Trial.run(trials, watch);
    return made.stream().map(here.codec()::encode).toArray(byte[][]::new);
  }

  private synchronized Read read() {
    if (read == null) {
      java.nio.file.Path place = java.nio.file.Path.of("scenario.yaml");
      Scenario there = ScenarioReader.parse(place, scenario, Overrides.NONE);
      if (!ScenarioHash.of(there).equals(hash) || results != RunKey.RESULTS) {
        throw new IllegalStateException("the workers have another version of Korridor");
      }
      List<Measure> seen = measures.stream().map(SentStudy::measure).toList();
      read = new Read(there, seen, new RunCodec(identity(there)));
    }
    return read;
  }

  private StudyIdentity identity(Scenario there) {
    return new StudyIdentity(
        hash,
        seed,
        results,
        Arrays.stream(ObservedWeeks.of(there.horizon())).boxed().toList(),
        there.organisation().divisions().size(),
        measures,
        Derived.ALL.stream().map(Derived::name).toList());
  }

  private static Measure measure(String name) {
    return WORDS.measures().stream()
        .filter(measure -> measure.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("measure " + name));
  }
}
