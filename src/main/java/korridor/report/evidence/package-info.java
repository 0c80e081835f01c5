/**
 * What a results folder says, condensed to what a report needs. Numbers in, records out; nothing
 * here knows a language or a colour.
 *
 * <p>Public API.
 */
package korridor.report.evidence;
