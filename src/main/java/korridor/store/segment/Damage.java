package korridor.store.segment;

import java.nio.file.Path;

/**
 * A place in a segment that is no record any more, although whole records follow.
 *
 * @param file the segment
 * @param from the first damaged byte
 * @param to the byte behind it
 */
public record Damage(Path file, long from, long to) {}
