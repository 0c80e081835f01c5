package korridor.evaluation.calibration;

import java.util.List;
import korridor.observe.Measure;
import korridor.run.DesignPoint;

/** What is calibrated: gives the measures of a silo before anything begins. */
@FunctionalInterface
public interface Silo {

  /**
   * Makes one run a point.
   *
   * @param points the parameters of each run
   * @param seeds the luck of each run
   * @param measures what is asked
   * @return a row a run, a column a measure; NaN for a run that failed or says nothing
   */
  double[][] measured(List<DesignPoint> points, long[] seeds, List<Measure> measures);
}
