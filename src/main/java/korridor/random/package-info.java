/**
 * Keyed, counter-based random draws: a draw is a pure function of (seed, replicate, purpose, tick,
 * who, which). Nothing is consumed, so a draw that one arm does not need leaves every other draw as
 * it was.
 *
 * <p>Public API.
 */
package korridor.random;
