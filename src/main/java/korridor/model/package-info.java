/**
 * The administration: its structure, its state in columns, and readable views of single people.
 * Knows no files, threads or clocks; what changes the state from week to week is in {@code
 * model.process} and {@code model.intervention}.
 *
 * <p>Public API.
 */
package korridor.model;
