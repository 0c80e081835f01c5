package korridor.model.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import korridor.model.Administration;
import korridor.model.Administrations;
import korridor.model.Issues;
import korridor.model.Journal;
import korridor.model.Rows;
import org.junit.jupiter.api.Test;

/** A change of a twentieth or more since it was last told of is told of. */
class SponsorshipWatchTest {

  private final List<String> told = new ArrayList<>();
  private final Administration a =
      Administrations.three()
          .fork(
              new Journal() {
                @Override
                public void sponsorshipChanged(int head, double before, double now) {
                  told.add("%d %.3f %.3f".formatted(head, before, now));
                }
              });
  private final SponsorshipWatch watch = new SponsorshipWatch(a);

  /** For every theme and for none alike. */
  private void sponsor(int head, double value) {
    Rows.each(3, k -> a.heads.setSponsorship(head, Issues.NONE + k, value));
  }

  @Test
  void whatIsNoticeableIsToldOnce() {
    watch.step(a);
    sponsor(1, 0.49);
    watch.step(a);
    assertThat(told).isEmpty();
    sponsor(1, 0.51);
    sponsor(2, 0.3);
    watch.step(a);
    watch.step(a);
    assertThat(told).containsExactly("1 0.450 0.510", "2 0.450 0.300");
    sponsor(1, 0.47);
    watch.step(a);
    assertThat(told).hasSize(2);
    sponsor(1, 0.459);
    watch.step(a);
    assertThat(told).hasSize(3).endsWith("1 0.510 0.459");
  }

  @Test
  void aTwentiethIsEnough() {
    sponsor(0, 0);
    watch.step(a);
    told.clear();
    sponsor(0, Journal.NOTICEABLE);
    assertThat(a.meanSponsorship(0)).as("to the digit").isEqualTo(Journal.NOTICEABLE);
    watch.step(a);
    assertThat(told).containsExactly("0 0.000 0.050");
  }

  @Test
  void oneThemeAloneCountsByItsShare() {
    a.heads.setSponsorship(0, 0, 0.6); // 0.6 / 2 of the issues: 0.45 + 0.3 · 0.15
    watch.step(a);
    assertThat(told).isEmpty();
    a.heads.setSponsorship(0, 0, 0.65);
    watch.step(a);
    assertThat(told).containsExactly("0 0.450 0.510");
  }
}
