/**
 * The words, numbers and units of every text that a reader sees, in one file per language under
 * {@code korridor/language}. A text names its values: {@code {n, plural, one {# run} other {#
 * runs}}}.
 *
 * <p>Public API.
 */
package korridor.language;
