package korridor.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Posts 30, 10, 20, 40 join in this order. */
class RosterTest {

  private final Roster roster = new Roster();

  RosterTest() {
    for (int post : new int[] {30, 10, 20, 40}) {
      roster.join(post);
    }
  }

  private int[] posts() {
    return Rows.ints(roster.size(), roster::post);
  }

  @Test
  void theLastToJoinLeaveFirstAndReturnFirst() {
    roster.resize(2);
    assertThat(posts()).containsExactly(30, 10);
    assertThat(roster.known()).isEqualTo(4);
    assertThat(roster.knows(40)).isTrue();
    assertThat(roster.post(2)).as("the first to return").isEqualTo(20);
    roster.resize(3);
    assertThat(posts()).containsExactly(30, 10, 20);
    roster.resize(99);
    assertThat(posts()).as("no more than there are").containsExactly(30, 10, 20, 40);
    roster.resize(-1);
    assertThat(posts()).isEmpty();
  }

  @Test
  void whoIsKnownOrComesBeforeOthersReturnIsRefused() {
    assertThatThrownBy(() -> roster.join(10))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("post 10");
    roster.resize(3);
    assertThatThrownBy(() -> roster.join(50)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void remembersWhoWasPreparedWhenAndWhatIsOwed() {
    assertThat(roster.prepared(1)).isEqualTo(Integer.MIN_VALUE);
    assertThat(roster.owed(1)).isZero();
    roster.prepare(1, 17, 2);
    roster.resize(0);
    roster.resize(4);
    assertThat(roster.prepared(1)).isEqualTo(17);
    assertThat(roster.owed(1)).isEqualTo(2);
    assertThat(roster.prepared(0)).isEqualTo(Integer.MIN_VALUE);
  }

  @Test
  void formerOnesWhoMayNotReturnAreForgotten() {
    roster.prepare(0, 5, 1);
    roster.prepare(3, 17, 2);
    roster.resize(1);
    roster.forget(post -> post == 40);
    assertThat(roster.known()).isEqualTo(2);
    assertThat(roster.knows(30)).as("is there, whether they may return or not").isTrue();
    assertThat(roster.knows(10)).isFalse();
    assertThat(roster.knows(40)).isTrue();
    roster.resize(4);
    assertThat(posts()).containsExactly(30, 40);
    assertThat(roster.prepared(0)).isEqualTo(5);
    assertThat(roster.prepared(1)).isEqualTo(17);
    assertThat(roster.owed(1)).isEqualTo(2);
    roster.join(10);
    assertThat(posts()).as("anew").containsExactly(30, 40, 10);
    assertThat(roster.prepared(2)).isEqualTo(Integer.MIN_VALUE);
  }

  @Test
  void whereAllMayReturnNobodyIsForgotten() {
    roster.resize(0);
    roster.forget(post -> true);
    roster.resize(4);
    assertThat(posts()).containsExactly(30, 10, 20, 40);
  }

  @Test
  void growsAsFarAsNeededAndACopyIsIndependent() {
    for (int post = 100; post < 140; post++) {
      roster.join(post);
    }
    roster.prepare(43, 9, 1);
    Roster copy = roster.copy();
    copy.resize(2);
    copy.prepare(0, 3, 3);
    assertThat(roster.size()).isEqualTo(44);
    assertThat(roster.post(43)).isEqualTo(139);
    assertThat(roster.prepared(43)).isEqualTo(9);
    assertThat(roster.prepared(0)).isEqualTo(Integer.MIN_VALUE);
    assertThat(copy.known()).isEqualTo(44);
    assertThat(copy.prepared(43)).isEqualTo(9);
  }
}
