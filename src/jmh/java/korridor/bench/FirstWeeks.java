package korridor.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import korridor.model.Arm;
import korridor.model.intervention.Interventions;
import korridor.run.RunKey;
import korridor.run.RunResult;
import korridor.run.RunWatch;
import korridor.run.Trial;
import korridor.scenario.Scenario;
import korridor.scenario.ScenarioHash;
import korridor.scenario.ScenarioReader;

/**
 * From the start of a process to steady speed: the same replicate of four arms of Karlsruhe several
 * times in one process, on one thread, as {@code compare} makes it. The last time is the steady
 * one.
 *
 * @param wall nanoseconds a person-week, by round and block of a hundred weeks, warm-up first; the
 *     median of the processes
 * @param processor the same in processor time, Java's own threads included
 */
record FirstWeeks(double[][] wall, double[][] processor) {

  /** Weeks of a block. */
  static final int BLOCK = 100;

  /** Blocks of the first weeks. */
  static final int FIRST = 5;

  private static final int ROUNDS = 3;
  private static final List<Arm> ARMS = Interventions.STANDARD_ARMS.subList(0, 4);

  /** Of so many processes under each of several lists of options, in turn, in their order. */
  static List<FirstWeeks> measure(int processes, List<List<String>> options)
      throws IOException, InterruptedException {
    List<List<Child>> children = new ArrayList<>();
    options.forEach(option -> children.add(new ArrayList<>()));
    for (int n = 0; n < processes; n++) {
      for (int option = 0; option < options.size(); option++) {
        children.get(option).add(Child.java(options.get(option), FirstWeeks.class));
      }
    }
    return children.stream()
        .map(all -> new FirstWeeks(medians(all, "wall"), medians(all, "processor")))
        .toList();
  }

  private static double[][] medians(List<Child> children, String kind) {
    double[][] medians = new double[ROUNDS][];
    for (int round = 0; round < ROUNDS; round++) {
      String word = kind + round;
      double[][] all = children.stream().map(c -> c.numbers(word)).toArray(double[][]::new);
      double[] middle = new double[all[0].length];
      for (int block = 0; block < middle.length; block++) {
        int b = block;
        middle[block] = Clock.median(Arrays.stream(all).mapToDouble(row -> row[b]).toArray());
      }
      medians[round] = middle;
    }
    return medians;
  }

  /** How many times the steady time the first weeks of a process take. */
  double firstOverSteady() {
    return mean(wall[0], 0, FIRST) / mean(steady(wall), 0, FIRST);
  }

  /** The last round of a kind of time. */
  static double[] steady(double[][] rounds) {
    return rounds[rounds.length - 1];
  }

  /** The mean of all blocks. */
  static double mean(double[] blocks) {
    return mean(blocks, 0, blocks.length);
  }

  /** The mean of some blocks. */
  static double mean(double[] blocks, int from, int to) {
    return Arrays.stream(blocks, from, Math.min(to, blocks.length)).average().orElseThrow();
  }

  /** Prints a line of blocks for each round and kind of time. */
  public static void main(String[] args) throws IOException {
    Scenario karlsruhe = ScenarioReader.read(Path.of("scenarios/karlsruhe.yaml"));
    String hash = ScenarioHash.of(karlsruhe);
    List<Trial> trials =
        ARMS.stream().map(arm -> new Trial(karlsruhe, new RunKey(hash, arm, 0, 1))).toList();
    for (int round = 0; round < ROUNDS; round++) {
      Blocks blocks = new Blocks(karlsruhe.organisation().staff());
      if (Trial.run(trials, blocks).stream().anyMatch(RunResult::isFailure)) {
        throw new IllegalStateException("a run failed");
      }
      print("wall" + round, blocks.wall);
      print("processor" + round, blocks.processor);
    }
  }

  private static void print(String word, List<Double> values) {
    StringBuilder line = new StringBuilder(word);
    values.forEach(value -> line.append(String.format(Locale.ROOT, " %.2f", value)));
    System.out.println(line);
  }

  /** Takes the time of every hundred weeks. */
  private static final class Blocks implements RunWatch {
    private final double nanos;
    private final List<Double> wall = new ArrayList<>();
    private final List<Double> processor = new ArrayList<>();
    private double wallStart = Clock.seconds();
    private double processorStart = Clock.processorSeconds();
    private int weeks;

    Blocks(int staff) {
      nanos = 1e9 / BLOCK / staff;
    }

    @Override
    public boolean cancelled() {
      return false;
    }

    @Override
    public void ended(RunResult result) {}

    @Override
    public void stepped() {
      if (++weeks % BLOCK != 0) {
        return;
      }
      double now = Clock.seconds();
      double used = Clock.processorSeconds();
      wall.add((now - wallStart) * nanos);
      processor.add((used - processorStart) * nanos);
      wallStart = now;
      processorStart = used;
    }
  }
}
