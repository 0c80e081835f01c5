package korridor.model;

import static korridor.model.Samples.assertNormal;
import static korridor.model.Samples.column;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import korridor.model.Organisation.Survey;
import korridor.model.parameter.Parameters;
import org.junit.jupiter.api.Test;

/** Initialization and recruitment: shares, trust, attributes of the first day. */
class RecruitmentTest {

  private final Administration city =
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
    assertNormal(Rows.doubles(city.staff.size(), city.staff::openness), 0.42, 0.12);
    assertNormal(Rows.doubles(city.staff.size(), city.staff::respect), 0.6, 0.12);
    assertNormal(Rows.doubles(city.staff.size(), city.staff::responsibility), 0.4, 0.12);
    assertNormal(Rows.doubles(city.staff.size(), city.staff::competence), 0.35, 0.12);
    assertNormal(Rows.doubles(city.staff.size(), city.staff::outGroupTrust), 0.434, 0.12);
    for (int post = 0; post < city.staff.size(); post++) {
      assertThat(city.staff.restOpenness(post)).isEqualTo((float) city.staff.openness(post));
    }
  }

  @Test
  void trustStartsAroundTheInsideMeanOrTheOwnOutGroupTrust() {
    Administration a = city;
    List<Double> inside = new ArrayList<>();
    List<Double> across = new ArrayList<>();
    for (int post = 0; post < a.staff.size(); post++) {
      for (int slot = 0; slot < a.ties.slots(); slot++) {
        double trust = Administrations.trust(a, post, slot);
        int other = Administrations.colleague(a, post, slot);
        if (a.staff.department(post) == a.staff.department(other)) {
          inside.add(trust);
        } else {
          across.add(0.5 + trust - a.staff.outGroupTrust(post));
        }
      }
    }
    assertNormal(column(inside), 0.62, 0.1);
    assertNormal(column(across), 0.5, 0.1);
  }

  private static Organisation surveyed(Organisation o, Survey first, Survey second) {
    return new Organisation(
        o.divisions(), o.departments(), o.topics(), o.themes(), o.actors(), List.of(first, second));
  }

  private static final double UNASKED = Double.NaN;
  private static final Survey ALL = new Survey(0.7, 0.71, 0.72, 0.73, 0.74, 0.75);
  private static final Survey TRUST_OUTSIDE =
      new Survey(UNASKED, UNASKED, UNASKED, UNASKED, 0.1, UNASKED);
  private static final Survey TRUST_INSIDE =
      new Survey(UNASKED, UNASKED, UNASKED, UNASKED, UNASKED, 0.5);

  @Test
  void aSurveyReplacesTheDeclaredMeansWhereItAsked() {
    Parameters p = Administrations.evenParameters().with("contacts.ties", 2);
    Organisation surveyed = surveyed(Organisations.small(), ALL, TRUST_OUTSIDE);
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

  /** People rest where they begin, pursue nothing, and trust an I-Team like everybody else. */
  @Test
  void aNewcomerRestsWhereTheyBegin() {
    Staff s = city.staff;
    for (int post = 0; post < s.size(); post++) {
      assertThat(s.restOpenness(post)).isEqualTo((float) s.openness(post));
      assertThat(s.restRespect(post)).isEqualTo(s.respect(post));
      assertThat(s.restResponsibility(post)).isEqualTo(s.responsibility(post));
      assertThat(s.iteamTrust(post)).isEqualTo(s.outGroupTrust(post));
      assertThat(s.goalTheme(post)).isZero();
      assertThat(s.goal(post)).isZero();
    }
  }

  @Test
  void trustOutsideThatWasNotAskedFollowsTrustInside() {
    Parameters p = Administrations.evenParameters().with("contacts.ties", 2);
    Organisation surveyed = surveyed(Organisations.small(), ALL, TRUST_INSIDE);
    Administration a = Initialization.found(surveyed, p, 1, 0);
    assertThat(Rows.doubles(a.staff.size(), a.staff::outGroupTrust))
        .containsExactly(0.74f, 0.74f, 0.35f, 0.35f); // 0.7 · 0.5
    assertThat(a.trustWithoutTie(0, 1)).isEqualTo(0.75);
    assertThat(a.trustWithoutTie(2, 3)).isEqualTo(0.5);
    assertThat(a.trustWithoutTie(2, 0)).isEqualTo(0.35f);
  }

  /**
   * Departments of 80 and 320, 150 ties across or more; means within 4.5 standard errors (false
   * alarm 7e-6 each), spreads within 25 %, which are 4.3 standard errors or more.
   */
  @Test
  void tiesStartAtTheTrustOfTheirDepartmentsSurvey() {
    Organisation surveyed = surveyed(Organisations.regular(2, 2, 400, 1, 0), ALL, TRUST_INSIDE);
    Administration a = Initialization.found(surveyed, Administrations.evenParameters(), 1, 0);
    double[] inside = {0.75, 0.5};
    double[] across = {0.74, 0.35};
    for (int d = 0; d < 2; d++) {
      assertNormal(trusts(a, d, true), inside[d], 0.1, 0.25);
      assertNormal(trusts(a, d, false), across[d], 0.1, 0.25);
    }
  }

  private static double[] trusts(Administration a, int department, boolean inside) {
    List<Double> trusts = new ArrayList<>();
    for (int tie = 0; tie < a.ties.count(); tie++) {
      int other = a.staff.department(Staff.post(a.ties.colleague(tie)));
      if (a.staff.department(a.ties.owner(tie)) == department && other == department == inside) {
        trusts.add((double) a.ties.trust(tie));
      }
    }
    return column(trusts);
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
