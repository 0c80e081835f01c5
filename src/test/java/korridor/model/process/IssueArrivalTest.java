package korridor.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import korridor.model.Administration;
import korridor.model.Administrations;
import korridor.model.DrawKeys.IssueContent;
import korridor.model.DrawKeys.IssueContentOfIssue;
import korridor.model.Flow;
import korridor.model.Initialization;
import korridor.model.Issues;
import korridor.model.Journal;
import korridor.model.Organisation;
import korridor.model.Organisations;
import korridor.model.parameter.Parameters;
import korridor.random.Draws;
import org.junit.jupiter.api.Test;

/** Arrivals in a town of 150 over 4,000 weeks. Tolerances of 4.5 standard deviations: 7e-6 each. */
class IssueArrivalTest {

  private static final int WEEKS = 4000;
  private static final Organisation TOWN = Organisations.town();

  private final Administration a = Initialization.found(TOWN, Parameters.defaults(), 5, 0);

  /** Runs the weeks, hands every new issue to the visitor and clears the table. */
  private void run(int weeks, IntConsumer visitor) {
    run(a, weeks, visitor);
  }

  private static void run(Administration a, int weeks, IntConsumer visitor) {
    IssueArrival arrival = new IssueArrival(a);
    for (int week = 0; week < weeks; week++) {
      a.turnWeek();
      a.ledger.turn();
      arrival.step(a);
      assertThat(a.ledger.thisWeek(Flow.ARRIVED)).isEqualTo(a.issues.openCount());
      for (int n = 0; n < a.issues.openCount(); n++) {
        visitor.accept(a.issues.open(n));
      }
      a.issues.removeIf(any -> true);
    }
  }

  /** Verification row V6: mean and variance of a Poisson number with mean 0.002 · 150 = 0.3. */
  @Test
  void arrivalsArePoisson() {
    double sum = 0;
    double squares = 0;
    for (int week = 0; week < WEEKS; week++) {
      int[] count = new int[1];
      run(1, row -> count[0]++);
      sum += count[0];
      squares += count[0] * count[0];
    }
    double mean = sum / WEEKS;
    double variance = (squares - WEEKS * mean * mean) / (WEEKS - 1);
    double m = 0.3;
    assertThat(mean).isCloseTo(m, within(4.5 * Math.sqrt(m / WEEKS)));
    assertThat(variance).isCloseTo(m, within(4.5 * Math.sqrt((m + 2 * m * m) / WEEKS)));
  }

  @Test
  void aDepartmentLeadsInProportionToItsSize() {
    int[] led = new int[TOWN.departments().size()];
    run(WEEKS, row -> led[a.issues.lead(row)]++);
    for (int d = 0; d < led.length; d++) {
      double mean = WEEKS * 0.002 * TOWN.departments().get(d).staff();
      assertThat((double) led[d])
          .as("department " + d)
          .isCloseTo(mean, within(4.5 * Math.sqrt(mean)));
    }
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
   * Median and spread of logarithms of n numbers; standard errors √(π/2) · spread / √n of the
   * median and spread / √(2n) of the spread, 4.5 of them: 7e-6 each. Rounding to whole numbers
   * moves the logarithm by 0.5 / median at most.
   */
  private static void assertLognormal(List<Integer> drawn, double median, double spread) {
    double[] logs = drawn.stream().mapToDouble(n -> StrictMath.log(n)).sorted().toArray();
    int n = logs.length;
    assertThat(n).isGreaterThan(1000);
    double error = spread * Math.sqrt(Math.PI / 2 / n);
    assertThat(logs[n / 2]).isCloseTo(StrictMath.log(median), within(4.5 * error + 0.5 / median));
    double mean = Arrays.stream(logs).average().orElseThrow();
    double variance = Arrays.stream(logs).map(x -> (x - mean) * (x - mean)).sum() / (n - 1);
    assertThat(Math.sqrt(variance))
        .isCloseTo(spread, within(4.5 * spread / Math.sqrt(2.0 * n) + 0.5 / median));
  }

  /** Large numbers, so that neither rounding nor the shortest deadline shows. */
  @Test
  void workAndDeadlineAreLognormal() {
    Parameters p =
        Parameters.defaults()
            .with("issues.work", 60)
            .with("issues.work-spread", 0.8)
            .with("issues.deadline", 400)
            .with("issues.deadline-spread", 0.4);
    Administration large = Initialization.found(TOWN, p, 5, 0);
    List<Integer> work = new ArrayList<>();
    List<Integer> deadline = new ArrayList<>();
    run(
        large,
        WEEKS,
        row -> {
          deadline.add(large.issues.deadline(row));
          for (int seat = row * Issues.PARTNERS; seat < (row + 1) * Issues.PARTNERS; seat++) {
            if (large.issues.work(seat) > 0) {
              work.add(large.issues.work(seat));
            }
          }
        });
    assertLognormal(work, 60, 0.8);
    assertLognormal(deadline, 400, 0.4);
  }

  /** Without spread the medians themselves; the seats of one issue otherwise differ. */
  @Test
  void withoutSpreadWorkAndDeadlineAreTheMedians() {
    Administration even = Initialization.found(TOWN, Administrations.evenParameters(), 5, 0);
    run(
        even,
        200,
        row -> {
          assertThat(even.issues.deadline(row)).isEqualTo(104);
          assertThat(even.issues.work(row * Issues.PARTNERS)).isEqualTo(13);
        });
    int[] alike = new int[2];
    run(
        a,
        WEEKS,
        row -> {
          int first = row * Issues.PARTNERS;
          if (a.issues.work(first + 1) > 0) {
            alike[a.issues.work(first) == a.issues.work(first + 1) ? 1 : 0]++;
          }
        });
    assertThat(alike[0]).isGreaterThan(10 * alike[1]);
  }

  @Test
  void workIsAtLeastOneSuccessAndTheDeadlineAtLeastHalfAYear() {
    Parameters p =
        Parameters.defaults()
            .with("issues.work", 1)
            .with("issues.work-spread", 1.5)
            .with("issues.deadline", 26)
            .with("issues.deadline-spread", 1);
    Administration small = Initialization.found(TOWN, p, 5, 0);
    int[] least = {0, 0, 0};
    run(
        small,
        WEEKS,
        row -> {
          int work = small.issues.work(row * Issues.PARTNERS);
          assertThat(work).isBetween(1, 5000);
          assertThat(small.issues.deadline(row)).isBetween(26, 5000);
          least[0] += work == 1 ? 1 : 0;
          least[1] += small.issues.deadline(row) == 26 ? 1 : 0;
          least[2]++;
        });
    // work below 1.5, deadline below 26.5: normal shares of ln 1.5 / 1.5 and of ln(26.5 / 26)
    Shares.assertShare(least[0], least[2], 0.60652);
    Shares.assertShare(least[1], least[2], 0.50760);
  }

  /** The solution starts at a point of the leading department, not of the issue. */
  @Test
  void theSolutionStartsAtThePointOfTheLead() {
    double[][] start = new double[TOWN.departments().size()][];
    run(
        WEEKS,
        row -> {
          double[] point = {a.issues.solutionX(row), a.issues.solutionY(row)};
          int lead = a.issues.lead(row);
          assertThat(point[0]).isStrictlyBetween(0.0, 1.0).isNotEqualTo(point[1]);
          assertThat(point[1]).isStrictlyBetween(0.0, 1.0);
          start[lead] = start[lead] == null ? point : start[lead];
          assertThat(point).containsExactly(start[lead]);
        });
    assertThat(Arrays.stream(start).mapToDouble(point -> point[0]))
        .doesNotHaveDuplicates()
        .hasSize(8);
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
    run(
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
    run(
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
    run(
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

  /** Median times e to the spread times the normal number of the issue, rounded. */
  @Test
  void theSizeOfAnIssueFollowsFromItsKey() {
    run(
        WEEKS / 10,
        row -> {
          long key = a.issues.key(row);
          for (int seat = 0; seat < Issues.PARTNERS; seat++) {
            if (a.issues.partnerDepartment(row * Issues.PARTNERS + seat) != Issues.NONE) {
              double z = Draws.gaussian(key, IssueContent.WORK, seat);
              assertThat((double) a.issues.work(row * Issues.PARTNERS + seat))
                  .isEqualTo(Math.max(1, Math.rint(13 * StrictMath.exp(0.8 * z))));
            }
          }
          double z = Draws.gaussian(key, IssueContent.ISSUE, IssueContentOfIssue.DEADLINE);
          assertThat((double) a.issues.deadline(row))
              .isEqualTo(Math.max(26, Math.rint(104 * StrictMath.exp(0.4 * z))));
        });
  }

  @Test
  void anArrivalIsTold() {
    List<String> told = new ArrayList<>();
    Administration b =
        a.fork(
            new Journal() {
              @Override
              public void arrived(long issue, int department, int theme, int coordinator) {
                told.add(issue + " " + department + " " + theme + " " + coordinator);
              }
            });
    List<String> seen = new ArrayList<>();
    run(
        b,
        20,
        row ->
            seen.add(
                b.issues.key(row)
                    + " "
                    + b.issues.lead(row)
                    + " "
                    + b.issues.theme(row)
                    + " "
                    + b.issues.coordinator(row)));
    assertThat(told).isEqualTo(seen).isNotEmpty();
  }

  @Test
  void theCoordinatorIsOfTheLeadAndHasOneTeamMore() {
    run(
        500,
        row -> {
          int coordinator = a.issues.coordinator(row);
          assertThat(a.staff.department(coordinator)).isEqualTo(a.issues.lead(row));
          assertThat(a.staff.teams(coordinator)).isPositive();
          assertThat(a.issues.birth(row)).isEqualTo(a.week());
        });
  }

  @Test
  void theAffectedActorsAreDistinct() {
    int[] both = new int[1];
    run(
        1000,
        row -> {
          int first = a.issues.affected(row, 0);
          int second = a.issues.affected(row, 1);
          assertThat(first).isBetween(0, a.actors.size() - 1);
          assertThat(second).isNotEqualTo(first);
          both[0] += second != Issues.NONE ? 1 : 0;
          assertThat(a.issues.affected(row, 2)).isEqualTo(Issues.NONE);
        });
    assertThat(both[0]).isPositive();
  }

  @Test
  void withoutActorsNoIssueIsCrossSector() {
    Parameters p =
        Parameters.defaults().with("contacts.ties", 2).with("issues.cross-sector-share", 1);
    Administration small = Initialization.found(Organisations.smallWithoutActors(), p, 5, 0);
    IssueArrival step = new IssueArrival(small);
    int seen = 0;
    for (int week = 0; week < 2000; week++) {
      small.turnWeek();
      step.step(small);
      for (int n = 0; n < small.issues.openCount(); n++) {
        seen++;
        assertThat(small.issues.crossSector(small.issues.open(n))).isFalse();
      }
      small.issues.removeIf(any -> true);
    }
    assertThat(seen).isPositive();
  }

  /** An actor is drawn in proportion to salience: 1 for the main topic, less for the others. */
  @Test
  void actorsAreDrawnInProportionToSalience() {
    Salience salience = new Salience(a);
    double[] weight = new double[a.actors.size()];
    for (int x = 0; x < weight.length; x++) {
      weight[x] = salience.of(a, x, 1);
      assertThat(weight[x]).isBetween(0.0, 1.0);
      assertThat(weight[x] == 1).isEqualTo(a.actors.mainTopic(x) == 1);
      assertThat(weight[x] == 1 || weight[x] < 0.3).isTrue();
    }
    int[] drawn = new int[weight.length];
    for (int n = 0; n < 20_000; n++) {
      drawn[salience.drawActor(a, 1, Draws.bits(77, n, 0))]++;
    }
    double all = Arrays.stream(weight).sum();
    for (int x = 0; x < weight.length; x++) {
      Shares.assertShare(drawn[x], 20_000, weight[x] / all);
    }
  }

  /** Four actors are drawn from four, so the same one is often drawn again. */
  @Test
  void evenManyAffectedActorsAreDistinct() {
    Parameters p =
        Administrations.evenParameters()
            .with("issues.affected-actors", 4)
            .with("participation.side-salience", 1)
            .with("issues.rate", 0.05);
    Administration few = Administrations.three(p);
    IssueArrival step = new IssueArrival(few);
    int most = 0;
    for (int week = 0; week < 100; week++) {
      few.turnWeek();
      step.step(few);
      for (int n = 0; n < few.issues.openCount(); n++) {
        int row = few.issues.open(n);
        int[] drawn =
            IntStream.range(0, Issues.AFFECTED)
                .map(k -> few.issues.affected(row, k))
                .filter(actor -> actor != Issues.NONE)
                .toArray();
        assertThat(drawn).doesNotHaveDuplicates();
        most = Math.max(most, drawn.length);
      }
      few.issues.removeIf(any -> true);
    }
    assertThat(most).as("not all are cut").isGreaterThan(2);
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
