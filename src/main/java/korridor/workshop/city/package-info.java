/**
 * The cities that the page knows: that of the command line and those made on the page.
 *
 * <p>Internal: may change at any time.
 */
package korridor.workshop.city;
