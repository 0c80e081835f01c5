package korridor.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import korridor.model.Administration;
import korridor.model.Administrations;
import korridor.model.DrawKeys.IssueContent;
import korridor.model.DrawKeys.IssueContentOfIssue;
import korridor.model.Initialization;
import korridor.model.Issues;
import korridor.model.Organisation;
import korridor.model.Organisations;
import korridor.model.parameter.Parameters;
import korridor.random.Draws;
import org.junit.jupiter.api.Test;

/**
 * How much work arriving issues are, how long they may take, and where their solutions start, in a
 * town of 150.
 */
class IssueSizeTest {

  private static final int WEEKS = 4000;
  private static final Organisation TOWN = Organisations.town();

  private final Administration a = Initialization.found(TOWN, Parameters.defaults(), 5, 0);

  /** Runs the weeks, hands every new issue to the visitor and clears the table. */
  private void run(int weeks, IntConsumer visitor) {
    Arrivals.run(a, weeks, visitor);
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
    Arrivals.run(
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
    Arrivals.run(
        even,
        200,
        row -> {
          assertThat(even.issues.deadline(row)).isEqualTo(104);
          assertThat(even.issues.work(row * Issues.PARTNERS)).isEqualTo(13);
        });
    int[] alike = new int[2];
    Arrivals.run(
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
    Arrivals.run(
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
}
