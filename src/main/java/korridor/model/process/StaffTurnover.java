package korridor.model.process;

import korridor.model.Administration;
import korridor.model.DrawKeys;
import korridor.model.Purpose;
import korridor.model.Recruitment;
import korridor.model.Step;
import korridor.random.Draws;

/**
 * Step 11: people leave and are succeeded (ODD 7.16 Staff turnover). Everybody leaves with the same
 * weekly hazard, so tenure is geometric; who leaves is found by geometric skips over the posts. The
 * successor has fresh attributes and fresh ties; colleagues' ties go over to the successor when
 * they next meet, with the trust of people who do not know each other yet.
 */
public final class StaffTurnover implements Step {

  private final Recruitment recruitment;
  private final double hazard;

  /** Staff turnover of this administration. */
  public StaffTurnover(Administration a) {
    recruitment = new Recruitment(a);
    hazard = weeklyHazard(a.parameters.staff().turnover());
  }

  /** The weekly hazard h with (1 − h)^52 = 1 − turnover of a year. */
  static double weeklyHazard(double turnover) {
    return 1 - StrictMath.pow(1 - turnover, 1.0 / 52);
  }

  @Override
  public void step(Administration a) {
    long stream = a.stream(Purpose.STAFF_TURNOVER);
    int n = 0;
    long post = Draws.skip(Draws.uniform(stream, n++, DrawKeys.StaffTurnover.SKIP), hazard);
    while (post < a.staff.size()) {
      succeed(a, (int) post);
      post += 1 + Draws.skip(Draws.uniform(stream, n++, DrawKeys.StaffTurnover.SKIP), hazard);
    }
  }

  private void succeed(Administration a, int post) {
    a.staff.succeed(post, a.week());
    recruitment.recruit(post);
  }
}
