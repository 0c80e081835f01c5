package korridor.model.process;

import java.util.Arrays;
import korridor.model.Administration;
import korridor.model.Journal;
import korridor.model.Step;

/** After each week, tells the journal which heads changed their sponsorship noticeably. */
public final class SponsorshipWatch implements Step {

  private final double[] told;

  /** Watches from now on. */
  public SponsorshipWatch(Administration a) {
    told = new double[a.heads.size()];
    Arrays.setAll(told, a::meanSponsorship);
  }

  @Override
  public void step(Administration a) {
    for (int head = 0; head < told.length; head++) {
      double now = a.meanSponsorship(head);
      if (Math.abs(now - told[head]) >= Journal.NOTICEABLE) {
        a.journal.sponsorshipChanged(head, told[head], now);
        told[head] = now;
      }
    }
  }
}
