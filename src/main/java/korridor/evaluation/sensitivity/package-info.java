/**
 * Which assumptions decide: how much of what an arm brings hangs on which parameter, found by runs
 * that are made for the question. (From the draws of a comparison the report tells it at no extra
 * runs.)
 *
 * <p>Internal.
 */
package korridor.evaluation.sensitivity;
