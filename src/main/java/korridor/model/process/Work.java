package korridor.model.process;

import korridor.model.Administration;
import korridor.model.DrawKeys.TeamEpisodeWork;
import korridor.model.Flow;
import korridor.model.ITeamHours;
import korridor.model.Issues;
import korridor.model.Purpose;
import korridor.model.Step;
import korridor.random.Draws;

/**
 * Step 4: teams work (ODD 7.7 Work). After the participation phase the coordinator is there every
 * week; each partner, volunteer or delegate, comes as they are willing, and then the two have one
 * episode, accompanied while the I-Team has time. A success takes one unit off the work.
 */
public final class Work implements Step {

  /** Issues whose people are looked at ahead. */
  private static final int BATCH = 12;

  private final Episode episode;
  private final Willingness willingness;
  private final Ahead ahead;
  private final int phase;

  /** Work in this administration. */
  public Work(Administration a) {
    episode = new Episode(a);
    willingness = new Willingness(a);
    ahead = new Ahead(a);
    phase = a.parameters.participation().phase();
  }

  @Override
  public void step(Administration a) {
    long stream = a.stream(Purpose.TEAM_EPISODE);
    episode.begin(a);
    for (int n = 0; n < a.issues.openCount(); n++) {
      if (ahead.large() && n % BATCH == 0) {
        look(a, n);
      }
      int row = a.issues.open(n);
      if (a.week() - a.issues.birth(row) >= phase) {
        work(a, row, stream);
      }
    }
    episode.end();
  }

  /** Looks at the people of the next issues. */
  private void look(Administration a, int from) {
    for (int n = from; n < Math.min(from + BATCH, a.issues.openCount()); n++) {
      int row = a.issues.open(n);
      ahead.look(a.issues.coordinator(row));
      for (int seat = row * Issues.PARTNERS; seat < (row + 1) * Issues.PARTNERS; seat++) {
        if (a.issues.partner(seat) != Issues.NONE) {
          ahead.look(a.issues.partner(seat));
        }
      }
    }
  }

  private void work(Administration a, int row, long stream) {
    int coordinator = a.issues.coordinator(row);
    for (int seat = row * Issues.PARTNERS; seat < (row + 1) * Issues.PARTNERS; seat++) {
      int partner = a.issues.partner(seat);
      if (partner != Issues.NONE && a.issues.workLeft(seat) > 0) {
        long luck = Draws.bits(stream, a.issues.key(row), seat - row * Issues.PARTNERS);
        double u = Draws.upper(Draws.bits(luck, TeamEpisodeWork.ATTENDS));
        if (willingness.comes(a, partner, coordinator, a.issues.theme(row), u)) {
          meet(a, row, seat, Draws.bits(luck, TeamEpisodeWork.FIRST_POST + partner));
        }
      }
    }
  }

  private void meet(Administration a, int row, int seat, long luck) {
    int coordinator = a.issues.coordinator(row);
    int partner = a.issues.partner(seat);
    int tie = a.tieTo(coordinator, partner);
    int facilitator = facilitator(a, row);
    boolean well =
        episode.between(coordinator, partner, tie, a.issues.theme(row), facilitator, luck);
    boolean facilitated = facilitator != Episode.ALONE;
    a.journal.worked(a.issues.key(row), coordinator, partner, facilitated, well);
    if (well) {
      a.issues.addWorkLeft(seat, -1);
    }
  }

  private static int facilitator(Administration a, int row) {
    int member = a.arrangements.iteam.member(ITeamHours.Use.FACILITATION, a.issues.lead(row));
    if (member != ITeamHours.NONE) {
      a.arrangements.iteam.spend();
      a.ledger.add(Flow.ITEAM_FACILITATION, 1);
    }
    return member;
  }
}
