package korridor.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import korridor.model.Arm;
import korridor.model.intervention.Interventions;
import korridor.run.DesignPoint;
import korridor.run.RunKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RunOrderTest {

  private static final List<Arm> ARMS = List.of(Arm.SILO, Arm.of(Interventions.ITEAM));
  private static final List<DesignPoint> POINTS =
      IntStream.range(0, 3)
          .mapToObj(n -> new DesignPoint("p" + n, Map.of("episode.goal", 0.1 * n)))
          .toList();

  private static RunOrder order(Luck luck) {
    return new RunOrder(POINTS, ARMS, 4, luck, Shard.WHOLE);
  }

  private static List<String> addresses(RunOrder order) {
    return order.numbers().mapToObj(n -> order.key(n, "h", 1).address()).toList();
  }

  /** A study that was stopped is a smaller study. */
  @Test
  void goesReplicateByReplicateThenPointByPointThenArmByArm() {
    assertThat(addresses(order(Luck.SHARED)))
        .hasSize(24)
        .startsWith("p0/silo/0", "p0/iteam/0", "p1/silo/0", "p1/iteam/0", "p2/silo/0", "p2/iteam/0")
        .endsWith("p2/silo/3", "p2/iteam/3");
  }

  /** Replicates of a draw lie together, so that draw n has the same luck in a longer study. */
  @Test
  void drawsHaveLuckOfTheirOwn() {
    assertThat(addresses(order(Luck.OWN)))
        .startsWith("p0/silo/0", "p0/iteam/0", "p1/silo/4", "p1/iteam/4", "p2/silo/8", "p2/iteam/8")
        .endsWith("p2/silo/11", "p2/iteam/11")
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource
  void findsEveryRunByItsKey(Luck luck) {
    RunOrder order = order(luck);
    for (int number = 0; number < order.all(); number++) {
      RunKey key = order.key(number, "h", 1);
      assertThat(order.number(key.point().name(), key.arm().name(), key.replicate()))
          .hasValue(number);
      assertThat(POINTS.get(order.pointNumber(number))).isEqualTo(key.point());
    }
    assertThat(order.number("p0", "silo", 4)).isEmpty();
    assertThat(order.number("p1", "silo", -1)).isEmpty();
    assertThat(order.number("p9", "silo", 0)).isEmpty();
    assertThat(order.number("p0", "corridor", 0)).isEmpty();
    assertThat(order.number("p2", "silo", 0).isPresent()).isEqualTo(luck == Luck.SHARED);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 8, 12, 100})
  void partsAreTheWholeAndShareNoWarmUp(int of) {
    RunOrder order = order(Luck.SHARED);
    TreeSet<Integer> all = new TreeSet<>();
    for (int part = 1; part <= of; part++) {
      RunOrder one = order.in(new Shard(part, of));
      int[] numbers = one.numbers().toArray();
      assertThat(numbers).hasSize(one.planned());
      for (int number : numbers) {
        assertThat(all.add(number)).isTrue();
        assertThat(number / ARMS.size() % of).isEqualTo(part - 1);
      }
    }
    assertThat(all).hasSize(order.all());
  }

  @Test
  void tellsTheMissingParts() {
    assertThat(order(Luck.SHARED).missing(run -> run != 5, 4)).containsExactly(new Shard(3, 4));
    assertThat(order(Luck.SHARED).missing(run -> true, 4)).isEmpty();
  }

  @Test
  void partsAreReadOrRefused() {
    assertThat(Shard.parse(" 3/8")).hasValue(new Shard(3, 8));
    for (String none : List.of("0/8", "9/8", "3", "3/8/9", "a/b", "-1/8", "1/100001", "")) {
      assertThat(Shard.parse(none)).as(none).isEmpty();
    }
    assertThat(new Shard(3, 8)).hasToString("3/8");
  }

  @Test
  void contradictionsAreRefused() {
    DesignPoint same = new DesignPoint("p0", Map.of("episode.goal", 0.9));
    assertThatThrownBy(
            () -> new RunOrder(List.of(POINTS.get(0), same), ARMS, 1, Luck.SHARED, Shard.WHOLE))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new RunOrder(POINTS, List.of(), 1, Luck.SHARED, Shard.WHOLE))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new RunOrder(POINTS, ARMS, Integer.MAX_VALUE, Luck.OWN, Shard.WHOLE))
        .isInstanceOf(ArithmeticException.class);
  }
}
