/**
 * Why it happened: what a journal hears of a future, told in plain words.
 *
 * <p>Internal: may change at any time.
 */
package korridor.workshop.story;
