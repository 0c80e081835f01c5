package korridor.statistics;

/**
 * Count, mean and variance of observations that come one by one or in parts, after Welford (1962)
 * and, for the union of two parts, Chan, Golub and LeVeque (1983). NaN is left out. The last bits
 * depend on the order of the additions: merge parts in a fixed order where bytes must agree.
 */
public final class RunningMoments {

  private long n;
  private double mean;
  private double squares;

  /** Nothing observed yet. */
  public RunningMoments() {}

  /** The moments of a sample. */
  public static RunningMoments of(double... sample) {
    RunningMoments moments = new RunningMoments();
    for (double value : sample) {
      moments.add(value);
    }
    return moments;
  }

  /**
   * Adds one observation; a missing one (NaN) changes nothing.
   *
   * @throws IllegalArgumentException if the value is infinite
   */
  public void add(double value) {
    Samples.requireNotInfinite(value, n);
    if (Double.isNaN(value)) {
      return;
    }
    n++;
    double before = value - mean;
    mean += before / n;
    squares += before * (value - mean);
  }

  /** Adds all observations of another one, which stays as it is. */
  public void merge(RunningMoments other) {
    if (other.n == 0) {
      return;
    }
    long union = n + other.n;
    double gap = other.mean - mean;
    squares += other.squares + gap * gap * ((double) n * other.n / union);
    mean += gap * other.n / union;
    n = union;
  }

  /** The same as if every observation had been that many times as large. */
  public RunningMoments scaled(double factor) {
    RunningMoments scaled = new RunningMoments();
    scaled.n = n;
    scaled.mean = mean * factor;
    scaled.squares = squares * factor * factor;
    return scaled;
  }

  /** How many observations were not missing. */
  public long n() {
    return n;
  }

  /** The arithmetic mean; NaN without observations. */
  public double mean() {
    return n == 0 ? Double.NaN : mean;
  }

  /** The unbiased sample variance (divisor n − 1); NaN below two observations. */
  public double variance() {
    return n < 2 ? Double.NaN : squares / (n - 1);
  }

  /** The square root of the variance. */
  public double standardDeviation() {
    return Math.sqrt(variance());
  }

  /** The standard error of the mean, sd/√n. */
  public double standardError() {
    return Math.sqrt(variance() / n);
  }

  /**
   * Student's t interval of the mean.
   *
   * @param level confidence level, strictly between 0 and 1
   * @return unknown bounds below two observations
   */
  public Interval meanInterval(double level) {
    return meanInterval(new CriticalValues(level));
  }

  /** The same at the level of critical values that are shared with other samples. */
  public Interval meanInterval(CriticalValues critical) {
    return n < 2
        ? Interval.unknown(critical.level())
        : Interval.around(mean, critical.ofMean(n) * standardError(), critical.level());
  }
}
