package korridor.statistics;

import static korridor.statistics.PrecisionRule.Decision.EXHAUSTED;
import static korridor.statistics.PrecisionRule.Decision.MORE;
import static korridor.statistics.PrecisionRule.Decision.PRECISE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;

class PrecisionRuleTest {

  @Test
  void stopsBetweenMinimumAndMaximum() {
    PrecisionRule rule = new PrecisionRule(0.5, 3, 5, 0.95);
    RunningMoments even = RunningMoments.of(1, 1);
    assertThat(rule.after(even)).isEqualTo(MORE);
    even.add(1);
    assertThat(rule.after(even)).isEqualTo(PRECISE);
    RunningMoments wild = RunningMoments.of(0, 9, 0, 9);
    assertThat(rule.after(wild)).isEqualTo(MORE);
    wild.add(0);
    assertThat(rule.after(wild)).isEqualTo(EXHAUSTED);
    assertThat(rule.after(new RunningMoments())).isEqualTo(MORE);
    // At the maximum and precise: precise.
    assertThat(rule.after(RunningMoments.of(1, 1, 1, 1, 1))).isEqualTo(PRECISE);
  }

  @Test
  void theHalfWidthIsThatOfTheInterval() {
    RunningMoments moments = RunningMoments.of(1, 2, 3, 4);
    double half = moments.meanInterval(0.9).width() / 2;
    assertThat(new PrecisionRule(half * 1.001, 2, 9, 0.9).after(moments)).isEqualTo(PRECISE);
    assertThat(new PrecisionRule(half * 0.999, 2, 9, 0.9).after(moments)).isEqualTo(MORE);
  }

  /** Stopping when it looks precise costs little: measured .944 to .950 in 4,000 repetitions. */
  @Test
  void studentsIntervalStillCoversAlmostAsItSays() {
    Well19937c random = new Well19937c(9);
    PrecisionRule rule = new PrecisionRule(0.25, 20, 1000, 0.95);
    int held = 0;
    for (int repetition = 0; repetition < 300; repetition++) {
      RunningMoments moments = new RunningMoments();
      while (rule.after(moments) == MORE) {
        moments.add(random.nextGaussian());
      }
      assertThat(moments.meanInterval(0.95).width()).isLessThanOrEqualTo(0.5);
      held += moments.meanInterval(0.95).contains(0) ? 1 : 0;
    }
    // False alarm at most 1e-4 at a rate of .945.
    assertThat(Binomial.expectedCount(300, 0.945, 0.9999).contains(held)).isTrue();
  }

  /** The strict rule covers at least as often as it says: false alarm at most 5e-5. */
  @Test
  void strictlyItCoversAtLeastAsItSays() {
    Well19937c random = new Well19937c(9);
    PrecisionRule rule = new PrecisionRule(0.1, 20, 1000, 0.95);
    int held = 0;
    for (int repetition = 0; repetition < 150; repetition++) {
      ConfidenceSequence sequence = new ConfidenceSequence(0, 1, 0.95);
      while (sequence.n() % 5 > 0 || rule.after(sequence) == MORE) {
        sequence.add(Math.pow(random.nextDouble(), 2));
      }
      assertThat(rule.after(sequence)).isEqualTo(PRECISE);
      held += sequence.interval().contains(1 / 3.0) ? 1 : 0;
    }
    Interval limits = Binomial.expectedCount(150, 0.95, 0.9999);
    assertThat(held).isGreaterThanOrEqualTo((int) limits.lower());
  }

  @Test
  void tellsWhatIsLeft() {
    PrecisionRule rule = new PrecisionRule(0.5, 10, 400, 0.95);
    assertThat(rule.stillNeeded(new RunningMoments())).isEqualTo(400);
    assertThat(rule.stillNeeded(RunningMoments.of(1, 1, 1))).isEqualTo(7);
    RunningMoments moments = new RunningMoments();
    Well19937c random = new Well19937c(9);
    for (int i = 0; i < 30; i++) {
      moments.add(3 * random.nextGaussian());
    }
    double standardErrors =
        Distributions.studentCritical(0.95, 29) * moments.standardDeviation() / 0.5;
    int needed = (int) Math.ceil(standardErrors * standardErrors);
    assertThat(rule.stillNeeded(moments)).isEqualTo(needed - 30).isBetween(60, 200);
    assertThat(new PrecisionRule(0.01, 10, 400, 0.95).stillNeeded(moments)).isEqualTo(370);
    assertThat(new PrecisionRule(9, 10, 400, 0.95).stillNeeded(moments)).isZero();
    assertThat(new PrecisionRule(0.01, 10, 20, 0.95).stillNeeded(moments)).isZero();
  }

  @Test
  void refusesImpossibleRules() {
    assertThatIllegalArgumentException().isThrownBy(() -> new PrecisionRule(0, 2, 9, 0.95));
    assertThatIllegalArgumentException().isThrownBy(() -> new PrecisionRule(1, 1, 9, 0.95));
    assertThatIllegalArgumentException().isThrownBy(() -> new PrecisionRule(1, 5, 4, 0.95));
    assertThatIllegalArgumentException().isThrownBy(() -> new PrecisionRule(1, 2, 9, 95));
  }
}
