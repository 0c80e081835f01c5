/**
 * The workshop: a page on this machine that shows whole futures as fast as a lever moves, for a
 * room full of people.
 *
 * <p>Internal: may change at any time.
 */
package korridor.workshop;
