package korridor.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;

class AttributionTest {

  private static final double NAN = Double.NaN;

  /** The glove game: player 0 has a left glove, 1 and 2 a right one: (2/3, 1/6, 1/6). */
  private static final double[] GLOVES = {0, 0, 0, 1, 0, 1, 0, 1};

  @Test
  void gloveGame() {
    Attribution actual = Attribution.of(new double[][] {GLOVES, GLOVES});
    assertThat(means(actual.shapley()))
        .containsExactly(new double[] {2 / 3.0, 1 / 6.0, 1 / 6.0}, within(1e-15));
    assertThat(actual.shares().get(0)).isCloseTo(2 / 3.0, within(1e-15));
    // Either pair with the left glove earns 1; all three no more than that.
    assertThat(means(actual.dividends())).containsExactly(0, 0, 0, 1, 0, 1, 0, -1);
    assertThat(actual.interaction(0, 1)).isCloseTo(1 - 1 / 3.0, within(1e-15));
    assertThat(actual.interaction(2, 1)).isCloseTo(-1 / 3.0, within(1e-15));
  }

  /** Against the definition: the mean marginal gain over all orders of coming. */
  @Test
  void isTheMeanOverOrders() {
    Well19937c random = new Well19937c(3);
    double[][] values = new double[5][8];
    for (double[] row : values) {
      Arrays.setAll(row, s -> random.nextGaussian());
    }
    double[] expected = new double[3];
    int[][] orders = {{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}};
    for (double[] row : values) {
      for (int[] order : orders) {
        int in = 0;
        for (int player : order) {
          expected[player] += (row[in | 1 << player] - row[in]) / 30;
          in |= 1 << player;
        }
      }
    }
    Attribution actual = Attribution.of(values);
    assertThat(means(actual.shapley())).containsExactly(expected, within(1e-14));
    assertThat(Arrays.stream(expected).sum()).isCloseTo(actual.total().mean(), within(1e-14));
    double alone = 0;
    for (int bit = 1; bit < 8; bit <<= 1) {
      alone += actual.dividends().get(bit).mean();
    }
    double pairs = actual.interaction(0, 1) + actual.interaction(0, 2) + actual.interaction(1, 2);
    assertThat(alone + pairs).isCloseTo(actual.total().mean(), within(1e-14));
  }

  @Test
  void anIdlePlayerGetsNothingAndEqualOnesTheSame() {
    // Four players: 0 and 1 only together, 2 alone, 3 never.
    double[] values = new double[16];
    Arrays.setAll(values, s -> 7 + ((s & 3) == 3 ? 4 : 0) + ((s & 4) != 0 ? 1 : 0));
    Attribution actual = Attribution.of(new double[][] {values});
    assertThat(means(actual.shapley())).containsExactly(2, 2, 1, 0);
    assertThat(actual.dividends().get(0).mean()).isEqualTo(7);
    assertThat(actual.players()).isEqualTo(4);
  }

  @Test
  void overDraws() {
    double[][] values = {{0, 1}, {0, 3}, {NAN, 9}, {1, 9}};
    Attribution actual = Attribution.of(values);
    assertThat(actual.n()).isEqualTo(3);
    assertThat(actual.total()).isEqualTo(actual.shapley().get(0));
    assertThat(actual.total().interval()).isEqualTo(RunningMoments.of(1, 3, 8).meanInterval(0.95));
    assertThat(actual.total().span()).isEqualTo(QuantileBand.of(new double[] {1, 3, 8}, 0.9));
    // The interval of the total holds 0.
    assertThat(actual.shares().get(0)).isNaN();
  }

  @Test
  void refusesWhatIsNoGame() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Attribution.of(new double[][] {{1, 2, 3}}))
        .withMessageContaining("3 values");
    assertThatIllegalArgumentException().isThrownBy(() -> Attribution.of(new double[][] {{1}}));
    assertThatIllegalArgumentException().isThrownBy(() -> Attribution.of(new double[0][]));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Attribution.of(new double[][] {new double[8192]}));
    Attribution gloves = Attribution.of(new double[][] {GLOVES});
    assertThatIllegalArgumentException().isThrownBy(() -> gloves.interaction(1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> gloves.interaction(0, 3));
    assertThatIllegalArgumentException().isThrownBy(() -> gloves.interaction(-1, 0));
  }

  private static double[] means(java.util.List<Attribution.Spread> spreads) {
    return spreads.stream().mapToDouble(Attribution.Spread::mean).toArray();
  }
}
