package korridor.model;

import static org.assertj.core.api.Assertions.assertThat;

import korridor.model.parameter.Declared;
import korridor.model.parameter.ParameterTable;
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
    assertThat(largest("issues.work")).isLessThanOrEqualTo(Byte.MAX_VALUE);
    assertThat(largest("coalitions.per-staff")).isLessThanOrEqualTo(Byte.MAX_VALUE);
    assertThat(largest("coalitions.per-actor")).isLessThanOrEqualTo(Byte.MAX_VALUE);
    assertThat(largest("issues.most-topics")).isLessThanOrEqualTo(Issues.PARTNERS + 1);
    assertThat(largest("issues.affected-actors"))
        .isLessThanOrEqualTo(Issues.AFFECTED)
        .isLessThan(Byte.SIZE);
  }

  @Test
  void tablesHaveLessRowsThanAnArray() {
    assertThat(Limits.STAFF * largest("contacts.ties")).isLessThan(Integer.MAX_VALUE);
    assertThat(Limits.ACTORS * largest("coalitions.per-actor")).isLessThan(Integer.MAX_VALUE);
    double open =
        Limits.STAFF * largest("issues.rate") * (largest("issues.deadline") + 1) + Short.MAX_VALUE;
    assertThat(open * Math.max(Issues.PARTNERS, Issues.AFFECTED)).isLessThan(Integer.MAX_VALUE);
  }

  private static double largest(String parameter) {
    Declared declared = ParameterTable.rows().get(parameter).declared();
    return declared.max();
  }
}
