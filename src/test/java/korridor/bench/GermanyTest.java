package korridor.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import korridor.model.Administration;
import korridor.model.Initialization;
import korridor.model.Organisation;
import korridor.model.Organisation.Department;
import korridor.model.intervention.Interventions;
import korridor.model.process.Week;
import korridor.observe.Census;
import korridor.scenario.Scenario;
import korridor.scenario.ScenarioReader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The scenario of the whole German public service. */
@Tag("slow")
class GermanyTest {

  private static final int SMALLER = 50;
  private static final int WEEKS = 60;

  private final Scenario germany = ScenarioReader.read(Path.of("scenarios/germany.yaml"));

  @Test
  void isAsLargeAsItsSourcesSay() {
    Organisation organisation = germany.organisation();

    assertThat(organisation.staff()).isEqualTo(5_400_000);
    assertThat(staff(organisation, "Schule")).isEqualTo(1_048_000);
    assertThat(staff(organisation, "Kinderbetreuung")).isEqualTo(290_000);
    assertThat(
            staff(organisation, "Krankenversorgung")
                + staff(organisation, "Lehre und Forschung")
                + staff(organisation, "Wissenstransfer"))
        .isEqualTo(636_000);
    assertThat(germany.horizon().warmUp()).isEqualTo(52);
    assertThat(germany.horizon().weeks()).isEqualTo(520);
  }

  @Test
  void runsOnASmallerScale() {
    Administration a =
        Initialization.found(smaller(germany.organisation()), germany.parameters(), 1, 0);
    Week.schedule(a);
    Interventions.schedule(a, Interventions.STANDARD_ARMS.get(7), germany.interventions());
    for (int week = 0; week < WEEKS; week++) {
      a.schedule.step(a);
    }
    assertThat(a.staff.size()).isBetween(5_400_000 / SMALLER - 1, 6_000_000 / SMALLER);
    Census census = Census.of(a);
    assertThat(census.measure()).doesNotContain(Double.POSITIVE_INFINITY);
    assertThat(census.ties().trustInside()).isBetween(0.4, 0.8);
    assertThat(census.ties().trustAcross()).isBetween(0.1, 0.6);
    assertThat(a.issues.openCount()).isPositive();
  }

  private static int staff(Organisation organisation, String topic) {
    int number = organisation.topics().indexOf(topic);
    return organisation.departments().stream()
        .filter(department -> department.topic() == number)
        .mapToInt(Department::staff)
        .sum();
  }

  private static Organisation smaller(Organisation whole) {
    List<Department> departments =
        whole.departments().stream()
            .map(
                d ->
                    new Department(
                        d.name(),
                        d.division(),
                        Math.max(1, Math.round((float) d.staff() / SMALLER)),
                        d.topic()))
            .toList();
    return new Organisation(
        whole.divisions(),
        departments,
        whole.topics(),
        whole.themes(),
        java.util.Map.of(korridor.model.ActorKind.CITIZENS, 27_000));
  }
}
