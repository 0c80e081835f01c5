/**
 * The plan of an experiment, points by replicates by arms, and the one engine that makes runs.
 * Results are handed on in the order of the plan, whatever the order in which they were computed.
 *
 * <p>Public API.
 */
package korridor.experiment;
