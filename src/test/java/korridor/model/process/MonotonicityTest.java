package korridor.model.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.BiConsumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import korridor.model.Administration;
import korridor.model.Administrations;
import korridor.model.Rollout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** In which direction each state works, over its whole scale; the steps are exact comparisons. */
class MonotonicityTest {

  private static final int STEPS = 10;

  private static Arguments rises(
      String name, BiConsumer<Administration, Double> set, ToDoubleFunction<Administration> read) {
    return Arguments.of(name, set, read, 1);
  }

  private static Arguments falls(
      String name, BiConsumer<Administration, Double> set, ToDoubleFunction<Administration> read) {
    return Arguments.of(name, set, read, -1);
  }

  private static double success(Administration a) {
    double trust = (Administrations.trust(a, 0, 1) + Administrations.trust(a, 2, 1)) / 2.0;
    return new Episode(a).begin(a).acrossLogOdds(0, 2, trust, 0, 1);
  }

  private static double joining(Administration a) {
    double trust = Willingness.trust(a, 2, 0);
    return new Willingness(a).logOdds(a, 2, trust, 0, a.staff.teams(2));
  }

  private static double down(Administration a) {
    int row = a.issues.add(1, 0, 0);
    a.issues.setTheme(row, 0);
    a.issues.setPartnerDepartment(row * korridor.model.Issues.PARTNERS, 1);
    return new TeamFormation(a).down(a, row * korridor.model.Issues.PARTNERS);
  }

  static Stream<Arguments> ofSuccess() {
    ToDoubleFunction<Administration> p = MonotonicityTest::success;
    return Stream.of(
        rises("trust", (a, v) -> Administrations.tie(a, 0, 1, 2, v), p),
        rises("competence", (a, v) -> a.staff.setCompetence(0, v.floatValue()), p),
        rises("expertise", (a, v) -> a.staff.setDepth(2, v), p),
        rises("openness", (a, v) -> a.staff.setOpenness(2, v), p),
        rises("respect", (a, v) -> a.staff.setRespect(0, v.floatValue()), p),
        rises("routines", (a, v) -> a.departments.setRoutines(1, v), p),
        rises("sponsorship", (a, v) -> a.heads.setSponsorship(0, 0, v), p),
        falls("strain", (a, v) -> a.departments.setStrain(0, v), p),
        rises("goal", MonotonicityTest::pursueBoth, p),
        rises(
            "a facilitator's competence above the pair's",
            (a, v) -> a.staff.setCompetence(1, (float) (0.35 + 0.6 * v)),
            p),
        rises(
            "trust in the I-Team above the pair's",
            (a, v) -> a.staff.setIteamTrust(0, (float) (0.4 + 0.6 * v)),
            p));
  }

  private static void pursueBoth(Administration a, double level) {
    a.staff.pursue(0, 1, (float) level);
    a.staff.pursue(2, 1, 0.2f);
  }

  static Stream<Arguments> ofJoining() {
    ToDoubleFunction<Administration> w = MonotonicityTest::joining;
    return Stream.of(
        rises("trust", (a, v) -> Administrations.tie(a, 2, 1, 0, v), w),
        rises("openness", (a, v) -> a.staff.setOpenness(2, v), w),
        rises("responsibility", (a, v) -> a.staff.setResponsibility(2, v.floatValue()), w),
        rises("sponsorship", (a, v) -> a.heads.setSponsorship(1, 0, v), w),
        rises("the owner's sponsorship", MonotonicityTest::own, w),
        falls("load", (a, v) -> a.staff.setTeams(2, (int) (v * STEPS)), w),
        falls("strain", (a, v) -> a.departments.setStrain(1, v), w));
  }

  private static void own(Administration a, double sponsorship) {
    a.arrangements.shareCredit(0, 1, Rollout.FULL);
    a.heads.setSponsorship(0, 0, sponsorship);
  }

  static Stream<Arguments> ofOtherLaws() {
    return Stream.of(
        rises(
            "the official channel by sponsorship",
            (a, v) -> a.heads.setSponsorship(1, 0, v),
            MonotonicityTest::down),
        falls(
            "the official channel by strain",
            (a, v) -> a.departments.setStrain(1, v),
            MonotonicityTest::down),
        rises(
            "an actor joins by trust",
            (a, v) -> a.actors.setTrust(0, v),
            a -> new ParticipationPhase(a).chance(a, 0, 0)),
        rises(
            "an actor joins by voice",
            (a, v) -> a.actors.setVoice(0, v),
            a -> new ParticipationPhase(a).chance(a, 0, 0)),
        rises(
            "practice by respect after a failure",
            (a, v) -> a.staff.setRespect(2, (float) (0.5 + v / 2)),
            a -> new Learning(a).begin(a).practice(0, 0.4, a.staff.respect(2), 0)),
        rises(
            "practice by trust",
            (a, v) -> Administrations.tie(a, 0, 1, 2, v),
            a -> new Learning(a).begin(a).practice(0, Administrations.trust(a, 0, 1), 0.6, 1)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"ofSuccess", "ofJoining", "ofOtherLaws"})
  void everyStateWorksInOneDirection(
      String name,
      BiConsumer<Administration, Double> set,
      ToDoubleFunction<Administration> read,
      int direction) {
    double before = Double.NaN;
    for (int step = 0; step <= STEPS; step++) {
      Administration a = Administrations.pairs();
      a.staff.setTeams(2, 1);
      set.accept(a, (double) step / STEPS);
      double now = read.applyAsDouble(a);
      if (step > 0) {
        assertThat(Math.signum(now - before)).as("%s, step %d", name, step).isEqualTo(direction);
      }
      before = now;
    }
  }
}
