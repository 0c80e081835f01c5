package korridor.evaluation.verification;

import java.util.ArrayList;
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
import korridor.statistics.BcaBootstrap;
import korridor.statistics.Holm;
import korridor.statistics.Interval;
import korridor.statistics.MannWhitney;
import korridor.statistics.PairedComparison;
import korridor.statistics.RunningMoments;
import korridor.statistics.Welch;

/**
 * S3: tests and intervals against SciPy on the same samples, Holm's correction against its
 * definition as a closed test. Only the bootstrap has chance in it: over seeds a bound from 40,000
 * redraws has a standard error of .45 % of the interval's width; six of them are allowed, false
 * alarm below 1e-8.
 */
final class OtherPrograms extends KnownCase {

  private static final double EXACT = 1e-9;
  private static final int REDRAWS = 40_000;
  private static final double OF_WIDTH = 0.027;
  private static final double BCA_FALSE_ALARM = 1e-8;
  private static final int P_OF_PAIRED = 6;
  private static final int P_OF_WELCH = 4;

  private final References references = References.read("references.csv");

  OtherPrograms() {
    super("S3");
  }

  @Override
  public Outcome examine(Effort effort) {
    List<Finding> findings = new ArrayList<>();
    paired(findings);
    welch(findings);
    rank(findings, "a", "c");
    rank(findings, "tied", "other");
    double[] adjusted = Holm.adjust(references.of("holm.p"));
    double[] expected = references.of("holm.adjusted");
    for (int n = 0; n < adjusted.length; n++) {
      findings.add(Finding.exact(say("holm", "number", n + 1), expected[n], adjusted[n], EXACT));
    }
    bca(findings, "mean", x -> RunningMoments.of(x).mean());
    bca(findings, "sd", x -> RunningMoments.of(x).standardDeviation());
    return Outcome.of(findings, picture(findings));
  }

  private void paired(List<Finding> findings) {
    double[] expected = references.of("paired.a.b");
    PairedComparison own = PairedComparison.of(references.sample("a"), references.sample("b"));
    findings.add(Finding.exact(say("paired.lower"), expected[4], own.lower(), EXACT));
    findings.add(Finding.exact(say("paired.upper"), expected[5], own.upper(), EXACT));
    findings.add(Finding.exact(say("paired.p"), expected[P_OF_PAIRED], own.pValue(), EXACT));
  }

  private void welch(List<Finding> findings) {
    double[] expected = references.of("welch.a.c");
    Welch own = Welch.of(references.sample("a"), references.sample("c"));
    findings.add(Finding.exact(say("welch.lower"), expected[1], own.lower(), EXACT));
    findings.add(Finding.exact(say("welch.upper"), expected[2], own.upper(), EXACT));
    findings.add(Finding.exact(say("welch.p"), expected[P_OF_WELCH], own.pValue(), EXACT));
  }

  private void rank(List<Finding> findings, String first, String second) {
    double[] expected = references.of("rank." + first + "." + second);
    MannWhitney own = MannWhitney.of(references.sample(first), references.sample(second));
    String samples = first + ", " + second;
    findings.add(Finding.exact(say("rank.u", "samples", samples), expected[0], own.u(), EXACT));
    findings.add(
        Finding.exact(say("rank.p", "samples", samples), expected[1], own.pValue(), EXACT));
  }

  private void bca(List<Finding> findings, String statistic, ToDoubleFunction<double[]> function) {
    double[] expected = references.of("bca." + statistic);
    double[] sample = references.sample("skewed");
    Interval own = new BcaBootstrap(REDRAWS, 5).interval(sample, function, Finding.LEVEL);
    double tolerance = OF_WIDTH * (expected[1] - expected[0]);
    double[] bounds = {own.lower(), own.upper()};
    for (int n = 0; n < 2; n++) {
      String key = "bca." + statistic + (n == 0 ? ".lower" : ".upper");
      Finding finding =
          Finding.exact(say(key), expected[n], bounds[n], Math.rint(1e4 * tolerance) / 1e4);
      findings.add(
          new Finding(
              finding.subject(),
              finding.target(),
              finding.value(),
              finding.interval(),
              finding.tolerance(),
              REDRAWS,
              BCA_FALSE_ALARM,
              finding.verdict()));
    }
  }

  private Picture picture(List<Finding> findings) {
    double[] ranks = Rows.steps(1, 1, findings.size());
    return new Picture(
        say("picture"),
        Axis.of(say("across")),
        Axis.of(say("upwards")),
        List.of(
            Series.of(
                say("series"),
                Source.REFERENCE,
                Form.POINTS,
                ranks,
                findings.stream().mapToDouble(OtherPrograms::shown).toArray()),
            Series.of(
                say("ours"),
                Source.OURS,
                Form.POINTS,
                ranks,
                findings.stream().mapToDouble(f -> shownValue(f)).toArray())));
  }

  /** The rank sums are left out of the picture: they are far larger than the rest. */
  private static double shown(Finding finding) {
    return Math.abs(finding.target()) > 10 ? Double.NaN : finding.target();
  }

  private static double shownValue(Finding finding) {
    return Math.abs(finding.target()) > 10 ? Double.NaN : finding.value();
  }
}
