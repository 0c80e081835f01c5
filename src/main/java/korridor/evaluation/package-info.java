/**
 * Can Korridor be believed? Cases with a published or analytic value or a criterion, each examined
 * on Korridor's own classes, with what was found and a picture of it.
 *
 * <p>Public API.
 */
package korridor.evaluation;
