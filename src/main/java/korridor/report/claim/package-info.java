/**
 * What a report says, as data: each claim can be put into words of any language, and be checked
 * against the results without them. The sentences of summary, charts and tables come from here.
 *
 * <p>Internal.
 */
package korridor.report.claim;
