package korridor.report;

import java.util.Random;
import korridor.model.Arm;
import korridor.model.Rollout;
import korridor.model.intervention.Interventions;
import korridor.model.parameter.Declared;
import korridor.model.parameter.ParameterTable;
import korridor.observe.Derived;
import korridor.observe.Measures;
import korridor.run.DesignPoint;
import korridor.run.Observation;
import korridor.run.RunKey;

/** The numbers of a made-up run, a pure function of its key and of what was asked for. */
record SyntheticNumbers(SyntheticResults made) {

  private static final String WEIGHT = "episode.weight";

  /** What is seen of a run in these weeks. */
  Observation of(RunKey key, int[] observed) {
    int measures = Measures.all().size();
    double[][] values = new double[observed.length][measures];
    for (int m = 0; m < measures; m++) {
      String name = Measures.all().get(m).name();
      double luck = luck(key, m);
      for (int w = 0; w < observed.length; w++) {
        double value = value(name, key, observed[w], luck);
        values[w][m] = made.missing().test(name) ? Double.NaN : value;
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
    double own = Math.cos(phase + 2 * Math.PI * key.replicate() / made.runs());
    boolean noisy =
        made.effects() == SyntheticResults.Effects.NOISY_BEST
            && key.arm().interventions().size() > 2;
    return 0.012 * shared + (noisy ? 2 : 0.004) * own;
  }

  private double value(String name, RunKey key, int week, double luck) {
    Arm arm = key.arm();
    double gain = size(key.point());
    boolean equal = made.effects() == SyntheticResults.Effects.EQUAL && !arm.equals(Arm.SILO);
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
            .mapToInt(
                solution ->
                    made.interventions().getOrDefault(solution, Rollout.FULL).course().end())
            .max()
            .orElse(Integer.MAX_VALUE);
    return made.effects() == SyntheticResults.Effects.FADING && week > end
        ? Math.max(0, 1 - (week - end) / 104.0)
        : 1;
  }

  private double[][] trust(RunKey key, int week) {
    double gained = value("trust_across", key, week, 0) - 0.27;
    double[][] trust = new double[made.divisions().size()][made.divisions().size()];
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

  /** The effects of a draw hang on its common weight alone: from a tenth below nil to double. */
  private double size(DesignPoint point) {
    return point.values().isEmpty() ? made.gain() : made.gain() * (2.1 * share(point) - 0.1);
  }

  /** Where its common weight lies in the declared range; 0 for the scenario's own values. */
  private static double share(DesignPoint point) {
    if (point.values().isEmpty()) {
      return 0;
    }
    Declared range = ParameterTable.rows().get(WEIGHT).declared();
    return (point.values().get(WEIGHT) - range.low()) / (range.high() - range.low());
  }
}
