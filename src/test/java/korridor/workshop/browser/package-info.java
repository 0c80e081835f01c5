/**
 * The page of the workshop in a browser, as people use it: by roles, names and words. Each state
 * that is reached is looked at by axe-core and kept as a picture in {@code target/screenshots}.
 */
package korridor.workshop.browser;
