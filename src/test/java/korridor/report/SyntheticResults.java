package korridor.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import korridor.experiment.ExperimentPlan;
import korridor.experiment.design.BelievedDraws;
import korridor.model.Arm;
import korridor.model.Intervention;
import korridor.model.Rollout;
import korridor.model.intervention.Interventions;
import korridor.run.DesignPoint;
import korridor.run.RunKey;
import korridor.run.RunResult;
import korridor.run.Trial;
import korridor.scenario.Beliefs;
import korridor.scenario.Fact;
import korridor.scenario.FactsWriter;
import korridor.scenario.Scenario;
import korridor.scenario.ScenarioHash;
import korridor.scenario.ScenarioWriter;
import korridor.store.Provenance;
import korridor.store.ResultsFolder;
import korridor.store.ResultsWriter;

/**
 * A results folder with made-up numbers: each solution moves each measure along an S-curve, the
 * replicates of all arms share a part of their luck ({@link SyntheticNumbers}).
 *
 * @param gain size of the effects relative to the usual one
 * @param missing measures without any value
 * @param failing runs that fail
 * @param surveyed departments with a staff survey
 * @param effects how the solutions act beyond their size
 * @param draws draws of assumptions, each with as many replicates; 0 for the scenario's own values
 * @param stated ranges and facts of the city's own
 */
public record SyntheticResults(
    List<Arm> arms,
    int replicates,
    int weeks,
    List<String> divisions,
    String city,
    Map<Intervention, Rollout> interventions,
    Map<String, Double> parameters,
    double gain,
    Predicate<String> missing,
    Predicate<RunKey> failing,
    int surveyed,
    Effects effects,
    int draws,
    Stated stated) {

  /**
   * What is stated beside the numbers.
   *
   * @param beliefs of the scenario
   * @param facts that lie beside the results
   */
  public record Stated(Beliefs beliefs, List<Fact> facts) {
    static final Stated NOTHING = new Stated(Beliefs.DECLARED, List.of());
  }

  /** How the solutions act beyond their size. */
  public enum Effects {
    /** Each along a curve of its own, and adding up. */
    USUAL,
    /** Every arm with a solution as the corridors. */
    EQUAL,
    /** As usual, but nothing is left two years after an arm has ended. */
    FADING,
    /** The fullest arm is best on average but differs from one administration to the next. */
    NOISY_BEST
  }

  public static final List<String> DIVISIONS =
      List.of(
          "Oberbürgermeister, Presse und Recht",
          "Sicherheit, Ordnung und Personal",
          "Jugend, Soziales, Schulen und Sport",
          "Finanzen, Wirtschaft und Wissenschaft",
          "Umwelt, Klimaschutz und Gesundheit",
          "Planen, Bauen und Immobilien");

  public static SyntheticResults standard() {
    return new SyntheticResults(
        Interventions.STANDARD_ARMS,
        20,
        520,
        DIVISIONS,
        "Karlsruhe",
        Map.of(),
        Map.of(),
        1,
        m -> false,
        k -> false,
        0,
        Effects.USUAL,
        0,
        Stated.NOTHING);
  }

  /** Few runs of three years with all that a report can tell of: null arms, changes, an end. */
  public static SyntheticResults everything() {
    List<Arm> arms = new ArrayList<>(Interventions.STANDARD_ARMS);
    for (Intervention solution : Interventions.STANDARD) {
      if (solution.control()) {
        arms.add(Arm.of(solution));
      }
    }
    Rollout ends = Rollout.of(8, 104, 0.5, 13);
    return standard()
        .withReplicates(5)
        .withWeeks(156)
        .withArms(arms)
        .withParameters(Map.of("learning.trust-gain", 0.04))
        .withInterventions(Map.of(Interventions.CORRIDOR, ends));
  }

  public SyntheticResults withArms(List<Arm> arms) {
    return with(copy -> copy.arms = arms);
  }

  public SyntheticResults withReplicates(int replicates) {
    return with(copy -> copy.replicates = replicates);
  }

  public SyntheticResults withWeeks(int weeks) {
    return with(copy -> copy.weeks = weeks);
  }

  public SyntheticResults withNames(String city, List<String> divisions) {
    return with(
        copy -> {
          copy.city = city;
          copy.divisions = divisions;
        });
  }

  public SyntheticResults withInterventions(Map<Intervention, Rollout> interventions) {
    return with(copy -> copy.interventions = interventions);
  }

  public SyntheticResults withParameters(Map<String, Double> parameters) {
    return with(copy -> copy.parameters = parameters);
  }

  public SyntheticResults withGain(double gain) {
    return with(copy -> copy.gain = gain);
  }

  public SyntheticResults withMissing(Predicate<String> missing) {
    return with(copy -> copy.missing = missing);
  }

  public SyntheticResults withFailing(Predicate<RunKey> failing) {
    return with(copy -> copy.failing = failing);
  }

  public SyntheticResults withSurveyed(int surveyed) {
    return with(copy -> copy.surveyed = surveyed);
  }

  public SyntheticResults withEffects(Effects effects) {
    return with(copy -> copy.effects = effects);
  }

  public SyntheticResults withDraws(int draws) {
    return with(copy -> copy.draws = draws);
  }

  public SyntheticResults withBeliefs(Map<String, Beliefs.Belief> beliefs) {
    return withStated(new Stated(new Beliefs(beliefs), stated.facts()));
  }

  public SyntheticResults withFacts(Fact... facts) {
    return withStated(new Stated(stated.beliefs(), List.of(facts)));
  }

  private SyntheticResults withStated(Stated stated) {
    return with(copy -> copy.stated = stated);
  }

  private SyntheticResults with(Consumer<Copy> change) {
    Copy copy = new Copy(this);
    change.accept(copy);
    return copy.done();
  }

  /** The components while one of them is changed. */
  private static final class Copy {
    private List<Arm> arms;
    private int replicates;
    private int weeks;
    private List<String> divisions;
    private String city;
    private Map<Intervention, Rollout> interventions;
    private Map<String, Double> parameters;
    private double gain;
    private Predicate<String> missing;
    private Predicate<RunKey> failing;
    private int surveyed;
    private Effects effects;
    private int draws;
    private Stated stated;

    Copy(SyntheticResults from) {
      arms = from.arms;
      replicates = from.replicates;
      weeks = from.weeks;
      divisions = from.divisions;
      city = from.city;
      interventions = from.interventions;
      parameters = from.parameters;
      gain = from.gain;
      missing = from.missing;
      failing = from.failing;
      surveyed = from.surveyed;
      effects = from.effects;
      draws = from.draws;
      stated = from.stated;
    }

    SyntheticResults done() {
      return new SyntheticResults(
          arms,
          replicates,
          weeks,
          divisions,
          city,
          interventions,
          parameters,
          gain,
          missing,
          failing,
          surveyed,
          effects,
          draws,
          stated);
    }
  }

  /** Runs of each arm. */
  public int runs() {
    return Math.max(1, draws) * replicates;
  }

  /** Writes the folder as the work leaves it before its last manifest. */
  public Path write(Path path) throws IOException {
    ExperimentPlan plan = plan();
    ResultsWriter writer =
        ResultsWriter.open(
            new ResultsFolder(Files.createDirectories(path)),
            plan,
            ScenarioWriter.write(scenario()),
            new Provenance("0.0.0-test", "abc1234", "17", "Linux", 2),
            Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    SyntheticNumbers numbers = new SyntheticNumbers(this);
    for (Trial trial : plan.trials().toList()) {
      RunKey key = trial.key();
      writer.accept(
          failing.test(key)
              ? RunResult.failed(key, "a made-up failure <b>&</b>")
              : RunResult.ok(key, numbers.of(key, plan.weeks())));
    }
    writer.endRuns();
    if (!stated.facts().isEmpty()) {
      Files.writeString(path.resolve(ResultsFolder.FACTS), FactsWriter.write(stated.facts()));
    }
    return path;
  }

  private ExperimentPlan plan() {
    String hash = ScenarioHash.of(scenario());
    if (draws == 0) {
      return ExperimentPlan.comparison(scenario(), hash, arms, replicates, 42);
    }
    List<DesignPoint> points = BelievedDraws.ensemble(draws).points(scenario(), 42);
    return ExperimentPlan.ensemble(scenario(), hash, points, arms, replicates, 42);
  }

  /** The scenario of the made-up runs. */
  public Scenario scenario() {
    return SyntheticScenario.of(city, divisions, weeks, interventions, parameters, surveyed)
        .with(stated.beliefs());
  }
}
