package korridor.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import korridor.model.Arm;
import korridor.model.intervention.Interventions;
import korridor.run.RunKey;
import korridor.run.Simulation;
import korridor.scenario.Scenario;
import korridor.scenario.Scenario.Horizon;
import korridor.scenario.ScenarioHash;

/**
 * Ten years of 600 staff in four arms on two threads, observed every four weeks: what a page that
 * answers while a lever moves has to wait for.
 *
 * @param cold wall-clock seconds from the start of the process
 * @param coldProcessor processor seconds from the start of the process, all threads
 * @param warm wall-clock seconds in a warm process, warm-up included
 * @param kept the same where the settled administration was kept
 */
record TenYears(double cold, double coldProcessor, double warm, double kept) {

  private static final int WARM_UP = 312;
  private static final int WEEKS = 520;
  private static final int OBSERVED_EVERY = 4;
  private static final int COLUMNS = 4;
  private static final int THREADS = 2;
  private static final int ROUNDS = 15;
  private static final int WARMING = 10;
  private static final List<Arm> ARMS = Interventions.STANDARD_ARMS.subList(0, 4);

  /** The medians of so many processes under each of several lists of options, in turn. */
  static List<TenYears> measure(int processes, List<List<String>> options)
      throws IOException, InterruptedException {
    double[][][] columns = new double[options.size()][COLUMNS][processes];
    for (int n = 0; n < processes; n++) {
      for (int option = 0; option < options.size(); option++) {
        double[] times = Child.java(options.get(option), TenYears.class).numbers("times");
        for (int column = 0; column < COLUMNS; column++) {
          columns[option][column][n] = times[column];
        }
      }
    }
    return Stream.of(columns).map(TenYears::medians).toList();
  }

  private static TenYears medians(double[][] columns) {
    double[] middle = Stream.of(columns).mapToDouble(Clock::median).toArray();
    return new TenYears(middle[0], middle[1], middle[2], middle[3]);
  }

  /** Prints the four times. */
  public static void main(String[] args) throws Exception {
    Scenario town = Horizons.read("workshop", new Horizon(WARM_UP, WEEKS, OBSERVED_EVERY));
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    arms(settled(town), town, pool);
    double cold = Clock.sinceStart();
    double coldProcessor = Clock.processorSeconds();
    double[] warm = new double[ROUNDS];
    double[] kept = new double[ROUNDS];
    for (int round = -WARMING; round < ROUNDS; round++) {
      double start = Clock.seconds();
      Simulation settled = settled(town);
      double between = Clock.seconds();
      arms(settled, town, pool);
      if (round >= 0) {
        warm[round] = Clock.seconds() - start;
        kept[round] = Clock.seconds() - between;
      }
    }
    pool.shutdown();
    System.out.printf(
        Locale.ROOT,
        "times %.4f %.4f %.4f %.4f%n",
        cold,
        coldProcessor,
        Clock.median(warm),
        Clock.median(kept));
  }

  private static Simulation settled(Scenario town) {
    return Simulation.of(town, new RunKey(ScenarioHash.of(town), Arm.SILO, 0, 1)).runTo(0);
  }

  private static void arms(Simulation settled, Scenario town, ExecutorService pool)
      throws InterruptedException, ExecutionException {
    List<Callable<Double>> tasks = new ArrayList<>();
    for (Arm arm : ARMS) {
      Simulation branch = settled.fork().switchTo(arm);
      tasks.add(() -> watched(branch, town));
    }
    for (Future<Double> task : pool.invokeAll(tasks)) {
      task.get();
    }
  }

  private static double watched(Simulation branch, Scenario town) {
    double sum = 0;
    while (branch.week() < town.horizon().weeks()) {
      branch.runTo(branch.week() + town.horizon().observeEvery());
      sum += branch.census().measure()[0];
    }
    return sum;
  }
}
