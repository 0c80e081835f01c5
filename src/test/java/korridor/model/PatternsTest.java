package korridor.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import korridor.model.intervention.Interventions;
import korridor.model.parameter.Parameters;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The patterns P1 to P8 that the declared parameters must show (ODD 1 Purpose and patterns).
 *
 * <p>Every criterion is one about the mean over replicates and holds only if the 99.9 % t interval
 * ({@link Estimate}) of ten paired replicates lies wholly on its side. With fresh seeds a true mean
 * d standard errors from the border fails with the chance that a non-central t with 9 degrees of
 * freedom and centre d lies below 4.78: 0.18 at d = 6, 0.02 at 7.7, 2e-6 at 12, below 1e-9 from 15
 * on. Seeds are fixed, so these chances matter only when the model changes. Each test names the
 * smallest d that was seen.
 */
@Tag("slow")
class PatternsTest {

  private static final String ACROSS = "trust_across";
  private static final String SOLVED = "resolution_rate";
  private static final Rollout FOUR_YEARS = Rollout.of(0, 208, 1, 0);

  private static PatternRuns runs;

  @BeforeAll
  static void run() {
    runs =
        new PatternRuns(Parameters.defaults())
            .add("silo")
            .add("corridor")
            .add("reputation")
            .add("iteam")
            .add("corridor+reputation")
            .add("random-rewiring")
            .add("headcount")
            .add(
                "ended",
                "corridor+reputation+iteam",
                Map.of(
                    Interventions.CORRIDOR, FOUR_YEARS,
                    Interventions.REPUTATION, FOUR_YEARS,
                    Interventions.ITEAM, FOUR_YEARS));
  }

  private static void assertBelow(Estimate estimate, double bound) {
    assertThat(estimate.upper()).as(text(estimate, bound)).isLessThan(bound);
  }

  private static void assertAbove(Estimate estimate, double bound) {
    assertThat(estimate.lower()).as(text(estimate, bound)).isGreaterThan(bound);
  }

  private static String text(Estimate estimate, double bound) {
    double distance = Math.abs(bound - estimate.mean()) / estimate.error();
    return estimate + ", border " + bound + ", " + distance + " standard errors away";
  }

  /**
   * P1: over ten years trust across changes by at most 0.05 and stays 0.2 below trust inside. d =
   * 15.
   */
  @Test
  void p1TheSiloPersists() {
    Estimate change = runs.change("silo", ACROSS, 0, 10);
    assertBelow(change, 0.05);
    assertAbove(change, -0.05);
    for (int year = 0; year <= PatternRuns.YEARS; year++) {
      int y = year;
      assertBelow(
          runs.estimate(
              r -> runs.value("silo", r, ACROSS, y) - runs.value("silo", r, "trust_inside", y)),
          -0.2);
    }
  }

  /**
   * P2: less than half of the cross-cutting issues are solved, those after half a year or more. d =
   * 18.
   */
  @Test
  void p2TheSiloSolvesFewCrossCuttingIssuesAndLate() {
    for (int year : new int[] {0, 5, 10}) {
      assertBelow(runs.mean("silo", SOLVED, year), 0.5);
      assertAbove(runs.mean("silo", "lead_time", year), 26);
    }
  }

  /**
   * P3: half of the corridors' ten-year gain in trust across takes 1.5 to 4 years; S-shaped. d =
   * 7.7.
   */
  @Test
  void p3CorridorsChangeCultureSlowlyAndDeeply() {
    Estimate half = runs.estimate(r -> yearsToHalf("corridor", r));
    assertAbove(half, 1.5);
    assertBelow(half, 4);
    assertAbove(runs.difference("corridor", "silo", ACROSS, 10), 0.2);
    assertAbove(runs.estimate(r -> gain("corridor", r, 2) - gain("corridor", r, 1)), 0);
    assertBelow(
        runs.estimate(
            r -> (gain("corridor", r, 9) + gain("corridor", r, 10)) / 2 - gain("corridor", r, 2)),
        0);
  }

  /**
   * P4: the I-Team raises the share of solved issues by at least 0.5 within two years; its ten-year
   * gain in trust across, over the silo, is less than a third of the corridors'. d = 6.1.
   */
  @Test
  void p4TheITeamWorksFastButShallow() {
    assertAbove(runs.change("iteam", SOLVED, 0, 2), 0.5);
    assertAbove(runs.difference("iteam", "silo", SOLVED, 2), 0.5);
    assertBelow(runs.estimate(r -> 3 * effect("iteam", r) - effect("corridor", r)), 0);
  }

  /**
   * P5: reputation alone does less than a third of what corridors do; with them it adds more. d =
   * 29.
   */
  @Test
  void p5ReputationComplementsCorridors() {
    assertBelow(runs.estimate(r -> 3 * effect("reputation", r) - effect("corridor", r)), 0);
    assertAbove(
        runs.estimate(
            r ->
                effect("corridor+reputation", r) - effect("corridor", r) - effect("reputation", r)),
        0);
  }

  /**
   * P6: when all ends after four years, six years later trust across has fallen but keeps more than
   * half of its lead over the silo; the share of solved issues has fallen but stays above the silo.
   * d = 6.
   */
  @Test
  void p6GainsShrinkAfterTheEndButPartStays() {
    assertBelow(runs.change("ended", ACROSS, 4, 10), 0);
    assertAbove(runs.estimate(r -> lead("ended", r, 10) - lead("ended", r, 4) / 2), 0);
    assertBelow(runs.change("ended", SOLVED, 4, 10), 0);
    assertAbove(runs.difference("ended", "silo", SOLVED, 10), 0);
  }

  /**
   * P7: random rewiring and headcount end where the silo ends, within 0.02 of trust across. d = 36.
   */
  @Test
  void p7NullArmsEndWhereTheSiloEnds() {
    for (String arm : new String[] {"random-rewiring", "headcount"}) {
      Estimate difference = runs.difference(arm, "silo", ACROSS, 10);
      assertBelow(difference, 0.02);
      assertAbove(difference, -0.02);
    }
  }

  /**
   * P8: line service with 80 % of the staff in corridors lies at least 0.1 below that with 13 %; a
   * weighted total of line service and solved cross-cutting issues is an inverted U over the share:
   * it rises up to 13 % and falls from 30 % on. Both are shares of a task fulfilled, and the model
   * knows no reason to put one above the other, so both weigh one half; that the best share lies
   * inside is shown for any weight of line service from 0.3 to 0.7. d = 12.
   */
  @Test
  void p8TooMuchIsHarmful() {
    double[] shares = {0, 0.05, 0.13, 0.3, 0.5, 0.8};
    PatternRuns sizes = new PatternRuns(Parameters.defaults().with("solutions.corridor-staff", 1));
    for (double share : shares) {
      // strength is relative to the declared share of staff, here all of them
      Rollout timing = Rollout.of(0, Integer.MAX_VALUE, share, 26);
      sizes.add("share " + share, "corridor", Map.of(Interventions.CORRIDOR, timing));
    }
    assertAbove(sizes.difference("share 0.13", "share 0.8", "line_service", 10), 0.1);
    for (int k = 0; k + 1 < shares.length; k++) {
      Estimate step = step(sizes, shares[k], shares[k + 1], 0.5);
      if (shares[k + 1] <= 0.13) {
        assertAbove(step, 0);
      } else if (shares[k] >= 0.3) {
        assertBelow(step, 0);
      }
    }
    for (double weight = 0.3; weight < 0.71; weight += 0.1) {
      assertAbove(step(sizes, 0, 0.13, weight), 0);
      assertBelow(step(sizes, 0.3, 0.8, weight), 0);
    }
  }

  /** Change of the weighted total from one share of staff in corridors to another. */
  private static Estimate step(PatternRuns sizes, double from, double to, double lineWeight) {
    return sizes.estimate(
        r ->
            total(sizes, "share " + to, r, lineWeight)
                - total(sizes, "share " + from, r, lineWeight));
  }

  private static double total(PatternRuns sizes, String name, int replicate, double lineWeight) {
    return lineWeight * sizes.value(name, replicate, "line_service", 10)
        + (1 - lineWeight) * sizes.value(name, replicate, SOLVED, 10);
  }

  /** What an arm adds to trust across after ten years. */
  private static double effect(String arm, int replicate) {
    return lead(arm, replicate, 10);
  }

  private static double lead(String arm, int replicate, int year) {
    return runs.value(arm, replicate, ACROSS, year) - runs.value("silo", replicate, ACROSS, year);
  }

  private static double gain(String arm, int replicate, int year) {
    return runs.value(arm, replicate, ACROSS, year) - runs.value(arm, replicate, ACROSS, year - 1);
  }

  /** Years until half of the ten-year gain is reached, between the years by a straight line. */
  private static double yearsToHalf(String arm, int replicate) {
    double[] trust =
        IntStream.rangeClosed(0, PatternRuns.YEARS)
            .mapToDouble(year -> runs.value(arm, replicate, ACROSS, year))
            .toArray();
    double half = (trust[0] + trust[PatternRuns.YEARS]) / 2;
    int year =
        IntStream.range(0, trust.length).filter(y -> trust[y] >= half).findFirst().orElseThrow();
    assertThat(Arrays.stream(trust, year, trust.length).min().orElseThrow())
        .isGreaterThan(half - 0.01);
    return year - (trust[year] - half) / (trust[year] - trust[year - 1]);
  }
}
