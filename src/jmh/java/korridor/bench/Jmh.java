package korridor.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * The benchmarks that JMH runs, each in a process of its own.
 *
 * @param scores by name such as {@code contacts BARE}
 */
record Jmh(Map<String, Score> scores) {

  /** Average time of an operation with half the width of its 99.9 % interval. */
  record Score(String name, double nanos, double error) {}

  static Jmh run(Form form) throws RunnerException {
    Map<String, Score> scores = new TreeMap<>();
    OptionsBuilder options = new OptionsBuilder();
    for (Class<?> benchmark : benchmarks()) {
      options.include(benchmark.getName() + "\\.");
    }
    options
        .forks(1)
        .warmupIterations(form.warmUps)
        .measurementIterations(form.iterations)
        .warmupTime(TimeValue.milliseconds(form.millis))
        .measurementTime(TimeValue.milliseconds(form.millis))
        .jvmArgs("-Xmx1g", Flags.LAUNCHED.options.get(0))
        .verbosity(VerboseMode.SILENT);
    for (RunResult result : new Runner(options.build()).run()) {
      Score score = score(result);
      scores.put(score.name(), score);
    }
    return new Jmh(scores);
  }

  private static List<Class<?>> benchmarks() {
    return List.of(
        EpisodeBenchmark.class, WeekBenchmark.class, ForkBenchmark.class, ContactsBenchmark.class);
  }

  private static Score score(RunResult result) {
    String type = result.getParams().getBenchmark().replaceFirst("\\.[^.]*$", "");
    String name =
        type.substring(type.lastIndexOf('.') + 1)
            .replace("Benchmark", "")
            .toLowerCase(java.util.Locale.ROOT);
    List<String> parts = new ArrayList<>(List.of(name));
    for (String key : result.getParams().getParamsKeys()) {
      parts.add(result.getParams().getParam(key));
    }
    double unit = result.getPrimaryResult().getScoreUnit().startsWith("us") ? 1_000 : 1;
    return new Score(
        String.join(" ", parts),
        result.getPrimaryResult().getScore() * unit,
        result.getPrimaryResult().getScoreError() * unit);
  }

  double nanos(String name) {
    return scores.get(name).nanos();
  }

  /** Millions of person-weeks a second at Karlsruhe's size. */
  double millionsPerSecond(String name) {
    return Town.KARLSRUHE * 1e3 / nanos(name);
  }
}
