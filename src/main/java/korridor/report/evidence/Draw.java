package korridor.report.evidence;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * One set of assumptions that was drawn.
 *
 * @param name what the point is called in the tables
 * @param values the parameters that were drawn, by their address, in the order of their names
 */
public record Draw(String name, Map<String, Double> values) {

  /** The scenario's own values. */
  public static final Draw OWN = new Draw("", Map.of());

  /** Copies the map. */
  public Draw {
    values = Collections.unmodifiableMap(new TreeMap<>(values));
  }
}
