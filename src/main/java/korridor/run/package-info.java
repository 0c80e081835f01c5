/**
 * One run as a pure function of its key: warm-up, fork, weeks, observations. It knows the model and
 * the scenario, and nothing of files, threads or the clock.
 *
 * <p>Public API.
 */
package korridor.run;
