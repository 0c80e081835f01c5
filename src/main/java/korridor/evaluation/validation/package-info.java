/**
 * Validation: does the model behave as expected (Sargent 2013)? Patterns that are looked for in a
 * scenario (ODD 1 Purpose and patterns), each a case with its criterion written out; in how many
 * draws of the believed ranges they show; and what each ingredient of each solution carries. The
 * runs are Korridor's own; criteria look at means over paired replicates and hold only if the whole
 * 95 % interval does.
 *
 * <p>Internal.
 */
package korridor.evaluation.validation;
