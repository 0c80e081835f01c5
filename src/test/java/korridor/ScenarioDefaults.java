package korridor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Table of what holds where a scenario file says nothing, from the schema of scenario files. */
final class ScenarioDefaults {

  private static final Pattern TOLD = Pattern.compile("Default: (.+?)(?: \\(assumption\\))? / ");

  private final StringBuilder table = new StringBuilder("| key | default |\n|---|---|\n");

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
    return defaults.table.toString();
  }

  private void add(String key, JsonNode field) {
    Matcher told = TOLD.matcher(field.path("description").asText());
    if (field.has("default")) {
      table.append("| `" + key + "` | " + field.get("default").asText() + " |\n");
    } else if (told.find()) {
      table.append("| `" + key + "` | " + told.group(1) + " |\n");
    }
    JsonNode parts = field.has("items") ? field.get("items") : field;
    parts.path("properties").properties().forEach(p -> add(key + "." + p.getKey(), p.getValue()));
  }
}
