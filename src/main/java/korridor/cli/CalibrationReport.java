package korridor.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import korridor.language.Language;
import korridor.language.Numbers;
import korridor.model.Administration;
import korridor.model.Arm;
import korridor.observe.Derived;
import korridor.observe.Level;
import korridor.observe.Measure;
import korridor.run.RunKey;
import korridor.run.Simulation;

/**
 * What the warm-up of a silo derived, and how still the silo then is: the constants, the levels as
 * surveyed, at the end of the warm-up and at the end of the horizon.
 */
final class CalibrationReport {

  private static final double TEN_YEARS = 520;

  private final Language texts;
  private final Numbers numbers;

  CalibrationReport(Language texts) {
    this.texts = texts;
    numbers = texts.numbers();
  }

  /** Runs the silo of one replicate to its end and tells of it. */
  void print(LoadedScenario loaded, long seed, int replicate, PrintStream out) {
    RunKey key = new RunKey(loaded.hash(), Arm.SILO, replicate, seed);
    Simulation silo = Simulation.of(loaded.scenario(), key).runTo(0);
    double[] derived = silo.derived();
    double[] before = levels(silo);
    int weeks = loaded.scenario().horizon().weeks();
    silo.runTo(weeks);
    out.println(texts.say("calibration.title", "run", key));
    out.println();
    new TextTable(derivedRows(derived)).print(out);
    out.println();
    new TextTable(levelRows(silo.census().administration(), before, levels(silo), weeks))
        .print(out);
    out.println();
    out.println(texts.say("calibration.explained"));
  }

  private static double[] levels(Simulation silo) {
    return silo.census().measure(Level.ALL.stream().map(Level::measure).toList());
  }

  private List<List<String>> derivedRows(double[] values) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of(texts.say("calibration.derived"), texts.say("calibration.value")));
    for (int n = 0; n < values.length; n++) {
      String value = numbers.digits(values[n]);
      rows.add(List.of(texts.say(Derived.ALL.get(n).label()), value));
    }
    return rows;
  }

  private List<List<String>> levelRows(
      Administration a, double[] before, double[] after, int weeks) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            texts.say("calibration.level"),
            texts.say("calibration.surveyed"),
            texts.say("calibration.start"),
            texts.say("calibration.end", "weeks", weeks),
            texts.say("calibration.drift")));
    for (int n = 0; n < before.length; n++) {
      Measure measure = Level.ALL.get(n).measure();
      double drift = (after[n] - before[n]) * TEN_YEARS / weeks;
      rows.add(
          List.of(
              texts.say(measure.label()),
              numbers.decimal(Level.ALL.get(n).surveyed().applyAsDouble(a), 3),
              numbers.decimal(before[n], 3),
              numbers.decimal(after[n], 3),
              numbers.signed(drift, 3)));
    }
    return rows;
  }
}
