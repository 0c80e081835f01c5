package korridor.model;

import static org.assertj.core.api.Assertions.assertThat;

import korridor.model.parameter.Declared;
import korridor.model.parameter.ParameterTable;
import korridor.model.parameter.Parameters;
import korridor.model.process.IssueArrival;
import org.junit.jupiter.api.Test;

/** The largest administration that is allowed fits into the narrow columns of the state. */
class LimitsTest {

  @Test
  void postsAndGenerationsShareAnInt() {
    assertThat(Limits.STAFF).isLessThanOrEqualTo(Staff.MOST);
  }

  @Test
  void themesAndNoneFitIntoAByte() {
    assertThat((byte) Limits.THEMES).isEqualTo((byte) 127).isPositive();
  }

  @Test
  void weeksFitIntoAShort() {
    assertThat(2 * Limits.WEEKS).isLessThanOrEqualTo(Short.MAX_VALUE);
  }

  @Test
  void declaredValuesFitIntoTheirBytes() {
    assertThat(largest("contacts.ties")).isLessThanOrEqualTo(Byte.MAX_VALUE);
    assertThat(largest("participation.capacity")).isLessThanOrEqualTo(Byte.MAX_VALUE);
    assertThat(largest("issues.most-topics")).isLessThanOrEqualTo(Issues.PARTNERS + 1);
    assertThat(largest("issues.affected-actors"))
        .isLessThanOrEqualTo(Issues.AFFECTED)
        .isLessThan(Byte.SIZE);
  }

  /** The numbers that are drawn are held at 5,000. */
  @Test
  void workAndDeadlineFitIntoAShort() {
    Parameters p =
        Administrations.evenParameters()
            .with("contacts.ties", 3)
            .with("issues.rate", 0.05)
            .with("issues.work", 60)
            .with("issues.work-spread", 1.5)
            .with("issues.deadline", 520)
            .with("issues.deadline-spread", 1);
    Administration a = Initialization.found(Organisations.three(), p, 1, 0);
    IssueArrival arrival = new IssueArrival(a);
    int longest = 0;
    for (int week = 0; week < 5000; week++) {
      a.turnWeek();
      arrival.step(a);
      for (int n = 0; n < a.issues.openCount(); n++) {
        int row = a.issues.open(n);
        longest = Math.max(longest, a.issues.deadline(row));
        assertThat(a.issues.deadline(row)).isBetween(26, 5000);
        assertThat(a.issues.work(row * Issues.PARTNERS)).isBetween(1, 5000);
        assertThat(a.issues.workLeft(row * Issues.PARTNERS))
            .isEqualTo(a.issues.work(row * Issues.PARTNERS));
      }
      a.issues.removeIf(row -> true);
    }
    assertThat(longest).as("the bound is reached").isEqualTo(5000);
    assertThat(longest).isLessThan(Short.MAX_VALUE);
  }

  @Test
  void tablesHaveLessRowsThanAnArray() {
    assertThat(Limits.STAFF * largest("contacts.ties")).isLessThan(Integer.MAX_VALUE);
    assertThat(Limits.ACTORS * largest("participation.coalitions")).isLessThan(Integer.MAX_VALUE);
    assertThat((double) Limits.ACTORS * ActorLinks.SLOTS).isLessThan(Integer.MAX_VALUE);
    double spread = largest("issues.deadline-spread");
    double weeks = largest("issues.deadline") * StrictMath.exp(spread * spread / 2) + 27;
    double mean = Limits.STAFF * largest("issues.rate") * weeks;
    double open = mean + 8 * Math.sqrt(mean) + 16;
    assertThat(open * Math.max(Issues.PARTNERS, Issues.AFFECTED + 1)).isLessThan(Integer.MAX_VALUE);
  }

  private static double largest(String parameter) {
    Declared declared = ParameterTable.rows().get(parameter).declared();
    return declared.max();
  }
}
