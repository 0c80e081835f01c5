package korridor.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a tie holds in one word stays apart. Three ties each, to the colleagues inside. */
class TiesTest {

  private final Administration a = Administrations.three();
  private final int tie = a.ties.to(0, 1);
  private final int back = a.ties.to(1, 0);

  @Test
  void trustIsKeptToTheBitAndNothingElseWithIt() {
    int colleague = a.ties.colleague(tie);
    for (float trust : new float[] {1, 0, Float.MIN_VALUE, 0.1f, Math.nextDown(1f), 0.62f}) {
      a.ties.setTrust(tie, trust);
      assertThat(a.ties.trust(tie)).isEqualTo(trust);
      assertThat(a.ties.colleague(tie)).isEqualTo(colleague);
      assertThat(a.ties.back(0, tie)).isEqualTo(back);
    }
  }

  @Test
  void aColleagueOfAnyGenerationIsKeptAndNothingElseWithIt() {
    a.ties.setTrust(tie, 0.3f);
    for (int n = 0; n < 40; n++) {
      a.staff.succeed(1, n);
      a.ties.name(0, tie, a.staff.holder(1));
      assertThat(a.ties.colleague(tie)).isEqualTo(a.staff.holder(1));
      assertThat(a.ties.trust(tie)).isEqualTo(0.3f);
      assertThat(a.ties.back(0, tie)).isEqualTo(back);
    }
  }

  @Test
  void aTieThatIsNotReturnedSaysSo() {
    Administrations.tie(a, 1, back % 3, 4, 0.5);
    assertThat(a.ties.back(0, tie)).isEqualTo(Ties.NONE);
    Administrations.tie(a, 0, tie % 3, 1, 0.5);
    assertThat(a.ties.back(0, tie)).isEqualTo(Ties.NONE);
    Administrations.tie(a, 1, 2, 0, 0.5);
    assertThat(a.ties.back(0, tie)).isEqualTo(a.ties.first(1) + 2);
    assertThat(a.ties.back(1, a.ties.first(1) + 2)).isEqualTo(tie);
  }
}
