package korridor.statistics;

import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.distribution.FDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.distribution.TDistribution;

/** Quantiles and tail probabilities of the reference distributions of tests and intervals. */
public final class Distributions {

  /** Far below what a report shows, and reached by the solver for all degrees of freedom. */
  private static final double SOLVER_ACCURACY = 1e-13;

  private Distributions() {}

  /** The standard normal quantile z with Φ(z) = probability. */
  static double normalQuantile(double probability) {
    return standardNormal().inverseCumulativeProbability(probability);
  }

  /** The standard normal distribution function Φ(z). */
  public static double normalProbability(double z) {
    return standardNormal().cumulativeProbability(z);
  }

  /** The two-sided critical value of a level: 1.96 for .95. */
  static double normalCritical(double level) {
    return normalQuantile(0.5 + level / 2);
  }

  /** The two-sided critical value of Student's t for a level and degrees of freedom. */
  static double studentCritical(double level, double degreesOfFreedom) {
    return new TDistribution(null, degreesOfFreedom, SOLVER_ACCURACY)
        .inverseCumulativeProbability(0.5 + level / 2);
  }

  /** The quantile of a beta distribution. */
  static double betaQuantile(double alpha, double beta, double probability) {
    return new BetaDistribution(null, alpha, beta, SOLVER_ACCURACY)
        .inverseCumulativeProbability(probability);
  }

  /** The quantile of a chi-squared distribution. */
  static double chiSquaredQuantile(double degreesOfFreedom, double probability) {
    return new ChiSquaredDistribution(null, degreesOfFreedom, SOLVER_ACCURACY)
        .inverseCumulativeProbability(probability);
  }

  /** The quantile of Fisher's F distribution. */
  static double fisherQuantile(double numerator, double denominator, double probability) {
    return new FDistribution(null, numerator, denominator, SOLVER_ACCURACY)
        .inverseCumulativeProbability(probability);
  }

  /** The probability that Student's t lies above a value. */
  static double studentAbove(double t, double degreesOfFreedom) {
    return new TDistribution(null, degreesOfFreedom).cumulativeProbability(-t);
  }

  /**
   * The two-sided p-value of a mean difference with its standard error. Without any scatter the
   * difference is certain: 1 if it is nil, else 0.
   */
  static double studentPValue(double difference, double standardError, double degreesOfFreedom) {
    if (standardError == 0) {
      return difference == 0 ? 1 : 0;
    }
    double t = Math.abs(difference / standardError);
    return 2 * new TDistribution(null, degreesOfFreedom).cumulativeProbability(-t);
  }

  /**
   * The probability that a chi-squared number is at least as far from the middle as this one, on
   * either side: an even fit is as suspicious as a bad one.
   */
  public static double chiSquaredPValue(double value, double degreesOfFreedom) {
    double below = new ChiSquaredDistribution(null, degreesOfFreedom).cumulativeProbability(value);
    return 2 * Math.min(below, 1 - below);
  }

  /** The two-sided p-value of a Poisson count, at most 1. */
  public static double poissonPValue(int count, double mean) {
    PoissonDistribution poisson = new PoissonDistribution(null, mean, 1e-12, 10_000);
    double atMost = poisson.cumulativeProbability(count);
    double atLeast = 1 - poisson.cumulativeProbability(count - 1);
    return Math.min(1, 2 * Math.min(atMost, atLeast));
  }

  private static NormalDistribution standardNormal() {
    return new NormalDistribution(null, 0, 1);
  }
}
