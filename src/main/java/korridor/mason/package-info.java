/**
 * The model in MASON's own Console, for users of MASON: departments on a ring, and inspectors made
 * from the declarations of parameters and measures. It only watches; what is watched is a run by
 * its key.
 *
 * <p>Internal: it may change at any time.
 */
package korridor.mason;
