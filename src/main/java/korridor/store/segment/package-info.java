/**
 * The truth on disk: runs appended to segments, each in a record with length and check sum. What a
 * killed process, a full disk or another hand has left is read as far as it is whole.
 *
 * <p>Public API.
 */
package korridor.store.segment;
