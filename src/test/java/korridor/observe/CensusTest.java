package korridor.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import korridor.model.Administration;
import korridor.model.Administrations;
import korridor.model.Flow;
import korridor.model.Initialization;
import korridor.model.Organisation;
import korridor.model.Rows;
import korridor.model.Trials;
import org.junit.jupiter.api.Test;

/** What measures weigh, what they take a year to be, and when they say nothing. */
class CensusTest {

  private static final Organisation SMALL_AND_LARGE =
      new Organisation(
          List.of("A"),
          List.of(
              new Organisation.Department("small", 0, 1, 0),
              new Organisation.Department("large", 0, 9, 1)),
          List.of("x", "y"),
          List.of(),
          Map.of());

  private interface Column {
    void set(int row, double value);
  }

  private static void set(Column column, double... values) {
    Rows.each(values.length, n -> column.set(n, values[n]));
  }

  private static void weeks(Administration town, int weeks) {
    for (int week = 0; week < weeks; week++) {
      town.turnWeek();
      town.ledger.turn();
    }
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

  @Test
  void institutionsAreWeightedByStaff() {
    Administration town =
        Initialization.found(
            SMALL_AND_LARGE, Administrations.evenParameters().with("contacts.ties", 2), 1, 0);
    set((n, v) -> town.departments.setRoutines(n, v), 1, 0.5);
    set((n, v) -> town.departments.setLineService(n, v), 0, 1);
    set((n, v) -> town.departments.setStrain(n, v), 1, 0);
    assertThat(Trials.measure(town, "competence_institutional")).isCloseTo(0.55, within(1e-12));
    assertThat(Trials.measure(town, "line_service")).isCloseTo(0.9, within(1e-12));
    assertThat(Trials.measure(town, "strain")).isCloseTo(0.1, within(1e-12));
    assertThat(Trials.measure(town, "offices_short")).as("not weighted").isEqualTo(0.5);
    assertThat(Trials.measure(town, "external_trust")).as("no actors").isNaN();
    assertThat(Trials.measure(town, "participation_gap")).as("no actors").isNaN();
    assertThat(Trials.measure(town, "sponsorship_themes")).as("no themes").isNaN();
    assertThat(Trials.measure(town, "sponsorship_owners")).as("no themes").isNaN();
    assertThat(Trials.measure(town, "sponsorship")).isCloseTo(0.45, within(1e-12));
  }

  /** 0.9 itself is not short. */
  @Test
  void anOfficeIsShortBelowNineTenths() {
    Administration a = Administrations.pairs();
    set((n, v) -> a.departments.setLineService(n, v), 0.9, 0.8999);
    assertThat(Trials.measure(a, "offices_short")).isEqualTo(0.5);
  }

  @Test
  void whereNothingHappenedNothingCanBeSaid() {
    Administration quiet = Administrations.pairs();
    for (String name :
        List.of(
            "cross_success_rate",
            "done",
            "partly_done",
            "not_done",
            "lead_time",
            "cross_sector_done",
            "satisfaction",
            "fit_when_done",
            "credit_shared",
            "seats_friend",
            "iteam_match",
            "channels_iteam",
            "trust_across_members",
            "goal_members",
            "competence_iteam",
            "iteam_trust",
            "done_in_two_years")) {
      assertThat(Trials.measure(quiet, name)).as(name).isNaN();
    }
    assertThat(Trials.measure(quiet, "backlog")).isZero();
    assertThat(Trials.measure(quiet, "cross_hours")).as("no week has passed").isNaN();
    weeks(quiet, 1);
    assertThat(Trials.measure(quiet, "cross_hours")).isZero();
  }

  /** The levels that a silo is to keep, in an administration that stands at them. */
  @Test
  void theSurveyedLevelsAreThoseOfTheStart() {
    Administration a = Administrations.three();
    a.ledger.add(Flow.CROSS_EPISODES, 1434);
    a.ledger.add(Flow.CROSS_SUCCESSES, 868); // q = 2 · 0.434 / 1.434
    for (int post = 0; post < 20; post++) {
      for (int slot = 0; slot < 3; slot++) {
        Administrations.tie(a, post, slot, (post + 4 + slot) % 20, 0.434);
      }
      Administrations.tie(a, post, 0, post % 4 == 0 ? post + 1 : post - 1, 0.62);
    }
    Administrations.foundingShareAcross(a, Trials.measure(a, "ties_across"));
    for (Level level : Level.ALL) {
      assertThat(level.measure().value().applyAsDouble(Census.of(a)))
          .as(level.measure().name())
          .isCloseTo(level.surveyed().applyAsDouble(a), within(1e-6));
    }
  }

  @Test
  void whatWasDerivedIsToldInOrder() {
    Administration a = Administrations.three();
    assertThat(Derived.of(a)).hasSameSizeAs(Derived.ALL).startsWith(1, 0.5, 0.02, 0.1, 0.5);
    assertThat(Derived.ALL.stream().filter(d -> d.name().equals("seat_cost")).findFirst())
        .hasValueSatisfying(d -> assertThat(d.value().applyAsDouble(a)).isEqualTo(0.25));
    assertThat(Derived.ALL.stream().filter(d -> d.name().equals("success_across")).findFirst())
        .hasValueSatisfying(
            d -> assertThat(d.value().applyAsDouble(a)).isCloseTo(0.868 / 1.434, within(1e-12)));
  }
}
