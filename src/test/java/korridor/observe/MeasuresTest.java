package korridor.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import korridor.model.Administration;
import korridor.model.Administrations;
import korridor.model.Flow;
import korridor.model.ITeamHours.Use;
import korridor.model.Issues;
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

  /** Those of the network of external actors have a test of their own. */
  @Test
  void everyMeasureIsCountedByHand() {
    ties();
    attributes();
    institutions();
    issues();
    seats();
    outside();
    participation();
    service();
    assertThat(seen)
        .containsExactlyInAnyOrderElementsOf(
            Measures.all().stream()
                .map(Measure::name)
                .filter(name -> !name.startsWith("network_"))
                .toList());
  }

  private void ties() {
    assertMeasure("trust_inside", 0.6);
    Administrations.tie(a, 0, 1, 2, 0.8); // the other three ties across have 0.4
    assertMeasure("trust_across", 0.5);
    assertMeasure("trust_across_divisions", 0.5);
    a.staff.setCorridor(0, 1);
    a.staff.setCorridor(3, 1);
    assertMeasure("trust_across_members", 0.6);
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
    set((n, v) -> a.staff.pursue(n, n, (float) v), 0, 0.2, 0.4, 0.6);
    assertMeasure("goal", 0.3);
    assertMeasure("goal_members", 0.3); // posts 0 and 3
    a.staff.addReleased(1, 1);
    a.staff.addReleased(3, 1);
    assertMeasure("competence_iteam", 0.45);
    set((n, v) -> a.staff.setIteamTrust(n, (float) v), 0.2, 0.4, 0.6, 0.8);
    assertThat(Trials.measure(a, "iteam_trust")).as("there is no I-Team").isNaN();
    Administrations.iteam(a, 1, EnumSet.of(Use.MATCH), 1);
    assertMeasure("iteam_trust", 0.5);
  }

  private void institutions() {
    set((n, v) -> a.departments.setRoutines(n, v), 0.2, 0.6);
    assertMeasure("competence_institutional", 0.4);
    set((n, v) -> a.heads.setSponsorship(n, 0, v), 0.1, 0.5);
    set((n, v) -> a.heads.setSponsorship(n, Issues.NONE, v), 0.6, 0.8);
    assertMeasure("sponsorship_themes", 0.3);
    assertMeasure("sponsorship_without_theme", 0.7);
    assertMeasure("sponsorship_owners", 0.1);
    assertMeasure("sponsorship", 0.6 * 0.3 + 0.4 * 0.7);
    a.ledger.add(Flow.CREDIT, 4);
    a.ledger.add(Flow.CREDIT_TO_CONTRIBUTORS, 1);
    assertMeasure("credit_shared", 0.25);
  }

  private void issues() {
    a.ledger.turn();
    a.ledger.add(Flow.CROSS_EPISODES, 8);
    a.ledger.add(Flow.CROSS_SUCCESSES, 6);
    assertMeasure("cross_success_rate", 0.75);
    a.ledger.add(Flow.DONE, 3);
    a.ledger.turn();
    a.ledger.add(Flow.DONE, 1);
    a.ledger.add(Flow.PARTLY, 5);
    a.ledger.add(Flow.NOT, 1);
    a.ledger.add(Flow.LEAD_WEEKS, 70);
    assertMeasure("done", 0.4);
    assertMeasure("partly_done", 0.5);
    assertMeasure("not_done", 0.1);
    assertMeasure("lead_time", 17.5);
    a.ledger.add(Flow.CROSS_SECTOR_DONE, 1);
    a.ledger.add(Flow.CROSS_SECTOR_ENDED, 5);
    assertMeasure("cross_sector_done", 0.2);
    Administrations.issue(a, 0, 2);
    Administrations.issue(a, 1, 3);
    assertMeasure("backlog", 500); // 2 open issues, 4 staff
    for (int n = 0; n < 10; n++) {
      a.leadTimes.atRisk(52);
    }
    a.leadTimes.done(52);
    a.leadTimes.done(52);
    a.leadTimes.expired(52); // 7 of 10 survive
    for (int n = 0; n < 7; n++) {
      a.leadTimes.atRisk(104);
    }
    a.leadTimes.done(104); // 1/7 of what is left
    assertMeasure("done_in_one_year", 0.2);
    assertMeasure("done_in_two_years", 0.3);
  }

  private void seats() {
    a.ledger.add(Flow.SEATS_OWN_TIE, 1);
    a.ledger.add(Flow.SEATS_CORRIDOR, 2);
    a.ledger.add(Flow.SEATS_FRIEND, 3);
    a.ledger.add(Flow.SEATS_ITEAM, 4);
    a.ledger.add(Flow.SEATS_DELEGATED, 10);
    assertMeasure("seats_own_tie", 0.05);
    assertMeasure("seats_corridor", 0.1);
    assertMeasure("seats_friend", 0.15);
    assertMeasure("seats_iteam", 0.2);
    assertMeasure("seats_delegated", 0.5);
    a.ledger.add(Flow.ITEAM_SLOTS, 10);
    a.ledger.add(Flow.ITEAM_PARTICIPATION, 1);
    a.ledger.add(Flow.ITEAM_MATCH, 2);
    a.ledger.add(Flow.ITEAM_FACILITATION, 3);
    a.ledger.add(Flow.ITEAM_OUTSIDE, 4);
    assertMeasure("iteam_participation", 0.1);
    assertMeasure("iteam_match", 0.2);
    assertMeasure("iteam_facilitation", 0.3);
    assertMeasure("iteam_outside", 0.4);
  }

  private void outside() {
    a.coalitions.form(0, 1, 0);
    assertMeasure("active_coalitions", 250);
    a.ledger.add(Flow.AFFECTING_ENDED, 4);
    a.ledger.add(Flow.SATISFACTION, 1.4);
    a.ledger.add(Flow.AFFECTING_DONE, 2);
    a.ledger.add(Flow.FIT, 1.5);
    assertMeasure("satisfaction", 0.35);
    assertMeasure("fit_when_done", 0.75);
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
    a.ledger.add(Flow.ITEAM_CHANNELS, 2);
    a.ledger.add(Flow.CORRIDOR_CHANNELS, 1);
    assertMeasure("channels_iteam", 0.4);
    assertMeasure("channels_corridor", 0.2);
  }

  private void service() {
    set((n, v) -> a.departments.setLineService(n, v), 0.9, 0.7);
    assertMeasure("line_service", 0.8);
    assertMeasure("line_service_worst", 0.7);
    assertMeasure("offices_short", 0.5); // below 0.9
    set((n, v) -> a.departments.setStrain(n, v), 0.1, 0.3);
    assertMeasure("strain", 0.2);
    assertMeasure("strain_worst", 0.3);
    weeks(a, Ledger.WEEKS);
    a.ledger.add(Flow.CROSS_TIME, 2);
    assertMeasure("cross_hours", 19.5); // 2 weeks of 39 hours over 4 people
    a.ledger.add(Flow.RELEASED_TIME, 4);
    assertMeasure("iteam_hours", 39);
    a.ledger.add(Flow.CORRIDOR_EPISODES, 10);
    assertMeasure("corridor_hours", 15.6); // 10 · 2 · 0.08 · 39 / 4
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
          .isEqualTo((Double) Measures.all().get(m).value().applyAsDouble(Census.of(unmeasured)));
    }
    assertThat(Rows.doubles(town.ties.count(), town.ties::trust))
        .containsExactly(Rows.doubles(unmeasured.ties.count(), unmeasured.ties::trust));
    assertThat(Rows.doubles(town.staff.size(), town.staff::openness))
        .containsExactly(Rows.doubles(unmeasured.staff.size(), unmeasured.staff::openness));
    assertThat(Arrays.stream(values).filter(Double::isFinite).count())
        .as("a silo has no members, no I-Team and hardly a network")
        .isGreaterThan(45);
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
