package korridor.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import korridor.model.Organisation.Department;
import korridor.model.Organisation.Survey;
import korridor.model.parameter.Parameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a silo rests, from its surveys alone; numbers by hand. */
class RestPointsTest {

  private static final double UNASKED = Double.NaN;
  private static final double EXACT = 1e-12;

  /** One person of the first department, three of the second. */
  private static Organisation unequal(Survey first, Survey second) {
    Organisation o = Organisations.small();
    return new Organisation(
        o.divisions(),
        List.of(new Department("a", 0, 1, 0), new Department("b", 1, 3, 1)),
        o.topics(),
        o.themes(),
        o.actors(),
        List.of(first, second),
        List.of(0.7, UNASKED));
  }

  private static RestPoints of(Organisation organisation) {
    return new RestPoints(organisation, Parameters.defaults());
  }

  /** 2·0.62 / 1.62 = 0.765 and 2·0.434 / 1.434 = 0.605: two of five works across fail. */
  @Test
  void theDeclaredTrustIsKeptByThreeOfFourSuccessesInsideAndThreeOfFiveAcross() {
    RestPoints rest = of(Organisations.small());
    assertThat(rest.successInside()).isCloseTo(1.24 / 1.62, within(EXACT));
    assertThat(rest.successInside()).isCloseTo(0.765, within(5e-4));
    assertThat(rest.successAcross()).isCloseTo(0.868 / 1.434, within(EXACT));
    assertThat(rest.successAcross()).isCloseTo(0.605, within(5e-4));
  }

  /** The fixed point of the trust rule, q / (q + λ(1 − q)), is the trust again. */
  @ParameterizedTest
  @CsvSource({
    "0.5, 1, 0.5",
    "0.5, 2, 0.6666666666666667", // 1 / 1.5
    "0.25, 3, 0.5", // 0.75 / 1.5
    "0.8, 0.5, 0.6666666666666667", // 0.4 / 0.6
    "0, 2, 0",
    "1, 2, 1"
  })
  void theSuccessRateThatKeepsATrust(double trust, double asymmetry, double expected) {
    double q = RestPoints.successAtRest(trust, asymmetry);
    assertThat(q).isCloseTo(expected, within(EXACT));
    assertThat(q / (q + asymmetry * (1 - q))).isCloseTo(trust, within(EXACT));
  }

  /** At rest a gain and a loss of trust are equal on average: q (1 − τ) = λ (1 − q) τ. */
  @Test
  void atTheSuccessRateOfRestExpectedTrustStands() {
    RestPoints rest = of(Organisations.small());
    double q = rest.successAcross();
    double gained = q * (Scale.up(0.434, 0.05) - 0.434);
    double lost = (1 - q) * (0.434 - Scale.up(0.434, -0.1));
    assertThat(gained).isCloseTo(lost, within(EXACT));
  }

  /**
   * Trust inside 0.2 and 0.6, means 0.5: q = 2·0.5 / 1.5; λ is 2 over the odds 1/4 and 3/2, and at
   * q each department rests at its own level.
   */
  @Test
  void departmentsOfDifferentTrustWeighFailuresDifferently() {
    RestPoints rest =
        of(
            unequal(
                new Survey(UNASKED, UNASKED, UNASKED, UNASKED, 0.1, 0.2),
                new Survey(UNASKED, UNASKED, UNASKED, UNASKED, 0.3, 0.6)));
    assertThat(rest.mean().insideTrust()).isCloseTo(0.5, within(EXACT));
    assertThat(rest.mean().outGroupTrust()).isCloseTo(0.25, within(EXACT));
    assertThat(rest.successInside()).isCloseTo(1 / 1.5, within(EXACT));
    assertThat(rest.successAcross()).isCloseTo(0.5 / 1.25, within(EXACT));
    assertThat(rest.asymmetryInside(0)).isCloseTo(2 / 0.25, within(EXACT));
    assertThat(rest.asymmetryInside(1)).isCloseTo(2 / 1.5, within(EXACT));
    // odds 1/3 over 1/9 and 3/7
    assertThat(rest.asymmetryAcross(0)).isCloseTo(6, within(EXACT));
    assertThat(rest.asymmetryAcross(1)).isCloseTo(2 * 7 / 9.0, within(EXACT));
    double[] inside = {0.2, 0.6};
    double[] across = {0.1, 0.3};
    for (int d = 0; d < 2; d++) {
      assertThat(RestPoints.successAtRest(inside[d], rest.asymmetryInside(d)))
          .isCloseTo(rest.successInside(), within(EXACT));
      assertThat(RestPoints.successAtRest(across[d], rest.asymmetryAcross(d)))
          .isCloseTo(rest.successAcross(), within(EXACT));
    }
  }

  @Test
  void withoutDifferencesEverybodyHasTheDeclaredAsymmetry() {
    RestPoints rest = of(Organisations.three());
    for (int d = 0; d < 5; d++) {
      assertThat(rest.asymmetryInside(d)).isCloseTo(2, within(EXACT));
      assertThat(rest.asymmetryAcross(d)).isCloseTo(2, within(EXACT));
    }
  }

  @Test
  void whatASurveyAskedReplacesTheDeclaredLevel() {
    RestPoints rest =
        of(
            unequal(
                new Survey(0.1, 0.2, 0.3, 0.4, 0.5, 0.6),
                new Survey(UNASKED, UNASKED, UNASKED, UNASKED, UNASKED, UNASKED)));
    assertThat(rest.department(0)).isEqualTo(new Survey(0.1, 0.2, 0.3, 0.4, 0.5, 0.6));
    assertThat(rest.department(1)).isEqualTo(new Survey(0.42, 0.6, 0.4, 0.35, 0.7 * 0.62, 0.62));
    assertThat(rest.mean().openness()).isCloseTo((0.1 + 3 * 0.42) / 4, within(EXACT));
    assertThat(rest.mean().respect()).isCloseTo((0.2 + 3 * 0.6) / 4, within(EXACT));
    assertThat(rest.mean().responsibility()).isCloseTo((0.3 + 3 * 0.4) / 4, within(EXACT));
    assertThat(rest.mean().competence()).isCloseTo((0.4 + 3 * 0.35) / 4, within(EXACT));
    assertThat(rest.mean().outGroupTrust()).isCloseTo((0.5 + 3 * 0.434) / 4, within(EXACT));
    assertThat(rest.mean().insideTrust()).isCloseTo((0.6 + 3 * 0.62) / 4, within(EXACT));
  }

  @Test
  void trustOutsideThatWasNotAskedIsTheRatioTimesTheOwnTrustInside() {
    Survey insideOnly = new Survey(UNASKED, UNASKED, UNASKED, UNASKED, UNASKED, 0.5);
    Organisation o = unequal(insideOnly, Survey.NONE);
    RestPoints rest = new RestPoints(o, Parameters.defaults().with("survey.trust-ratio", 0.6));
    assertThat(rest.department(0).outGroupTrust()).isCloseTo(0.3, within(EXACT));
    assertThat(rest.department(1).outGroupTrust()).isCloseTo(0.6 * 0.62, within(EXACT));
  }

  /** A level at an end of its scale could not be left again, a ratio above one could pass it. */
  @Test
  void levelsAreHeldJustInsideTheirScale() {
    RestPoints rest =
        of(unequal(new Survey(0, 1, 0.01, 0.99, 0.001, 0), new Survey(1, 0, 0.5, 0, 1, 1)));
    assertThat(rest.department(0)).isEqualTo(new Survey(0.01, 0.99, 0.01, 0.99, 0.01, 0.01));
    assertThat(rest.department(1)).isEqualTo(new Survey(0.99, 0.01, 0.5, 0.01, 0.99, 0.99));
    Parameters p =
        Parameters.defaults().with("survey.trust-ratio", 1.5).with("survey.trust-inside", 0.9);
    assertThat(new RestPoints(Organisations.small(), p).mean().outGroupTrust()).isEqualTo(0.99);
  }

  @Test
  void headsRestWhereStatedOrAtTheDeclaredLevel() {
    RestPoints rest = of(unequal(Survey.NONE, Survey.NONE));
    assertThat(rest.sponsorship(0)).isEqualTo(0.7);
    assertThat(rest.sponsorship(1)).isEqualTo(0.45);
    assertThat(rest.meanSponsorship()).isCloseTo(0.575, within(EXACT));
    assertThat(of(Organisations.three()).sponsorship(2)).isEqualTo(0.45);
  }

  /** (0.5 · 0.8 · 0.4 · 0.1)^¼ = 0.016^¼; a survey of its own gives a department its own. */
  @Test
  void valuesAreConduciveByTheirGeometricMean() {
    assertThat(RestPoints.conduciveness(0.5, 0.8, 0.4, 0.1))
        .isCloseTo(StrictMath.pow(0.016, 0.25), within(EXACT));
    assertThat(RestPoints.conduciveness(0.3, 0.3, 0.3, 0.3)).isCloseTo(0.3, within(EXACT));
    assertThat(RestPoints.conduciveness(0, 1, 1, 1)).isZero();
    RestPoints rest = of(unequal(new Survey(0.5, 0.4, 0.1, UNASKED, 0.8, UNASKED), Survey.NONE));
    assertThat(rest.conduciveness(0)).isCloseTo(StrictMath.pow(0.016, 0.25), within(EXACT));
    assertThat(rest.conduciveness(1))
        .isCloseTo(StrictMath.pow(0.42 * 0.6 * 0.4 * 0.434, 0.25), within(EXACT));
  }
}
