/**
 * The week, one class per step and one equation per method. Every interaction between two people is
 * an {@link korridor.model.process.Episode}.
 */
package korridor.model.process;
