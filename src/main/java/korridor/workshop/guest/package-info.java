/**
 * What the people in the room say: predictions, and answers to five questions. Counts only, in
 * memory only.
 *
 * <p>Internal: may change at any time.
 */
package korridor.workshop.guest;
