package korridor.evaluation.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import korridor.evaluation.Effort;
import korridor.evaluation.Outcome;
import korridor.evaluation.Picture;
import korridor.evaluation.Picture.Form;
import korridor.evaluation.Picture.Series;
import korridor.experiment.ExperimentPlan;
import korridor.language.Message;
import korridor.observe.Measure;
import korridor.observe.Measures;

/** P10: an I-Team too small for the demand loses its effect. */
record Overload(Setting setting, EnsembleRunner runner) implements Pattern {

  /** A tenth of the declared team keeps at most this part of its effect. */
  static final double LOST = 0.5;

  private static final String SHARE = "solutions.iteam-staff";
  private static final Measure RATE = Measures.DONE_IN_TWO_YEARS;
  private static final double[] SIZES = {0, 0.1, 0.25, 0.5, 0.75, 1, 1.5, 2};
  private static final int FIRST_FULL_YEAR = 2;

  /** Different numbers of people in the team, from none to twice the declared. */
  private static List<Integer> heads(Setting setting) {
    TreeSet<Integer> heads = new TreeSet<>();
    for (double size : SIZES) {
      heads.add((int) Math.rint(size * declared(setting)));
    }
    return List.copyOf(heads);
  }

  private static double declared(Setting setting) {
    return setting.parameters().interventions().iteamStaff() * staff(setting);
  }

  private static double staff(Setting setting) {
    return setting.forSweeps().scenario().organisation().staff();
  }

  @Override
  public String id() {
    return "P10";
  }

  /** How many runs the pattern makes on top of those that all share. */
  static int ownRuns(Setting setting) {
    return heads(setting).size() * setting.forSweeps().replicates();
  }

  @Override
  public Outcome examine(Effort effort) {
    List<Integer> heads = heads(setting);
    List<ExperimentPlan> plans = new ArrayList<>();
    for (int n : heads) {
      plans.add(
          setting
              .forSweeps()
              .with(SHARE, n / staff(setting))
              .plan(List.of(n == 0 ? Arms.SILO : Arms.ITEAM)));
    }
    List<Trajectories> runs = runner.run(plans, setting.order());
    double[] none = rate(runs.get(0));
    int tenth = heads.indexOf((int) Math.max(1, Math.rint(SIZES[1] * declared(setting))));
    int whole = heads.indexOf((int) Math.rint(declared(setting)));
    double[] small = Trajectories.minus(rate(runs.get(tenth)), none);
    double[] full = Trajectories.minus(rate(runs.get(whole)), none);
    return Outcome.of(
        List.of(
            Claim.atMost(Message.of("P10.lost", "people", String.valueOf(heads.get(tenth))), LOST)
                .examine(Trajectories.over(small, full))),
        picture(heads, runs));
  }

  /** Share of issues solved, mean of the second to the tenth year. */
  private static double[] rate(Trajectories run) {
    var arm = run.values().keySet().iterator().next();
    int years = run.last() / Trajectories.YEAR;
    double[] mean = new double[run.at(arm, RATE, 0).length];
    for (int year = FIRST_FULL_YEAR; year <= years; year++) {
      double[] value = run.at(arm, RATE, year * Trajectories.YEAR);
      int counted = years - FIRST_FULL_YEAR + 1;
      Arrays.setAll(mean, r -> mean[r] + value[r] / counted);
    }
    return mean;
  }

  private Picture picture(List<Integer> heads, List<Trajectories> runs) {
    double[] perThousand = heads.stream().mapToDouble(n -> 1000 * n / staff(setting)).toArray();
    double[][] rates = runs.stream().map(Overload::rate).toArray(double[][]::new);
    double full =
        Arrays.stream(rates[heads.indexOf((int) Math.rint(declared(setting)))])
            .average()
            .orElse(Double.NaN);
    double none = Arrays.stream(rates[0]).average().orElse(Double.NaN);
    List<Series> series =
        List.of(
            Curves.of(RATE.label(), Form.LINE, perThousand, rates),
            Curves.level(
                Message.of("P10.half"),
                none + LOST * (full - none),
                0,
                perThousand[perThousand.length - 1]));
    return new Picture(
        Message.of("P10.picture"),
        Picture.Axis.of(Message.of("axis.iteam")),
        Words.share(RATE),
        series);
  }
}
