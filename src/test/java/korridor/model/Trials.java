package korridor.model;

import java.util.List;
import java.util.Map;
import korridor.model.intervention.Interventions;
import korridor.model.parameter.Parameters;
import korridor.model.process.Week;
import korridor.observe.Census;
import korridor.observe.Measure;
import korridor.observe.Measures;

/** Runs of the whole model: settle under silo, fork an arm, let weeks pass, measure. */
public final class Trials {

  private static final List<String> NAMES = Measures.all().stream().map(Measure::name).toList();

  private Trials() {}

  /** An administration with its week scheduled, after a warm-up of some weeks under silo. */
  public static Administration settled(
      Organisation organisation, Parameters parameters, long seed, int replicate, int weeks) {
    Administration a = Initialization.found(organisation, parameters, seed, replicate);
    a.beginArm(weeks);
    Week.schedule(a);
    pass(a, weeks);
    return a;
  }

  /** A fork in which the solutions of the arm act; the settled administration stays as it is. */
  public static Administration arm(
      Administration settled, Arm arm, Map<Intervention, Rollout> timings) {
    Administration fork = settled.forkArm();
    Week.schedule(fork);
    Interventions.schedule(fork, arm, timings);
    return fork;
  }

  /** The same with every solution from the first week on at full strength. */
  public static Administration arm(Administration settled, Arm arm) {
    return arm(settled, arm, Map.of());
  }

  /** Lets weeks pass. */
  public static void pass(Administration a, int weeks) {
    for (int week = 0; week < weeks; week++) {
      a.schedule.step(a);
    }
  }

  /** The value of a measure now. */
  public static double measure(Administration a, String name) {
    return Measures.all().get(index(name)).value().applyAsDouble(Census.of(a));
  }

  /** All measures at the end of each year, starting with year 0. */
  public static double[][] years(Administration a, int years) {
    double[][] values = new double[years + 1][];
    values[0] = Census.of(a).measure();
    for (int year = 1; year <= years; year++) {
      pass(a, 52);
      values[year] = Census.of(a).measure();
    }
    return values;
  }

  /** Column of a measure. */
  public static int index(String name) {
    int index = NAMES.indexOf(name);
    if (index < 0) {
      throw new IllegalArgumentException("no measure " + name);
    }
    return index;
  }
}
