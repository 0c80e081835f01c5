package korridor.evaluation.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import korridor.evaluation.Finding;
import korridor.evaluation.Verdict;
import korridor.language.Message;
import org.junit.jupiter.api.Test;

class ReadingTest {

  private static final Message SUBJECT = Message.of("axis.value");

  @Test
  void aNumberIsExaminedByItsMean() {
    Finding finding = Reading.of(Claim.atLeast(SUBJECT, 0), 0.1, 0.2, 0.3).finding();

    // t(2) = 4.3027, standard error 0.1 / √3.
    assertThat(finding.value()).isCloseTo(0.2, within(1e-12));
    assertThat(finding.interval().lower())
        .isCloseTo(0.2 - 4.302653 * 0.1 / Math.sqrt(3), within(1e-6));
    assertThat(finding.verdict()).isEqualTo(Verdict.FAILED);
  }

  @Test
  void theWholeIntervalMustLieWithin() {
    double[] values = {0.1, 0.2, 0.3};

    assertThat(Reading.of(Claim.atLeast(SUBJECT, -0.1), values).finding().verdict())
        .isEqualTo(Verdict.PASSED);
    assertThat(Reading.of(Claim.within(SUBJECT, 0.44), values).finding().verdict())
        .isEqualTo(Verdict.FAILED);
    assertThat(Reading.of(Claim.within(SUBJECT, 0.45), values).finding().verdict())
        .isEqualTo(Verdict.PASSED);
    assertThat(Reading.of(Claim.atMost(SUBJECT, 0.44), values).finding().verdict())
        .isEqualTo(Verdict.FAILED);
  }

  @Test
  void aRatioIsThatOfTheMeans() {
    Reading reading =
        Reading.ofRatio(
            new Claim(SUBJECT, 0, 1), new double[] {1, 2, 3, 2}, new double[] {4, 5, 3, 4});

    // Parts sum to 8, wholes to 16; residuals part − whole / 2 are −1, −0.5, 1.5, 0 with the
    // squares 3.5, so that the standard error is √(3.5 / 3 / 4) / 4; t(3) = 3.182446.
    Finding finding = reading.finding();
    double error = Math.sqrt(3.5 / 3 / 4) / 4;
    assertThat(finding.value()).isCloseTo(0.5, within(1e-12));
    assertThat(finding.interval().upper()).isCloseTo(0.5 + 3.182446 * error, within(1e-6));
    assertThat(finding.verdict()).isEqualTo(Verdict.PASSED);
  }

  @Test
  void aWholeThatMayBeNothingHasNoParts() {
    Reading reading =
        Reading.ofRatio(new Claim(SUBJECT, 0, 1), new double[] {1, 1}, new double[] {-1, 4});

    assertThat(reading.finding().value()).isNaN();
    assertThat(reading.finding().verdict()).isEqualTo(Verdict.FAILED);
    assertThat(reading.value(0)).isNaN();
    assertThat(reading.value(1)).isEqualTo(0.25);
    assertThat(reading.known(0)).isTrue();
    assertThat(reading.shows(0)).isFalse();
    assertThat(reading.shows(1)).isTrue();
  }

  @Test
  void aMemberWhoseRunFailedIsNotKnown() {
    Reading reading = Reading.of(Claim.atLeast(SUBJECT, 0), Double.NaN, 0.2, 0.3);

    assertThat(reading.known(0)).isFalse();
    assertThat(reading.shows(0)).isFalse();
    assertThat(reading.finding().runs()).isEqualTo(2);
  }
}
