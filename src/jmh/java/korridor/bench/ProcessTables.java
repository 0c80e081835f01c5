package korridor.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import korridor.bench.Benchmarks.Results;
import korridor.bench.Launches.Launch;

/** What users wait for: the main job, every arm, first weeks, small towns, many draws. */
record ProcessTables(Results r, Lines page) {

  private static final int[] BLOCKS = {1, 2, 3, 4, 5, 10, 15, 23};

  void write() {
    mainJob();
    arms();
    firstWeeks();
    tenYears();
    draws();
    processes();
  }

  private void mainJob() {
    MainJob job = r.mainJob();
    page.add("## The main job");
    page.gap();
    page.add(
        "`compare karlsruhe --replicates %d --threads 2`, eight arms, in 512 MB and a process of its"
            + " own:",
        job.replicates());
    page.add(
        "%.0f million person-weeks, those of the warm-ups included, in %.1f s and %.1f s of"
            + " processor time:",
        job.personWeeks() / 1e6, job.seconds(), job.processorSeconds());
    page.add("**%.2f million person-weeks a core-second**.", job.millionsPerCoreSecond());
    page.gap();
    page.add("| part | processor time | share |");
    page.add("|---|---:|---:|");
    for (MainJob.Part part : MainJob.Part.values()) {
      double seconds = job.parts().getOrDefault(part, 0.0);
      page.add(
          "| %s | %.1f s | %.1f %% |", part.title, seconds, 100 * seconds / job.processorSeconds());
    }
    page.gap();
    page.add(
        "Compilation and collection are the processor time of Java's own threads, as Linux tells");
    page.add(
        "it. The rest is shared out by samples of stacks, 50 a second (Java Flight Recorder); a");
    page.add(
        "sample counts for the first part in the table that it has a frame of. What the recorder");
    page.add("took is left out.");
    page.gap();
  }

  private void arms() {
    page.add("## Every arm");
    page.gap();
    page.add("Karlsruhe, one thread, observers aside, the fastest of the years three to six.");
    page.gap();
    page.add("| arm | ns per person-week | million person-weeks a second |");
    page.add("|---|---:|---:|");
    for (Map.Entry<String, Double> arm : r.arms().nanosPerPerson().entrySet()) {
      page.add(
          "| %s | %.1f | %.1f |", arm.getKey(), arm.getValue(), r.arms().millions(arm.getKey()));
    }
    page.gap();
  }

  private void firstWeeks() {
    FirstWeeks f = r.firstWeeks().get(Flags.LAUNCHED.ordinal());
    double[] first = f.wall()[0];
    double[] steady = FirstWeeks.steady(f.wall());
    page.add("## From start to steady speed");
    page.gap();
    page.add(
        "The first replicate of Karlsruhe in a process, on one thread: warm-up, then four arms one");
    page.add("after the other, observed as in a comparison. Steady is the same replicate when the");
    page.add("process makes it the third time. Nanoseconds a person-week, %s.", medians());
    page.gap();
    page.add(
        "| weeks | elapsed | processor time, all threads | steady, elapsed | elapsed over steady |");
    page.add("|---|---:|---:|---:|---:|");
    int from = 0;
    for (int block : BLOCKS) {
      int to = Math.min(block, first.length);
      double elapsed = FirstWeeks.mean(first, from, to);
      double calm = FirstWeeks.mean(steady, from, to);
      page.add(
          "| %,d-%,d | %.0f | %.0f | %.0f | %.2f |",
          from * FirstWeeks.BLOCK + 1,
          to * FirstWeeks.BLOCK,
          elapsed,
          FirstWeeks.mean(f.processor()[0], from, to),
          calm,
          elapsed / calm);
      from = to;
    }
    page.gap();
    firstWeeksByFlags();
  }

  private void firstWeeksByFlags() {
    page.add("Options of Java beside one another, elapsed (processor time):");
    page.gap();
    page.add("| Java | first 500 weeks | over steady | first replicate | steady replicate |");
    page.add("|---|---:|---:|---:|---:|");
    for (Flags flags : Flags.values()) {
      FirstWeeks f = r.firstWeeks().get(flags.ordinal());
      page.add(
          "| %s | %.0f (%.0f) | %.2f | %.0f (%.0f) | %.0f (%.0f) |",
          flags.title,
          FirstWeeks.mean(f.wall()[0], 0, FirstWeeks.FIRST),
          FirstWeeks.mean(f.processor()[0], 0, FirstWeeks.FIRST),
          f.firstOverSteady(),
          FirstWeeks.mean(f.wall()[0]),
          FirstWeeks.mean(f.processor()[0]),
          FirstWeeks.mean(FirstWeeks.steady(f.wall())),
          FirstWeeks.mean(FirstWeeks.steady(f.processor())));
    }
    page.gap();
  }

  private String medians() {
    int processes = r.form().processes;
    return processes == 1 ? "of one process" : "median of " + processes + " processes, in turn";
  }

  private void tenYears() {
    page.add("## Ten years of 600 staff in four arms");
    page.gap();
    page.add(
        "`workshop`, two threads, observed every four weeks. From cold: from the start of the");
    page.add("process, reading the scenario and settling included; %s.", medians());
    page.gap();
    page.add("| Java | from cold | processor time | warm | warm, settled state kept |");
    page.add("|---|---:|---:|---:|---:|");
    for (Flags flags : Flags.values()) {
      TenYears t = r.tenYears().get(flags.ordinal());
      page.add(
          "| %s | %.2f s | %.2f s | %.3f s | %.3f s |",
          flags.title, t.cold(), t.coldProcessor(), t.warm(), t.kept());
    }
    page.gap();
  }

  private void draws() {
    Ensemble e = r.ensemble();
    page.add("## Draws of all parameters");
    page.gap();
    page.add(
        "`workshop`, 600 staff, six years to settle and six to act: %d draws with eight arms each,"
            + " two threads, a process of its own: %.1f s, %.1f s of processor time; %d runs"
            + " failed.",
        e.draws(), e.seconds(), e.processorSeconds(), e.failed());
    if (e.draws() != Ensemble.WHOLE) {
      page.add(
          "Reckoned from these, %d draws would take %.0f s; they were not made.",
          Ensemble.WHOLE, e.secondsOfWhole());
    }
    page.gap();
  }

  private void processes() {
    page.add("## Threads, start-up, memory");
    page.gap();
    page.add(
        "One thread %.2f s, two threads %.2f s: %.2f times.",
        r.threads().oneSeconds(), r.threads().twoSeconds(), r.threads().ratio());
    page.gap();
    page.add("| start through the launcher | median | fastest | processor time |");
    page.add("|---|---:|---:|---:|");
    for (Launches.Starts s : r.starts()) {
      page.add(
          "| `%s` | %.2f s | %.2f s | %.2f s |",
          s.command(), s.median(), s.fastest(), s.processor());
    }
    page.gap();
    page.add("| command | finished | time | processor time | largest heap after a collection |");
    page.add("|---|---|---:|---:|---:|");
    List<Launch> launches = new ArrayList<>(r.memory());
    r.germany().ifPresent(launches::add);
    for (Launch launch : launches) {
      page.add(
          "| `%s` | %s | %.1f s | %.1f s | %d MB |",
          launch.command(),
          launch.done() ? "yes" : "no",
          launch.seconds(),
          launch.processorSeconds(),
          launch.megabytes());
    }
    page.gap();
  }
}
