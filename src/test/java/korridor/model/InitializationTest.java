package korridor.model;

import static korridor.model.Samples.assertNormal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import korridor.model.parameter.Parameters;
import org.junit.jupiter.api.Test;

/** The state before the first week: departments, heads, actors, what the founding remembers. */
class InitializationTest {

  private final Administration city =
      Initialization.found(Organisations.city(), Parameters.defaults(), 3, 0);

  @Test
  void departmentsAndHeadsStartAtTheirRest() {
    Administration a = Administrations.three();
    assertThat(Rows.doubles(a.departments.size(), a.departments::routines)).containsOnly(0.25);
    assertThat(Rows.doubles(a.departments.size(), a.departments::strain)).containsOnly(0);
    for (int theme = Issues.NONE; theme < 2; theme++) {
      int k = theme;
      assertThat(Rows.doubles(a.heads.size(), h -> a.heads.sponsorship(h, k))).containsOnly(0.45);
    }
    assertThat(a.actors.kind(1)).isEqualTo(ActorKind.CIVIL_SOCIETY);
  }

  @Test
  void aHeadStartsWhereStated() {
    Organisation o = Organisations.small();
    Organisation stated =
        new Organisation(
            o.divisions(),
            o.departments(),
            o.topics(),
            o.themes(),
            o.actors(),
            List.of(),
            List.of(0.7, Double.NaN));
    Parameters p = Administrations.evenParameters().with("contacts.ties", 2);
    Administration a = Initialization.found(stated, p, 1, 0);
    for (int theme : new int[] {Issues.NONE, 0}) {
      assertThat(a.heads.sponsorship(0, theme)).isEqualTo(0.7);
      assertThat(a.heads.sponsorship(1, theme)).isEqualTo(0.45);
    }
  }

  /**
   * 372 actors, half of them of the market; a need is even over the unit square, of standard
   * deviation 1/√12. Means within 4.5 standard errors (false alarm 7e-6 each), spreads within 20 %,
   * which are 3.8 standard errors or more (false alarm 2e-4 each).
   */
  @Test
  void actorsStartWithTheDeclaredTrustAndVoiceAndWithNeedsAllOver() {
    Actors actors = city.actors;
    int n = actors.size();
    assertNormal(Rows.doubles(n, actors::trust), 0.5, 0.15, 0.2);
    assertNormal(voices(true), 0.5, 0.15, 0.2);
    assertNormal(voices(false), 0.8 * 0.5, 0.15, 0.2);
    assertNormal(Rows.doubles(n, actors::needX), 0.5, Math.sqrt(1 / 12.0), 0.2);
    assertNormal(Rows.doubles(n, actors::needY), 0.5, Math.sqrt(1 / 12.0), 0.2);
    for (int x = 0; x < n; x++) {
      assertThat(actors.trustAtStart(x)).isEqualTo(actors.trust(x));
      assertThat(actors.needX(x)).isBetween(0.0, 1.0).isNotEqualTo(actors.needY(x));
      assertThat(actors.lastMet(x)).isEqualTo(Actors.NEVER);
    }
    assertThat(Rows.doubles(n, actors::mainTopic)).contains(0, 39);
    assertThat(java.util.stream.DoubleStream.of(Rows.doubles(n, actors::mainTopic)))
        .allMatch(topic -> topic >= 0 && topic < 40);
  }

  private double[] voices(boolean civic) {
    return java.util.stream.IntStream.range(0, city.actors.size())
        .filter(x -> city.actors.kind(x).civic() == civic)
        .mapToDouble(city.actors::voice)
        .toArray();
  }

  @Test
  void theFoundingRemembersDepthAndTheShareOfTiesAcross() {
    Administration a = city;
    double[] depth = new double[a.departments.size()];
    double across = 0;
    for (int tie = 0; tie < a.ties.count(); tie++) {
      int department = a.staff.department(a.ties.owner(tie));
      if (a.staff.department(Staff.post(a.ties.colleague(tie))) == department) {
        depth[department] += a.ties.trust(tie);
      } else {
        across++;
      }
    }
    for (int d = 0; d < depth.length; d++) {
      assertThat(a.departments.foundingDepth(d))
          .isCloseTo(depth[d] / a.departments.staff(d), within(1e-9));
    }
    assertThat(a.foundingShareAcross()).isCloseTo(across / a.ties.count(), within(1e-12));
    double expertise = 0;
    for (int post = 0; post < a.departments.staff(0); post++) {
      expertise += a.expertise(post);
    }
    assertThat(expertise / a.departments.staff(0)).isCloseTo(1, within(1e-9));
  }
}
