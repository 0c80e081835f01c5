package korridor.run;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import korridor.model.parameter.ParameterTable;
import korridor.model.parameter.Parameters;
import korridor.scenario.Scenario;

/**
 * A place in a design: parameters that take other values than the scenario gives them.
 *
 * @param name what the point is called, empty for the scenario's own values
 * @param values by parameter, such as {@code episode.goal}, in the order of their names
 */
public record DesignPoint(String name, Map<String, Double> values) {

  /** The scenario as it is. */
  public static final DesignPoint OWN = new DesignPoint("", Map.of());

  /** Copies the map. */
  public DesignPoint {
    values = Collections.unmodifiableMap(new TreeMap<>(values));
  }

  /** A fingerprint of the values, the same on every machine; 0 where there are none. */
  public long fingerprint() {
    if (values.isEmpty()) {
      return 0;
    }
    StringBuilder text = new StringBuilder();
    values.forEach(
        (name, value) ->
            text.append(name)
                .append('=')
                .append(Long.toHexString(Double.doubleToLongBits(value)))
                .append('\n'));
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256")
              .digest(text.toString().getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(sum).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /**
   * The scenario at this point.
   *
   * @throws IllegalArgumentException on an unknown parameter, a value that is not allowed, or
   *     values that contradict each other
   */
  public Scenario of(Scenario scenario) {
    if (values.isEmpty()) {
      return scenario;
    }
    Parameters changed = ParameterTable.build(scenario.parameters(), values);
    if (!changed.contradictions().isEmpty()) {
      throw new IllegalArgumentException("point " + name + ": " + changed.contradictions());
    }
    return scenario.with(changed);
  }
}
