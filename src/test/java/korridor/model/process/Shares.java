package korridor.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Compares shares with their expectation. */
final class Shares {

  private Shares() {}

  /** Within 4.5 standard deviations of a binomial share: false alarm 7e-6. */
  static void assertShare(double hits, double trials, double share) {
    assertThat(hits / trials)
        .isCloseTo(share, within(4.5 * Math.sqrt(share * (1 - share) / trials)));
  }
}
