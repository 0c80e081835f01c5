package korridor.workshop.future;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import korridor.model.Course;
import korridor.scenario.ScenarioWriter;
import korridor.workshop.Refusal;

/**
 * Specifications as JSON: read with all checks, and written in one form, of which comes the key.
 */
public final class SpecFormat {

  private static final int KEY_DIGITS = 32;
  private static final int MOST_REPLICATES = 100_000;
  private static final int MOST_DRAWS = 1024;
  private static final int MOST_INTERVALS = 24;
  private static final int MOST_WEEKS = 1_000_000;

  private SpecFormat() {}

  /**
   * Reads a specification. What it names, city, solutions and parameters, is not looked up here.
   *
   * @throws Refusal when it is none
   */
  public static Spec read(JsonNode node) {
    Spec spec =
        new Spec(
            node.path("city").asText(""),
            entries(node, "levers", SpecFormat::intervals),
            entries(node, "values", value -> number(value, "values")),
            whole(node, "replicate", 0, 0, MOST_REPLICATES - 1),
            whole(node, "draw", Spec.OWN, 1, MOST_DRAWS),
            node.path("people").asBoolean(true));
    if (!spec.city().matches("[0-9a-f]{64}")) {
      throw bad("city");
    }
    return spec;
  }

  private static <T> Map<String, T> entries(
      JsonNode node, String name, Function<JsonNode, T> read) {
    JsonNode found = node.path(name);
    if (!found.isObject() && !found.isMissingNode() && !found.isNull()) {
      throw bad(name);
    }
    Map<String, T> entries = new LinkedHashMap<>();
    found
        .fields()
        .forEachRemaining(entry -> entries.put(entry.getKey(), read.apply(entry.getValue())));
    return entries;
  }

  private static List<Lever> intervals(JsonNode node) {
    if (!node.isArray() || node.size() > MOST_INTERVALS) {
      throw bad("levers");
    }
    List<Lever> intervals = new ArrayList<>();
    for (JsonNode interval : node) {
      int from = whole(interval, "from", 0, 0, MOST_WEEKS);
      int to = whole(interval, "to", Course.NEVER, from + 1, Course.NEVER);
      double strength = interval.has("strength") ? number(interval.get("strength"), "levers") : 1;
      if (strength < 0 || strength > 1 || !intervals.isEmpty() && from < last(intervals).to()) {
        throw bad("levers");
      }
      intervals.add(new Lever(from, to, strength));
    }
    return intervals;
  }

  private static Lever last(List<Lever> intervals) {
    return intervals.get(intervals.size() - 1);
  }

  private static double number(JsonNode node, String name) {
    if (!node.isNumber() || !Double.isFinite(node.asDouble())) {
      throw bad(name);
    }
    return node.asDouble();
  }

  private static int whole(JsonNode node, String name, int absent, int least, int most) {
    JsonNode found = node.path(name);
    if (found.isMissingNode() || found.isNull()) {
      return absent;
    }
    if (!found.canConvertToExactIntegral() || !found.canConvertToInt()) {
      throw bad(name);
    }
    int value = found.asInt();
    if (value < least || value > most) {
      throw bad(name);
    }
    return value;
  }

  private static Refusal bad(String name) {
    return Refusal.of(400, "spec", "name", name);
  }

  /** Names in the order of the alphabet, no blanks, what is usual left out. */
  public static String canonical(Spec spec) {
    List<String> parts = new ArrayList<>();
    parts.add("\"city\":\"" + spec.city() + "\"");
    if (spec.draw() != Spec.OWN) {
      parts.add("\"draw\":" + spec.draw());
    }
    if (!spec.levers().isEmpty()) {
      parts.add("\"levers\":" + object(spec.levers(), SpecFormat::written));
    }
    if (!spec.people()) {
      parts.add("\"people\":false");
    }
    if (spec.replicate() != 0) {
      parts.add("\"replicate\":" + spec.replicate());
    }
    if (!spec.values().isEmpty()) {
      parts.add("\"values\":" + object(spec.values(), SpecFormat::written));
    }
    return "{" + String.join(",", parts) + "}";
  }

  /** Keys and parameters are plain words once they have been looked up. */
  private static <T> String object(Map<String, T> map, Function<T, String> write) {
    return map.entrySet().stream()
        .map(entry -> "\"" + entry.getKey() + "\":" + write.apply(entry.getValue()))
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String written(List<Lever> intervals) {
    return intervals.stream().map(SpecFormat::written).collect(Collectors.joining(",", "[", "]"));
  }

  private static String written(Lever lever) {
    String strength = lever.strength() == 1 ? "" : ",\"strength\":" + written(lever.strength());
    String to = lever.to() == Course.NEVER ? "" : ",\"to\":" + lever.to();
    return "{\"from\":" + lever.from() + strength + to + "}";
  }

  private static String written(double value) {
    return ScenarioWriter.number(value);
  }

  /** The first digits of the fingerprint of the canonical form: the address of the future. */
  public static String key(Spec spec) {
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256")
              .digest(canonical(spec).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sum).substring(0, KEY_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
