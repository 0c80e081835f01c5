/**
 * The command line: commands, their texts, and {@code main}. Here, and only here, the rooms are
 * wired together.
 *
 * <p>Internal.
 */
package korridor.cli;
