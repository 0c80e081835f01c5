package korridor.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class NetworkTest {

  @Test
  void largestComponentAgreesWithNetworkX() {
    assertThat(ModularityTest.network("karate", 34).largestComponent()).isEqualTo(1);
    assertThat(ModularityTest.network("random", 60).largestComponent())
        .isEqualTo(ModularityTest.number("random.component"));
  }

  @Test
  void largestComponentByHand() {
    int[] from = {3, 0, 1, 5};
    int[] to = {4, 1, 2, 5};
    assertThat(Network.of(7, from, to).largestComponent()).isEqualTo(3.0 / 7);
    assertThat(new Network(7, from, to, new double[] {1, 1, 0, 1}).largestComponent())
        .isEqualTo(2.0 / 7);
    assertThat(Network.of(4, new int[0], new int[0]).largestComponent()).isEqualTo(0.25);
    assertThat(Network.of(0, new int[0], new int[0]).largestComponent()).isNaN();
  }

  @Test
  void refusesWhatIsNone() {
    int[] one = {1};
    assertThatIllegalArgumentException().isThrownBy(() -> Network.of(-1, one, one));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Network.of(1, new int[] {0}, one))
        .withMessage("no node 1 among 1, which are numbered from 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Network.of(2, new int[] {-1}, one))
        .withMessage("no node -1 among 2, which are numbered from 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Network.of(2, new int[2], one))
        .withMessage("2 first ends, 1 second ends, 2 weights");
    for (double weight : new double[] {-1, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Network(2, one, one, new double[] {weight}))
          .withMessageContaining("must be 0 or more, and finite");
    }
  }
}
