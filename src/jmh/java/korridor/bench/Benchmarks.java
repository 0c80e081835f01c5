package korridor.bench;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import korridor.bench.Launches.Launch;
import korridor.bench.Launches.Starts;

/**
 * Measures everything and writes the results page.
 *
 * <p>Arguments: the form ({@code quick}, {@code standard}, {@code long}) and the page.
 */
public final class Benchmarks {

  /** All that was measured. */
  record Results(
      Form form,
      LocalDate date,
      Machine machine,
      List<Starts> starts,
      Jmh jmh,
      Arms arms,
      List<FirstWeeks> firstWeeks,
      List<TenYears> tenYears,
      WholeRuns runs,
      StepCosts steps,
      Threads threads,
      MainJob mainJob,
      Ensemble ensemble,
      List<Launch> memory,
      Optional<Launch> germany) {

    /** How a command starts. */
    Starts start(String argument) {
      return starts.stream().filter(s -> s.command().contains(argument)).findFirst().orElseThrow();
    }
  }

  private Benchmarks() {}

  /** Runs the benchmarks one after the other. */
  public static void main(String[] args) throws Exception {
    Form form = Form.valueOf(args[0].toUpperCase(Locale.ROOT));
    Path page = Path.of(args[1]);
    new ResultsPage(measure(form)).write(page);
    say("written: " + page);
  }

  private static Results measure(Form form) throws Exception {
    boolean quick = form == Form.QUICK;
    return new Results(
        form,
        LocalDate.ofInstant(Instant.now(), ZoneOffset.UTC),
        Machine.here(),
        said("start-up", Launches::starts),
        said("episode, week, fork, contacts (JMH)", () -> Jmh.run(form)),
        said("every arm", () -> Arms.measure(quick ? 1 : 3)),
        said("first weeks", () -> FirstWeeks.measure(form.processes, Flags.options())),
        said("ten years of 600", () -> TenYears.measure(form.processes, Flags.options())),
        said("whole runs", () -> WholeRuns.measure(form.staff())),
        said("steps of the week", () -> StepCosts.measure(Town.KARLSRUHE, quick ? 20 : 100)),
        said("threads", () -> Threads.measure(quick ? 4 : 16)),
        said("main job", () -> MainJob.measure(form.mainJobReplicates)),
        said("draws", () -> Ensemble.measure(form.draws)),
        said(
            "memory of many runs",
            () -> List.of(Launches.tiny(50), Launches.tiny(form.tinyReplicates))),
        form.germany ? Optional.of(said("Germany", Launches::germany)) : Optional.empty());
  }

  private static <T> T said(String what, Callable<T> measurement) throws Exception {
    say(what);
    return measurement.call();
  }

  private static void say(String what) {
    System.out.println("benchmark: " + what);
  }
}
