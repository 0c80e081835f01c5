package korridor.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

/**
 * How many keyed draws a person costs a week. The draws are pure functions without a counter, so
 * the model is loaded a second time around a copy of {@link korridor.random.Draws} that counts;
 * seeds are fixed, so the number is exact and the same on every machine.
 */
class DrawsPerWeekTest {

  /**
   * Two contacts a week with one draw each, and what willingness, friendships, issues, ties that
   * fade and newcomers need on top.
   */
  private static final double MOST_DRAWS = 5;

  private static final int CONTACTS = 2;

  @Test
  void aPersonCostsFewDrawsAWeek() throws ReflectiveOperationException {
    CountingLoader loader = new CountingLoader();
    IntToDoubleFunction draws =
        (IntToDoubleFunction)
            loader.loadClass(CountedWeeks.class.getName()).getDeclaredConstructor().newInstance();

    assertThat(draws.applyAsDouble(600)).isBetween((double) CONTACTS, MOST_DRAWS);
  }
}
