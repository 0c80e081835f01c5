package korridor.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import korridor.model.intervention.Interventions;
import korridor.model.parameter.Parameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Same key, same bits: forks, arms of strength zero, arrivals and hires shared by the arms. */
class BitsTest {

  private static final Organisation TOWN = Organisations.town();

  private static Administration settled(long seed, int replicate) {
    return Trials.settled(TOWN, Parameters.defaults(), seed, replicate, 60);
  }

  @Test
  void theColumnsCoverEveryTable() {
    assertThat(Columns.of(settled(1, 0)))
        .containsKeys(
            "Staff.openness",
            "Ties.trust",
            "Departments.routines",
            "Heads.sponsorship",
            "Actors.trust",
            "Issues.key",
            "Coalitions.partner")
        .hasSizeGreaterThan(45);
  }

  @Test
  void equalKeysGiveEqualBits() {
    assertThat(Columns.of(settled(1, 0))).isEqualTo(Columns.of(settled(1, 0)));
  }

  @Test
  void anotherSeedOrReplicateGivesOthers() {
    Map<String, List<Object>> columns = Columns.of(settled(1, 0));
    for (Administration other : List.of(settled(2, 0), settled(1, 1))) {
      Map<String, List<Object>> others = Columns.of(other);
      for (String name :
          List.of("Staff.openness", "Ties.colleague", "Ties.trust", "Actors.trust", "open")) {
        assertThat(others.get(name)).as(name).isNotEqualTo(columns.get(name));
      }
    }
  }

  @Test
  void aForkGoesOnAsTheOriginalAndLeavesItAlone() {
    Administration original = settled(1, 0);
    Map<String, List<Object>> before = Columns.of(original);
    Administration fork = original.fork();
    assertThat(Columns.of(fork)).isEqualTo(before);

    korridor.model.process.Week.schedule(fork);
    Trials.pass(fork, 60);
    assertThat(Columns.of(original)).as("the original").isEqualTo(before);
    assertThat(Columns.of(fork)).isNotEqualTo(before);

    Trials.pass(original, 60);
    assertThat(Columns.of(fork)).isEqualTo(Columns.of(original));
  }

  @Test
  void aForkInTheMiddleOfAnArmCarriesItOn() {
    Arm all = Arm.of(Interventions.CORRIDOR, Interventions.REPUTATION, Interventions.ITEAM);
    Map<Intervention, Rollout> timings =
        Map.of(
            Interventions.CORRIDOR,
            Rollout.of(5, 40, 1, 20),
            Interventions.ITEAM,
            Rollout.of(0, 50, 1, 9));
    Administration arm = Trials.arm(settled(1, 0), all, timings);
    Trials.pass(arm, 20);
    Administration fork = arm.fork();
    korridor.model.process.Week.schedule(fork);
    korridor.model.intervention.Interventions.schedule(fork, all, timings);
    Trials.pass(arm, 40);
    Trials.pass(fork, 40);
    assertThat(Columns.of(fork)).isEqualTo(Columns.of(arm));
  }

  static Stream<Arm> arms() {
    return Stream.concat(
        Interventions.STANDARD_ARMS.stream(),
        Interventions.STANDARD.stream().filter(Intervention::control).map(Arm::of));
  }

  @ParameterizedTest
  @MethodSource("arms")
  void anArmOfStrengthZeroIsTheSilo(Arm arm) {
    Administration settled = settled(1, 0);
    Map<Intervention, Rollout> none = new LinkedHashMap<>();
    for (Intervention solution : Interventions.STANDARD) {
      none.put(solution, Rollout.of(3, 30, 0, 7));
    }
    Administration silo = Trials.arm(settled, Arm.SILO);
    Administration other = Trials.arm(settled, arm, none);
    Trials.pass(silo, 52);
    Trials.pass(other, 52);
    assertThat(Columns.of(other)).isEqualTo(Columns.of(silo));
  }

  @ParameterizedTest
  @MethodSource("arms")
  void anArmOfFullStrengthIsNotTheSiloUnlessItIs(Arm arm) {
    Administration settled = settled(1, 0);
    Administration silo = Trials.arm(settled, Arm.SILO);
    Administration other = Trials.arm(settled, arm);
    Trials.pass(silo, 52);
    Trials.pass(other, 52);
    assertThat(Columns.of(other).equals(Columns.of(silo))).isEqualTo(arm.equals(Arm.SILO));
  }

  /** Week by week the same issues arrive and the same people are hired, whatever the arm does. */
  @ParameterizedTest
  @MethodSource("arms")
  void armsShareArrivalsAndHires(Arm arm) {
    Administration settled = settled(1, 0);
    Administration silo = Trials.arm(settled, Arm.SILO);
    Administration other = Trials.arm(settled, arm);
    int arrived = 0;
    int hired = 0;
    for (int week = 0; week < 104; week++) {
      Trials.pass(silo, 1);
      Trials.pass(other, 1);
      List<List<Object>> arrivals = arrivals(silo);
      List<List<Object>> hires = hires(silo);
      assertThat(arrivals(other)).isEqualTo(arrivals);
      assertThat(hires(other)).isEqualTo(hires);
      arrived += arrivals.size();
      hired += hires.size();
    }
    assertThat(arrived).isGreaterThan(20);
    assertThat(hired).isGreaterThan(3);
  }

  /** What is fixed by the issue's key; none can end in its first week, for its work takes eight. */
  private static List<List<Object>> arrivals(Administration a) {
    List<List<Object>> arrivals = new ArrayList<>();
    Issues issues = a.issues;
    for (int n = 0; n < issues.openCount(); n++) {
      int row = issues.open(n);
      if (issues.birth(row) == a.week()) {
        List<Object> content = new ArrayList<>();
        content.add(issues.key(row));
        content.add(issues.lead(row));
        content.add(issues.theme(row));
        content.add(issues.crossSector(row));
        for (int k = 0; k < Issues.PARTNERS; k++) {
          content.add(issues.partnerDepartment(row * Issues.PARTNERS + k));
        }
        for (int k = 0; k < Issues.AFFECTED; k++) {
          content.add(issues.affected(row, k));
        }
        arrivals.add(content);
      }
    }
    return arrivals;
  }

  private static List<List<Object>> hires(Administration a) {
    List<List<Object>> hires = new ArrayList<>();
    for (int post = 0; post < a.staff.size(); post++) {
      if (a.staff.hired(post) == a.week()) {
        List<Object> person = new ArrayList<>();
        person.add(a.staff.holder(post));
        person.add(a.staff.restOpenness(post));
        person.add(a.staff.respect(post));
        person.add(a.staff.competence(post));
        for (int slot = 0; slot < a.ties.slots(); slot++) {
          person.add(Administrations.colleague(a, post, slot));
          person.add(Administrations.trust(a, post, slot));
        }
        hires.add(person);
      }
    }
    return hires;
  }
}
