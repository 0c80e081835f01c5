package korridor.scenario;

import java.util.List;
import java.util.Set;

/**
 * A scenario and how it came about.
 *
 * @param scenario what was read
 * @param notes what was understood of tables
 * @param stated the keys that the file itself states; what belongs to others is assumed
 */
public record Reading(Scenario scenario, List<Note> notes, Set<String> stated) {

  /** Copies the collections. */
  public Reading {
    notes = List.copyOf(notes);
    stated = Set.copyOf(stated);
  }
}
