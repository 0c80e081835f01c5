package korridor.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import korridor.bench.Benchmarks.Results;
import korridor.bench.Launches.Launch;
import korridor.store.Provenance;

/** Writes what was measured as a page; what stands below the mark in the old page is kept. */
final class ResultsPage {

  private static final String MARK = "<!-- Written by hand from here on; kept by the command. -->";

  private final Results r;
  private final StringBuilder text = new StringBuilder();

  ResultsPage(Results results) {
    r = results;
  }

  void write(Path page) throws IOException {
    String byHand = MARK + "\n";
    if (Files.exists(page)) {
      String old = Files.readString(page);
      byHand = old.contains(MARK) ? old.substring(old.indexOf(MARK)) : byHand;
    }
    introduction();
    targets();
    sideBySide();
    sizes();
    steps();
    processes();
    Files.createDirectories(page.toAbsolutePath().getParent());
    Files.writeString(page, text + byHand, StandardCharsets.UTF_8);
  }

  private void introduction() {
    line("# Benchmarks");
    line("");
    Provenance build = Provenance.current(Path.of("."));
    line(
        "Written by `mvn -q -B -Pbenchmark verify -Dbenchmark=%s`, version %s (%.7s), on %s.",
        r.form().key(), build.korridor(), build.gitRevision(), r.date());
    line("Machine: %s.", r.machine().describe());
    line("");
    line("A person-week is one member of staff for one week of the full model, observers aside.");
    line("");
  }

  private void targets() {
    line("## Targets");
    line("");
    line("| target | reached | met |");
    line("|---|---|---|");
    double week = r.jmh().millionsPerSecond("week silo");
    row(
        "20 million person-weeks a second, silo, Karlsruhe's size",
        "%.1f million",
        week,
        week >= 20);
    double floor = contacts("KORRIDOR") / contacts("BARE");
    row("contacts within 2 times the bare loop", "%.2f times", floor, floor <= 2);
    double mason = contacts("MASON") / contacts("KORRIDOR");
    row("contacts at least 10 times as fast as idiomatic MASON", "%.0f times", mason, mason >= 10);
    double exponent = r.runs().exponent(0);
    row("time grows with staff to the power of at most 1.05", "%.3f", exponent, exponent <= 1.05);
    double bytes = r.runs().of(Town.KARLSRUHE).columnBytes();
    row("200 bytes a person or less", "%.0f bytes", bytes, bytes <= 200);
    double ratio = r.threads().ratio();
    row("two threads 1.9 times as fast as one", "%.2f times", ratio, ratio >= 1.9);
    row("`./korridor --help` under 0.3 s", "%.2f s", r.help()[1], r.help()[1] < 0.3);
    row(
        "`compare workshop --replicates 2` under 3 s",
        "%.1f s",
        r.workshop()[1],
        r.workshop()[1] < 3);
    if (r.form() != Form.QUICK) {
      Launch k = r.karlsruhe();
      row(
          "Karlsruhe, 8 arms x 100 replicates, 2 threads, 512 MB, under 300 s",
          "%.0f s",
          k.seconds(),
          k.done() && k.seconds() < 300);
    }
    if (r.germany() != null) {
      Launch g = r.germany();
      row(
          "Germany, 1 + 10 years, 4 GB, under 600 s",
          "%.0f s",
          g.seconds(),
          g.done() && g.seconds() < 600);
    }
    line("");
  }

  private double contacts(String make) {
    return r.jmh().nanos("contacts " + make);
  }

  private void sideBySide() {
    line("## Contacts side by side, and other small pieces (JMH)");
    line("");
    line("All three makes compute the contacts of one week of the same administration of 5,900");
    line("people from the same start; a test holds that they reach the same result in");
    line("distribution. The bare loop is the same arithmetic over arrays with one running");
    line("SplitMix64 instead of keyed draws. The MASON make has one `Steppable` a person, a");
    line("`Network` of ties, and the Mersenne Twister.");
    line("");
    line("| benchmark | time | +/- (99.9 %%) | per person-week |");
    line("|---|---|---|---|");
    for (Jmh.Score score : r.jmh().scores().values()) {
      boolean week = score.name().startsWith("week") || score.name().startsWith("contacts");
      String perPerson = week ? format("%.1f ns", score.nanos() / Town.KARLSRUHE) : "";
      line(
          "| %s | %s | %s | %s |",
          score.name(),
          time(score.nanos()),
          Double.isNaN(score.error()) ? "" : time(score.error()),
          perPerson);
    }
    line("");
  }

  private void sizes() {
    line("## Whole runs over the number of staff");
    line("");
    line(
        "Full model, silo, one thread, towns in the proportions of Karlsruhe, after %d weeks.",
        Settled.WEEKS);
    line("");
    line(
        "| staff | founding | one week | million person-weeks a second | bytes a person, columns"
            + " | bytes a person, heap |");
    line("|---:|---:|---:|---:|---:|---:|");
    for (WholeRuns.Run run : r.runs().runs()) {
      line(
          "| %,d | %s | %s | %.1f | %.0f | %s |",
          run.staff(),
          time(run.foundingSeconds() * 1e9),
          time(run.weekSeconds() * 1e9),
          run.millionsPerSecond(),
          run.columnBytes(),
          Double.isNaN(run.heapBytes()) ? "" : format("%.0f", run.heapBytes()));
    }
    line("");
    line(
        "Exponent of time over staff (least squares on logarithms): %.3f over all sizes, %.3f from"
            + " 5,900 on.",
        r.runs().exponent(0), r.runs().exponent(Town.KARLSRUHE));
    line("Columns are the arrays of the state, found by reflection; heap is by how much the used");
    line("heap grew at the founding, the structure and the names of departments included.");
    line("");
  }

  private void steps() {
    StepCosts s = r.steps();
    line("## Where the week goes");
    line("");
    line("Silo, %,d staff, the dearest step first.", s.staff());
    line("");
    line("| step | ns per person-week | share |");
    line("|---|---:|---:|");
    for (int n : s.dearestFirst()) {
      double nanos = s.nanosPerPerson()[n];
      line("| %s | %.2f | %.0f %% |", s.names()[n], nanos, 100 * nanos / s.sum());
    }
    line("| all | %.2f | 100 %% |", s.sum());
    line("");
  }

  private void processes() {
    line("## Threads, start-up, memory");
    line("");
    line(
        "One thread %.2f s, two threads %.2f s: %.2f times.",
        r.threads().oneSeconds(), r.threads().twoSeconds(), r.threads().ratio());
    line(
        "Start-up through the launcher, median (fastest): `--help` %.2f s (%.2f s), `compare"
            + " workshop --replicates 2` %.1f s (%.1f s).",
        r.help()[1], r.help()[0], r.workshop()[1], r.workshop()[0]);
    line("");
    line("| command | finished | time | largest heap after a collection |");
    line("|---|---|---:|---:|");
    for (Launch launch : launches()) {
      line(
          "| `%s` | %s | %.1f s | %d MB |",
          launch.command(), launch.done() ? "yes" : "no", launch.seconds(), launch.megabytes());
    }
    line("");
  }

  private List<Launch> launches() {
    return r.germany() == null
        ? List.of(r.fewTiny(), r.manyTiny(), r.karlsruhe())
        : List.of(r.fewTiny(), r.manyTiny(), r.karlsruhe(), r.germany());
  }

  private void row(String target, String reached, double value, boolean met) {
    line("| %s | %s | %s |", target, format(reached, value), met ? "yes" : "no");
  }

  private static String time(double nanos) {
    if (nanos >= 1e9) {
      return format("%.1f s", nanos / 1e9);
    }
    if (nanos >= 1e6) {
      return format("%.1f ms", nanos / 1e6);
    }
    return nanos >= 1e3 ? format("%.1f us", nanos / 1e3) : format("%.1f ns", nanos);
  }

  private void line(String format, Object... values) {
    text.append(format(format, values)).append('\n');
  }

  private static String format(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
