/**
 * The plan of an experiment, arms by replicates, and who computes it. Results are handed on in the
 * order of the plan, whatever the order in which they were computed.
 */
package korridor.experiment;
