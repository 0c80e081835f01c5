package korridor.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import korridor.random.Draws;
import org.junit.jupiter.api.Test;

/** Against NetworkX; the header of networks.csv tells how its values were made. */
class ModularityTest {

  private static final double EXACT = 1e-14;

  @Test
  void ofTheTwoFactionsOfTheKarateClub() {
    Network club = network("karate", 34);
    Network plain = Network.of(34, club.from(), club.to());
    int[] factions = integers("karate.community");

    assertThat(Modularity.of(plain, factions).q()).isCloseTo(number("karate.q"), within(EXACT));
    assertThat(Modularity.of(plain, factions).q()).isCloseTo(0.3715, within(0.00005));
    assertThat(Modularity.of(club, factions).q())
        .isCloseTo(number("karate.weighted"), within(EXACT));
  }

  /** The best of 300 seeds of NetworkX, 0.4198 and 0.4449, are the greatest known. */
  @Test
  void theBestOfTheKarateClubIsFound() {
    Network club = network("karate", 34);
    Network plain = Network.of(34, club.from(), club.to());

    Modularity found = Modularity.found(plain);
    assertThat(found.q()).isCloseTo(number("karate.best"), within(EXACT));
    assertThat(found.q()).isCloseTo(0.4198, within(0.00005));
    assertThat(found.community()).containsOnly(0, 1, 2, 3);
    assertThat(Modularity.found(club).q()).isCloseTo(number("karate.best.weighted"), within(EXACT));
    assertThat(Modularity.found(plain).community()).containsExactly(found.community());
  }

  /** One pass without refinement ends below 0.40 in 8 of 100 orders, at the best in 27. */
  @Test
  void theOrderOfTheNodesSwaysLittle() {
    Network club = network("karate", 34);
    int best = 0;
    for (int order = 0; order < 100; order++) {
      int[] number = shuffled(34, order);
      int[] from = Arrays.stream(club.from()).map(node -> number[node]).toArray();
      int[] to = Arrays.stream(club.to()).map(node -> number[node]).toArray();
      double q = Modularity.found(Network.of(34, from, to)).q();
      assertThat(q).isBetween(0.39, 0.4198);
      best += q > 0.4197 ? 1 : 0;
    }
    assertThat(best).isGreaterThan(80);
  }

  @Test
  void ofARandomNetwork() {
    Network random = network("random", 60);
    Network plain = Network.of(60, random.from(), random.to());
    int[] community = integers("random.community");

    assertThat(Modularity.of(random, community).q())
        .isCloseTo(number("random.weighted"), within(EXACT));
    assertThat(Modularity.of(plain, community).q()).isCloseTo(number("random.q"), within(EXACT));
  }

  @Test
  void twoCliques() {
    Network apart = cliques(2, 5, false);
    Modularity found = Modularity.found(apart);
    assertThat(found.community()).containsExactly(0, 0, 0, 0, 0, 1, 1, 1, 1, 1);
    assertThat(found.q()).isEqualTo(0.5);

    // By hand: 20 of 21 edges within, half of all ends in each.
    Modularity joined = Modularity.found(cliques(2, 5, true));
    assertThat(joined.community()).containsExactly(0, 0, 0, 0, 0, 1, 1, 1, 1, 1);
    assertThat(joined.q()).isCloseTo(20.0 / 21 - 0.5, within(EXACT));
  }

  /** Fortunato and Barthélemy (2007): of 30 cliques in a ring pairs are better than each alone. */
  @Test
  void theLimitOfResolution() {
    Network ring = cliques(30, 5, true);
    int[] alone = IntStream.range(0, 150).map(node -> node / 5).toArray();
    int[] pairs = IntStream.range(0, 150).map(node -> node / 10).toArray();

    assertThat(Modularity.of(ring, alone).q()).isCloseTo(0.876, within(0.0005));
    assertThat(Modularity.of(ring, pairs).q()).isCloseTo(0.888, within(0.0005));
    assertThat(Modularity.found(ring).q()).isGreaterThan(Modularity.of(ring, alone).q());
  }

  @Test
  void withoutCommunities() {
    assertThat(Modularity.found(cliques(1, 6, false)).q()).isCloseTo(0, within(EXACT));
    assertThat(Modularity.found(cliques(1, 6, false)).community()).containsOnly(0);

    Modularity edgeless = Modularity.found(Network.of(3, new int[0], new int[0]));
    assertThat(edgeless.q()).isNaN();
    assertThat(edgeless.community()).containsExactly(0, 1, 2);
    assertThat(Modularity.found(Network.of(0, new int[0], new int[0])).q()).isNaN();
  }

  @Test
  void weightsAreLikeParallelEdges() {
    int[] from = {0, 1, 2, 2};
    int[] to = {1, 2, 3, 2};
    Network weighted = new Network(4, from, to, new double[] {2, 1, 3, 1});
    Network parallel =
        Network.of(4, new int[] {0, 1, 1, 2, 3, 2, 2}, new int[] {1, 0, 2, 3, 2, 3, 2});

    // By hand: 6 of 7 within; ends 5 and 9 of 14, the edge to itself having two.
    double q = 6.0 / 7 - (25.0 + 81) / 196;
    assertThat(Modularity.of(weighted, new int[] {0, 0, 1, 1}).q()).isCloseTo(q, within(EXACT));
    assertThat(Modularity.of(parallel, new int[] {0, 0, 1, 1}).q()).isCloseTo(q, within(EXACT));
    assertThat(Modularity.found(weighted).community()).containsExactly(0, 0, 1, 1);
    assertThat(Modularity.found(parallel).community()).containsExactly(0, 0, 1, 1);
  }

  @Test
  void aCommunityForEachNode() {
    Network club = network("karate", 34);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Modularity.of(club, new int[33]))
        .withMessage("communities of 33 nodes for a network of 34");
  }

  /** Cliques of this size; in a ring, or if there are two in a chain, if joined. */
  private static Network cliques(int count, int size, boolean joined) {
    IntStream.Builder from = IntStream.builder();
    IntStream.Builder to = IntStream.builder();
    for (int node = 0; node < count * size; node++) {
      for (int other = node + 1; other < (node / size + 1) * size; other++) {
        from.add(node);
        to.add(other);
      }
    }
    for (int clique = 0; joined && clique < (count == 2 ? 1 : count); clique++) {
      from.add(clique * size);
      to.add((clique + 1) % count * size + 1);
    }
    return Network.of(count * size, from.build().toArray(), to.build().toArray());
  }

  private static int[] shuffled(int size, int order) {
    int[] number = IntStream.range(0, size).toArray();
    long stream = Draws.stream(Draws.root(1977, order), 0, 0);
    for (int last = size - 1; last > 0; last--) {
      int other = Draws.below(last + 1, Draws.bits(stream, last, 0));
      int swapped = number[last];
      number[last] = number[other];
      number[other] = swapped;
    }
    return number;
  }

  static Network network(String name, int nodes) {
    return new Network(
        nodes,
        integers(name + ".from"),
        integers(name + ".to"),
        ReferenceValues.of("networks.csv", name + ".weight"));
  }

  static double number(String key) {
    return ReferenceValues.of("networks.csv", key)[0];
  }

  private static int[] integers(String key) {
    return Arrays.stream(ReferenceValues.of("networks.csv", key)).mapToInt(x -> (int) x).toArray();
  }
}
