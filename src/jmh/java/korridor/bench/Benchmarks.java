package korridor.bench;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import korridor.bench.Launches.Launch;

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
      Jmh jmh,
      WholeRuns runs,
      StepCosts steps,
      Threads threads,
      double[] help,
      double[] workshop,
      Launch fewTiny,
      Launch manyTiny,
      Launch karlsruhe,
      Launch germany) {}

  private Benchmarks() {}

  /** Runs the benchmarks one after the other. */
  public static void main(String[] args) throws Exception {
    Form form = Form.valueOf(args[0].toUpperCase(Locale.ROOT));
    boolean quick = form == Form.QUICK;
    Machine machine = Machine.here();
    LocalDate date = LocalDate.ofInstant(Instant.now(), java.time.ZoneOffset.UTC);
    say("start-up");
    double[] help = Launches.help();
    double[] workshop = Launches.workshop();
    say("episode, week, fork, contacts (JMH)");
    Jmh jmh = Jmh.run(form);
    say("whole runs");
    WholeRuns runs = WholeRuns.measure(form.staff());
    say("steps of the week");
    StepCosts steps = StepCosts.measure(Town.KARLSRUHE, quick ? 20 : 100);
    say("threads");
    Threads threads = Threads.measure(quick ? 4 : 16);
    say("memory of many runs");
    Launch few = Launches.tiny(50);
    Launch many = Launches.tiny(form.tinyReplicates);
    say("Karlsruhe, eight arms");
    Launch karlsruhe = Launches.karlsruhe(form.karlsruheReplicates);
    Launch germany = null;
    if (form.germany) {
      say("Germany");
      germany = Launches.germany();
    }
    Results results =
        new Results(
            form, date, machine, jmh, runs, steps, threads, help, workshop, few, many, karlsruhe,
            germany);
    Path page = Path.of(args[1]);
    new ResultsPage(results).write(page);
    say("written: " + page);
  }

  private static void say(String what) {
    System.out.println("benchmark: " + what);
  }
}
