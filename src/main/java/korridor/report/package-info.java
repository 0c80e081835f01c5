/**
 * From a results folder to comparison, charts and a report that a council can be shown. {@link
 * korridor.report.Report} is the door.
 *
 * <p>Public API.
 */
package korridor.report;
