package korridor.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import korridor.model.Administration;
import korridor.model.Administrations;
import korridor.model.Flow;
import korridor.model.Initialization;
import korridor.model.Ledger;
import korridor.model.Rows;
import korridor.model.Trials;
import org.junit.jupiter.api.Test;

/** Every measure against a small case counted by hand. */
class MeasuresTest {

  private final Administration a = Administrations.pairs();
  private final Set<String> seen = new HashSet<>();

  private void assertMeasure(String name, double expected) {
    seen.add(name);
    assertThat(Trials.measure(a, name)).as(name).isCloseTo(expected, within(1e-6));
  }

  /** All that this class counts, so that no measure is forgotten. */
  @Test
  void everyMeasureIsCountedByHand() {
    ties();
    attributes();
    institutions();
    issues();
    outside();
    participation();
    service();
    assertThat(seen)
        .containsExactlyInAnyOrderElementsOf(Measures.all().stream().map(Measure::name).toList());
  }

  private void ties() {
    assertMeasure("trust_inside", 0.6);
    Administrations.tie(a, 0, 1, 2, 0.8); // the other three ties across have 0.4
    assertMeasure("trust_across", 0.5);
    assertMeasure("trust_across_divisions", 0.5);
    assertMeasure("ties_across", 0.5);
    assertMeasure("ei_index", 0);
    Administrations.tie(a, 0, 1, 1, 0.6); // three of eight across
    assertMeasure("ties_across", 0.375);
    assertMeasure("ei_index", -0.25);
  }

  private void attributes() {
    set((n, v) -> a.staff.setOpenness(n, v), 0.2, 0.4, 0.4, 0.6);
    assertMeasure("openness_mean", 0.4);
    assertMeasure("openness_sd", Math.sqrt(0.08 / 3));
    set((n, v) -> a.staff.setOutGroupTrust(n, (float) v), 0.1, 0.2, 0.3, 0.6);
    assertMeasure("out_group_trust", 0.3);
    set((n, v) -> a.staff.setRespect(n, (float) v), 0.5, 0.6, 0.7, 1);
    assertMeasure("respect", 0.7);
    set((n, v) -> a.staff.setResponsibility(n, (float) v), 0, 0, 0, 1);
    assertMeasure("responsibility", 0.25);
    set((n, v) -> a.staff.setCompetence(n, (float) v), 0.3, 0.3, 0.4, 0.6);
    assertMeasure("competence_personal", 0.4);
  }

  private void institutions() {
    set((n, v) -> a.departments.setRoutines(n, v), 0.2, 0.6);
    assertMeasure("competence_institutional", 0.4);
    set((n, v) -> a.heads.setSponsorship(n, v), 0.1, 0.5);
    assertMeasure("sponsorship", 0.3);
    set((n, v) -> a.heads.setReputation(n, v), 0.4, 0.8);
    assertMeasure("head_reputation", 0.6);
  }

  private void issues() {
    a.ledger.turn();
    a.ledger.add(Flow.CROSS_EPISODES, 8);
    a.ledger.add(Flow.CROSS_SUCCESSES, 6);
    assertMeasure("cross_success_rate", 0.75);
    a.ledger.add(Flow.SOLVED, 3);
    a.ledger.turn();
    a.ledger.add(Flow.SOLVED, 1);
    a.ledger.add(Flow.EXPIRED, 1);
    a.ledger.add(Flow.LEAD_WEEKS, 70);
    a.ledger.add(Flow.FITTING, 1);
    assertMeasure("resolution_rate", 0.8);
    assertMeasure("lead_time", 17.5);
    assertMeasure("citizen_fit", 0.25);
    a.ledger.add(Flow.CROSS_SECTOR_SOLVED, 1);
    a.ledger.add(Flow.CROSS_SECTOR_ENDED, 5);
    assertMeasure("cross_sector_resolution_rate", 0.2);
    Administrations.issue(a, 0, 2);
    Administrations.issue(a, 1, 3);
    assertMeasure("backlog", 500); // 2 open issues, 4 staff
  }

  private void outside() {
    a.coalitions.form(0, a.staff.holder(0), 0);
    assertMeasure("active_coalitions", 250);
    set((n, v) -> a.actors.setTrust(n, v), 0.3, 0.7);
    assertMeasure("external_trust", 0.5);
    assertMeasure("external_trust_citizens", 0.3);
    assertMeasure("external_trust_business", 0.7);
    seen.addAll(List.of("external_trust_civil_society", "external_trust_research"));
    assertThat(Trials.measure(a, "external_trust_civil_society")).as("no such actor").isNaN();
    assertThat(Trials.measure(a, "external_trust_research")).as("no such actor").isNaN();
    Administration three = Administrations.three();
    three.actors.setTrust(1, 0.11);
    three.actors.setTrust(3, 0.33);
    assertThat(Trials.measure(three, "external_trust_civil_society")).isEqualTo(0.11);
    assertThat(Trials.measure(three, "external_trust_research")).isEqualTo(0.33);
  }

  private void participation() {
    set((n, v) -> a.actors.setVoice(n, v), 0.6, 0.2);
    assertMeasure("participation_gap", 1);
    Administrations.pass(a, 40);
    a.actors.setLastMet(0, 15); // 25 weeks ago, within the window of 26
    assertMeasure("participation_gap", 0.25);
    a.actors.setLastMet(0, 14);
    assertMeasure("participation_gap", 1);
    a.ledger.add(Flow.CHANNELS, 5);
    a.ledger.add(Flow.BROKERED_CHANNELS, 2);
    assertMeasure("brokered_share", 0.4);
  }

  private void service() {
    set((n, v) -> a.departments.setLineService(n, v), 0.9, 0.7);
    assertMeasure("line_service", 0.8);
    set((n, v) -> a.departments.setStrain(n, v), 0.1, 0.3);
    assertMeasure("strain", 0.2);
    weeks(a, Ledger.WEEKS);
    a.ledger.add(Flow.CROSS_TIME, 2);
    assertMeasure("cross_hours", 19.5); // 2 weeks of 39 hours over 4 people
    a.ledger.add(Flow.RELEASED_TIME, 4);
    assertMeasure("iteam_hours", 39);
    a.ledger.add(Flow.CORRIDOR_EPISODES, 10);
    assertMeasure("corridor_hours", 15.6); // 10 · 2 · 0.08 · 39 / 4
  }

  @Test
  void hoursOfPartOfAYearAreScaledUpToAYearAndStartWithTheArm() {
    Administration town = Administrations.pairs();
    assertThat(Trials.measure(town, "iteam_hours")).as("no week has passed").isNaN();
    for (int week = 0; week < 60; week++) {
      weeks(town, 1);
      town.ledger.add(Flow.RELEASED_TIME, 1);
    }
    double year = 52 * 39 / 4.0;
    assertThat(Trials.measure(town, "iteam_hours")).isCloseTo(year, within(1e-9));
    town.beginArm();
    assertThat(Trials.measure(town, "iteam_hours")).as("the silo's").isCloseTo(year, within(1e-9));
    for (int week = 1; week <= 60; week++) {
      weeks(town, 1);
      town.ledger.add(Flow.RELEASED_TIME, 2);
      assertThat(Trials.measure(town, "iteam_hours"))
          .as("twice as many released, week %d", week)
          .isCloseTo(2 * year, within(1e-9));
    }
  }

  private static void weeks(Administration town, int weeks) {
    for (int week = 0; week < weeks; week++) {
      town.turnWeek();
      town.ledger.turn();
    }
  }

  private interface Column {
    void set(int row, double value);
  }

  private static void set(Column column, double... values) {
    Rows.each(values.length, n -> column.set(n, values[n]));
  }

  @Test
  void institutionsAreWeightedByStaff() {
    Administration town =
        Initialization.found(
            new korridor.model.Organisation(
                List.of("A"),
                List.of(
                    new korridor.model.Organisation.Department("small", 0, 1, 0),
                    new korridor.model.Organisation.Department("large", 0, 9, 1)),
                List.of("x", "y"),
                List.of(),
                java.util.Map.of()),
            Administrations.evenParameters().with("contacts.ties", 2),
            1,
            0);
    set((n, v) -> town.departments.setRoutines(n, v), 1, 0.5);
    set((n, v) -> town.departments.setLineService(n, v), 0, 1);
    set((n, v) -> town.departments.setStrain(n, v), 1, 0);
    assertThat(Trials.measure(town, "competence_institutional")).isCloseTo(0.55, within(1e-12));
    assertThat(Trials.measure(town, "line_service")).isCloseTo(0.9, within(1e-12));
    assertThat(Trials.measure(town, "strain")).isCloseTo(0.1, within(1e-12));
    assertThat(Trials.measure(town, "external_trust")).as("no actors").isNaN();
    assertThat(Trials.measure(town, "participation_gap")).as("no actors").isNaN();
  }

  @Test
  void whereNothingHappenedNothingCanBeSaid() {
    Administration quiet = Administrations.pairs();
    for (String name :
        List.of(
            "cross_success_rate",
            "resolution_rate",
            "lead_time",
            "cross_sector_resolution_rate",
            "citizen_fit",
            "brokered_share")) {
      assertThat(Trials.measure(quiet, name)).as(name).isNaN();
    }
    assertThat(Trials.measure(quiet, "backlog")).isZero();
    assertThat(Trials.measure(quiet, "cross_hours")).as("no week has passed").isNaN();
    weeks(quiet, 1);
    assertThat(Trials.measure(quiet, "cross_hours")).isZero();
  }

  @Test
  void measuringChangesNothingAndKeepsTheOrderOfTheColumns() {
    Administration town =
        Trials.settled(
            korridor.model.Organisations.town(),
            korridor.model.parameter.Parameters.defaults(),
            1,
            0,
            60);
    Administration unmeasured = town.fork();
    double[] values = Census.of(town).measure();
    assertThat(values).hasSameSizeAs(Measures.all().toArray());
    for (int m = 0; m < values.length; m++) {
      assertThat(values[m])
          .isEqualTo(Measures.all().get(m).value().applyAsDouble(Census.of(unmeasured)));
    }
    assertThat(Rows.doubles(town.ties.count(), town.ties::trust))
        .containsExactly(Rows.doubles(unmeasured.ties.count(), unmeasured.ties::trust));
    assertThat(Rows.doubles(town.staff.size(), town.staff::openness))
        .containsExactly(Rows.doubles(unmeasured.staff.size(), unmeasured.staff::openness));
    assertThat(Arrays.stream(values).filter(Double::isNaN).count()).isZero();
  }

  @Test
  void everyMeasureHasAColumnNameAUnitLabelsAndADefinition() {
    assertThat(Measures.all()).extracting(Measure::name).doesNotHaveDuplicates();
    for (Measure measure : Measures.all()) {
      assertThat(measure.name()).matches("[a-z]+(_[a-z]+)*");
      assertThat(measure.unit()).isNotBlank();
    }
  }
}
