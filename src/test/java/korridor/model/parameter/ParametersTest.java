package korridor.model.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import korridor.model.parameter.Parameters.Contradiction;
import korridor.model.parameter.Parameters.Rule;
import org.junit.jupiter.api.Test;

class ParametersTest {

  private static final Parameters DEFAULTS = Parameters.defaults();

  @Test
  void theDefaultsAgreeWithEachOther() {
    assertThat(DEFAULTS.contradictions()).isEmpty();
  }

  @Test
  void sharesOfTheSameWholeAddUpToOneAtMost() {
    Parameters whole = DEFAULTS.with("ties.own-share", 0.7).with("ties.division-share", 0.3);
    Parameters more = whole.with("ties.own-share", 0.7001);

    assertThat(whole.contradictions()).isEmpty();
    assertThat(more.contradictions())
        .containsExactly(
            new Contradiction(Rule.SHARES_ABOVE_ONE, "ties.own-share", "ties.division-share"));
  }

  @Test
  void theFewestAreNotMoreThanTheMost() {
    Parameters most = DEFAULTS.with("issues.fewest-topics", 3).with("issues.most-topics", 2);

    assertThat(most.contradictions())
        .containsExactly(
            new Contradiction(
                Rule.FEWEST_ABOVE_MOST, "issues.fewest-topics", "issues.most-topics"));
  }

  @Test
  void sayWhatTheyNeedOfAnOrganisation() {
    Parameters nobody = DEFAULTS.with("issues.affected-actors", 0);

    assertThat(DEFAULTS.with("contacts.ties", 5).fewestStaff()).isEqualTo(6);
    assertThat(DEFAULTS.with("issues.affected-actors", 3).fewestActors()).isEqualTo(3);
    assertThat(nobody.fewestActors()).isEqualTo(1);
    assertThat(nobody.with("issues.cross-sector-share", 0).fewestActors()).isZero();
  }
}
