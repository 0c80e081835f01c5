/**
 * The page's own server: addresses, guards, static files. The web server's library stays in here.
 *
 * <p>Internal: may change at any time.
 */
package korridor.workshop.web;
