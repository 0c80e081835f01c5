package korridor.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;
import korridor.model.parameter.ParameterDeclaration;
import korridor.model.parameter.ParameterTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScenarioWriterTest {

  @ParameterizedTest
  @MethodSource("korridor.scenario.ScenarioFilesTest#files")
  void whatIsWrittenReadsBackEqual(Path file) {
    Scenario scenario = ScenarioReader.read(file);

    assertThat(Yaml.read(ScenarioWriter.write(scenario))).isEqualTo(scenario);
  }

  @Test
  void everyKeyIsExplicit() {
    String written = ScenarioWriter.write(Yaml.read(Yaml.SMALL));

    assertThat(written)
        .startsWith("# The effective scenario: every key is explicit.\nname: x\ncity: Testheim\n")
        .contains("staff: 35\n", "warm-up: 312\n", "    end: never\n", "    topic: a1\n");
    for (String name : ParameterTable.rows().keySet()) {
      assertThat(written).contains("    " + name.substring(name.indexOf('.') + 1) + ": ");
    }
  }

  @Test
  void textsThatLookLikeSomethingElseSurvive() {
    List<String> names =
        List.of(
            "12",
            "1e5",
            "true",
            "no",
            "null",
            "~",
            "- x",
            "a: b",
            "# x",
            "'q'",
            "\"d\"",
            "1:30",
            "2024-01-01",
            "0x1F",
            ".nan",
            "{a",
            "*a",
            "Grüße 🌳",
            "%",
            "@",
            "=",
            "<<");
    StringJoiner departments = new StringJoiner(",");
    names.forEach(n -> departments.add("{name: '" + n.replace("'", "''") + "', staff: 3}"));
    Scenario scenario =
        Yaml.read(
            "city: '0'\ndivisions: [{name: '1_0', departments: ["
                + departments
                + "]}]\n"
                + "description: \"two\\n lines: # \\n\\n- x\"\n");

    assertThat(scenario.organisation().topics()).containsExactlyElementsOf(names);
    assertThat(Yaml.read(ScenarioWriter.write(scenario))).isEqualTo(scenario);
  }

  /** Fixed seed; equality is exact, so there is no false alarm. */
  @Test
  void randomParametersSurviveToTheLastBit() {
    Random random = new Random(7);
    for (int n = 0; n < 200; n++) {
      Scenario scenario =
          ScenarioReader.parse(Yaml.FILE, Yaml.SMALL, Overrides.parse(assignments(random)));

      assertThat(Yaml.read(ScenarioWriter.write(scenario))).isEqualTo(scenario);
    }
  }

  private static List<String> assignments(Random random) {
    List<String> assignments = new ArrayList<>();
    for (ParameterDeclaration row : ParameterTable.rows().values()) {
      double min = row.declared().min();
      double value = min + random.nextDouble() * (row.declared().max() - min);
      boolean related =
          row.name().startsWith("issues.")
              || row.name().startsWith("ties.")
              || row.name().equals("contacts.ties");
      if (!related) {
        assignments.add(row.name() + "=" + (row.integer() ? (Object) (int) value : (Object) value));
      }
    }
    return assignments;
  }
}
