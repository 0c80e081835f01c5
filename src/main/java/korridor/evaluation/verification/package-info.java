/**
 * Verification: is the code the model (Sargent 2013)? Limiting cases of the model whose result is
 * known, published or analytic, and the statistics against known answers. Every case runs the
 * classes of the model with chosen parameters.
 *
 * <p>Internal.
 */
package korridor.evaluation.verification;
