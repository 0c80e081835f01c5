package korridor.scenario;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Small scenario texts for tests. */
final class Yaml {

  static final Path FILE = Path.of("x.yaml");

  /** Ends in line 7; further keys may follow. */
  static final String SMALL =
      """
      city: Testheim
      divisions:
        - name: A
          departments: [{name: a1, staff: 20}, {name: a2, staff: 10}]
        - name: B
          departments:
            - {name: b1, staff: 5}
      """;

  private Yaml() {}

  static Scenario read(String text) {
    return ScenarioReader.parse(FILE, text, Overrides.NONE);
  }

  static List<String> problems(String text) {
    return problems(text, Locale.ENGLISH);
  }

  static List<String> problems(String text, Locale locale) {
    ScenarioException e = catchThrowableOfType(ScenarioException.class, () -> read(text));
    return e == null ? List.of() : e.problems().stream().map(p -> p.message(locale)).toList();
  }
}
