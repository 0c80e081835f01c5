package korridor.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import korridor.random.Draws;
import org.junit.jupiter.api.Test;

class LifeTableTest {

  private static final double NAN = Double.NaN;
  private static final double EXACT = 1e-14;

  /** Remission times of Freireich et al. (1963): who leaves well just leaves those at risk. */
  @Test
  void oneWayOfEndingIsKaplanMeier() {
    double[] ended = ReferenceValues.of("survival.csv", "sample.ended");
    double[] censored = ReferenceValues.of("survival.csv", "sample.censored");
    int[] atRisk = new int[36];
    int[] done = new int[36];
    for (int week = 0; week < atRisk.length; week++) {
      int now = week;
      done[week] = (int) Arrays.stream(ended).filter(t -> t == now).count();
      atRisk[week] =
          (int) (Arrays.stream(ended).filter(t -> t >= now).count())
              + (int) (Arrays.stream(censored).filter(t -> t >= now).count());
    }
    LifeTable table = LifeTable.of(atRisk, done, new int[36]);

    double[] times = ReferenceValues.of("survival.csv", "kaplan-meier.time");
    double[] open = ReferenceValues.of("survival.csv", "kaplan-meier.open");
    for (int n = 0; n < times.length; n++) {
      assertThat(table.openAfter((int) times[n])).isCloseTo(open[n], within(EXACT));
    }
    assertThat(table.openAfter(5)).isEqualTo(1);
    assertThat(table.openAfter(6)).isCloseTo(18.0 / 21, within(EXACT));
    // The published three figures.
    assertThat(table.openAfter(10)).isCloseTo(0.753, within(0.0005));
    assertThat(table.openAfter(23)).isCloseTo(0.448, within(0.0005));
    assertThat(table.doneWithin(23)).isCloseTo(1 - table.openAfter(23), within(EXACT));
    assertThat(table.expiredWithin(35)).isZero();
    assertThat(table.lastKnown()).isEqualTo(35);
    assertThat(table.doneWithin(36)).isNaN();
  }

  /** Ages 0, 1, 2: hazards 2/10 and 1/10, then 3/6 and 1/6, then 1/4 and 0. */
  @Test
  void competingEndsByHand() {
    LifeTable table = LifeTable.of(counts(10, 6, 4), counts(2, 3, 1), counts(1, 1, 0));

    assertThat(table.open())
        .containsExactly(new double[] {0.7, 0.7 / 3, 0.7 / 3 * 0.75}, within(EXACT));
    assertThat(table.done())
        .containsExactly(new double[] {0.2, 0.2 + 0.35, 0.55 + 0.7 / 12}, within(EXACT));
    assertThat(table.expired())
        .containsExactly(new double[] {0.1, 0.1 + 0.7 / 6, 0.1 + 0.7 / 6}, within(EXACT));
    assertThat(table.doneWithin(1)).isEqualTo(table.done()[1]);
    assertThat(table.expiredWithin(2)).isEqualTo(table.expired()[2]);
  }

  @Test
  void nothingIsKnownBeyondTheLastAgeWithAnybodyAtRisk() {
    LifeTable table = LifeTable.of(counts(4, 2, 0, 0), counts(1, 1, 0, 0), counts(0, 0, 0, 0));

    assertThat(table.done()).containsExactly(0.25, 0.625, NAN, NAN);
    assertThat(table.expired()).containsExactly(0, 0, NAN, NAN);
    assertThat(table.open()).containsExactly(0.75, 0.375, NAN, NAN);
    assertThat(table.lastKnown()).isEqualTo(1);
    assertThat(table.doneWithin(4)).isNaN();
    assertThat(table.openAfter(1000)).isNaN();
  }

  @Test
  void overAnAgeWithoutAnybodyAtRiskTheCurveGoesOnLevel() {
    LifeTable table = LifeTable.of(counts(4, 2, 0, 5), counts(1, 1, 0, 5), counts(0, 0, 0, 0));

    assertThat(table.done()).containsExactly(0.25, 0.625, 0.625, 1);
    assertThat(table.open()).containsExactly(0.75, 0.375, 0.375, 0);
  }

  @Test
  void whenEverybodyHasEndedAllIsKnown() {
    LifeTable table = LifeTable.of(counts(4, 2, 0, 5), counts(1, 1, 0, 5), counts(0, 1, 0, 0));

    assertThat(table.done()).containsExactly(0.25, 0.625, 0.625, 0.625);
    assertThat(table.expired()).containsExactly(0, 0.375, 0.375, 0.375);
    assertThat(table.open()).containsExactly(0.75, 0, 0, 0);
    assertThat(table.lastKnown()).isEqualTo(3);
    assertThat(table.doneWithin(1000)).isEqualTo(0.625);
    assertThat(table.expiredWithin(1000)).isEqualTo(0.375);
    assertThat(table.openAfter(1000)).isZero();
  }

  @Test
  void ofNobody() {
    LifeTable table = LifeTable.of(counts(0, 0), counts(0, 0), counts(0, 0));
    assertThat(table.lastKnown()).isEqualTo(-1);
    assertThat(table.doneWithin(0)).isNaN();

    LifeTable empty = LifeTable.of(counts(), counts(), counts());
    assertThat(empty.lastKnown()).isEqualTo(-1);
    assertThat(empty.openAfter(0)).isNaN();
  }

  /**
   * Exponential lead times, mean 1/0.05, cut off at uniform ages: S(h) = e^(−0.05h). Tolerance of
   * four of Greenwood's standard errors; false alarm 6.3e-5 a horizon.
   */
  @Test
  void anExponential() {
    int[] atRisk = new int[61];
    int[] done = new int[61];
    long stream = Draws.stream(Draws.root(1963, 0), 1, 0);
    for (int issue = 0; issue < 20_000; issue++) {
      int end = (int) Math.ceil(-Math.log(Draws.uniform(stream, issue, 0)) / 0.05);
      int cut = (int) Math.ceil(80 * Draws.uniform(stream, issue, 1));
      IntStream.rangeClosed(0, Math.min(60, Math.min(end, cut))).forEach(age -> atRisk[age]++);
      if (end <= Math.min(60, cut)) {
        done[end]++;
      }
    }
    LifeTable table = LifeTable.of(atRisk, done, new int[61]);

    double greenwood = 0;
    for (int age = 0; age <= 60; age++) {
      greenwood += (double) done[age] / ((double) atRisk[age] * (atRisk[age] - done[age]));
      double expected = Math.exp(-0.05 * age);
      if (age == 10 || age == 30 || age == 60) {
        assertThat(table.openAfter(age))
            .isCloseTo(expected, within(4 * expected * Math.sqrt(greenwood)));
      }
      double sum = table.doneWithin(age) + table.expiredWithin(age) + table.openAfter(age);
      assertThat(sum).isCloseTo(1, within(1e-12));
    }
  }

  @Test
  void refusesWhatCannotBe() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LifeTable.of(counts(5, 3), counts(0, 2), counts(0, 2)))
        .withMessageStartingWith("at age 1 2 were done and 2 expired of 3 at risk. Maybe");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LifeTable.of(counts(5), counts(-1), counts(0)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LifeTable.of(counts(5), counts(0), counts(-1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LifeTable.of(counts(5, 4), counts(0, 0), counts(0)))
        .withMessage("columns of 2, 2 and 1 ages");
    LifeTable table = LifeTable.of(counts(5), counts(0), counts(0));
    assertThatIllegalArgumentException().isThrownBy(() -> table.doneWithin(-1));
  }

  private static int[] counts(int... counts) {
    return counts;
  }
}
