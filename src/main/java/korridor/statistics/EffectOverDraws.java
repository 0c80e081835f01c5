package korridor.statistics;

import java.util.Arrays;

/**
 * What a difference does over many plausible worlds: how it spreads, and in how many of them it
 * rises, falls or stays within what does not matter.
 *
 * @param n draws whose difference is not missing
 * @param span median and outer quantiles of the differences: how much draws differ, not how surely
 *     their mean is known
 * @param above draws whose difference is at least the margin
 * @param within draws whose difference is nearer to nil than the margin
 * @param below draws whose difference is at most minus the margin
 * @param reversed draws whose difference has the other sign than the median, or is nil; all if the
 *     median is nil
 */
public record EffectOverDraws(
    int n, QuantileBand span, Share above, Share within, Share below, Share reversed) {

  /** Looks at the middle 90 % of the draws, with 95 % intervals of the shares. */
  public static EffectOverDraws of(double[] differences, double margin) {
    return of(differences, margin, 0.9, 0.95);
  }

  /**
   * Looks at one difference a draw.
   *
   * @param differences arm minus baseline in the same draw; NaN for a missing one
   * @param margin the smallest difference that matters, 0 or more
   * @param spanned share of the draws within the span, strictly between 0 and 1: .9 for 5–95 %
   * @param level confidence level of the shares, strictly between 0 and 1
   */
  public static EffectOverDraws of(
      double[] differences, double margin, double spanned, double level) {
    if (!(margin >= 0 && margin < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("margin = " + margin + " must be 0 or more, and finite");
    }
    double[] d = Samples.withoutMissing(differences);
    QuantileBand span = QuantileBand.of(d, spanned);
    int n = d.length;
    int above = (int) Arrays.stream(d).filter(x -> x >= margin && x > 0).count();
    int below = (int) Arrays.stream(d).filter(x -> x <= -margin && x < 0).count();
    double sign = Math.signum(span.median());
    int same = (int) Arrays.stream(d).filter(x -> x * sign > 0).count();
    return new EffectOverDraws(
        n,
        span,
        Share.of(above, n, level),
        Share.of(n - above - below, n, level),
        Share.of(below, n, level),
        Share.of(n - same, n, level));
  }
}
