/**
 * Runs on a cluster of Apache Spark. What is sent is text and keys, what comes back are the bytes
 * of runs as they lie in segments.
 *
 * <p>Internal.
 */
package korridor.spark;
