package korridor.bench;

import korridor.bench.Benchmarks.Results;

/** What was to be reached, what was, and whether that is enough. */
record TargetsTable(Results r, Lines page) {

  void write() {
    page.add("## Targets");
    page.gap();
    page.add("| target | reached | met |");
    page.add("|---|---|---|");
    speeds();
    sizes();
    waiting();
    many();
    page.gap();
  }

  private void speeds() {
    double week = r.jmh().millionsPerSecond("week silo");
    row("13 million person-weeks a second, settled silo, 5,900 staff", "%.1f million", week, 13);
    String dearest = r.arms().dearest();
    double arm = r.arms().millions(dearest);
    row("6.5 million in the dearest arm of Karlsruhe (" + dearest + ")", "%.1f million", arm, 6.5);
    double mason = contacts("MASON") / contacts("KORRIDOR");
    row("contacts at least 25 times as fast as idiomatic MASON", "%.0f times", mason, 25);
  }

  private void sizes() {
    WholeRuns.Run large = r.runs().of(600_000);
    if (large != null) {
      row("4.5 million, silo, 600,000 staff", "%.1f million", large.millionsPerSecond(), 4.5);
    }
    int most = r.runs().largest().staff();
    double exponent = r.runs().exponent(Town.KARLSRUHE);
    most(
        Lines.format("time grows with staff to the power of 1.10 or less, 5,900 to %,d", most),
        "%.3f",
        exponent,
        1.10);
    most(
        "200 bytes a person or less", "%.0f bytes", r.runs().of(Town.KARLSRUHE).columnBytes(), 200);
  }

  private void waiting() {
    double first = r.firstWeeks().get(Flags.LAUNCHED.ordinal()).firstOverSteady();
    most("first 500 weeks of a process within 1.5 times steady speed", "%.2f times", first, 1.5);
    double cold = r.tenYears().get(Flags.FIRST_COMPILER.ordinal()).cold();
    most(
        "ten years of 600 staff, 4 arms, 2 threads: 0.5 s from cold, first compiler",
        "%.2f s",
        cold,
        0.5);
    most(
        "the same 0.1 s warm, settled state kept",
        "%.2f s",
        r.tenYears().get(Flags.LAUNCHED.ordinal()).kept(),
        0.1);
    most("`./korridor --help` in 0.3 s", "%.2f s", r.start("--help").median(), 0.3);
    most("`compare workshop --replicates 2` in 3 s", "%.1f s", r.start("workshop").median(), 3);
  }

  private void many() {
    Ensemble e = r.ensemble();
    String reckoned =
        e.draws() == Ensemble.WHOLE ? "" : Lines.format(" (reckoned from %d draws)", e.draws());
    most(
        "300 draws x 8 arms of 600 staff, six years, in 90 s, 2 threads",
        "%.0f s" + reckoned,
        e.secondsOfWhole(),
        90);
    r.germany()
        .ifPresent(
            g ->
                most(
                    "Germany, 1 + 10 years, dearest arm, 4 GB, in 720 s",
                    "%.0f s" + (g.done() ? "" : ", not finished"),
                    g.done() ? g.seconds() : Double.POSITIVE_INFINITY,
                    720));
  }

  private double contacts(String make) {
    return r.jmh().nanos("contacts " + make);
  }

  private void row(String target, String format, double reached, double least) {
    row(target, format, reached, reached >= least);
  }

  private void most(String target, String format, double reached, double most) {
    row(target, format, reached, reached <= most);
  }

  private void row(String target, String format, double reached, boolean met) {
    page.add("| %s | %s | %s |", target, Lines.format(format, reached), met ? "yes" : "no");
  }
}
