package korridor.evaluation.validation;

import java.util.List;
import java.util.Map;
import korridor.evaluation.Finding;
import korridor.evaluation.Outcome;
import korridor.evaluation.Picture;
import korridor.experiment.ExperimentPlan;
import korridor.language.Message;
import korridor.observe.Measure;
import korridor.observe.Measures;
import korridor.run.DesignPoint;

/** The part of P9 that compares climates: a hostile one delays or denies the corridors' effect. */
record Hostility(Setting setting, EnsembleRunner runner) {

  /** In a hostile climate the gain of five years is at most this part of that in the usual one. */
  static final double DELAYED = 0.5;

  /** Openness to which people tend in the hostile climate. */
  private static final double OPENNESS = 0.25;

  /** Trust in other departments in the hostile climate. */
  private static final double TRUST = 0.2;

  private static final Measure ACROSS = Measures.TRUST_ACROSS;
  private static final int FIVE_YEARS = 5 * Trajectories.YEAR;

  static int runs(Setting setting) {
    return 4 * setting.forSweeps().replicates();
  }

  Outcome outcome() {
    Setting usual = setting.forSweeps();
    DesignPoint hostile =
        new DesignPoint(
            "hostile",
            Map.of(
                "staff.disposition-mean", OPENNESS,
                "staff.successor-disposition-mean", OPENNESS,
                "staff.out-group-trust-mean", TRUST,
                "culture.out-group-trust-rest", TRUST));
    ExperimentPlan plan =
        usual.plan(List.of(DesignPoint.OWN, hostile), List.of(Arms.SILO, Arms.CORRIDOR));
    List<Trajectories> runs = runner.run(List.of(plan), setting.order());
    double[] part = Trajectories.over(gain(runs.get(1), FIVE_YEARS), gain(runs.get(0), FIVE_YEARS));
    Finding finding = Claim.atMost(Message.of("P9.hostile"), DELAYED).examine(part);
    return Outcome.of(List.of(finding), picture(runs));
  }

  private static double[] gain(Trajectories run, int week) {
    return run.gain(Arms.CORRIDOR, Arms.SILO, ACROSS, week);
  }

  private static Picture picture(List<Trajectories> runs) {
    int[] weeks = runs.get(0).weeks();
    return new Picture(
        Message.of("P9.picture-hostile"),
        Words.years(),
        Picture.Axis.of(Message.of("axis.gain-trust")),
        List.of(
            Curves.overYears(Message.of("P9.usual"), weeks, w -> gain(runs.get(0), w)),
            Curves.overYears(Message.of("P9.hostile-climate"), weeks, w -> gain(runs.get(1), w))));
  }
}
