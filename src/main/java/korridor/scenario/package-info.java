/**
 * Scenario files: read, checked, written, hashed, and described as a JSON Schema, all from one
 * declaration of their format. Every problem of a file is reported at once, with its place, what is
 * allowed and a likely correction, in English or German.
 *
 * <p>Public API: {@link korridor.scenario.Scenario}, reading, writing, hashing.
 */
package korridor.scenario;
