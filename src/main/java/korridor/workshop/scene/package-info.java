/**
 * What the page shows of a city before anything happens: its names, its picture, its levers, and
 * all the words.
 *
 * <p>Internal: may change at any time.
 */
package korridor.workshop.scene;
