package korridor.workshop.guest;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A question to the room.
 *
 * @param id from 1
 * @param question its name, such as {@code trust-ten}
 * @param options what can be answered
 * @param counts of each option; nobody is told them before they are revealed
 * @param revealed whether they may be told
 */
public record Round(
    int id, String question, List<String> options, Map<String, Integer> counts, boolean revealed) {

  /** Copies the collections. */
  public Round {
    options = List.copyOf(options);
    counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
  }

  /** How many have answered; that much is always told. */
  public int votes() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  Round with(Map<String, Integer> other) {
    return new Round(id, question, options, other, revealed);
  }

  Round open() {
    return new Round(id, question, options, counts, true);
  }
}
