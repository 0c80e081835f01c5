package korridor.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import korridor.model.Organisation.Survey;
import korridor.model.parameter.Parameters;
import org.junit.jupiter.api.Test;

/** Initialization and recruitment: shares, trust, attributes of the first day. */
class RecruitmentTest {

  private static final Administration CITY =
      Initialization.found(Organisations.city(), Parameters.defaults(), 3, 0);

  /**
   * 18,000 ties of a city whose departments are larger than the tie budget. The shares of one draw
   * are 84, 9 and 7 %; false alarm of 4.5 standard deviations: 7e-6 each.
   */
  @Test
  void tiesLeadInsideToTheDivisionAndElsewhereInTheDeclaredShares() {
    Administration a =
        Initialization.found(Organisations.regular(6, 40, 5900, 6, 0), Parameters.defaults(), 3, 0);
    double[] count = new double[3];
    for (int post = 0; post < a.staff.size(); post++) {
      for (int slot = 0; slot < a.ties.slots(); slot++) {
        int other = Administrations.colleague(a, post, slot);
        boolean inside = a.staff.department(post) == a.staff.department(other);
        count[inside ? 0 : a.divisionOf(post) == a.divisionOf(other) ? 1 : 2]++;
      }
    }
    double n = a.ties.count();
    double[] shares = {0.84, 0.09, 0.07};
    for (int reach = 0; reach < 3; reach++) {
      double p = shares[reach];
      assertThat(count[reach] / n).isCloseTo(p, within(4.5 * Math.sqrt(p * (1 - p) / n)));
    }
  }

  /** Of 400 people 80 and 320: at ratio 4, 4·79 / (4·79 + 320) and 4·319 / (4·319 + 80). */
  @Test
  void aDensityRatioGivesEachDepartmentItsOwnShare() {
    Organisation o = Organisations.regular(2, 2, 400, 1, 0);
    Administration a =
        Initialization.found(o, Parameters.defaults().with("ties.density-ratio", 4), 1, 0);
    Recruitment recruitment = new Recruitment(a);
    assertThat(recruitment.ownShare(0)).isCloseTo(316.0 / 636, within(1e-12));
    assertThat(recruitment.ownShare(1)).isCloseTo(1276.0 / 1356, within(1e-12));
    double inside = 0;
    for (int post = 80; post < 400; post++) {
      for (int slot = 0; slot < a.ties.slots(); slot++) {
        inside += Administrations.colleague(a, post, slot) >= 80 ? 1 : 0;
      }
    }
    double p = 1276.0 / 1356;
    double n = 320.0 * a.ties.slots();
    assertThat(inside / n).isCloseTo(p, within(4.5 * Math.sqrt(p * (1 - p) / n)));
  }

  @Test
  void nobodyIsTiedToThemselvesOrTwiceToTheSame() {
    for (Organisation o :
        List.of(Organisations.city(), Organisations.town(), Organisations.three())) {
      Administration a = Initialization.found(o, Parameters.defaults(), 8, 2);
      for (int post = 0; post < a.staff.size(); post++) {
        int self = post;
        int[] others =
            java.util.stream.IntStream.range(0, a.ties.slots())
                .map(slot -> Administrations.colleague(a, self, slot))
                .toArray();
        assertThat(others).doesNotContain(post).doesNotHaveDuplicates();
      }
    }
  }

  /**
   * Means of 1,500 people; tolerance 4.5 standard errors (false alarm 7e-6 each), sd within 10 %.
   */
  @Test
  void attributesHaveTheDeclaredMeansAndSpreads() {
    assertNormal(Rows.doubles(CITY.staff.size(), CITY.staff::openness), 0.42, 0.12);
    assertNormal(Rows.doubles(CITY.staff.size(), CITY.staff::respect), 0.6, 0.12);
    assertNormal(Rows.doubles(CITY.staff.size(), CITY.staff::responsibility), 0.4, 0.12);
    assertNormal(Rows.doubles(CITY.staff.size(), CITY.staff::competence), 0.35, 0.12);
    assertNormal(Rows.doubles(CITY.staff.size(), CITY.staff::outGroupTrust), 0.434, 0.12);
    for (int post = 0; post < CITY.staff.size(); post++) {
      assertThat(CITY.staff.restOpenness(post)).isEqualTo((float) CITY.staff.openness(post));
    }
  }

  private static void assertNormal(double[] column, double mean, double spread) {
    double m = Arrays.stream(column).average().orElseThrow();
    double v = Arrays.stream(column).map(x -> (x - m) * (x - m)).sum() / (column.length - 1);
    assertThat(m).isCloseTo(mean, within(4.5 * spread / Math.sqrt(column.length)));
    assertThat(Math.sqrt(v)).isCloseTo(spread, within(0.1 * spread));
  }

  /** Deviations from the own mean have spread 0.1: 18,000 of them, as above. */
  @Test
  void trustStartsAroundTheInsideMeanOrTheOwnOutGroupTrust() {
    double[][] deviations = new double[2][CITY.ties.count()];
    int[] count = new int[2];
    for (int post = 0; post < CITY.staff.size(); post++) {
      for (int slot = 0; slot < CITY.ties.slots(); slot++) {
        int other = Administrations.colleague(CITY, post, slot);
        int across = CITY.staff.department(post) == CITY.staff.department(other) ? 0 : 1;
        double mean = across == 1 ? CITY.staff.outGroupTrust(post) : 0.62;
        if (mean > 0.3 && mean < 0.7) { // where none is held at an end of the scale
          double trust = Administrations.trust(CITY, post, slot);
          deviations[across][count[across]++] = trust - mean;
        }
      }
    }
    assertNormal(Arrays.copyOf(deviations[0], count[0]), 0, 0.1);
    assertNormal(Arrays.copyOf(deviations[1], count[1]), 0, 0.1);
  }

  /** A newcomer rests where they begin; trust in the I-Team is that in others. */
  @Test
  void newcomersRestWhereTheyBegin() {
    for (int post = 0; post < CITY.staff.size(); post++) {
      assertThat(CITY.staff.restRespect(post)).isEqualTo(CITY.staff.respect(post));
      assertThat(CITY.staff.restResponsibility(post)).isEqualTo(CITY.staff.responsibility(post));
      assertThat(CITY.staff.iteamTrust(post)).isEqualTo(CITY.staff.outGroupTrust(post));
      assertThat(CITY.staff.goalTheme(post)).isZero();
      assertThat(CITY.staff.goal(post)).isZero();
    }
  }

  @Test
  void aNewcomerInACorridorsSeatTakesUpItsTheme() {
    Administration a = Administrations.three();
    a.staff.setCorridor(0, 2);
    a.staff.pursue(0, 1, 0.7f);
    new Recruitment(a).recruit(0);
    assertThat(a.staff.goalTheme(0)).as("no common goal is in practice").isZero();
    a.arrangements.runCorridors(1, true, true, true);
    new Recruitment(a).recruit(0);
    assertThat(a.staff.goalTheme(0)).isEqualTo(2);
    assertThat(a.staff.goal(0)).isZero();
    new Recruitment(a).recruit(1);
    assertThat(a.staff.goalTheme(1)).isZero();
  }

  /** Depth and shares at the founding are those of the ties. */
  @Test
  void theFoundingIsRemembered() {
    double depth = 0;
    int across = 0;
    for (int post = 0; post < CITY.staff.size(); post++) {
      depth += CITY.staff.department(post) == 7 ? CITY.staff.depth(post) : 0;
      for (int slot = 0; slot < CITY.ties.slots(); slot++) {
        int other = Administrations.colleague(CITY, post, slot);
        across += CITY.staff.department(post) == CITY.staff.department(other) ? 0 : 1;
      }
    }
    assertThat(CITY.departments.foundingDepth(7))
        .isCloseTo(depth / CITY.departments.staff(7), within(1e-9));
    assertThat(CITY.foundingShareAcross())
        .isCloseTo((double) across / CITY.ties.count(), within(1e-12));
  }

  /** Of ties across 0.09 of 0.16 lead into the division; nobody is tied twice. */
  @Test
  void aTieAcrossLeadsIntoTheDivisionAsOftenAsThoseOfNewcomers() {
    Recruitment recruitment = new Recruitment(CITY);
    int near = 0;
    for (int n = 0; n < 4000; n++) {
      int other = recruitment.drawAcross(korridor.random.Draws.bits(5, n, 0), 700);
      assertThat(CITY.staff.department(other)).isNotEqualTo(CITY.staff.department(700));
      assertThat(CITY.ties.leadsTo(700, other)).isFalse();
      near += CITY.divisionOf(other) == CITY.divisionOf(700) ? 1 : 0;
    }
    double p = 0.09 / 0.16;
    assertThat(near / 4000.0).isCloseTo(p, within(4.5 * Math.sqrt(p * (1 - p) / 4000)));
  }

  /** The second and the third division of one department each have nobody near. */
  @Test
  void whereTheDivisionHasNobodyElseTheTieLeadsElsewhere() {
    Administration a = Administrations.three();
    Recruitment recruitment = new Recruitment(a);
    Administration dense =
        Administrations.three(Administrations.evenParameters().with("ties.density-ratio", 4));
    Administration open =
        Administrations.three(
            Administrations.evenParameters()
                .with("ties.own-share", 1)
                .with("ties.division-share", 0));
    for (int n = 0; n < 200; n++) {
      long luck = korridor.random.Draws.bits(5, n, 0);
      assertThat(recruitment.drawAcross(luck, 17)).isBetween(0, 15);
      assertThat(new Recruitment(dense).drawAcross(luck, 17)).isBetween(0, 15);
      assertThat(new Recruitment(open).drawAcross(luck, 17)).isBetween(0, 15);
    }
  }

  @Test
  void departmentsHeadsAndActorsStartAsDeclared() {
    Administration a = Administrations.three();
    assertThat(Rows.doubles(a.departments.size(), a.departments::routines)).containsOnly(0.25);
    assertThat(Rows.doubles(a.departments.size(), a.departments::strain)).containsOnly(0);
    assertThat(Rows.doubles(a.heads.size(), h -> a.heads.sponsorship(h, 0))).containsOnly(0.45);
    assertThat(a.actors.kind(1)).isEqualTo(ActorKind.CIVIL_SOCIETY);
  }

  /** 93 actors of each of four kinds, with spread 0.15; as above. */
  @Test
  void actorsDifferAroundTheDeclaredMeans() {
    assertNormal(Rows.doubles(372, CITY.actors::trust), 0.5, 0.15);
    assertThat(Rows.doubles(372, CITY.actors::trustAtStart))
        .containsExactly(Rows.doubles(372, CITY.actors::trust));
    assertNormal(Rows.doubles(186, CITY.actors::voice), 0.5, 0.15);
    assertNormal(Rows.doubles(186, n -> CITY.actors.voice(186 + n)), 0.4, 0.15);
    double[] needs = Rows.doubles(372, CITY.actors::needX);
    double[] others = Rows.doubles(372, CITY.actors::needY);
    double deviation = Math.sqrt(1 / 12.0 / 372);
    for (double[] column : new double[][] {needs, others}) {
      assertThat(Arrays.stream(column)).allMatch(need -> need > 0 && need < 1);
      assertThat(Arrays.stream(column).average().orElseThrow())
          .isCloseTo(0.5, within(4.5 * deviation));
    }
    assertThat(needs).isNotEqualTo(others);
  }

  @Test
  void aSurveyReplacesTheDeclaredMeansWhereItAsked() {
    Organisation o = Organisations.small();
    double unasked = Double.NaN;
    Organisation surveyed =
        new Organisation(
            o.divisions(),
            o.departments(),
            o.topics(),
            o.themes(),
            o.actors(),
            List.of(
                new Survey(0.7, 0.71, 0.72, 0.73, 0.74, 0.75),
                new Survey(unasked, unasked, unasked, unasked, 0.1, unasked)));
    Parameters p = Administrations.evenParameters().with("contacts.ties", 2);
    Administration a = Initialization.found(surveyed, p, 1, 0);
    assertThat(Rows.doubles(a.staff.size(), a.staff::openness))
        .containsExactly(0.7, 0.7, 0.42, 0.42);
    assertThat(Rows.doubles(a.staff.size(), a.staff::respect))
        .containsExactly(0.71f, 0.71f, 0.6f, 0.6f);
    assertThat(Rows.doubles(a.staff.size(), a.staff::responsibility))
        .containsExactly(0.72f, 0.72f, 0.4f, 0.4f);
    assertThat(Rows.doubles(a.staff.size(), a.staff::competence))
        .containsExactly(0.73f, 0.73f, 0.35f, 0.35f);
    assertThat(Rows.doubles(a.staff.size(), a.staff::outGroupTrust))
        .containsExactly(0.74f, 0.74f, 0.1f, 0.1f);
  }

  /** Means of a thousand ties or more, as above. */
  @Test
  void theTrustOfTiesFollowsTheSurveyToo() {
    Organisation o = Organisations.regular(2, 2, 400, 1, 0); // of 80 and 320
    double unasked = Double.NaN;
    Organisation surveyed =
        new Organisation(
            o.divisions(),
            o.departments(),
            o.topics(),
            o.themes(),
            o.actors(),
            List.of(
                new Survey(unasked, unasked, unasked, unasked, 0.3, 0.7),
                new Survey(unasked, unasked, unasked, unasked, unasked, 0.5)));
    Parameters p = Administrations.evenParameters().with("ties.own-share", 0.5);
    Administration a = Initialization.found(surveyed, p, 1, 0);
    double[][] trust = new double[2][2];
    int[][] count = new int[2][2];
    for (int post = 0; post < 400; post++) {
      for (int slot = 0; slot < a.ties.slots(); slot++) {
        int from = a.staff.department(post);
        int to = a.staff.department(Administrations.colleague(a, post, slot));
        trust[from][to] += Administrations.trust(a, post, slot);
        count[from][to]++;
      }
    }
    double[][] expected = {{0.7, 0.3}, {0.35, 0.5}}; // 0.7 times 0.5 was not asked
    for (int from = 0; from < 2; from++) {
      for (int to = 0; to < 2; to++) {
        assertThat(trust[from][to] / count[from][to])
            .isCloseTo(expected[from][to], within(4.5 * 0.1 / Math.sqrt(count[from][to])));
      }
    }
  }

  @Test
  void moreTiesThanColleaguesAreRefused() {
    Parameters p = Parameters.defaults().with("contacts.ties", 4);
    assertThatThrownBy(() -> Initialization.found(Organisations.small(), p, 1, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("4 ties")
        .hasMessageContaining("4 staff");
  }
}
