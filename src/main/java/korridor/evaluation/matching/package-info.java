/**
 * Which of the administrations that were drawn contradict what is known, and are therefore not
 * counted as plausible (history matching); and whether those that are left reproduce facts that
 * they were not left for.
 *
 * <p>Internal.
 */
package korridor.evaluation.matching;
