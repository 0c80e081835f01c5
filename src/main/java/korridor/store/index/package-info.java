/**
 * The tables of a results folder in a database that can be asked. It is made from the tables
 * whenever it is missing, old or unreadable, and holds nothing of its own.
 *
 * <p>Public API.
 */
package korridor.store.index;
