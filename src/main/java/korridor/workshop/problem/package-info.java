/**
 * What the page's server refuses, and in which words; every other package of the workshop may say
 * so.
 *
 * <p>Internal: may change at any time.
 */
package korridor.workshop.problem;
