package korridor.model.process;

import korridor.model.Administration;
import korridor.model.Issues;
import korridor.model.Purpose;
import korridor.model.Step;
import korridor.random.Draws;

/**
 * Step 3: team episodes (ODD 7.6 Team episodes). Each coordinator and partner with work left have
 * one episode a week, facilitated while the I-Team has capacity; a success takes one unit off the
 * work.
 */
public final class TeamEpisodes implements Step {

  private final Episode episode;

  /** Team episodes of this administration. */
  public TeamEpisodes(Administration a) {
    episode = new Episode(a);
  }

  @Override
  public void step(Administration a) {
    long stream = a.stream(Purpose.TEAM_EPISODE);
    for (int n = 0; n < a.issues.openCount(); n++) {
      int row = a.issues.open(n);
      for (int seat = row * Issues.PARTNERS; seat < (row + 1) * Issues.PARTNERS; seat++) {
        if (a.issues.partner(seat) != Issues.NONE && a.issues.workLeft(seat) > 0) {
          long luck = Draws.bits(stream, a.issues.key(row), seat - row * Issues.PARTNERS);
          work(a, row, seat, luck);
        }
      }
    }
  }

  private void work(Administration a, int row, int seat, long luck) {
    int coordinator = a.issues.coordinator(row);
    int partner = a.issues.partner(seat);
    int tie = a.tieTo(coordinator, partner);
    boolean facilitated = a.arrangements.facilitate(a.staff.department(coordinator));
    boolean well =
        episode.between(a, coordinator, partner, tie, facilitated, Draws.bits(luck, partner));
    a.journal.worked(a.issues.key(row), coordinator, partner, facilitated, well);
    if (well) {
      a.issues.addWorkLeft(seat, -1);
    }
  }
}
