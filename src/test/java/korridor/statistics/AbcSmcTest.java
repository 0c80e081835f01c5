package korridor.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;

/** The toy: a parameter uniform on 0 to 1, seen with a normal error of .1; a second one unseen. */
class AbcSmcTest {

  private static final double ERROR = 0.1;

  private static AbcSmc.Simulator toy(double seen) {
    return (points, seeds) -> {
      double[] distances = new double[points.length];
      Arrays.setAll(distances, i -> Math.abs(observed(points[i][0], seeds[i]) - seen));
      return distances;
    };
  }

  private static double observed(double truth, long seed) {
    return truth + ERROR * Distributions.normalQuantile(Keys.uniform(seed, 0));
  }

  private static AbcPopulation last(List<AbcPopulation> stages) {
    return stages.get(stages.size() - 1);
  }

  /**
   * Seen at .4 the posterior is normal with mean .4 and standard deviation .1, cut four deviations
   * away. The tolerances are five standard errors at an effective size of 1,000; without weights
   * the standard deviation would be .087.
   */
  @Test
  void findsTheKnownPosterior() {
    List<AbcPopulation> stages = new AbcSmc(1500, 0.5, 0.02, 90_000, 3).run(2, toy(0.4));
    AbcPopulation posterior = last(stages);
    assertThat(posterior.tolerance()).isEqualTo(0.02);
    assertThat(Arrays.stream(posterior.distances()).max().orElseThrow()).isLessThanOrEqualTo(0.02);
    assertThat(posterior.effectiveSize()).isBetween(1000.0, 1500.0);
    assertThat(posterior.mean(0)).isCloseTo(0.4, within(0.016));
    assertThat(Math.sqrt(posterior.variance(0))).isCloseTo(0.1, within(0.0112));
    assertThat(posterior.quantile(0, 0.5)).isCloseTo(0.4, within(0.02));
    assertThat(posterior.contraction(0)).isGreaterThan(0.8);
    // The facts say nothing of the second one.
    assertThat(posterior.mean(1)).isCloseTo(0.5, within(0.046));
    assertThat(Math.abs(posterior.contraction(1))).isLessThan(0.15);
  }

  @Test
  void tolerancesFallToTheTarget() {
    List<AbcPopulation> stages = new AbcSmc(100, 0.5, 0.05, 30_000, 4).run(1, toy(0.4));
    assertThat(stages.get(0).tolerance()).isInfinite();
    assertThat(stages.get(0).acceptance()).isEqualTo(1);
    assertThat(stages.get(0).effectiveSize()).isCloseTo(100, within(1e-9));
    for (int t = 1; t < stages.size(); t++) {
      double median = Quantiles.of(stages.get(t - 1).distances(), 0.5);
      assertThat(stages.get(t).tolerance()).isEqualTo(Math.max(0.05, median));
      assertThat(Arrays.stream(stages.get(t).weights()).sum()).isCloseTo(1, within(1e-12));
    }
    assertThat(last(stages).tolerance()).isEqualTo(0.05);
  }

  /**
   * Near the edge the kernel would put too few beyond it; the weights mend that: seen at 0, the
   * posterior is half a normal distribution, with mean .1·√(2/π).
   */
  @Test
  void weightsKeepThePriorAtTheEdge() {
    AbcPopulation posterior = last(new AbcSmc(1500, 0.5, 0.02, 90_000, 5).run(1, toy(0)));
    // Standard deviation .06; five standard errors at an effective size of 1,000.
    assertThat(posterior.mean(0)).isCloseTo(0.0798, within(0.0095));
  }

  /** Ranks of planted truths among nine draws from each posterior; false alarm 1e-4. */
  @Test
  void plantedTruthsHaveUniformRanks() {
    int[] ranks = new int[60];
    for (int repetition = 0; repetition < ranks.length; repetition++) {
      double truth = Keys.uniform(77, repetition);
      double seen = observed(truth, 1000 + repetition);
      AbcPopulation posterior = last(new AbcSmc(60, 0.5, 0.03, 5000, repetition).run(1, toy(seen)));
      double[] draws =
          Arrays.stream(posterior.sample(9, repetition)).mapToDouble(point -> point[0]).toArray();
      ranks[repetition] = CalibrationRanks.rank(truth, draws);
    }
    assertThat(CalibrationRanks.uniformity(ranks, 9, 5)).isGreaterThan(1e-4);
  }

  /** The check that the right method passes: posteriors twice too narrow do not. */
  @Test
  void tooNarrowPosteriorsAreFound() {
    Well19937c random = new Well19937c(6);
    int[] right = new int[200];
    int[] narrow = new int[200];
    for (int repetition = 0; repetition < 200; repetition++) {
      double truth = random.nextGaussian();
      double[] draws = new double[9];
      Arrays.setAll(draws, i -> random.nextGaussian());
      right[repetition] = CalibrationRanks.rank(truth, draws);
      narrow[repetition] =
          CalibrationRanks.rank(truth, Arrays.stream(draws).map(d -> d / 2).toArray());
    }
    assertThat(CalibrationRanks.uniformity(right, 9, 5)).isGreaterThan(1e-4);
    assertThat(CalibrationRanks.uniformity(narrow, 9, 5)).isLessThan(1e-4);
  }

  @Test
  void theSameSeedGivesTheSame() {
    AbcPopulation one = last(new AbcSmc(50, 0.5, 0.1, 5000, 1).run(1, toy(0.4)));
    AbcPopulation again = last(new AbcSmc(50, 0.5, 0.1, 5000, 1).run(1, toy(0.4)));
    AbcPopulation other = last(new AbcSmc(50, 0.5, 0.1, 5000, 2).run(1, toy(0.4)));
    assertThat(again.points()).isDeepEqualTo(one.points());
    assertThat(again.weights()).containsExactly(one.weights());
    assertThat(other.points()[0]).isNotEqualTo(one.points()[0]);
    assertThat(one.sample(3, 1)).isDeepEqualTo(one.sample(3, 1));
  }

  @Test
  void theBudgetIsKept() {
    List<AbcPopulation> stages = new AbcSmc(100, 0.5, 0, 450, 1).run(1, toy(0.4));
    assertThat(stages.stream().mapToInt(AbcPopulation::simulations).sum()).isLessThanOrEqualTo(450);
    assertThat(stages).isNotEmpty();
    // Equal distances: the tolerance cannot fall.
    assertThat(new AbcSmc(10, 0.5, 0, 1000, 1).run(1, (p, s) -> new double[p.length])).hasSize(2);
  }

  @Test
  void failedRunsAreNeverNear() {
    AbcSmc.Simulator flaky =
        (points, seeds) -> {
          double[] distances = toy(0.4).distances(points, seeds);
          for (int i = 0; i < distances.length; i++) {
            distances[i] = points[i][0] > 0.5 ? Double.NaN : distances[i];
          }
          return distances;
        };
    AbcPopulation posterior = last(new AbcSmc(100, 0.5, 0.05, 20_000, 1).run(1, flaky));
    assertThat(Arrays.stream(posterior.points())).allMatch(point -> point[0] <= 0.5);
    AbcSmc.Simulator dead =
        (points, seeds) -> {
          double[] distances = new double[points.length];
          Arrays.fill(distances, Double.POSITIVE_INFINITY);
          return distances;
        };
    assertThat(new AbcSmc(10, 0.5, 0, 100, 1).run(1, dead)).isEmpty();
  }

  @Test
  void summariesByHand() {
    AbcPopulation population =
        new AbcPopulation(
            1,
            new double[][] {{0.8}, {0.2}, {0.4}},
            new double[] {0.5, 0.25, 0.25},
            new double[3],
            6);
    assertThat(population.effectiveSize()).isCloseTo(1 / 0.375, within(1e-12));
    assertThat(population.acceptance()).isEqualTo(0.5);
    assertThat(population.mean(0)).isCloseTo(0.55, within(1e-15));
    assertThat(population.variance(0)).isCloseTo(0.0675, within(1e-15));
    assertThat(population.contraction(0)).isCloseTo(0.19, within(1e-12));
    assertThat(population.quantile(0, 0.25)).isEqualTo(0.2);
    assertThat(population.quantile(0, 0.4)).isEqualTo(0.4);
    assertThat(population.quantile(0, 1)).isEqualTo(0.8);
    assertThat(population.pick(0)).isZero();
    assertThat(population.pick(0.6)).isEqualTo(1);
    assertThat(population.pick(1)).isEqualTo(2);
  }

  @Test
  void refusesImpossibleSettings() {
    assertThatIllegalArgumentException().isThrownBy(() -> new AbcSmc(9, 0.5, 0, 100, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new AbcSmc(10, 1, 0, 100, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new AbcSmc(10, 0.5, -1, 100, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new AbcSmc(10, 0.5, 0, 9, 1));
    AbcSmc small = new AbcSmc(10, 0.5, 0, 10, 1);
    assertThatIllegalArgumentException().isThrownBy(() -> small.run(0, toy(0)));
    assertThatIllegalArgumentException().isThrownBy(() -> small.run(1, (p, s) -> new double[1]));
    AbcPopulation population = last(small.run(1, toy(0)));
    assertThatIllegalArgumentException().isThrownBy(() -> population.quantile(0, 50));
  }
}
