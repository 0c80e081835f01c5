package korridor.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import korridor.model.Organisation.Survey;
import korridor.model.parameter.Parameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a silo rests: what surveys found, what is declared, and what follows from both. */
class RestPointsTest {

  private static final double UNASKED = Double.NaN;
  private static final Parameters P = Parameters.defaults();

  private static Organisation surveyed(Survey first, Survey second, List<Double> heads) {
    Organisation o = Organisations.small();
    return new Organisation(
        o.divisions(),
        o.departments(),
        o.topics(),
        o.themes(),
        o.actors(),
        List.of(first, second),
        heads);
  }

  @Test
  void withoutASurveyTheDeclaredLevelsHoldEverywhere() {
    RestPoints rest = new RestPoints(Organisations.three(), P);
    for (int d = 0; d < 5; d++) {
      assertThat(rest.department(d).openness()).isEqualTo(0.42);
      assertThat(rest.department(d).respect()).isEqualTo(0.6);
      assertThat(rest.department(d).responsibility()).isEqualTo(0.4);
      assertThat(rest.department(d).competence()).isEqualTo(0.35);
      assertThat(rest.department(d).insideTrust()).isEqualTo(0.62);
      assertThat(rest.department(d).outGroupTrust()).isCloseTo(0.434, within(1e-12));
      assertThat(rest.asymmetryInside(d)).isCloseTo(2, within(1e-12));
      assertThat(rest.asymmetryAcross(d)).isCloseTo(2, within(1e-12));
      assertThat(rest.conduciveness(d))
          .isCloseTo(StrictMath.pow(0.42 * 0.434 * 0.6 * 0.4, 0.25), within(1e-12));
    }
    assertThat(rest.sponsorship(2)).isEqualTo(0.45);
    assertThat(rest.meanSponsorship()).isCloseTo(0.45, within(1e-12));
  }

  /** λτ / (1 − τ + λτ): λ 2, τ 0.62 and 0.434, as in the model's description. */
  @ParameterizedTest
  @CsvSource({"0.62, 2, 0.765432", "0.434, 2, 0.605300", "0.5, 1, 0.5", "0.5, 3, 0.75"})
  void theSuccessRateAtRestTurnsTheFixedPointOfTrustRound(double trust, double lambda, double q) {
    assertThat(RestPoints.successAtRest(trust, lambda)).isCloseTo(q, within(1e-6));
    double rate = RestPoints.successAtRest(trust, lambda);
    assertThat(rate / (rate + lambda * (1 - rate))).isCloseTo(trust, within(1e-12));
  }

  @Test
  void whatASurveyAskedReplacesTheDeclaredLevel() {
    Survey first = new Survey(0.7, 0.71, 0.72, 0.73, 0.3, 0.75);
    Survey second = new Survey(UNASKED, UNASKED, UNASKED, UNASKED, UNASKED, 0.5);
    RestPoints rest = new RestPoints(surveyed(first, second, List.of(0.2, UNASKED)), P);
    assertThat(rest.department(0)).isEqualTo(first);
    assertThat(rest.department(1).openness()).isEqualTo(0.42);
    assertThat(rest.department(1).outGroupTrust())
        .as("ratio times the department's own trust inside")
        .isCloseTo(0.35, within(1e-12));
    assertThat(rest.mean().openness()).isCloseTo(0.56, within(1e-12));
    assertThat(rest.mean().outGroupTrust()).isCloseTo(0.325, within(1e-12));
    assertThat(rest.mean().insideTrust()).isCloseTo(0.625, within(1e-12));
    assertThat(rest.sponsorship(0)).isEqualTo(0.2);
    assertThat(rest.sponsorship(1)).isEqualTo(0.45);
    assertThat(rest.meanSponsorship()).isCloseTo(0.325, within(1e-12));
  }

  @Test
  void meansAreWeightedByStaff() {
    Organisation o = Organisations.small();
    Organisation unequal =
        new Organisation(
            o.divisions(),
            List.of(
                new Organisation.Department("a", 0, 1, 0),
                new Organisation.Department("b", 1, 3, 1)),
            o.topics(),
            o.themes(),
            o.actors(),
            List.of(
                new Survey(0.2, 0.2, 0.2, 0.2, 0.2, 0.2),
                new Survey(0.6, 0.6, 0.6, 0.6, 0.6, 0.6)));
    Survey mean = new RestPoints(unequal, P).mean();
    assertThat(mean.openness()).isCloseTo(0.5, within(1e-12));
    assertThat(mean.respect()).isCloseTo(0.5, within(1e-12));
    assertThat(mean.responsibility()).isCloseTo(0.5, within(1e-12));
    assertThat(mean.competence()).isCloseTo(0.5, within(1e-12));
    assertThat(mean.outGroupTrust()).isCloseTo(0.5, within(1e-12));
    assertThat(mean.insideTrust()).isCloseTo(0.5, within(1e-12));
  }

  /** λ_d = λ · odds(τ̄)/odds(τ_d): under the one success rate each rests at its own survey. */
  @Test
  void eachDepartmentRestsAtItsOwnTrustUnderTheOneSuccessRate() {
    Survey first = new Survey(0.4, 0.6, 0.4, 0.3, 0.5, 0.8);
    Survey second = new Survey(0.4, 0.6, 0.4, 0.3, 0.3, 0.6);
    RestPoints rest = new RestPoints(surveyed(first, second, List.of()), P);
    assertThat(rest.successInside()).isCloseTo(1.4 / 1.7, within(1e-12));
    assertThat(rest.successAcross()).isCloseTo(0.8 / 1.4, within(1e-12));
    assertThat(rest.asymmetryInside(0)).isCloseTo(2 * (7.0 / 3) / 4, within(1e-12));
    assertThat(rest.asymmetryAcross(1)).isCloseTo(2 * (2.0 / 3) / (3.0 / 7), within(1e-12));
    for (int d = 0; d < 2; d++) {
      assertRest(rest.successInside(), rest.asymmetryInside(d), rest.department(d).insideTrust());
      assertRest(rest.successAcross(), rest.asymmetryAcross(d), rest.department(d).outGroupTrust());
    }
  }

  private static void assertRest(double q, double lambda, double trust) {
    assertThat(q / (q + lambda * (1 - q))).isCloseTo(trust, within(1e-12));
  }

  /** An end of the scale is no rest: gains there would weigh nothing, or everything. */
  @Test
  void levelsAtTheVeryEndsAreHeldJustInside() {
    Survey ends = new Survey(0, 1, 0.005, 0.995, 0, 1);
    RestPoints rest = new RestPoints(surveyed(ends, Survey.NONE, List.of(0.0, 1.0)), P);
    assertThat(rest.department(0)).isEqualTo(new Survey(0.01, 0.99, 0.01, 0.99, 0.01, 0.99));
    assertThat(rest.sponsorship(0)).isEqualTo(0.01);
    assertThat(rest.sponsorship(1)).isEqualTo(0.99);
    RestPoints trusting =
        new RestPoints(
            Organisations.small(),
            P.with("survey.trust-inside", 0.9).with("survey.trust-ratio", 1.5));
    assertThat(trusting.department(0).outGroupTrust()).isEqualTo(0.99);
  }

  @Test
  void conducivenessIsAGeometricMean() {
    assertThat(RestPoints.conduciveness(0.2, 0.4, 0.6, 0.8))
        .isCloseTo(StrictMath.pow(0.0384, 0.25), within(1e-12));
    assertThat(RestPoints.conduciveness(0.5, 0.5, 0.5, 0.5)).isCloseTo(0.5, within(1e-12));
    assertThat(RestPoints.conduciveness(1, 0, 1, 1)).isZero();
  }
}
