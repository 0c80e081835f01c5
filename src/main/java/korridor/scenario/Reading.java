package korridor.scenario;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A scenario and how it came about.
 *
 * @param scenario what was read
 * @param notes what was understood of tables
 * @param stated the keys that the file itself states; what belongs to others is assumed
 * @param facts where the facts of the city's own lie, if it states any; they are read by {@link
 *     Facts} and change no run
 */
public record Reading(
    Scenario scenario, List<Note> notes, Set<String> stated, Optional<Path> facts) {

  /** Copies the collections. */
  public Reading {
    notes = List.copyOf(notes);
    stated = Set.copyOf(stated);
  }

  /** The same about another scenario that was made of this one. */
  public Reading with(Scenario other) {
    return new Reading(other, notes, stated, facts);
  }
}
