package korridor.model.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import korridor.model.Administration;
import korridor.model.Administrations;
import korridor.model.Initialization;
import korridor.model.Issues;
import korridor.model.Organisation;
import korridor.model.Organisations;
import korridor.model.parameter.Parameters;
import org.junit.jupiter.api.Test;

/**
 * Themes and partner departments of arriving issues, in a town of 150. Tolerances of 4.5 standard
 * deviations: 7e-6 each.
 */
class IssuePartnersTest {

  private static final int WEEKS = 4000;
  private static final Organisation TOWN = Organisations.town();

  private final Administration a = Initialization.found(TOWN, Parameters.defaults(), 5, 0);

  /** Runs the weeks, hands every new issue to the visitor and clears the table. */
  private void run(int weeks, IntConsumer visitor) {
    Arrivals.run(a, weeks, visitor);
  }

  @Test
  void anIssueHasTwoToFourDistinctTopicsAndWorkForEachPartner() {
    int[] partners = new int[4];
    run(
        WEEKS,
        row -> {
          Set<Integer> topics = new HashSet<>();
          topics.add(a.departments.topic(a.issues.lead(row)));
          int count = 0;
          for (int seat = row * Issues.PARTNERS; seat < (row + 1) * Issues.PARTNERS; seat++) {
            int department = a.issues.partnerDepartment(seat);
            if (department != Issues.NONE) {
              count++;
              assertThat(topics.add(a.departments.topic(department))).isTrue();
            }
            assertThat(a.issues.partner(seat)).isEqualTo(Issues.NONE);
            assertThat(a.issues.workLeft(seat)).isEqualTo(a.issues.work(seat));
            assertThat(a.issues.work(seat) > 0).isEqualTo(department != Issues.NONE);
          }
          partners[count]++;
        });
    int all = Arrays.stream(partners).sum();
    assertThat(partners[0]).isZero();
    for (int count = 1; count <= 3; count++) {
      Shares.assertShare(partners[count], all, 1.0 / 3);
    }
  }

  @Test
  void sharesFallUnderAThemeAndNeedAnExternalPartner() {
    int[] count = new int[3];
    run(
        WEEKS,
        row -> {
          int theme = a.issues.theme(row);
          count[0]++;
          count[1] += theme != Issues.NONE ? 1 : 0;
          count[2] += a.issues.crossSector(row) ? 1 : 0;
          if (theme != Issues.NONE) {
            int first = a.issues.partnerDepartment(row * Issues.PARTNERS);
            assertThat(TOWN.themesOf(a.departments.topic(a.issues.lead(row)))).contains(theme);
            assertThat(TOWN.departmentsOf(TOWN.themes().get(theme))).contains(first);
          }
        });
    Shares.assertShare(count[1], count[0], 0.6);
    Shares.assertShare(count[2], count[0], 0.25);
  }

  /**
   * Of issues led by the first department that have one partner, without theme or under it: each
   * other department as often as its staff among those that can be drawn.
   */
  @Test
  void partnerDepartmentsAreDrawnInProportionToSize() {
    Parameters p = Parameters.defaults().with("issues.most-topics", 2).with("issues.rate", 0.01);
    Administration few = Initialization.found(TOWN, p, 5, 0);
    int[][] partners = new int[2][8];
    Arrivals.run(
        few,
        WEEKS,
        row -> {
          if (few.issues.lead(row) == 0) {
            int partner = few.issues.partnerDepartment(row * Issues.PARTNERS);
            partners[few.issues.theme(row) == Issues.NONE ? 0 : 1][partner]++;
          }
        });
    double others = 150 - TOWN.departments().get(0).staff();
    int all = Arrays.stream(partners[0]).sum();
    for (int d = 1; d < 8; d++) {
      Shares.assertShare(partners[0][d], all, TOWN.departments().get(d).staff() / others);
    }
    // theme 0 holds the topics 0, 3 and 6
    double third = TOWN.departments().get(3).staff();
    double sixth = TOWN.departments().get(6).staff();
    int themed = Arrays.stream(partners[1]).sum();
    assertThat(partners[1][3] + partners[1][6]).isEqualTo(themed);
    Shares.assertShare(partners[1][3], themed, third / (third + sixth));
  }

  /** Theme 1 of three departments is held by b and d: a third topic comes from elsewhere. */
  @Test
  void whereTheThemeHasNoFurtherTopicAnyDepartmentIsDrawn() {
    Parameters p =
        Administrations.evenParameters()
            .with("issues.fewest-topics", 4)
            .with("issues.theme-share", 1)
            .with("issues.rate", 0.05);
    Administration b = Administrations.three(p);
    int[] seen = {0};
    Arrivals.run(
        b,
        50,
        row -> {
          if (b.issues.theme(row) == 1) {
            seen[0]++;
            int first = row * Issues.PARTNERS;
            int other = b.issues.lead(row) == 1 ? 3 : 1;
            assertThat(b.issues.partnerDepartment(first)).isEqualTo(other);
            assertThat(b.issues.partnerDepartment(first + 1)).isIn(0, 2, 4);
            assertThat(b.issues.partnerDepartment(first + 2)).isIn(0, 2, 4);
          }
        });
    assertThat(seen[0]).isPositive();
  }

  @Test
  void anIssueMayBelongToAnyThemeOfItsTopic() {
    Organisation o = Organisations.three();
    Organisation twoThemes =
        new Organisation(
            o.divisions(),
            o.departments(),
            o.topics(),
            List.of(
                new Organisation.Theme("one", 0, List.of(0, 1)),
                new Organisation.Theme("two", 0, List.of(0, 2))),
            o.actors());
    Parameters p =
        Administrations.evenParameters().with("contacts.ties", 3).with("issues.rate", 0.05);
    Administration b = Initialization.found(twoThemes, p, 5, 0);
    int[] count = new int[3];
    Arrivals.run(
        b,
        1000,
        row -> {
          if (b.issues.lead(row) == 0) {
            count[b.issues.theme(row) + 1]++;
          } else if (b.issues.lead(row) > 2) {
            assertThat(b.issues.theme(row)).as("a topic beside all themes").isEqualTo(Issues.NONE);
          }
        });
    int all = count[0] + count[1] + count[2];
    Shares.assertShare(count[0], all, 0.4);
    Shares.assertShare(count[1], all, 0.3);
  }

  @Test
  void whereAllDepartmentsShareATopicAnIssueHasNoPartner() {
    Organisation oneTopic =
        new Organisation(
            List.of("A"),
            List.of(
                new Organisation.Department("a", 0, 4, 0),
                new Organisation.Department("b", 0, 4, 0)),
            List.of("only"),
            List.of(),
            Map.of());
    Parameters p = Parameters.defaults().with("contacts.ties", 2).with("issues.rate", 0.05);
    Administration same = Initialization.found(oneTopic, p, 5, 0);
    IssueArrival step = new IssueArrival(same);
    for (int week = 0; week < 20; week++) {
      same.turnWeek();
      step.step(same);
    }
    assertThat(same.issues.openCount()).isPositive();
    for (int n = 0; n < same.issues.openCount(); n++) {
      int first = same.issues.open(n) * Issues.PARTNERS;
      for (int seat = first; seat < first + Issues.PARTNERS; seat++) {
        assertThat(same.issues.partnerDepartment(seat)).isEqualTo(Issues.NONE);
      }
    }
  }
}
