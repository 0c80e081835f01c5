package korridor.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OverridesTest {

  @Test
  void readsNamesAndNumbers() {
    assertThat(Overrides.parse(List.of("learning.trust-gain=0.1", " contacts.ties = 8")).values())
        .isEqualTo(Map.of("learning.trust-gain", 0.1, "contacts.ties", 8.0));
    assertThat(Overrides.parse(List.of())).isEqualTo(Overrides.NONE);
  }

  @Test
  void allProblemsComeAtOnce() {
    assertThatThrownBy(
            () ->
                Overrides.parse(
                    List.of(
                        "learning.trust-gian=0.1",
                        "trust-asymmetry=1",
                        "parameters.learning.trust-gain=1",
                        "learning.trust-gain",
                        "=3",
                        "contacts.ties=12.5",
                        "learning.trust-gain=0,1",
                        "learning.trust-gain=NaN",
                        "learning.trust-gain=",
                        "teams.friend-of-friend=0.1",
                        "teams.friend-of-friend=0.2",
                        "nonsense=1")))
        .isInstanceOf(ScenarioException.class)
        .hasMessage(
            """
            --set: unknown parameter `learning.trust-gian`, allowed: the names that `korridor \
            parameters` lists. Maybe `learning.trust-gain`?
            --set: unknown parameter `trust-asymmetry`, allowed: the names that `korridor \
            parameters` lists. Maybe `learning.trust-asymmetry`?
            --set: unknown parameter `parameters.learning.trust-gain`, allowed: the names that \
            `korridor parameters` lists. Maybe `learning.trust-gain`?
            --set: `learning.trust-gain` is no assignment, allowed: name=value, such as \
            learning.trust-gain=0.1.
            --set: `=3` is no assignment, allowed: name=value, such as learning.trust-gain=0.1.
            --set: `contacts.ties` is `12.5`, allowed: a whole number from 2 to 64.
            --set: `learning.trust-gain` is `0,1`, allowed: a number from 0 to 0.5. Maybe `0.1`?
            --set: `learning.trust-gain` is `NaN`, allowed: a number from 0 to 0.5.
            --set: `learning.trust-gain` is empty, allowed: a number from 0 to 0.5.
            --set: the parameter `teams.friend-of-friend` is set twice.
            --set: unknown parameter `nonsense`, allowed: the names that `korridor parameters` \
            lists.\
            """);
  }
}
