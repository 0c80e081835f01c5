package korridor.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import korridor.model.Administration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The three makes of the contacts reach the same result in distribution, so that their speeds can
 * be compared: from the same 24 administrations of 600 people, after two years, each of six means
 * differs from Korridor's by no more than 4 standard errors of the paired difference. With correct
 * makes a difference beyond that has probability 0.0006 (t, 23 degrees of freedom), one among all
 * twelve 0.007; seeds are fixed. The standard error itself is at most 0.0015, so a make that is off
 * by 0.012 in any mean is caught all but surely.
 */
class ContactProcessesAgreeTest {

  private static final int ADMINISTRATIONS = 24;
  private static final int STAFF = 600;
  private static final int WEEKS = 104;
  private static final double STANDARD_ERRORS = 4;
  private static final double LARGEST_STANDARD_ERROR = 0.0015;
  private static final int MEANS = 6;

  enum Make {
    MASON(a -> new MasonContacts(a, 4711)),
    BARE(a -> new BareContacts(a, 4711));

    private final Function<Administration, ContactProcess> of;

    Make(Function<Administration, ContactProcess> of) {
      this.of = of;
    }
  }

  @ParameterizedTest
  @EnumSource
  void agreesWithKorridor(Make make) {
    double[] sum = new double[MEANS];
    double[] squares = new double[MEANS];
    for (int r = 0; r < ADMINISTRATIONS; r++) {
      Administration a = Town.found(STAFF, r);
      double[] other = after(make.of.apply(a));
      double[] korridor = after(new KorridorContacts(a));
      for (int m = 0; m < MEANS; m++) {
        double difference = other[m] - korridor[m];
        sum[m] += difference;
        squares[m] += difference * difference;
      }
    }
    for (int m = 0; m < MEANS; m++) {
      double mean = sum[m] / ADMINISTRATIONS;
      double variance = (squares[m] - sum[m] * mean) / (ADMINISTRATIONS - 1);
      double error = Math.sqrt(variance / ADMINISTRATIONS);
      assertThat(error).as("standard error of mean %d", m).isBetween(0.0, LARGEST_STANDARD_ERROR);
      assertThat(Math.abs(mean)).as("mean %d", m).isLessThan(STANDARD_ERRORS * error);
    }
  }

  private static double[] after(ContactProcess process) {
    for (int week = 0; week < WEEKS; week++) {
      process.week();
    }
    return process.outcome().values();
  }
}
