package korridor.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.Locale;
import korridor.model.Organisation;
import korridor.model.Organisation.Department;
import org.junit.jupiter.api.Test;

/** Divisions of one kind: {@code count} at a division. */
class NumberedDivisionsTest {

  private static final String TEXT =
      """
      city: x
      divisions:
        - name: Staff unit
          departments: [{name: Press, staff: 5}]
        - name: County
          count: 2
          departments:
            - {name: School, staff: 10, count: 3, topic: School}
            - {name: Office, staff: 20}
      """;

  @Test
  void numbersDivisionsAndGoesOnNumberingTheirDepartments() {
    Organisation read = read(TEXT);

    assertThat(read.divisions()).containsExactly("Staff unit", "County 1", "County 2");
    assertThat(read.departments())
        .containsExactly(
            new Department("Press", 0, 5, 0),
            new Department("School 1", 1, 10, 1),
            new Department("School 2", 1, 10, 1),
            new Department("School 3", 1, 10, 1),
            new Department("Office 1", 1, 20, 2),
            new Department("School 4", 2, 10, 1),
            new Department("School 5", 2, 10, 1),
            new Department("School 6", 2, 10, 1),
            new Department("Office 2", 2, 20, 2));
  }

  @Test
  void theEffectiveFormReadsBackEqual() {
    Scenario scenario = ScenarioReader.parse(Path.of("x.yaml"), TEXT, Overrides.NONE);

    assertThat(
            ScenarioReader.parse(Path.of("x.yaml"), ScenarioWriter.write(scenario), Overrides.NONE))
        .isEqualTo(scenario);
  }

  @Test
  void aGeneratedNameMayNotStandElsewhere() {
    assertThat(problem(TEXT.replace("Staff unit", "County 2")))
        .isEqualTo(
            "x.yaml:5:11: the name `County 2` (`divisions[2].name`) stands twice, first in line"
                + " 3.");
    assertThat(problem(TEXT.replace("Press", "School 6")))
        .contains("the name `School 6`", "stands twice, first in line 4.");
  }

  @Test
  void moreDivisionsThanTrustCanBeKeptBetweenAreRefused() {
    String many = "  - {name: Many, count: 999, departments: [{name: d, staff: 1}]}\n";

    assertThat(problem(TEXT + many))
        .isEqualTo(
            "x.yaml:3:3: `divisions` describes more than 1000 divisions, allowed: at most 1000.");
    assertThat(problem(TEXT.replace("count: 2", "count: 1001")))
        .contains("allowed: a whole number from 1 to 1000.");
  }

  private static Organisation read(String text) {
    return ScenarioReader.parse(Path.of("x.yaml"), text, Overrides.NONE).organisation();
  }

  private static String problem(String text) {
    return catchThrowableOfType(ScenarioException.class, () -> read(text)).message(Locale.ENGLISH);
  }
}
