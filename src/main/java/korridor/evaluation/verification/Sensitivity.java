package korridor.evaluation.verification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import korridor.evaluation.Effort;
import korridor.evaluation.Finding;
import korridor.evaluation.Outcome;
import korridor.evaluation.Picture;
import korridor.evaluation.Picture.Axis;
import korridor.evaluation.Picture.Form;
import korridor.evaluation.Picture.Series;
import korridor.evaluation.Picture.Source;
import korridor.evaluation.Verdict;
import korridor.statistics.Interval;
import korridor.statistics.SobolIndices;
import korridor.statistics.SobolSensitivity;

/**
 * S1: variance-based sensitivity of two functions whose indices are known: Ishigami (a = 7, b = .1)
 * and Sobol's G (a = 0, 1, 4.5, 9, 99 ×4). The design is a fixed sequence, so there is no false
 * alarm; the tolerance, .005, is twice the error that the same estimators have at this size with
 * the sequence of SciPy; .0002 for indices below .001.
 */
final class Sensitivity extends KnownCase {

  private static final int POINTS = 4096;
  private static final double TOLERANCE = 0.005;
  private static final double SMALL_TOLERANCE = 0.0002;
  private static final double VARIANCE_TOLERANCE = 0.05;
  private static final double[] A = {0, 1, 4.5, 9, 99, 99, 99, 99};
  private static final double[] ISHIGAMI = {.313905, .442411, 0, .557589, .442411, .243684};
  private static final double[] G = {
    .716192, .179048, .023676, .007162, .0000716, .0000716, .0000716, .0000716,
    .787144, .242198, .034317, .010460, .000105, .000105, .000105, .000105
  };

  Sensitivity() {
    super("S1");
  }

  @Override
  public Outcome examine(Effort effort) {
    SobolIndices ishigami = indices(3, Sensitivity::ishigami);
    SobolIndices g = indices(A.length, Sensitivity::g);
    List<Finding> findings = new ArrayList<>();
    findings.add(
        Finding.exact(
            say("variance", "function", "Ishigami"),
            13.844588,
            ishigami.variance(),
            VARIANCE_TOLERANCE));
    findings.addAll(compare("Ishigami", ISHIGAMI, ishigami));
    findings.add(Finding.exact(say("variance", "function", "G"), .465424, g.variance(), TOLERANCE));
    findings.addAll(compare("G", G, g));
    return Outcome.of(findings, picture(findings));
  }

  private static double ishigami(double[] u) {
    double x = Math.PI * (2 * u[0] - 1);
    double y = Math.PI * (2 * u[1] - 1);
    double z = Math.PI * (2 * u[2] - 1);
    return Math.sin(x) + 7 * Math.pow(Math.sin(y), 2) + 0.1 * Math.pow(z, 4) * Math.sin(x);
  }

  private static double g(double[] u) {
    double product = 1;
    for (int i = 0; i < A.length; i++) {
      product *= (Math.abs(4 * u[i] - 2) + A[i]) / (1 + A[i]);
    }
    return product;
  }

  private static SobolIndices indices(int factors, ToDoubleFunction<double[]> function) {
    SobolSensitivity design = new SobolSensitivity(factors, POINTS);
    return design.evaluate(Arrays.stream(design.points()).mapToDouble(function).toArray(), 1);
  }

  private List<Finding> compare(String function, double[] published, SobolIndices own) {
    List<Finding> findings = new ArrayList<>();
    int factors = own.factors().size();
    for (int i = 0; i < 2 * factors; i++) {
      SobolIndices.Factor factor = own.factors().get(i % factors);
      boolean first = i < factors;
      double value = first ? factor.first() : factor.total();
      Interval interval = first ? factor.firstInterval() : factor.totalInterval();
      findings.add(
          new Finding(
              say(first ? "first" : "total", "function", function, "factor", i % factors + 1),
              published[i],
              value,
              interval,
              Finding.exact(title(), 0, 0, tolerance(published[i])).tolerance(),
              POINTS,
              0,
              Verdict.of(Math.abs(value - published[i]) <= tolerance(published[i]))));
    }
    return findings;
  }

  /** A factor that explains next to nothing must be seen as one. */
  private static double tolerance(double published) {
    return published > 0 && published < 0.001 ? SMALL_TOLERANCE : TOLERANCE;
  }

  private Picture picture(List<Finding> findings) {
    List<Finding> shown = findings.stream().filter(f -> f.interval().width() >= 0).toList();
    double[] x = shown.stream().mapToDouble(Finding::target).toArray();
    double[] ends = {0, 0.8};
    return new Picture(
        say("picture"),
        Axis.of(say("across")),
        Axis.of(say("upwards")),
        List.of(
            Series.of(say("series"), Source.REFERENCE, Form.LINE, ends, ends),
            new Series(
                say("ours"),
                Source.OURS,
                Form.POINTS,
                x,
                shown.stream().mapToDouble(Finding::value).toArray(),
                shown.stream().mapToDouble(f -> f.interval().lower()).toArray(),
                shown.stream().mapToDouble(f -> f.interval().upper()).toArray())));
  }
}
