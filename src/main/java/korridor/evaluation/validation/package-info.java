/**
 * Validation: does the model behave as expected (Sargent 2013)? The patterns that a scenario must
 * show if the model behaves as the literature says (ODD 1 Purpose and patterns), each a case with
 * its criterion written out. The runs are Korridor's own; criteria look at means over paired
 * replicates and hold only if the whole 95 % interval does.
 *
 * <p>Internal.
 */
package korridor.evaluation.validation;
