package korridor.bench;

import static org.assertj.core.api.Assertions.assertThat;

import korridor.model.Administration;
import org.junit.jupiter.api.Test;

/**
 * The contacts of the model cost no more than a generous multiple of the bare loop. Both are timed
 * in turn in the same process, so that a slow or busy machine slows both; of many short rounds the
 * fastest of each counts, which a single undisturbed round settles.
 */
class RelativeSpeedTest {

  private static final double GENEROUS = 6;
  private static final int ROUNDS = 60;
  private static final int WEEKS = 4;

  @Test
  void contactsStayNearTheBareLoop() {
    Administration a = Town.found(1_500, 0);
    ContactProcess bare = new BareContacts(a, 1);
    ContactProcess korridor = new KorridorContacts(a);
    long fastestBare = Long.MAX_VALUE;
    long fastestKorridor = Long.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      fastestBare = Math.min(fastestBare, time(bare));
      fastestKorridor = Math.min(fastestKorridor, time(korridor));
    }
    assertThat((double) fastestKorridor / fastestBare)
        .as("time of the model's contacts over that of the bare loop")
        .isBetween(0.2, GENEROUS);
  }

  private static long time(ContactProcess process) {
    long start = System.nanoTime();
    for (int week = 0; week < WEEKS; week++) {
      process.week();
    }
    return System.nanoTime() - start;
  }
}
