package korridor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Table of what holds where a scenario file says nothing, from the schema of scenario files. What
 * holds for every intervention or believed range is told once, with a star for its name.
 */
final class ScenarioDefaults {

  private static final Pattern TOLD = Pattern.compile("Default: (.+?)(?: \\(assumption\\))? / ");

  private static final Pattern ONE_OF_MANY =
      Pattern.compile("(interventions)\\.[a-z-]+\\.|(believed)\\.[a-z-]+\\.[a-z-]+\\.");

  private final Map<String, String> defaults = new LinkedHashMap<>();

  private ScenarioDefaults() {}

  static String make() {
    ScenarioDefaults defaults = new ScenarioDefaults();
    try {
      JsonNode schema = new ObjectMapper().readTree(Path.of("scenarios/schema.json").toFile());
      schema
          .get("properties")
          .properties()
          .forEach(
              key -> {
                if (!key.getKey().equals("parameters")) {
                  defaults.add(key.getKey(), key.getValue());
                }
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return defaults.table();
  }

  private String table() {
    Map<String, Set<String>> values =
        defaults.entrySet().stream()
            .collect(
                Collectors.groupingBy(
                    row -> starred(row.getKey()),
                    Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    return defaults.entrySet().stream()
        .map(
            row -> {
              String star = starred(row.getKey());
              String key = values.get(star).size() == 1 ? star : row.getKey();
              return "| `" + key + "` | " + row.getValue() + " |\n";
            })
        .distinct()
        .collect(Collectors.joining("", "| key | default |\n|---|---|\n", ""));
  }

  private static String starred(String key) {
    return ONE_OF_MANY.matcher(key).replaceFirst("$1$2.*.");
  }

  private void add(String key, JsonNode field) {
    Matcher told = TOLD.matcher(field.path("description").asText());
    if (field.has("default")) {
      defaults.put(key, field.get("default").asText());
    } else if (told.find()) {
      defaults.put(key, told.group(1));
    }
    JsonNode parts = field.has("items") ? field.get("items") : field;
    parts.path("properties").properties().forEach(p -> add(key + "." + p.getKey(), p.getValue()));
  }
}
