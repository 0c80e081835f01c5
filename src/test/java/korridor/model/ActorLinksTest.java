package korridor.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ActorLinksTest {

  private final ActorLinks links = new ActorLinks(4);

  private void link(int x, int y, double strength) {
    links.form(free(x), free(y), strength, false, true);
  }

  private int free(int actor) {
    return IntStream.range(links.first(actor), links.first(actor + 1))
        .filter(slot -> links.other(slot) == ActorLinks.NONE)
        .findFirst()
        .getAsInt();
  }

  @Test
  void aLinkIsKnownAtBothEndsAndCountsOnce() {
    link(1, 3, 0.5);

    assertThat(links.count()).isEqualTo(1);
    assertThat(links.other(links.find(1, 3))).isEqualTo(3);
    assertThat(links.other(links.find(3, 1))).isEqualTo(1);
    assertThat(links.strength(links.find(1, 3))).isEqualTo(0.5);
    assertThat(links.strength(links.find(3, 1))).isEqualTo(0.5);
    assertThat(links.throughIteam(links.find(3, 1))).isTrue();
    assertThat(links.throughCorridor(links.find(1, 3))).isFalse();
    assertThat(IntStream.range(0, links.size()).filter(links::begins)).hasSize(1);
    assertThat(links.find(0, 1)).isEqualTo(ActorLinks.NONE);
  }

  @Test
  void strengthIsOne() {
    link(1, 3, 0.5);
    links.setStrength(links.find(3, 1), 0.75);

    assertThat(links.strength(links.find(1, 3))).isEqualTo(0.75);
    assertThat(links.strength(links.find(3, 1))).isEqualTo(0.75);
  }

  @Test
  void aLinkThatEndsLeavesTwoEmptySlots() {
    link(1, 3, 0.5);
    int slot = links.find(1, 3);
    int back = links.find(3, 1);
    links.dissolve(back);
    links.dissolve(back);

    assertThat(links.count()).isZero();
    assertThat(links.other(slot)).isEqualTo(ActorLinks.NONE);
    assertThat(links.other(back)).isEqualTo(ActorLinks.NONE);
    assertThat(links.strength(slot)).isZero();
    assertThat(links.throughIteam(slot)).isFalse();
    assertThat(links.begins(slot)).isFalse();
  }

  @Test
  void aNewLinkTakesThePlacesOfOthers() {
    link(0, 1, 0.5);
    link(2, 3, 0.5);
    links.form(links.find(1, 0), links.find(2, 3), 0.25, true, false);

    assertThat(links.count()).isEqualTo(1);
    assertThat(links.strength(links.find(1, 2))).isEqualTo(0.25);
    assertThat(links.throughCorridor(links.find(2, 1))).isTrue();
    assertThat(links.find(0, 1)).isEqualTo(ActorLinks.NONE);
    assertThat(links.find(3, 2)).isEqualTo(ActorLinks.NONE);
  }

  @Test
  void aCopyGoesItsOwnWay() {
    link(0, 1, 0.5);
    ActorLinks copy = links.copy();
    copy.dissolve(copy.find(0, 1));
    copy.form(2 * ActorLinks.SLOTS, 3 * ActorLinks.SLOTS, 0.25, true, false);

    assertThat(links.count()).isEqualTo(1);
    assertThat(links.strength(links.find(1, 0))).isEqualTo(0.5);
    assertThat(links.throughIteam(links.find(1, 0))).isTrue();
    assertThat(links.find(2, 3)).isEqualTo(ActorLinks.NONE);
    assertThat(copy.find(2, 3)).isEqualTo(2 * ActorLinks.SLOTS);
  }
}
