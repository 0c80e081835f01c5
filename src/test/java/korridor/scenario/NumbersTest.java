package korridor.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class NumbersTest {

  @Test
  void writesTheShortestDecimalWithoutExponent() {
    assertThat(Numbers.text(0.05)).isEqualTo("0.05");
    assertThat(Numbers.text(0.1 + 0.2)).isEqualTo("0.30000000000000004");
    assertThat(Numbers.text(0)).isEqualTo("0");
    assertThat(Numbers.text(8_000_000)).isEqualTo("8000000");
    assertThat(Numbers.text(1e-9)).isEqualTo("0.000000001");
    assertThat(Numbers.text(-2.6)).isEqualTo("-2.6");
    // Double.toString gives 2.0E-3 on some Java releases and 0.002 on others for such values.
    assertThat(Numbers.text(2e-3)).isEqualTo("0.002");
  }

  /** Fixed seed; the equality is exact, so there is no false alarm. */
  @Test
  void whatIsWrittenReadsBackToTheSameBits() {
    Random random = new Random(3);
    for (int n = 0; n < 20_000; n++) {
      double value = Double.longBitsToDouble(random.nextLong());
      double small = random.nextDouble();
      assertThat(Numbers.decimal(Numbers.text(small))).contains(small);
      if (Math.abs(value) > 1e-30 && Math.abs(value) < 1e30) {
        assertThat(Numbers.decimal(Numbers.text(value))).contains(value);
      }
    }
  }

  @Test
  void distanceCountsInsertionsReplacementsAndSwaps() {
    assertThat(Suggestions.distance("trustt", "trust")).isEqualTo(1);
    assertThat(Suggestions.distance("gian", "gain")).isEqualTo(1);
    assertThat(Suggestions.distance("", "abc")).isEqualTo(3);
    assertThat(Suggestions.distance("kitten", "sitting")).isEqualTo(3);
  }
}
