/**
 * Public API: {@link korridor.Korridor}, the door for Java programs. It computes nothing itself;
 * what it takes and gives lies in packages that say the same of themselves.
 */
package korridor;
