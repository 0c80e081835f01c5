package korridor.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import korridor.model.Course.Interval;
import korridor.model.Course.Span;
import korridor.model.intervention.Decisions;
import korridor.model.intervention.Interventions;
import korridor.model.process.Week;
import korridor.random.Draws;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold for any course of any standard intervention; fixed numbers, equality exact. */
class CoursePropertiesTest {

  private static final int WEEKS = 30;

  /** Draws by their number. */
  private static final class Luck {
    private final int number;
    private int draws;

    Luck(int number) {
      this.number = number;
    }

    double uniform() {
      return Draws.uniform(4_711, number, draws++);
    }

    int whole(int from, int to) {
      return from + (int) (uniform() * (to - from + 1));
    }

    Course course() {
      List<Interval> intervals = new ArrayList<>();
      int from = whole(0, 6);
      for (int n = whole(1, 3); n > 0; n--) {
        int to = uniform() < 0.2 && n == 1 ? Course.NEVER : from + whole(1, 12);
        double strength = uniform() < 0.4 ? 1 : uniform();
        intervals.add(new Interval(new Span(from, to), strength, whole(0, 5), whole(0, 5)));
        from = to == Course.NEVER ? to : to + whole(0, 4);
      }
      return new Course(intervals);
    }

    Rollout rollout(Organisation organisation) {
      List<Integer> some =
          IntStream.range(0, organisation.departments().size())
              .filter(d -> uniform() < 0.5)
              .boxed()
              .toList();
      List<Integer> themes =
          IntStream.range(0, organisation.themes().size())
              .filter(t -> uniform() < 0.5)
              .boxed()
              .toList();
      return new Rollout(
          course(),
          uniform() < 0.5 ? java.util.Set.of() : java.util.Set.copyOf(some),
          uniform() < 0.5 ? java.util.Set.of() : java.util.Set.copyOf(themes),
          uniform() < 0.5 ? 0 : whole(1, 8));
    }
  }

  static Stream<Integer> numbers() {
    return IntStream.range(0, 40).boxed();
  }

  /** A case with its settled silo and a roll-out of one of every family, often without freeze. */
  private record Trial(Administration settled, Map<Intervention, Rollout> rollouts, Luck luck) {
    static Trial of(int number) {
      RandomCase c = RandomCase.of(number);
      Luck luck = new Luck(number);
      return new Trial(
          Trials.settled(c.organisation(), c.parameters(), number, 0, 5),
          rollouts(luck, c.organisation()),
          luck);
    }

    static Map<Intervention, Rollout> rollouts(Luck luck, Organisation organisation) {
      Map<Intervention, Rollout> rollouts = new LinkedHashMap<>();
      for (List<Intervention> variants : families()) {
        Intervention one = variants.get(luck.whole(0, variants.size() - 1));
        if (one != Interventions.FREEZE || luck.uniform() < 0.3) {
          rollouts.put(one, luck.rollout(organisation));
        }
      }
      return rollouts;
    }

    private static Collection<List<Intervention>> families() {
      return Interventions.STANDARD.stream()
          .collect(
              Collectors.groupingBy(Intervention::family, LinkedHashMap::new, Collectors.toList()))
          .values();
    }

    Administration arm() {
      Administration arm = settled.forkArm();
      Week.schedule(arm);
      return arm;
    }
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void endingLeavesTheArrangementsOfASilo(int number) {
    Trial trial = Trial.of(number);
    Administration arm = trial.arm();
    Decisions decisions = new Decisions(trial.rollouts());
    int end = trial.luck().whole(1, WEEKS);
    for (int week = 0; week < end; week++) {
      decide(arm, decisions);
    }
    decide(arm, decisions.switchTo(Map.of()));
    assertSilo(arm);
  }

  /** Whatever was planned before, in force is the present plan, and nothing beside it. */
  @ParameterizedTest
  @MethodSource("numbers")
  void afterAChangeOfPlansThePresentOneIsInForce(int number) {
    Trial trial = Trial.of(number);
    Administration arm = trial.arm();
    Decisions decisions = new Decisions(trial.rollouts());
    Map<Intervention, Rollout> plan = trial.rollouts();
    for (int week = 0; week < 2 * WEEKS; week++) {
      if (trial.luck().uniform() < 0.2) {
        plan = Trial.rollouts(trial.luck(), arm.organisation);
        decisions = decisions.switchTo(plan);
      }
      decide(arm, decisions);
      assertInForce(arm, plan, week);
    }
    decide(arm, decisions.switchTo(Map.of()));
    assertSilo(arm);
  }

  private static void assertInForce(Administration a, Map<Intervention, Rollout> plan, int week) {
    double corridors = 0;
    for (Map.Entry<Intervention, Rollout> planned : plan.entrySet()) {
      double level = planned.getValue().course().level(week);
      assertThat(a.arrangements.level(planned.getKey().key())).isEqualTo(level);
      corridors = planned.getKey().family().equals("corridor") ? level : corridors;
    }
    assertThat(plan.keySet().stream().map(Intervention::key)).containsAll(a.arrangements.inForce());
    int members = a.arrangements.roster("corridor").size();
    assertThat(a.arrangements.corridorLevel()).isEqualTo(members > 0 ? corridors : 0);
    for (int place = 0; place < members; place++) {
      assertThat(a.staff.corridor(a.arrangements.roster("corridor").post(place))).isPositive();
    }
    assertThat(IntStream.range(0, a.staff.size()).filter(i -> a.staff.corridor(i) != 0).count())
        .isEqualTo(members);
    assertThat(a.arrangements.iteam.exists()).isEqualTo(a.arrangements.roster("iteam").size() > 0);
  }

  /** One week with these decisions, which come before the processes of the week. */
  private static void decide(Administration arm, Decisions decisions) {
    boolean[] once = {true};
    Administration next = arm;
    next.schedule.scheduleOnce(
        next.schedule.getTime() + 1,
        Week.DECISIONS,
        state -> {
          once[0] = false;
          decisions.step(next);
        });
    Trials.pass(arm, 1);
    assertThat(once[0]).as("decided").isFalse();
  }

  static void assertSilo(Administration a) {
    assertThat(a.arrangements.inForce()).isEmpty();
    assertThat(a.arrangements.corridorLevel()).isZero();
    assertThat(a.arrangements.frozen()).isFalse();
    assertThat(a.arrangements.iteam.exists()).isFalse();
    for (int d = 0; d < a.departments.size(); d++) {
      assertThat(a.arrangements.sharedCredit(d)).isZero();
      assertThat(a.arrangements.ownership(d)).isZero();
    }
    for (Intervention intervention : Interventions.STANDARD) {
      assertThat(a.arrangements.roster(intervention.family()).size()).isZero();
    }
    for (int post = 0; post < a.staff.size(); post++) {
      assertThat(a.staff.corridor(post)).isZero();
      assertThat(a.staff.released(post)).isFalse();
    }
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void aForkAtAnyWeekGoesOnAsTheOriginal(int number) {
    Trial trial = Trial.of(number);
    Administration original = trial.arm();
    new Decisions(trial.rollouts()).schedule(original);
    Trials.pass(original, trial.luck().whole(0, WEEKS));
    Administration fork = original.fork();
    Week.schedule(fork);
    new Decisions(trial.rollouts()).schedule(fork);
    Trials.pass(original, 12);
    Trials.pass(fork, 12);
    assertThat(Columns.of(fork)).isEqualTo(Columns.of(original));
  }

  /** Each in turn, so that none hides behind another. */
  @Test
  void everyInterventionDoesSomethingAndThenNothing() {
    for (Intervention intervention : Interventions.STANDARD) {
      Administration settled =
          Trials.settled(
              Organisations.town(), korridor.model.parameter.Parameters.defaults(), 1, 0, 5);
      Administration arm = settled.forkArm();
      Week.schedule(arm);
      new Decisions(Map.of(intervention, Rollout.of(0, 3, 1, 0))).schedule(arm);
      Trials.pass(arm, 3);
      assertThat(arm.arrangements.inForce()).containsExactly(intervention.key());
      Trials.pass(arm, 1);
      assertSilo(arm);
    }
  }

  /** The course of one interval is start, end, strength and ramp, to the bit. */
  @ParameterizedTest
  @MethodSource("numbers")
  void oneIntervalIsStartEndStrengthAndRamp(int number) {
    Luck luck = new Luck(number);
    int start = luck.whole(0, 20);
    int end = luck.uniform() < 0.3 ? Course.NEVER : start + luck.whole(1, 30);
    double strength = luck.uniform();
    int ramp = luck.whole(0, 10);
    Course course = Course.of(start, end, strength, ramp);
    for (int week = -2; week < 70; week++) {
      double fraction = week - start >= ramp ? 1 : (week - start + 1) / (ramp + 1.0);
      double level = week < start || week >= end ? 0 : strength * fraction;
      assertThat(course.level(week)).isEqualTo(level);
    }
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void aLevelLiesBetweenNothingAndTheStrongestInterval(int number) {
    Course course = new Luck(number).course();
    double strongest =
        course.intervals().stream().mapToDouble(Interval::strength).max().orElseThrow();
    for (int week = -1; week < 70; week++) {
      assertThat(course.level(week)).isBetween(0.0, strongest);
    }
  }
}
