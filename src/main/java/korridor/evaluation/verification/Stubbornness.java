package korridor.evaluation.verification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import korridor.evaluation.Effort;
import korridor.evaluation.Finding;
import korridor.evaluation.Outcome;
import korridor.evaluation.Picture;
import korridor.evaluation.Picture.Axis;
import korridor.evaluation.Picture.Form;
import korridor.evaluation.Picture.Series;
import korridor.evaluation.Picture.Source;
import korridor.experiment.ThreadExecutor;
import korridor.model.Administration;
import korridor.model.Staff;
import korridor.model.Ties;
import korridor.model.process.Contacts;
import korridor.model.process.Culture;
import korridor.model.process.Order;
import korridor.statistics.LinearEquations;

/**
 * V3: influence and forgetting, by which everybody returns to where they rest. A week's contacts
 * are independent random linear maps, so the mean of the process obeys E o' = (1 − r)·W·E o + r·a
 * with W the product of the expected maps of all contacts in their order: the equilibrium of
 * Friedkin and Johnsen with Λ = (1 − r)·I and x₀ = a, r the rate of forgetting and a where people
 * rest. Each run has ties, trusts and dispositions of its own, and its own equilibrium; the slope
 * of the time averages over the equilibrium is 1 in expectation. The two findings with chance are
 * false alarms with a probability of 6.3e-5 each.
 */
final class Stubbornness extends RepeatedCase {

  private static final long SEED = 103;
  private static final int PEOPLE = 24;
  private static final int SLOTS = 4;
  private static final double RATE = 0.5;
  private static final double RETURN = 0.2;
  private static final int SETTLING = 100;
  private static final int WEEKS = 1500;

  private static final double[][] W = {
    {.220, .120, .360, .300}, {.147, .215, .344, .294}, {0, 0, 1, 0}, {.090, .178, .446, .286}
  };
  private static final double[][] STARTS = {{25, 25, 75, 85}, {25, 15, -50, 5}};
  private static final double[][] PUBLISHED = {
    {60.0208, 59.9840, 75, 74.9862}, {-19.2896, -21.4829, -50, -23.1995}
  };

  /** Half a unit of the last printed digit. */
  private static final double PRINTED = 5e-5;

  Stubbornness(ThreadExecutor executor) {
    super("V3", executor);
  }

  @Override
  public Outcome examine(Effort effort) {
    List<Finding> findings = new ArrayList<>();
    for (int example = 0; example < STARTS.length; example++) {
      findings.addAll(solved(example));
    }
    double[][] rows = rows(effort.runs(200, 400), run -> new Trial(run).compare());
    findings.add(Finding.mean(say("slope"), 1, 0, Rows.moments(rows, 0)));
    findings.add(Finding.mean(say("mean"), 0, 0, Rows.moments(rows, 1)));
    return Outcome.of(findings, picture());
  }

  private List<Finding> solved(int example) {
    double[] susceptibility = new double[W.length];
    Arrays.setAll(susceptibility, i -> 1 - W[i][i]);
    double[] x = LinearEquations.friedkinJohnsen(susceptibility, W, STARTS[example]);
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < x.length; i++) {
      findings.add(
          Finding.exact(
              say("solver", "start", example + 1, "person", i + 1),
              PUBLISHED[example][i],
              x[i],
              PRINTED));
    }
    return findings;
  }

  /** One administration, its equilibrium and its time average. */
  private static final class Trial {
    private final Administration a;

    Trial(int run) {
      a =
          Setting.of(PEOPLE)
              .still()
              .with("contacts.ties", SLOTS)
              .with("learning.influence-rate", RATE)
              .with("learning.influence-range", 1)
              .with("culture.forgetting", RETURN)
              .administration(SEED, run);
    }

    double[] equilibrium() {
      double[] susceptibility = new double[PEOPLE];
      Arrays.fill(susceptibility, 1 - RETURN);
      return LinearEquations.friedkinJohnsen(susceptibility, influence(), dispositions(a));
    }

    static double[] dispositions(Administration a) {
      double[] dispositions = new double[a.staff.size()];
      Arrays.setAll(dispositions, i -> a.staff.restOpenness(i));
      return dispositions;
    }

    /** W: each person in order has their contacts, each with any of their ties. */
    private double[][] influence() {
      double[][] product = new double[PEOPLE][PEOPLE];
      for (int i = 0; i < PEOPLE; i++) {
        product[i][i] = 1;
      }
      for (int i = 0; i < PEOPLE; i++) {
        for (int n = 0; n < a.parameters.contacts().perWeek(); n++) {
          meetAny(product, i);
        }
      }
      return product;
    }

    /** Puts the expected map of one contact of i before the product. */
    private void meetAny(double[][] product, int i) {
      double[][] before = new double[PEOPLE][];
      Arrays.setAll(before, row -> product[row].clone());
      for (int tie = a.ties.first(i); tie < a.ties.first(i) + SLOTS; tie++) {
        int j = Staff.post(a.ties.colleague(tie));
        int back = a.ties.find(j, a.staff.holder(i));
        double trustBack = back == Ties.NONE ? a.trustWithoutTie(j, i) : a.ties.trust(back);
        for (int k = 0; k < PEOPLE; k++) {
          double difference = RATE * (before[j][k] - before[i][k]) / SLOTS;
          product[i][k] += a.ties.trust(tie) * difference;
          product[j][k] -= trustBack * difference;
        }
      }
    }

    /** Mean openness of each person over the weeks after settling. */
    double[] timeAverage() {
      Contacts contacts = new Contacts(a, Order.BY_POST);
      Culture culture = new Culture(a);
      double[] sum = new double[PEOPLE];
      for (int week = 1; week <= SETTLING + WEEKS; week++) {
        a.turnWeek();
        contacts.step(a);
        culture.step(a);
        for (int i = 0; week > SETTLING && i < PEOPLE; i++) {
          sum[i] += a.staff.openness(i) / WEEKS;
        }
      }
      return sum;
    }

    /** Slope of the time averages over the equilibrium, and the mean of their differences. */
    double[] compare() {
      double[] expected = equilibrium();
      double[] found = timeAverage();
      double mean = Arrays.stream(expected).average().orElseThrow();
      double difference = 0;
      double product = 0;
      double squares = 0;
      for (int i = 0; i < PEOPLE; i++) {
        difference += (found[i] - expected[i]) / PEOPLE;
        product += found[i] * (expected[i] - mean);
        squares += (expected[i] - mean) * (expected[i] - mean);
      }
      return new double[] {product / squares, difference};
    }
  }

  private Picture picture() {
    Trial trial = new Trial(0);
    double[] expected = trial.equilibrium();
    double[] start = Trial.dispositions(trial.a);
    double[] found = trial.timeAverage();
    double low = Arrays.stream(expected).min().orElseThrow();
    double high = Arrays.stream(expected).max().orElseThrow();
    double[] ends = {low, high};
    return new Picture(
        say("picture", "people", PEOPLE),
        Axis.of(say("across")),
        Axis.of(say("upwards")),
        List.of(
            Series.of(say("series"), Source.REFERENCE, Form.LINE, ends, ends),
            Series.of(say("start"), Source.REFERENCE, Form.POINTS, expected, start),
            Series.of(say("ours"), Source.OURS, Form.POINTS, expected, found)));
  }
}
