package korridor.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LatinHypercubeTest {

  @Test
  void everyPartOfEveryCoordinateHoldsOnePoint() {
    double[][] points = new LatinHypercube(7, 50, 3).points();
    assertThat(points).hasNumberOfRows(50);
    for (int i = 0; i < 7; i++) {
      int[] counts = new int[50];
      for (double[] point : points) {
        assertThat(point[i]).isStrictlyBetween(0.0, 1.0);
        counts[(int) (50 * point[i])]++;
      }
      assertThat(counts).containsOnly(1);
    }
  }

  /** Places within a part and orders are by chance; false alarm 1e-4 for the places. */
  @Test
  void placesAndOrdersAreByChance() {
    double[][] points = new LatinHypercube(2, 1000, 3).points();
    double[] places = new double[1000];
    RunningMoments products = new RunningMoments();
    for (int row = 0; row < 1000; row++) {
      places[row] = 1000 * points[row][0] % 1;
      products.add(12 * (points[row][0] - 0.5) * (points[row][1] - 0.5));
    }
    assertThat(KolmogorovSmirnov.uniformity(places)).isGreaterThan(1e-4);
    // The correlation of two orders has standard error 1/√1000; four of them, false alarm 6e-5.
    assertThat(products.mean()).isCloseTo(0, within(4 / Math.sqrt(1000)));
  }

  @Test
  void theSeedDecides() {
    double[][] points = new LatinHypercube(2, 5, 3).points();
    assertThat(new LatinHypercube(2, 5, 3).points()).isDeepEqualTo(points);
    assertThat(new LatinHypercube(2, 5, 4).points()[0]).isNotEqualTo(points[0]);
  }

  @Test
  void refusesImpossibleSizes() {
    assertThatIllegalArgumentException().isThrownBy(() -> new LatinHypercube(0, 1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new LatinHypercube(1, 0, 1));
  }
}
