package korridor.model.process;

import korridor.model.Administration;
import korridor.model.Flow;
import korridor.model.ITeamHours;
import korridor.model.Issues;
import korridor.model.Journal.Opener;
import korridor.model.Purpose;
import korridor.model.Step;
import korridor.model.parameter.ParticipationParameters;
import korridor.random.Draws;

/**
 * Step 2: the participation phase (ODD 7.5 Participation phase; C2). In the first weeks of an
 * issue, while its team forms, affected actors join and move the solution towards their needs; the
 * work begins afterwards, so that how fast and for whom are separate.
 */
public final class ParticipationPhase implements Step {

  private final ParticipationParameters p;
  private final double time;

  /** The participation phase in this administration. */
  public ParticipationPhase(Administration a) {
    p = a.parameters.participation();
    time = a.parameters.line().episodeTime();
  }

  @Override
  public void step(Administration a) {
    long stream = a.stream(Purpose.CHANNEL);
    for (int n = 0; n < a.issues.openCount(); n++) {
      int row = a.issues.open(n);
      if (a.week() - a.issues.birth(row) < p.phase() && affectsSomebody(a.issues, row)) {
        takePart(a, row, stream);
      }
    }
  }

  private static boolean affectsSomebody(Issues issues, int row) {
    boolean some = false;
    for (int k = 0; k < Issues.AFFECTED; k++) {
      some |= issues.affected(row, k) != Issues.NONE;
    }
    return some;
  }

  private void takePart(Administration a, int row, long stream) {
    int coordinator = a.issues.coordinator(row);
    int host = coordinator;
    int member = a.arrangements.iteam.member(ITeamHours.Use.PARTICIPATION, a.issues.lead(row));
    if (member != ITeamHours.NONE && skill(a, member) > skill(a, coordinator)) {
      host = member;
      a.arrangements.iteam.spend();
      a.ledger.add(Flow.ITEAM_PARTICIPATION, 1);
    }
    for (int k = 0; k < Issues.AFFECTED; k++) {
      if (a.issues.affected(row, k) != Issues.NONE) {
        serve(a, row, k, host, Draws.bits(stream, a.issues.key(row), k));
      }
    }
    if (a.issues.channels(row) != 0) {
      a.staff.addCrossTime(coordinator, (float) time);
    }
  }

  /** o · c: how well somebody opens a channel. */
  private static double skill(Administration a, int post) {
    return a.staff.openness(post) * a.staff.competence(post);
  }

  private void serve(Administration a, int row, int k, int host, long luck) {
    int actor = a.issues.affected(row, k);
    if (!a.issues.isOpen(row, k) && Draws.uniform(luck) < chance(a, host, actor)) {
      open(a, row, k, host);
    }
    if (a.issues.isOpen(row, k)) {
      move(a, row, actor, a.staff.competence(host));
      a.actors.setLastMet(actor, a.week());
    }
  }

  /** Chance that an affected actor joins this week: o · c · (v_x + T_x) / 2. */
  double chance(Administration a, int host, int actor) {
    return skill(a, host) * (a.actors.voice(actor) + a.actors.trust(actor)) / 2;
  }

  private static void open(Administration a, int row, int k, int host) {
    Opener opener = ActorNetwork.opener(a, row, host != a.issues.coordinator(row));
    a.issues.openChannel(row, k);
    a.issues.setOpener(row, k, opener);
    a.ledger.add(Flow.CHANNELS, 1);
    a.ledger.add(Flow.ITEAM_CHANNELS, opener == Opener.ITEAM ? 1 : 0);
    a.ledger.add(Flow.CORRIDOR_CHANNELS, opener == Opener.CORRIDOR ? 1 : 0);
    a.journal.channelOpened(a.issues.key(row), a.issues.affected(row, k), opener);
  }

  /** With a channel the solution moves: z += m c (u_x − z). */
  void move(Administration a, int row, int actor, double competence) {
    double step = p.movement() * competence;
    double x = a.issues.solutionX(row);
    double y = a.issues.solutionY(row);
    a.issues.setSolution(
        row, x + step * (a.actors.needX(actor) - x), y + step * (a.actors.needY(actor) - y));
  }
}
