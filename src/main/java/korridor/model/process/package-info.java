/**
 * The week, one class per step and one equation per method. Every interaction between two people is
 * an {@link korridor.model.process.Episode}.
 *
 * <p>Public API: {@link korridor.model.process.Episode}; the other classes are internal.
 */
package korridor.model.process;
