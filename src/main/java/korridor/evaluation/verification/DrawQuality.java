package korridor.evaluation.verification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongUnaryOperator;
import java.util.function.ToDoubleFunction;
import korridor.evaluation.Effort;
import korridor.evaluation.Finding;
import korridor.evaluation.Outcome;
import korridor.evaluation.Picture;
import korridor.evaluation.Picture.Axis;
import korridor.evaluation.Picture.Form;
import korridor.evaluation.Picture.Series;
import korridor.evaluation.Picture.Source;
import korridor.language.Message;
import korridor.random.Draws;
import korridor.statistics.Distributions;
import korridor.statistics.Interval;

/**
 * D1: draws whose keys differ in one part only must look independent: neighbouring seeds,
 * replicates, purposes, ticks, people, decisions, partners. Each test gives a p-value for each of
 * the seven parts; the smallest, times seven (Bonferroni), must not fall below 1e-5, which is the
 * false-alarm probability of a finding.
 */
final class DrawQuality extends KnownCase {

  private static final double LEAST_P = 1e-5;
  private static final long SEED = 20261123;
  private static final long ROOT = Draws.root(SEED, 3);
  private static final long STREAM = Draws.stream(ROOT, 5, 100);
  private static final int CELLS = 1024;
  private static final int DAYS_OF_YEAR_BITS = 32;
  private static final int BIRTHDAYS = 1 << 12;
  private static final int AVALANCHE_KEYS = 4096;

  /** A part of the key: its name, its draws, and how many of its bits count. */
  private record Part(String name, LongUnaryOperator bits, int width) {}

  private static final List<Part> PARTS =
      List.of(
          new Part("seed", v -> Draws.bits(Draws.stream(Draws.root(v, 3), 5, 100), 17, 1), 64),
          new Part(
              "replicate", v -> Draws.bits(Draws.stream(Draws.root(SEED, v), 5, 100), 17, 1), 64),
          new Part("purpose", v -> Draws.bits(Draws.stream(ROOT, (int) v, 100), 17, 1), 32),
          new Part("tick", v -> Draws.bits(Draws.stream(ROOT, 5, v), 17, 1), 64),
          new Part("who", v -> Draws.bits(STREAM, v, 1), 64),
          new Part("which", v -> Draws.bits(STREAM, 17, (int) v), 32),
          new Part("partner", v -> Draws.bits(Draws.bits(STREAM, 17, 1), v), 64));

  DrawQuality() {
    super("D1");
  }

  @Override
  public Outcome examine(Effort effort) {
    int draws = effort.runs(1 << 18, 1 << 22);
    int years = effort.runs(32, 512);
    List<Finding> findings = new ArrayList<>();
    List<Series> series = new ArrayList<>();
    double[] ends = {-0.5, PARTS.size() - 0.5};
    double[] least = {LEAST_P / PARTS.size(), LEAST_P / PARTS.size()};
    series.add(Series.of(say("least"), Source.REFERENCE, Form.LINE, ends, least));
    test("even", draws, part -> even(part, draws), findings, series);
    test("serial", draws, part -> serial(part, draws), findings, series);
    test("birthdays", years * BIRTHDAYS, part -> birthdays(part, years), findings, series);
    test("avalanche", AVALANCHE_KEYS, DrawQuality::avalanche, findings, series);
    List<Message> names = PARTS.stream().map(part -> say("part." + part.name())).toList();
    return Outcome.of(
        findings,
        new Picture(
            say("picture"), Axis.of(say("across"), names), Axis.of(say("upwards"), 0, 1), series));
  }

  private void test(
      String name,
      int draws,
      ToDoubleFunction<Part> test,
      List<Finding> findings,
      List<Series> series) {
    double[] p = PARTS.parallelStream().mapToDouble(test).toArray();
    double smallest = Math.min(1, Arrays.stream(p).min().orElseThrow() * PARTS.size());
    findings.add(
        Finding.criterion(
            say(name),
            smallest,
            Interval.unknown(Finding.LEVEL),
            say("criterion", "least", LEAST_P),
            draws,
            LEAST_P,
            smallest >= LEAST_P));
    double[] x = Rows.steps(0, 1, p.length);
    series.add(Series.of(say(name), Source.OURS, Form.POINTS, x, p));
  }

  /** Pearson's test that the upper ten bits take all values equally often. */
  private static double even(Part part, int draws) {
    int[] counts = new int[CELLS];
    for (int i = 0; i < draws; i++) {
      counts[(int) (part.bits().applyAsLong(i) >>> 54)]++;
    }
    double expected = (double) draws / CELLS;
    double chi = 0;
    for (int count : counts) {
      chi += (count - expected) * (count - expected) / expected;
    }
    return Distributions.chiSquaredPValue(chi, CELLS - 1.0);
  }

  /** Correlation of a draw with the next: r√n is a standard normal deviate. */
  private static double serial(Part part, int draws) {
    double sum = 0;
    double last = Draws.uniform(part.bits().applyAsLong(0)) - 0.5;
    for (int i = 1; i < draws; i++) {
      double next = Draws.uniform(part.bits().applyAsLong(i)) - 0.5;
      sum += last * next;
      last = next;
    }
    // The variance of a uniform number is 1/12.
    return normalPValue(12 * sum / Math.sqrt(draws - 1.0));
  }

  private static double normalPValue(double deviate) {
    return 2 * Distributions.normalProbability(-Math.abs(deviate));
  }

  /**
   * Marsaglia and Tsang (2002): of the spacings between 2^12 birthdays in a year of 2^32 days, a
   * Poisson number with mean 2^36/2^34 = 4 repeats an earlier one.
   */
  private static double birthdays(Part part, int years) {
    int repeated = 0;
    for (int year = 0; year < years; year++) {
      long first = (long) year * BIRTHDAYS;
      long[] days = new long[BIRTHDAYS];
      Arrays.setAll(days, i -> part.bits().applyAsLong(first + i) >>> DAYS_OF_YEAR_BITS);
      Arrays.sort(days);
      for (int i = days.length - 1; i > 0; i--) {
        days[i] -= days[i - 1];
      }
      Arrays.sort(days);
      for (int i = 1; i < days.length; i++) {
        repeated += days[i] == days[i - 1] ? 1 : 0;
      }
    }
    return Distributions.poissonPValue(repeated, 4.0 * years);
  }

  /**
   * One changed bit of the part changes every bit of the draw half the time: the largest of the
   * standard normal deviates of all pairs of bits, times their number.
   */
  private static double avalanche(Part part) {
    double largest = 0;
    for (int input = 0; input < part.width(); input++) {
      int[] flips = new int[64];
      for (int key = 0; key < AVALANCHE_KEYS; key++) {
        long value = Draws.bits(STREAM, key, 2);
        long changed =
            part.bits().applyAsLong(value) ^ part.bits().applyAsLong(value ^ 1L << input);
        for (int output = 0; output < 64; output++) {
          flips[output] += (int) (changed >>> output & 1);
        }
      }
      for (int flip : flips) {
        double deviate = (flip - AVALANCHE_KEYS / 2.0) / Math.sqrt(AVALANCHE_KEYS / 4.0);
        largest = Math.max(largest, Math.abs(deviate));
      }
    }
    return Math.min(1, 64.0 * part.width() * normalPValue(largest));
  }
}
