/**
 * Futures: what one arm makes of one city, as a pure function of a short specification, computed on
 * threads of its own and written as flat columns.
 *
 * <p>Internal: may change at any time.
 */
package korridor.workshop.future;
