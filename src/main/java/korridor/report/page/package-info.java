/**
 * The report as one self-contained HTML page. Each section is a function from the evidence to a
 * piece of HTML.
 *
 * <p>Internal.
 */
package korridor.report.page;
