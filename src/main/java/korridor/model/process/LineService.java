package korridor.model.process;

import korridor.model.Administration;
import korridor.model.Flow;
import korridor.model.Staff;
import korridor.model.Step;
import korridor.model.parameter.LineParameters;

/**
 * Step 8: line service and strain of the departments (ODD 7.13 Line service and strain). Time
 * scale: a week.
 */
public final class LineService implements Step {

  private final LineParameters p;

  /** Line service of this administration. */
  public LineService(Administration a) {
    p = a.parameters.line();
  }

  @Override
  public void step(Administration a) {
    double crossTime = 0;
    double released = 0;
    for (int d = 0; d < a.departments.size(); d++) {
      double work = 0;
      for (int i = a.departments.firstPost(d); i < a.departments.firstPost(d + 1); i++) {
        work += lineTime(a.staff, i) * skill(a.expertise(i));
        crossTime += a.staff.crossTime(i);
        released += a.staff.released(i) ? 1 : 0;
        a.staff.setCrossTime(i, 0);
      }
      double service = service(work, a.departments.staff(d));
      a.departments.setLineService(d, service);
      a.departments.setStrain(d, strain(a.departments.strain(d), service));
    }
    a.ledger.add(Flow.CROSS_TIME, crossTime);
    a.ledger.add(Flow.RELEASED_TIME, released);
  }

  /** Share of the week left for line work: nothing for those released, else what is not across. */
  private static double lineTime(Staff s, int post) {
    return s.released(post) ? 0 : Math.max(0, 1 - s.crossTime(post));
  }

  /**
   * Skill rises with professional depth: 1 − e·(1 − E), E the {@link Administration#expertise}, e
   * the declared depth effect (assumption).
   */
  double skill(double expertise) {
    return Math.max(0, 1 - p.depthEffect() * (1 - expertise));
  }

  /** L = min(1, Σ(1 − time)·skill / (q·size)). */
  double service(double work, int staff) {
    return Math.min(1, work / (p.required() * staff));
  }

  /** Strain follows missing service: strain += z (1 − L − strain). */
  double strain(double strain, double service) {
    return strain + p.strainRate() * (1 - service - strain);
  }
}
