package korridor.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import korridor.model.parameter.Parameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The constants of a silo before anything has been measured: a mean field, by hand. */
class ExpectedTest {

  private static Constants of(Parameters p) {
    return Expected.constants(p, new RestPoints(Organisations.small(), p));
  }

  /**
   * Of two contacts a week, started by oneself or by another, 0.16 lead across and 0.35 of these
   * become episodes: 0.224 a week. Of them q_x = 0.868/1.434 succeed; a failure teaches 2·0.6 − 1.
   */
  @Test
  void theDeclaredLevelsGiveTheConstantsOfAMeanField() {
    Constants c = of(Parameters.defaults());
    double q = 0.868 / 1.434;
    double practice = 0.224 * (q + (1 - q) * 0.2);
    assertThat(c.interceptInside()).isCloseTo(StrictMath.log(1.24 / 0.38), within(1e-12));
    assertThat(c.interceptAcross()).isCloseTo(StrictMath.log(0.868 / 0.566), within(1e-12));
    assertThat(c.competenceGain()).isCloseTo(0.01 * 0.2 / practice, within(1e-12));
    assertThat(c.routineGain()).isCloseTo(0.006 * 0.25 / (0.224 * q * 0.75), within(1e-12));
    double lost = 0.008 * 0.16 * 12 * 0.566;
    assertThat(c.tieBirth()).isCloseTo(lost / (0.224 * q * 0.84 * 0.38), within(1e-12));
    assertThat(c.seatCost()).as("0.75 done by three people").isEqualTo(0.25);
    assertThat(c.shareDone()).isEqualTo(0.75);
    assertThat(c.satisfaction()).as("0.75 done at a fit of 0.75").isEqualTo(0.5625);
    assertThat(c.unmetVoice()).as("three of four wishes are not met").isEqualTo(0.375);
  }

  /** Respect of 0.4 makes no failure safe: only successes teach. */
  @Test
  void withoutRespectOnlySuccessTeaches() {
    Constants c = of(Parameters.defaults().with("survey.respect", 0.4));
    assertThat(c.competenceGain()).isCloseTo(0.01 * 0.2 / (0.224 * 0.868 / 1.434), within(1e-12));
  }

  /** At least 0.001 episodes a week are expected, and at least one tie in a hundred across. */
  @Test
  void whereNobodyMeetsAcrossTheConstantsStayFinite() {
    Constants none = of(Parameters.defaults().with("contacts.per-week", 0));
    double q = 0.868 / 1.434;
    assertThat(none.routineGain()).isCloseTo(0.006 * 0.25 / (0.001 * q * 0.75), within(1e-9));
    Constants own = of(Parameters.defaults().with("ties.own-share", 1));
    double episodes = 2 * 2 * 0.01 * 0.35;
    assertThat(own.routineGain()).isCloseTo(0.006 * 0.25 / (episodes * q * 0.75), within(1e-9));
    double lost = 0.008 * 0.01 * 12 * 0.566;
    assertThat(own.tieBirth()).isCloseTo(lost / (episodes * q * 0.99 * 0.38), within(1e-12));
  }

  static Stream<RandomCase> cases() {
    return IntStream.range(0, 60).mapToObj(RandomCase::of);
  }

  /** Where all ties lead across, one in a hundred is expected inside, so that births are finite. */
  @Test
  void whereNobodyMeetsInsideTheConstantsStayFinite() {
    Constants c = of(Parameters.defaults().with("ties.own-share", 0));
    double q = 0.868 / 1.434;
    double lost = 0.008 * 0.99 * 12 * 0.566;
    assertThat(c.tieBirth())
        .isCloseTo(lost / (2 * 2 * 0.99 * 0.35 * q * 0.01 * 0.38), within(1e-9));
  }

  /** Anywhere in the declared ranges. */
  @ParameterizedTest
  @MethodSource("cases")
  void theConstantsAreFiniteAndNotNegativeAnywhere(RandomCase c) {
    Constants constants =
        Expected.constants(c.parameters(), new RestPoints(c.organisation(), c.parameters()));
    assertThat(
            DoubleStream.of(
                constants.competenceGain(),
                constants.routineGain(),
                constants.tieBirth(),
                constants.seatCost(),
                constants.shareDone(),
                constants.satisfaction(),
                constants.unmetVoice()))
        .allMatch(value -> Double.isFinite(value) && value >= 0);
    assertThat(constants.interceptInside()).isFinite();
    assertThat(constants.interceptAcross()).isFinite();
  }
}
