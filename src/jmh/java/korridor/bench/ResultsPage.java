package korridor.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import korridor.bench.Benchmarks.Results;
import korridor.store.Provenance;

/** Writes what was measured as a page; what stands below the mark in the old page is kept. */
final class ResultsPage {

  private static final String MARK = "<!-- Written by hand from here on; kept by the command. -->";

  private final Results r;
  private final Lines page = new Lines();

  ResultsPage(Results results) {
    r = results;
  }

  void write(Path file) throws IOException {
    String byHand = MARK + "\n";
    if (Files.exists(file)) {
      String old = Files.readString(file);
      byHand = old.contains(MARK) ? old.substring(old.indexOf(MARK)) : byHand;
    }
    introduction();
    new TargetsTable(r, page).write();
    new ProcessTables(r, page).write();
    sideBySide();
    sizes();
    steps();
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, page + byHand, StandardCharsets.UTF_8);
  }

  private void introduction() {
    page.add("# Benchmarks");
    page.gap();
    Provenance build = Provenance.current(Path.of("."));
    page.add(
        "Written by `mvn -q -B -Pbenchmark verify -Dbenchmark=%s`, version %s (%.7s), on %s.",
        r.form().key(), build.korridor(), build.gitRevision(), r.date());
    page.add("Machine: %s.", r.machine().describe());
    page.gap();
    page.add(
        "A person-week is one member of staff for one week of the full model, observers aside.");
    page.gap();
  }

  private void sideBySide() {
    page.add("## Contacts side by side, and other small pieces (JMH)");
    page.gap();
    page.add(
        "All three makes compute the contacts of the same first year of an administration of 5,900");
    page.add(
        "people in the silo, again and again; a test holds that they reach the same result in");
    page.add("distribution. The bare loop is the same arithmetic over arrays with one running");
    page.add("SplitMix64 instead of keyed draws. The MASON make has one `Steppable` a person, a");
    page.add("`Network` of ties, and the Mersenne Twister.");
    page.gap();
    page.add("| benchmark | time | +/- (99.9 %%) | per person-week |");
    page.add("|---|---|---|---|");
    for (Jmh.Score score : r.jmh().scores().values()) {
      boolean week = score.name().startsWith("week") || score.name().startsWith("contacts");
      String perPerson = week ? Lines.format("%.1f ns", score.nanos() / Town.KARLSRUHE) : "";
      page.add(
          "| %s | %s | %s | %s |",
          score.name(),
          Lines.time(score.nanos()),
          Double.isNaN(score.error()) ? "" : Lines.time(score.error()),
          perPerson);
    }
    page.gap();
  }

  private void sizes() {
    page.add("## Whole runs over the number of staff");
    page.gap();
    page.add(
        "Full model, silo, one thread, towns in the proportions of Karlsruhe, after %d weeks.",
        Settled.WEEKS);
    page.gap();
    page.add(
        "| staff | founding | one week | million person-weeks a second | bytes a person, columns"
            + " | bytes a person, heap |");
    page.add("|---:|---:|---:|---:|---:|---:|");
    for (WholeRuns.Run run : r.runs().runs()) {
      page.add(
          "| %,d | %s | %s | %.1f | %.0f | %s |",
          run.staff(),
          Lines.time(run.foundingSeconds() * 1e9),
          Lines.time(run.weekSeconds() * 1e9),
          run.millionsPerSecond(),
          run.columnBytes(),
          Double.isNaN(run.heapBytes()) ? "" : Lines.format("%.0f", run.heapBytes()));
    }
    page.gap();
    page.add(
        "Exponent of time over staff (least squares on logarithms): %.3f over all sizes, %.3f from"
            + " 5,900 on.",
        r.runs().exponent(0), r.runs().exponent(Town.KARLSRUHE));
    page.add(
        "Columns are the arrays of the state, found by reflection; heap is by how much the used");
    page.add("heap grew at the founding, the structure and the names of departments included.");
    page.gap();
  }

  private void steps() {
    StepCosts s = r.steps();
    page.add("## Where the week goes");
    page.gap();
    page.add("Silo, %,d staff, the dearest step first.", s.staff());
    page.gap();
    page.add("| step | ns per person-week | share |");
    page.add("|---|---:|---:|");
    for (int n : s.dearestFirst()) {
      double nanos = s.nanosPerPerson()[n];
      page.add("| %s | %.2f | %.0f %% |", s.names()[n], nanos, 100 * nanos / s.sum());
    }
    page.add("| all | %.2f | 100 %% |", s.sum());
    page.gap();
  }
}
