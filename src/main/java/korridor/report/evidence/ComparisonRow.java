package korridor.report.evidence;

import korridor.language.Estimate;
import korridor.model.Arm;
import korridor.observe.Measure;
import korridor.statistics.PairedComparison;

/**
 * One arm against the baseline in one measure and week.
 *
 * @param week weeks after the fork
 * @param paired the comparison over the replicates in which both arms have a value
 */
public record ComparisonRow(Arm arm, Measure measure, int week, PairedComparison paired) {

  /** Another comparison told like this one. */
  public ComparisonRow with(PairedComparison other) {
    return new ComparisonRow(arm, measure, week, other);
  }

  /** Mean of the arm over the pairs; NaN without pairs. */
  public double mean() {
    return paired.mean();
  }

  /** Mean paired difference, arm minus baseline; NaN without pairs. */
  public double difference() {
    return paired.difference();
  }

  /**
   * Lower end of the 95 % interval of the difference, but no lower than two values of the measure
   * can differ; NaN below two pairs.
   */
  public double lower() {
    return Math.max(-widest(), paired.lower());
  }

  /** Upper end of the 95 % interval of the difference, within what is possible like the lower. */
  public double upper() {
    return Math.min(widest(), paired.upper());
  }

  private double widest() {
    return measure.scale().highest() - measure.scale().lowest();
  }

  /** The difference and where it lies. */
  public Estimate estimate() {
    return new Estimate(difference(), lower(), upper());
  }

  /** Whether the interval is known and does not contain zero. */
  public boolean distinct() {
    return lower() > 0 || upper() < 0;
  }

  /** What can be said of the difference. */
  public Judgement judgement() {
    return Judgement.of(this);
  }

  /** Whether there is a difference for sure, and one that is large enough to be told. */
  public boolean clear() {
    return judgement() == Judgement.ABOVE || judgement() == Judgement.BELOW;
  }

  /** Whether an interval could be computed. */
  public boolean intervalKnown() {
    return Double.isFinite(lower()) && Double.isFinite(upper());
  }
}
