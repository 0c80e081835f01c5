package korridor.evaluation.validation;

import java.util.Arrays;
import java.util.stream.IntStream;
import korridor.random.Draws;
import korridor.statistics.RunningMoments;

/**
 * Whether a sample may come from a distribution with one peak: Silverman's (1981) test. The
 * critical width is the smallest at which the sample, each value smeared out by a normal curve,
 * shows one peak only; if samples from the distribution so smeared seldom show more than one peak
 * at that width, one peak is not enough.
 *
 * @param sample values without missing ones, at least three that differ
 * @param seed of the samples
 */
record OnePeak(double[] sample, long seed) {

  private static final int SAMPLES = 200;
  private static final int PLACES = 256;
  private static final int HALVINGS = 30;
  private static final int PURPOSE = 3;
  private static final int VALUE = 0;
  private static final int SMEAR = 1;

  /** The probability of a critical width as large as that of the sample if there is one peak. */
  double pValue() {
    double width = criticalWidth();
    RunningMoments moments = RunningMoments.of(sample);
    long several =
        IntStream.range(0, SAMPLES).filter(n -> peaks(again(n, width, moments), width) > 1).count();
    return (double) several / SAMPLES;
  }

  /** The smallest width at which there is one peak; the number of peaks falls with the width. */
  double criticalWidth() {
    double several = 0;
    double one = spread(sample);
    while (peaks(sample, one) > 1) {
      one *= 2;
    }
    for (int n = 0; n < HALVINGS; n++) {
      double middle = (several + one) / 2;
      if (peaks(sample, middle) > 1) {
        several = middle;
      } else {
        one = middle;
      }
    }
    return one;
  }

  /** A sample of the same size from the smeared distribution, as widely spread as the first. */
  private double[] again(int number, double width, RunningMoments moments) {
    long luck = Draws.stream(Draws.root(seed, number), PURPOSE, 0);
    double shrunk = 1 / Math.sqrt(1 + width * width / moments.variance());
    double[] again = new double[sample.length];
    for (int n = 0; n < again.length; n++) {
      double value = sample[Draws.below(sample.length, Draws.bits(luck, n, VALUE))];
      double smeared = value + width * Draws.gaussian(luck, n, SMEAR);
      again[n] = moments.mean() + (smeared - moments.mean()) * shrunk;
    }
    return again;
  }

  /** Peaks of the values smeared out with a width, on an even grid. */
  static int peaks(double[] values, double width) {
    double from = Arrays.stream(values).min().orElse(0) - 3 * width;
    double step = (Arrays.stream(values).max().orElse(0) + 3 * width - from) / (PLACES - 1);
    int peaks = 0;
    boolean rising = true;
    double before = 0;
    for (int place = 0; place < PLACES; place++) {
      double now = density(values, width, from + place * step);
      if (rising && now < before) {
        peaks++;
      }
      rising = now > before || rising && now == before;
      before = now;
    }
    return rising ? peaks + 1 : peaks;
  }

  private static double density(double[] values, double width, double place) {
    double sum = 0;
    for (double value : values) {
      double distance = (value - place) / width;
      sum += StrictMath.exp(-distance * distance / 2);
    }
    return sum;
  }

  private static double spread(double[] values) {
    return RunningMoments.of(values).standardDeviation();
  }
}
