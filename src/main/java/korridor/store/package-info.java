/**
 * Results on disk: tables, manifest, and their readers. Rows are written as runs end, in the order
 * of the plan, so that a folder is the same whatever computed it.
 *
 * <p>Public API.
 */
package korridor.store;
