package korridor.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import korridor.model.Administration;
import korridor.model.Administrations;
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
    Arrivals.run(a, weeks, visitor);
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
    Arrivals.run(
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
}
