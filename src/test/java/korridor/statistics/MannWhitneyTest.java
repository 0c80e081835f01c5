package korridor.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MannWhitneyTest {

  private static final double NAN = Double.NaN;

  @Test
  void agreesWithSciPyExactly() {
    MannWhitney actual = MannWhitney.of(ReferenceValues.sample("a"), ReferenceValues.sample("c"));
    double[] expected = ReferenceValues.of("rank.a.c");
    assertThat(actual.n()).isEqualTo(20);
    assertThat(actual.m()).isEqualTo(9);
    assertThat(actual.u()).isEqualTo(expected[0]);
    assertThat(actual.pValue()).isCloseTo(expected[1], within(1e-13));
  }

  @Test
  void agreesWithSciPyOnTies() {
    MannWhitney actual =
        MannWhitney.of(ReferenceValues.sample("tied"), ReferenceValues.sample("other"));
    double[] expected = ReferenceValues.of("rank.tied.other");
    assertThat(actual.u()).isEqualTo(expected[0]);
    assertThat(actual.pValue()).isCloseTo(expected[1], within(1e-12));
  }

  @Test
  void byHand() {
    // All of 3 above all of 2: one of the 10 orders on either side.
    assertThat(MannWhitney.of(new double[] {5, 4, 3}, new double[] {1, 2}))
        .isEqualTo(new MannWhitney(3, 2, 6, 0.2));
  }

  @Test
  void missingIsLeftOut() {
    assertThat(MannWhitney.of(new double[] {NAN, 5, 4, 3}, new double[] {1, 2, NAN}))
        .isEqualTo(new MannWhitney(3, 2, 6, 0.2));
  }

  @Test
  void anEmptySampleTellsNothing() {
    assertThat(MannWhitney.of(new double[] {NAN}, new double[] {1}))
        .isEqualTo(new MannWhitney(0, 1, NAN, NAN));
    assertThat(MannWhitney.of(new double[] {1, 2}, new double[] {}))
        .isEqualTo(new MannWhitney(2, 0, NAN, NAN));
  }

  @Test
  void allEqualIsNoDifference() {
    assertThat(MannWhitney.of(new double[] {1, 1}, new double[] {1, 1, 1}))
        .isEqualTo(new MannWhitney(2, 3, 3, 1));
  }
}
