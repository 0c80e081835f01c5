package korridor.report.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import korridor.experiment.design.BelievedDraws;
import korridor.model.Arm;
import korridor.observe.Measure;
import korridor.observe.Measure.Better;
import korridor.report.SyntheticResults;
import korridor.report.claim.Claim.Decides;
import korridor.report.claim.Claim.Drawn;
import korridor.report.claim.Claim.Fails;
import korridor.report.claim.Claim.GivenAway;
import korridor.report.claim.Claim.MostOften;
import korridor.report.claim.Claim.Parted;
import korridor.report.claim.Claim.Plausible;
import korridor.report.claim.Claim.Turns;
import korridor.report.evidence.Lean;
import korridor.report.evidence.Share;

/**
 * Evaluates claims about plausible administrations against the files, by counting.
 *
 * @param made what the folder was made from
 * @param raw a second reading of it
 */
record DrawCheck(SyntheticResults made, RawResults raw) {

  static boolean knows(Claim claim) {
    return claim instanceof Plausible
        || claim instanceof MostOften
        || claim instanceof GivenAway
        || claim instanceof Drawn
        || claim instanceof Decides
        || claim instanceof Turns
        || claim instanceof Fails
        || claim instanceof Parted;
  }

  void check(Claim claim) {
    if (claim instanceof Plausible c) {
      plausible(c);
    } else if (claim instanceof MostOften c) {
      mostOften(c);
    } else if (claim instanceof GivenAway c) {
      givenAway(c);
    } else if (claim instanceof Drawn c) {
      assertThat(c.draws()).isEqualTo(made.draws());
      int kept = made.draws() - raw.without().size();
      assertThat(c.kept()).isEqualTo(kept);
      assertThat(c.runs()).isEqualTo(kept * made.replicates());
      assertThat(c.parameters()).isEqualTo(made.scenario().believed().size());
    } else if (claim instanceof Decides c) {
      decides(c);
    } else if (claim instanceof Turns c) {
      turns(c);
    } else if (claim instanceof Fails c) {
      fails(c);
    } else if (claim instanceof Parted c) {
      assertThat(made.replicates()).isGreaterThan(1);
      assertThat(c.lower()).isLessThanOrEqualTo(c.assumptions());
      assertThat(c.upper()).isGreaterThanOrEqualTo(c.assumptions()).isLessThanOrEqualTo(1);
    }
  }

  private void plausible(Plausible c) {
    double[] d = differences(c.arm(), c.measure(), c.week());
    int higher = (int) Arrays.stream(d).filter(x -> x > 0).count();
    int lower = (int) Arrays.stream(d).filter(x -> x < 0).count();
    int small = (int) Arrays.stream(d).filter(x -> Math.abs(x) < c.matters()).count();
    int told =
        switch (c.lean()) {
          case HIGHER, OPEN -> higher;
          case LOWER -> lower;
          case EQUAL, MOSTLY_EQUAL -> d.length - higher - lower;
          case NO_MATTER -> small;
        };
    assertThat(c.told().count()).as("%s", c).isEqualTo(told);
    assertThat(c.told().n()).as("%s", c).isEqualTo(d.length);
    assertThat(c.same().count()).as("%s", c).isEqualTo(d.length - higher - lower);
    boolean down = c.lean() == Lean.LOWER || c.lean() == Lean.MOSTLY_EQUAL;
    assertThat(c.other().count()).as("%s", c).isEqualTo(down ? higher : lower);
    inside(c.told(), c);
    Arrays.sort(d);
    assertThat(c.typical()).as("%s", c).isCloseTo(quantile(d, 0.5), within(1e-9));
    boolean few = d.length < 20;
    assertThat(c.low()).as("%s", c).isCloseTo(quantile(d, few ? 0 : 0.05), within(1e-9));
    assertThat(c.high()).as("%s", c).isCloseTo(quantile(d, few ? 1 : 0.95), within(1e-9));
    majority(c, d.length, higher, lower, small);
  }

  /** A direction is only told where it is that of more than half. */
  private static void majority(Plausible c, int n, int higher, int lower, int small) {
    if (c.lean() == Lean.HIGHER) {
      assertThat(2 * higher).as("%s", c).isGreaterThan(n);
    } else if (c.lean() == Lean.LOWER) {
      assertThat(2 * lower).as("%s", c).isGreaterThan(n);
    } else if (c.lean() == Lean.NO_MATTER) {
      assertThat(10 * small).as("%s", c).isGreaterThanOrEqualTo(9 * n);
    }
  }

  /** Where the effects are large, the weight that they were made to hang on is found. */
  private void decides(Decides c) {
    assertThat(c.draws()).isGreaterThanOrEqualTo(40);
    assertThat(c.decisive().stream().mapToDouble(d -> d.share()).sum()).isBetween(0.0, 1 + 1e-9);
    if (Math.abs(made.gain()) >= 0.5 && made.weeks() > 100) {
      assertThat(c.decisive().get(0).parameter()).as("%s", c).isEqualTo("episode.weight");
    }
  }

  private void turns(Turns c) {
    double[][] means =
        choices().stream().map(a -> drawMeans(a, c.measure(), c.week())).toArray(double[][]::new);
    int own = choices().indexOf(c.arm());
    int behind = 0;
    int far = 0;
    for (int d = 0; d < made.draws(); d++) {
      int draw = d;
      double best = Arrays.stream(means).mapToDouble(arm -> arm[draw]).max().orElseThrow();
      behind += best > means[own][d] ? 1 : 0;
      far += best - means[own][d] >= c.matters() ? 1 : 0;
    }
    assertThat(c.behind()).as("%s", c).isEqualTo(behind);
    assertThat(c.far()).as("%s", c).isEqualTo(far);
    assertThat(c.nearest()).hasSize(Math.min(1, far));
    for (var nearest : c.nearest()) {
      int d = Integer.parseInt(nearest.name().replace("draw-", "")) - 1;
      double lead = means[choices().indexOf(nearest.ahead())][d] - means[own][d];
      assertThat(nearest.by()).as("%s", c).isCloseTo(lead, within(1e-9));
      assertThat(lead).isGreaterThanOrEqualTo(c.matters());
    }
  }

  private void fails(Fails c) {
    double[] own = drawMeans(c.arm(), c.measure(), c.week());
    double[] silo = drawMeans(Arm.SILO, c.measure(), c.week());
    var points = BelievedDraws.ensemble(made.draws()).points(made.scenario(), 42);
    int cases = 0;
    int inside = 0;
    int both = 0;
    for (int d = 0; d < own.length; d++) {
      if (raw.without().contains(d)) {
        continue;
      }
      var values = points.get(d).values();
      boolean failed = own[d] - silo[d] < c.matters();
      boolean within =
          c.limits().stream()
              .allMatch(
                  l ->
                      !(values.get(l.parameter()) < l.low() - 1e-9)
                          && !(values.get(l.parameter()) > l.high() + 1e-9));
      cases += failed ? 1 : 0;
      inside += within ? 1 : 0;
      both += failed && within ? 1 : 0;
    }
    assertThat(c.cases()).as("%s", c).isEqualTo(cases);
    if (!c.limits().isEmpty()) {
      assertThat(c.coverage()).as("%s", c).isCloseTo((double) both / cases, within(1e-9));
      assertThat(c.density()).as("%s", c).isCloseTo((double) both / inside, within(1e-9));
    }
  }

  /** Means of the runs of each draw; NaN for a draw without any. */
  private double[] drawMeans(Arm arm, Measure measure, int week) {
    TreeMap<Integer, Double> values = raw.values(arm, measure.name(), week);
    int each = made.replicates();
    return IntStream.range(0, made.draws())
        .mapToDouble(
            d ->
                IntStream.range(d * each, (d + 1) * each)
                    .filter(values::containsKey)
                    .mapToDouble(values::get)
                    .average()
                    .orElse(Double.NaN))
        .toArray();
  }

  private static void inside(Share share, Claim c) {
    assertThat(share.lower()).as("%s", c).isBetween(0.0, share.value());
    assertThat(share.upper()).as("%s", c).isBetween(share.value(), 1.0);
  }

  private void mostOften(MostOften c) {
    List<double[]> all = complete(c.measure(), c.week());
    List<Arm> choices = choices();
    double[] times = new double[choices.size()];
    for (double[] one : all) {
      double best = best(one, c.measure());
      long equals = Arrays.stream(one).filter(v -> v == best).count();
      IntStream.range(0, one.length)
          .filter(a -> one[a] == best)
          .forEach(a -> times[a] += 1.0 / equals);
    }
    double most = Arrays.stream(times).max().orElseThrow();
    List<Arm> first =
        IntStream.range(0, times.length)
            .filter(a -> times[a] > most - 1e-9)
            .mapToObj(choices::get)
            .toList();
    assertThat(c.n()).isEqualTo(all.size());
    assertThat(c.arms()).as("%s", c).containsExactlyInAnyOrderElementsOf(first);
    assertThat(c.share()).as("%s", c).isCloseTo(most / all.size(), within(1e-9));
    double next = Arrays.stream(times).filter(t -> t < most - 1e-9).max().orElse(0);
    assertThat(c.close().isEmpty()).as("%s", c).isEqualTo(next == 0);
    if (next > 0) {
      assertThat(c.next()).as("%s", c).isCloseTo(next / all.size(), within(1e-9));
      assertThat(times[choices.indexOf(c.close().get(0))]).isEqualTo(next);
    }
  }

  private void givenAway(GivenAway c) {
    List<double[]> all = complete(c.measure(), c.week());
    List<Arm> choices = choices();
    double[] means = new double[choices.size()];
    for (double[] one : all) {
      for (int a = 0; a < one.length; a++) {
        means[a] += Math.abs(best(one, c.measure()) - one[a]) / all.size();
      }
    }
    double least = Arrays.stream(means).min().orElseThrow();
    assertThat(c.mean()).as("%s", c).isCloseTo(least, within(1e-9));
    assertThat(means[choices.indexOf(c.arm())]).as("%s", c).isCloseTo(least, within(1e-9));
  }

  private static double best(double[] values, Measure measure) {
    return measure.better() == Better.LOWER
        ? Arrays.stream(values).min().orElseThrow()
        : Arrays.stream(values).max().orElseThrow();
  }

  private List<Arm> choices() {
    return made.arms().stream()
        .filter(arm -> arm.interventions().stream().noneMatch(part -> part.control()))
        .toList();
  }

  private List<double[]> complete(Measure measure, int week) {
    List<TreeMap<Integer, Double>> byArm =
        choices().stream().map(arm -> raw.values(arm, measure.name(), week)).toList();
    List<double[]> complete = new ArrayList<>();
    for (int n = 0; n < made.runs(); n++) {
      int number = n;
      if (byArm.stream().allMatch(values -> values.containsKey(number))) {
        complete.add(byArm.stream().mapToDouble(values -> values.get(number)).toArray());
      }
    }
    return complete;
  }

  private double[] differences(Arm arm, Measure measure, int week) {
    TreeMap<Integer, Double> own = raw.values(arm, measure.name(), week);
    TreeMap<Integer, Double> silo = raw.values(Arm.SILO, measure.name(), week);
    return own.entrySet().stream()
        .filter(one -> silo.containsKey(one.getKey()))
        .mapToDouble(one -> one.getValue() - silo.get(one.getKey()))
        .toArray();
  }

  /** By linear interpolation between the sorted values. */
  private static double quantile(double[] sorted, double share) {
    double place = share * (sorted.length - 1);
    int below = (int) Math.floor(place);
    int above = (int) Math.ceil(place);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }
}
