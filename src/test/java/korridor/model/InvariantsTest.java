package korridor.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import korridor.model.intervention.Interventions;
import korridor.observe.Census;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random scenarios: ten weeks of silo, forty of an arm, every invariant after every week. */
class InvariantsTest {

  private static final int CASES = 60;

  static Stream<RandomCase> cases() {
    return IntStream.range(0, CASES).mapToObj(RandomCase::of);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void holdAfterEveryWeek(RandomCase c) {
    Administration a = Initialization.found(c.organisation(), c.parameters(), 7, c.number());
    korridor.model.process.Week.schedule(a);
    Invariants invariants = new Invariants(a);
    for (int week = 0; week < 10; week++) {
      Trials.pass(a, 1);
      invariants.check(a);
    }
    Administration arm = Trials.arm(a, c.arm(), c.timings());
    Invariants ofArm = new Invariants(arm);
    for (int week = 0; week < 40; week++) {
      Trials.pass(arm, 1);
      ofArm.check(arm);
      assertMembership(c, arm, week);
    }
    for (double value : Census.of(arm).measure()) {
      assertThat(value).isNotInfinite();
    }
  }

  /** Corridors and I-Team keep their size through turnover and are gone after their end. */
  private static void assertMembership(RandomCase c, Administration a, int week) {
    int members = 0;
    int released = 0;
    for (int post = 0; post < a.staff.size(); post++) {
      members += a.staff.corridor(post) == 0 ? 0 : 1;
      released += a.staff.released(post) ? 1 : 0;
    }
    double corridor = level(c, week, "corridor");
    int eligible =
        IntStream.range(0, a.departments.size())
            .filter(d -> c.organisation().themesOf(a.departments.topic(d)).length > 0)
            .map(a.departments::staff)
            .sum();
    assertThat(members)
        .as("corridor members")
        .isEqualTo(head(eligible, a.parameters.interventions().corridorStaff() * corridor));

    double team = Math.max(level(c, week, "iteam"), level(c, week, "headcount"));
    assertThat(released)
        .as("released")
        .isEqualTo(head(a.staff.size(), a.parameters.interventions().iteamStaff() * team));
  }

  /** Level of the only intervention of a family, 0 if the arm has none. */
  private static double level(RandomCase c, int week, String family) {
    return c.arm().interventions().stream()
        .filter(intervention -> intervention.family().equals(family))
        .mapToDouble(intervention -> c.timings().get(intervention).course().level(week))
        .max()
        .orElse(0);
  }

  private static int head(int eligible, double share) {
    int people = Math.max(1, (int) Math.rint(share * eligible));
    return share <= 0 ? 0 : Math.min(eligible, people);
  }

  /** The cases are worth something: they differ, reach the extremes, and something happens. */
  @Test
  void theCasesCoverArmsAndSizes() {
    assertThat(cases().map(RandomCase::arm).distinct().count()).isGreaterThan(15);
    assertThat(cases().flatMap(c -> c.arm().interventions().stream()).collect(Collectors.toSet()))
        .containsAll(Interventions.STANDARD);
    assertThat(cases().map(c -> c.organisation().staff()).distinct().count()).isGreaterThan(25);
    assertThat(cases().filter(c -> c.organisation().themes().isEmpty()).count()).isPositive();
    assertThat(cases().filter(c -> c.organisation().divisions().size() == 1).count()).isPositive();
    assertThat(RandomCase.of(5).parameters()).isEqualTo(RandomCase.of(5).parameters());
    assertThat(RandomCase.of(5).parameters()).isNotEqualTo(RandomCase.of(6).parameters());
  }

  static Stream<Arm> arms() {
    return Stream.concat(
        Interventions.STANDARD_ARMS.stream(),
        Interventions.STANDARD.stream().filter(Intervention::control).map(Arm::of));
  }

  /** A town for three years in every arm. */
  @ParameterizedTest
  @MethodSource("arms")
  void holdForYearsInEveryArm(Arm arm) {
    Administration town =
        Trials.arm(
            Trials.settled(
                Organisations.town(), korridor.model.parameter.Parameters.defaults(), 2, 0, 48),
            arm);
    Invariants invariants = new Invariants(town);
    for (int week = 0; week < 156; week++) {
      Trials.pass(town, 1);
      invariants.check(town);
    }
    assertThat(town.ledger.lastYear(Flow.CROSS_SUCCESSES)).isPositive();
  }

  /** The city for three years, where nothing is extreme but all is at work. */
  @Test
  void holdInACityWithAllSolutions() {
    Administration a =
        Trials.settled(
            Organisations.city(), korridor.model.parameter.Parameters.defaults(), 1, 0, 52);
    Administration arm =
        Trials.arm(
            a, Arm.of(Interventions.CORRIDOR, Interventions.REPUTATION, Interventions.ITEAM));
    Invariants invariants = new Invariants(arm);
    for (int week = 0; week < 156; week++) {
      Trials.pass(arm, 1);
      invariants.check(arm);
    }
    assertThat(arm.coalitions.count()).isPositive();
    assertThat(arm.ledger.lastYear(Flow.DONE)).isPositive();
  }
}
