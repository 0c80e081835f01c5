/**
 * Intervals, effect sizes, paired comparison, rank and resampling methods, designs, sensitivity,
 * scenario discovery, calibration: plain numbers in, records out. A NaN is a missing observation
 * and is left out (in paired samples with its partner), {@code n} tells how many stayed, an
 * infinite number is an error.
 *
 * <p>Public API.
 */
package korridor.statistics;
