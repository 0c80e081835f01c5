/**
 * Calibration: which values of chosen parameters let the silo be as the facts of a city say, told
 * by approximate Bayesian computation; how much that narrows what is believed of each; and the
 * scenario that follows.
 *
 * <p>Internal.
 */
package korridor.evaluation.calibration;
