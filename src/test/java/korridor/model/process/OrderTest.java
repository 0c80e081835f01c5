package korridor.model.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import korridor.model.Administration;
import korridor.model.Administrations;
import korridor.model.Flow;
import korridor.random.Draws;
import org.junit.jupiter.api.Test;

class OrderTest {

  private static int[] walk(Order order, int posts, long stream) {
    int[] turns = new int[posts];
    long post = order.start(posts, stream);
    for (int turn = 0; turn < posts; turn++) {
      turns[turn] = (int) post;
      post = (post + order.stride(posts, stream)) % posts;
    }
    return turns;
  }

  @Test
  void everybodyHasExactlyOneTurnAWeek() {
    for (int posts = 1; posts < 200; posts++) {
      for (Order order : Order.values()) {
        for (long stream = 1; stream < 6; stream++) {
          int[] turns = walk(order, posts, stream * 77_777);
          assertThat(turns).as(order + " of " + posts).doesNotHaveDuplicates();
          assertThat(turns[turns.length - 1]).isBetween(0, posts - 1);
        }
      }
    }
  }

  @Test
  void byPostIsTheOrderOfThePostsAndShuffledIsAnotherEachWeek() {
    assertThat(walk(Order.BY_POST, 5, 9)).containsExactly(0, 1, 2, 3, 4);
    Set<String> orders = new HashSet<>();
    for (long stream = 0; stream < 50; stream++) {
      orders.add(java.util.Arrays.toString(walk(Order.SHUFFLED, 101, stream * 77_777)));
    }
    assertThat(orders).hasSizeGreaterThan(48);
  }

  @Test
  void contactsStayAsManyInAnyOrder() {
    Administration a = Administrations.three();
    new Contacts(a, Order.SHUFFLED).step(a);
    assertThat(a.ledger.thisWeek(Flow.CONTACTS)).isEqualTo(40);
  }

  /** Three is the smallest number that two walks, there and back, can have. */
  @Test
  void threePostsCanBeWalkedEitherWay() {
    Set<Integer> strides = new HashSet<>();
    for (long stream = 0; stream < 50; stream++) {
      strides.add(Order.SHUFFLED.stride(3, stream * 77_777));
    }
    assertThat(strides).containsExactlyInAnyOrder(1, 2);
    assertThat(Order.SHUFFLED.stride(2, 77_777)).isEqualTo(1);
    assertThat(Order.SHUFFLED.stride(1, 77_777)).isEqualTo(1);
  }

  @Test
  void aDrawnStrideIsLengthenedUntilItHasNoCommonDivisor() {
    // Of 30 posts: the next of 1, 7, 11, 13, 17, 19, 23, 29.
    TreeSet<Integer> coprime = new TreeSet<>(Set.of(1, 7, 11, 13, 17, 19, 23, 29));
    for (long stream = 0; stream < 200; stream++) {
      int drawn = 1 + Draws.below(29, Draws.bits(stream, -1, 2));
      assertThat(Order.SHUFFLED.stride(30, stream)).isEqualTo(coprime.ceiling(drawn));
    }
  }
}
