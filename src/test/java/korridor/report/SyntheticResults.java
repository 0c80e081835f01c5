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
import java.util.Random;
import java.util.function.Predicate;
import korridor.experiment.ExperimentPlan;
import korridor.experiment.design.BelievedDraws;
import korridor.model.Arm;
import korridor.model.Intervention;
import korridor.model.Rollout;
import korridor.model.intervention.Interventions;
import korridor.model.parameter.Declared;
import korridor.model.parameter.ParameterTable;
import korridor.observe.Derived;
import korridor.observe.Measures;
import korridor.run.DesignPoint;
import korridor.run.Observation;
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
 * replicates of all arms share a part of their luck. Over 300 lines, because each kind of result is
 * one short copy of the record with another component.
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

  private static final String WEIGHT = "episode.weight";

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

  public SyntheticResults withReplicates(int replicates) {
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

  public SyntheticResults withWeeks(int weeks) {
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

  public SyntheticResults withNames(String city, List<String> divisions) {
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

  public SyntheticResults withInterventions(Map<Intervention, Rollout> interventions) {
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

  public SyntheticResults withParameters(Map<String, Double> parameters) {
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

  public SyntheticResults withGain(double gain) {
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

  public SyntheticResults withMissing(Predicate<String> missing) {
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

  public SyntheticResults withFailing(Predicate<RunKey> failing) {
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

  public SyntheticResults withSurveyed(int surveyed) {
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

  public SyntheticResults withEffects(Effects effects) {
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

  public SyntheticResults withDraws(int draws) {
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

  public SyntheticResults withBeliefs(Map<String, Beliefs.Belief> beliefs) {
    return with(new Stated(new Beliefs(beliefs), stated.facts()));
  }

  public SyntheticResults withFacts(Fact... facts) {
    return with(new Stated(stated.beliefs(), List.of(facts)));
  }

  private SyntheticResults with(Stated stated) {
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
    for (Trial trial : plan.trials().toList()) {
      RunKey key = trial.key();
      writer.accept(
          failing.test(key)
              ? RunResult.failed(key, "a made-up failure <b>&</b>")
              : RunResult.ok(key, observe(key, plan.weeks())));
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

  /** The effects of a draw hang on its common weight alone: from a tenth below nil to double. */
  private double size(DesignPoint point) {
    return point.values().isEmpty() ? gain : gain * (2.1 * share(point) - 0.1);
  }

  /** Where its common weight lies in the declared range; 0 for the scenario's own values. */
  private static double share(DesignPoint point) {
    if (point.values().isEmpty()) {
      return 0;
    }
    Declared range = ParameterTable.rows().get(WEIGHT).declared();
    return (point.values().get(WEIGHT) - range.low()) / (range.high() - range.low());
  }

  /** The scenario of the made-up runs. */
  public Scenario scenario() {
    return SyntheticScenario.of(city, divisions, weeks, interventions, parameters, surveyed)
        .with(stated.beliefs());
  }

  private Observation observe(RunKey key, int[] observed) {
    int measures = Measures.all().size();
    double[][] values = new double[observed.length][measures];
    for (int m = 0; m < measures; m++) {
      String name = Measures.all().get(m).name();
      double luck = luck(key, m);
      for (int w = 0; w < observed.length; w++) {
        double value = value(name, key, observed[w], luck);
        values[w][m] = missing.test(name) ? Double.NaN : value;
      }
    }
    int last = observed[observed.length - 1];
    return new Observation(
        observed, values, trust(key, 0), trust(key, last), new double[Derived.ALL.size()]);
  }

  /**
   * What the arms of a replicate share, and a little of their own that adds up to zero over the
   * replicates: effects come out exactly as they were put in.
   */
  private double luck(RunKey key, int measure) {
    double shared = new Random(1000L * key.replicate() + measure).nextGaussian();
    double phase = measure + key.arm().name().length();
    double own = Math.cos(phase + 2 * Math.PI * key.replicate() / runs());
    boolean noisy = effects == Effects.NOISY_BEST && key.arm().interventions().size() > 2;
    return 0.012 * shared + (noisy ? 2 : 0.004) * own;
  }

  private double value(String name, RunKey key, int week, double luck) {
    Arm arm = key.arm();
    double gain = size(key.point());
    boolean equal = effects == Effects.EQUAL && !arm.equals(Arm.SILO);
    double left = left(arm, week);
    double c = arm.has(Interventions.CORRIDOR) || equal ? left * sCurve(week, 130, 45) : 0;
    double r = arm.has(Interventions.REPUTATION) && !equal ? left * sCurve(week, 200, 60) : 0;
    double i = arm.has(Interventions.ITEAM) && !equal ? left * sCurve(week, 20, 8) : 0;
    double noise = luck * week / (week + 20.0);
    return switch (name) {
      case "trust_across", "trust_across_divisions" ->
          0.27 + gain * (0.31 * c + 0.08 * r + 0.04 * i) + noise;
      case "trust_across_members", "goal_members" ->
          arm.has(Interventions.CORRIDOR) ? 0.5 + noise : Double.NaN;
      case "iteam_trust", "competence_iteam" ->
          arm.has(Interventions.ITEAM) ? 0.6 + noise : Double.NaN;
      case "done_in_two_years" -> done(gain * (0.5 * c + 0.07 * r + 0.6 * i) + noise);
      case "done" -> done(gain * (0.5 * c + 0.07 * r + 0.6 * i));
      case "partly_done" -> 0.8 * (1 - done(gain * (0.5 * c + 0.07 * r + 0.6 * i)));
      case "not_done" -> 0.2 * (1 - done(gain * (0.5 * c + 0.07 * r + 0.6 * i)));
      case "satisfaction" -> 0.5 + gain * (0.1 * c + 0.05 * r + 0.2 * i) + noise;
      case "credit_shared" -> arm.has(Interventions.REPUTATION) ? 0.36 : 0;
      case "line_service" -> Math.min(1, 0.996 - gain * (0.011 * c + 0.006 * i) + noise / 20);
      case "line_service_worst" -> Math.min(1, 0.93 - gain * (0.06 * c + 0.03 * i) + noise / 4);
      case "offices_short" -> Math.max(0, gain * (0.08 * c + 0.02 * i));
      case "seats_delegated" -> 0.6;
      case "seats_own_tie", "seats_corridor", "seats_friend", "seats_iteam" -> 0.1;
      case "iteam_participation", "iteam_match", "iteam_facilitation", "iteam_outside" ->
          arm.has(Interventions.ITEAM) ? 0.2 : Double.NaN;
      // The silo too tells one draw from another.
      case "lead_time" -> 35 + 10 * share(key.point()) - gain * (12 * c + 15 * i) + 60 * noise;
      case "backlog" -> 60 - gain * (20 * c + 30 * i) + 100 * noise;
      case "active_coalitions" -> 8 + gain * (6 * c + 9 * i) + 30 * noise;
      case "cross_hours" -> 31 + gain * (62 * c + 4 * r + 12 * i) + 20 * noise;
      case "corridor_hours" -> gain * 48 * c;
      case "iteam_hours" -> arm.has(Interventions.ITEAM) ? 12.2 : 0;
      case "channels_corridor" -> Math.max(0, gain * 0.4 * c + noise / 4);
      case "channels_iteam" -> Math.max(0, gain * 0.45 * i + noise / 4);
      default -> 0.4 + gain * (0.13 * c + 0.05 * r + 0.06 * i) + noise;
    };
  }

  private static double done(double more) {
    return Math.min(0.995, 0.3 + more);
  }

  /** How much of the effect is left in a week. */
  private double left(Arm arm, int week) {
    int end =
        arm.interventions().stream()
            .mapToInt(solution -> interventions.getOrDefault(solution, Rollout.FULL).course().end())
            .max()
            .orElse(Integer.MAX_VALUE);
    return effects == Effects.FADING && week > end ? Math.max(0, 1 - (week - end) / 104.0) : 1;
  }

  private double[][] trust(RunKey key, int week) {
    double gained = value("trust_across", key, week, 0) - 0.27;
    double[][] trust = new double[divisions.size()][divisions.size()];
    for (int from = 0; from < trust.length; from++) {
      for (int to = 0; to < trust.length; to++) {
        trust[from][to] =
            from == to
                ? 0.55
                : 0.24 + 0.013 * ((from * 7 + to * 3) % 6) + gained * (0.8 + 0.05 * to);
      }
    }
    return trust;
  }

  private static double sCurve(double week, double half, double width) {
    double start = 1 / (1 + Math.exp(half / width));
    return (1 / (1 + Math.exp((half - week) / width)) - start) / (1 - start);
  }
}
