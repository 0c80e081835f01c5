package korridor.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import korridor.model.parameter.Declared;
import korridor.model.parameter.ParameterTable;
import korridor.model.parameter.Parameters;
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

  @Test
  void tablesHaveLessRowsThanAnArray() {
    assertThat(Limits.STAFF * largest("contacts.ties")).isLessThan(Integer.MAX_VALUE);
    assertThat(Limits.ACTORS * largest("participation.coalitions")).isLessThan(Integer.MAX_VALUE);
    assertThat((double) Limits.ACTORS * ActorLinks.SLOTS).isLessThan(Integer.MAX_VALUE);
    assertThat((double) Limits.OPEN_ISSUES * Issues.PARTNERS).isLessThan(Integer.MAX_VALUE);
    assertThat((double) Limits.OPEN_ISSUES * (Issues.AFFECTED + 1)).isLessThan(Integer.MAX_VALUE);
  }

  /** At the largest believed values, e^(0.6²/2) times the median deadline, twice to be sure. */
  @Test
  void whatIsBelievedFitsIntoTheTableOfIssues() {
    double weeks = highest("issues.deadline") * Math.exp(0.18) + 27;
    assertThat(highest("issues.deadline-spread")).isEqualTo(0.6);
    assertThat(2 * Limits.STAFF * highest("issues.rate") * weeks).isLessThan(Limits.OPEN_ISSUES);
  }

  /** 8,000,000 · 0.1 · (520 + 27). */
  @Test
  void moreOpenIssuesThanATableCanHoldAreRefused() {
    Parameters p =
        Administrations.evenParameters().with("issues.rate", 0.1).with("issues.deadline", 520);
    Organisation huge =
        new Organisation(
            List.of("A"),
            List.of(new Organisation.Department("a", 0, Limits.STAFF, 0)),
            List.of("t"),
            List.of(),
            Map.of());
    assertThatThrownBy(() -> new Administration(huge, p.with("contacts.ties", 2), 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("about 437600000 issues would be open");
    // deadlines of spread 1 are e^½ times as long on average: 8,000,000 · 0.1 · (857.335 + 27)
    Parameters spread = p.with("issues.deadline-spread", 1);
    assertThatThrownBy(() -> new Administration(huge, spread.with("contacts.ties", 2), 1))
        .hasMessageStartingWith("about 7074680");
  }

  /** 100 people, 2 a week, open for 104 + 27 weeks: 262, and 8 · √262 + 16 to spare. */
  @Test
  void theTableOfIssuesHasRoomToSpare() {
    Organisation o = Organisations.regular(2, 2, 100, 1, 0);
    Parameters p = Administrations.evenParameters().with("issues.rate", 0.02);
    Issues issues = new Administration(o, p, 1).issues;
    int most = (int) (262 + 8 * Math.sqrt(262) + 16);
    for (int n = 0; n < most; n++) {
      issues.add(n, 0, 0);
    }
    assertThatThrownBy(() -> issues.add(most, 0, 0))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("more than " + most + " issues");
  }

  /** The columns of an issue's deadline and work are short; 5,000 is the most that arrives. */
  @Test
  void fiveThousandWeeksAndUnitsOfWorkAreKept() {
    Issues issues = new Issues(1);
    int row = issues.add(1, 1, 0);
    issues.setDeadline(row, 5000);
    issues.setWork(row * Issues.PARTNERS, 5000);
    issues.addWorkLeft(row * Issues.PARTNERS, -1);
    assertThat(issues.deadline(row)).isEqualTo(5000);
    assertThat(issues.work(row * Issues.PARTNERS)).isEqualTo(5000);
    assertThat(issues.workLeft(row * Issues.PARTNERS)).isEqualTo(4999);
  }

  /** Theme plus one in a byte: the goal and the corridor of the last theme. */
  @Test
  void theLastThemeIsKept() {
    Administration a = Administrations.pairs();
    a.staff.pursue(0, Limits.THEMES, 0.5f);
    a.staff.setCorridor(0, Limits.THEMES);
    assertThat(a.staff.goalTheme(0)).isEqualTo(127);
    assertThat(a.staff.corridor(0)).isEqualTo(127);
  }

  private static double highest(String parameter) {
    Declared declared = ParameterTable.rows().get(parameter).declared();
    return declared.high();
  }

  private static double largest(String parameter) {
    Declared declared = ParameterTable.rows().get(parameter).declared();
    return declared.max();
  }
}
