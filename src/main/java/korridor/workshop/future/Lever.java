package korridor.workshop.future;

import korridor.model.Course;

/**
 * An interval in which a solution acts.
 *
 * @param from first week, 0 or more
 * @param to first week after it, {@link Course#NEVER} if it does not end
 * @param strength 0 to 1
 */
public record Lever(int from, int to, double strength) {}
