package korridor.model.process;

import static org.assertj.core.api.Assertions.assertThat;

import korridor.model.Administration;
import korridor.model.Administrations;
import korridor.model.Initialization;
import korridor.model.Issues;
import korridor.model.Organisations;
import korridor.model.Rows;
import korridor.model.parameter.Parameters;
import korridor.random.Draws;
import org.junit.jupiter.api.Test;

/** How much topics matter to actors; that draws are in proportion is tested with the arrivals. */
class SalienceTest {

  private static final Parameters EVEN = Administrations.evenParameters();

  @Test
  void theMainTopicMattersWhollyTheOthersUpToTheSideSalience() {
    Administration a = Administrations.three(EVEN.with("participation.side-salience", 0.3));
    Salience salience = new Salience(a);
    a.actors.setMainTopic(2, 3);
    assertThat(salience.of(a, 2, 3)).isEqualTo(1);
    for (int topic = 0; topic < 3; topic++) {
      assertThat(salience.of(a, 2, topic)).isStrictlyBetween(0.0, 0.3);
    }
  }

  /** Nobody is ever accepted, so that all 64 attempts are made. */
  @Test
  void whereTheTopicMattersToNobodyTheLastCandidateIsTaken() {
    Administration a = Administrations.three(EVEN.with("participation.side-salience", 0));
    Rows.each(a.actors.size(), n -> a.actors.setMainTopic(n, 4));
    Salience salience = new Salience(a);
    for (long luck = 0; luck < 50; luck++) {
      assertThat(salience.drawActor(a, 1, luck)).isEqualTo(Draws.below(4, Draws.bits(luck, 63)));
    }
  }

  @Test
  void withoutActorsNobodyIsDrawn() {
    Administration a =
        Initialization.found(
            Organisations.smallWithoutActors(), EVEN.with("contacts.ties", 2), 1, 0);
    assertThat(new Salience(a).drawActor(a, 0, 5)).isEqualTo(Issues.NONE);
  }
}
