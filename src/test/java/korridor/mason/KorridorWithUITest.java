package korridor.mason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.NotSerializableException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import korridor.language.Language;
import korridor.model.Arm;
import korridor.model.intervention.Interventions;
import korridor.model.parameter.ParameterTable;
import korridor.observe.Measures;
import korridor.run.RunKey;
import korridor.run.Simulation;
import korridor.scenario.Scenario;
import korridor.scenario.ScenarioHash;
import korridor.scenario.ScenarioReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Run, picture and tables of the Console, without a display. */
class KorridorWithUITest {

  private static final Scenario TOWN = ScenarioReader.read(Path.of("scenarios/small-town.yaml"));
  private static final Arm CORRIDOR = Arm.of(Interventions.CORRIDOR);
  private static final Scenario SHORT = shortened();

  private static Scenario shortened() {
    return new Scenario(
        TOWN.name(),
        TOWN.city(),
        TOWN.descriptions(),
        TOWN.organisation(),
        new Scenario.Horizon(3, 5, 1),
        TOWN.interventions(),
        TOWN.parameters());
  }

  @Test
  void aStepOfMasonIsAWeekAndTheLastWeekTheEnd() {
    WatchedRun run = new WatchedRun(SHORT, CORRIDOR, 7);
    run.start();
    int steps = 0;
    while (run.schedule.step(run)) {
      steps++;
    }
    assertThat(steps).isEqualTo(8);
    assertThat(run.simulation().week()).isEqualTo(5);
  }

  @Test
  void theConsoleShowsTheRunOfItsSeedEachTimeItStarts() {
    Simulation same =
        Simulation.of(SHORT, new RunKey(ScenarioHash.of(SHORT), CORRIDOR, 0, 7)).runTo(2);
    WatchedRun run = new WatchedRun(SHORT, CORRIDOR, 1);
    run.setSeed(7);
    for (int time = 0; time < 2; time++) {
      run.start();
      while (run.simulation().week() < 2) {
        run.schedule.step(run);
      }
      assertThat(run.simulation().census().measure()).isEqualTo(same.census().measure());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"small-town", "workshop", "mannheim"})
  void circlesLieInThePictureAndApart(String name) {
    Scenario scenario = ScenarioReader.read(Path.of("scenarios", name + ".yaml"));
    List<Ring.Place> places = Ring.of(scenario.organisation()).places();
    assertThat(places).hasSameSizeAs(scenario.organisation().departments());
    for (Ring.Place one : places) {
      assertThat(Math.min(one.x(), one.y())).isGreaterThan(one.diameter() / 2);
      assertThat(Math.max(one.x(), one.y())).isLessThan(Ring.SIDE - one.diameter() / 2);
      places.stream()
          .filter(other -> other != one)
          .forEach(
              other ->
                  assertThat(Math.hypot(one.x() - other.x(), one.y() - other.y()))
                      .isGreaterThan((one.diameter() + other.diameter()) / 2));
    }
  }

  @Test
  void areasAreProportionalToStaff() {
    List<Ring.Place> places = Ring.of(TOWN.organisation()).places();
    double first = TOWN.organisation().departments().get(0).staff();
    for (Ring.Place place : places) {
      double ratio = place.diameter() / places.get(0).diameter();
      double staff = TOWN.organisation().departments().get(place.department()).staff();
      assertThat(ratio * ratio).isCloseTo(staff / first, within(1e-9));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de"})
  void theInspectorsShowEveryDeclaration(String code) {
    Language texts = Language.of(code);
    Tables tables = new Tables(texts);
    WatchedRun run = new WatchedRun(SHORT, CORRIDOR, 7);
    assertThat(tables.parameters(run.administration().parameters))
        .extracting(row -> row.get(0))
        .containsExactlyElementsOf(ParameterTable.rows().keySet());
    assertThat(tables.measures(run.simulation().census()).stream().skip(1))
        .extracting(row -> row.get(0))
        .containsExactlyElementsOf(
            Measures.all().stream().map(measure -> texts.say(measure.label())).toList());
    assertThat(tables.parameterHeadings()).hasSize(4).doesNotHaveDuplicates();
  }

  @Test
  void aTableFollowsTheWeeks() {
    WatchedRun run = new WatchedRun(SHORT, CORRIDOR, 7);
    Tables tables = new Tables(Language.of(Locale.ENGLISH));
    run.start();
    List<List<String>> before = tables.measures(run.simulation().census());
    run.schedule.step(run);
    List<List<String>> after = tables.measures(run.simulation().census());
    assertThat(before.get(0).get(1)).isEqualTo("-3");
    assertThat(after.get(0).get(1)).isEqualTo("-2");
  }

  @Test
  void theDepartmentsTrustIsThatOfTheMeasure() {
    WatchedRun run = new WatchedRun(SHORT, CORRIDOR, 7);
    double lowest = 1;
    double highest = 0;
    for (int d = 0; d < TOWN.organisation().departments().size(); d++) {
      double trust = Tables.trustAcross(run.administration(), d);
      lowest = Math.min(lowest, trust);
      highest = Math.max(highest, trust);
    }
    assertThat(run.simulation().census().ties().trustAcross()).isBetween(lowest, highest);
    assertThat(DepartmentPortrayal.colour(1).getRed())
        .isLessThan(DepartmentPortrayal.colour(0).getRed());
  }

  @Test
  void aCheckpointIsRefused() {
    WatchedRun run = new WatchedRun(SHORT, CORRIDOR, 7);
    assertThatThrownBy(() -> run.writeToCheckpoint(new ByteArrayOutputStream()))
        .isInstanceOf(NotSerializableException.class)
        .hasMessageContaining("Maybe");
  }
}
