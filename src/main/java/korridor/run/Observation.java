package korridor.run;

/**
 * What was seen of one run. The arrays belong to the record and are not to be changed.
 *
 * @param weeks the observed weeks after the fork, rising, starting with 0
 * @param values one row per observed week, one column per measure of the trial, in order; NaN where
 *     nothing can be said
 * @param trustBefore mean trust of the ties from the division of the row to that of the column in
 *     week 0; NaN where there are no such ties
 * @param trustAfter the same in the last week
 * @param derived what the warm-up derived, in the order of {@link korridor.observe.Derived#ALL}
 */
public record Observation(
    int[] weeks,
    double[][] values,
    double[][] trustBefore,
    double[][] trustAfter,
    double[] derived) {

  /** The measures of the last observed week. */
  public double[] last() {
    return values[values.length - 1];
  }
}
