/**
 * The words and numbers of reports in English and German. All texts live in the resource bundle
 * {@code korridor/report/texts}.
 */
package korridor.report.text;
