package korridor.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * What becomes of the bits of draws: who uses which half of which word, and how what is drawn from
 * words of one origin goes together. A word made from another word has the origin of that one.
 */
final class RecordedDraws implements Consumer<long[]> {

  /** A word was made: from what, and the word. */
  static final int MADE = 0;

  /** A word was used: the word, and from which bit on. */
  static final int USED = 1;

  /** The tie of a contact is drawn once and looked up again when the two meet. */
  private static final Set<String> LOOKED_UP_AGAIN = Set.of("ContactsOfPart.tie");

  private static final int MOST_OF_A_SITE = 3;
  private static final int LOWER = 0;
  private static final int UPPER = 32;

  private final Map<Long, Long> origin = new HashMap<>();
  private final Map<Long, Set<Place>> users = new HashMap<>();
  private final Map<Long, List<Use>> uses = new HashMap<>();
  private final Map<String, double[]> together = new TreeMap<>();
  private final Set<String> shared = new TreeSet<>();

  /** One number in (0, 1), and who drew it. */
  private record Use(String site, double value) {}

  /** Who uses a word from which bit on; only the two halves have nothing in common. */
  private record Place(String site, int shift) {
    boolean overlaps(Place other) {
      return shift + other.shift != UPPER || shift != LOWER && other.shift != LOWER;
    }
  }

  /** Forgets words; what was found stays. */
  void turn() {
    origin.clear();
    users.clear();
    uses.clear();
  }

  @Override
  public void accept(long[] event) {
    if (event[0] == MADE) {
      origin.put(event[2], origin.getOrDefault(event[1], event[2]));
    } else {
      used(event[1], (int) event[2], site());
    }
  }

  /** Class and method outside of the draws. */
  private static String site() {
    return StackWalker.getInstance()
        .walk(
            frames ->
                frames
                    .filter(f -> !f.getClassName().endsWith("Draws"))
                    .findFirst()
                    .map(f -> f.getClassName().replaceAll(".*\\.", "") + "." + f.getMethodName())
                    .orElseThrow());
  }

  private void used(long word, int shift, String site) {
    Place place = new Place(site, shift);
    Set<Place> before = users.computeIfAbsent(word, w -> new HashSet<>());
    if (before.contains(place) && LOOKED_UP_AGAIN.contains(site)) {
      return;
    }
    before.stream()
        .filter(other -> !other.equals(place) && other.overlaps(place))
        .forEach(other -> shared.add(other.site() + " and " + site));
    before.add(place);
    long upper = shift == LOWER ? word << UPPER : word;
    pair(origin.getOrDefault(word, word), site, ((upper >>> UPPER) + 0.5) / (1L << UPPER));
  }

  /** Σ (u − ½)(v − ½) and Σ (u − ½)² over origins, v being drawn after u. */
  private void pair(long of, String site, double value) {
    List<Use> before = uses.computeIfAbsent(of, o -> new ArrayList<>());
    int number = (int) before.stream().filter(use -> use.site().startsWith(site + "#")).count();
    if (number == MOST_OF_A_SITE) {
      return;
    }
    String name = site + "#" + number;
    for (Use use : before) {
      double[] sums = together.computeIfAbsent(use.site() + " & " + name, pair -> new double[3]);
      sums[0] += (use.value() - 0.5) * (value - 0.5);
      sums[1] += (use.value() - 0.5) * (use.value() - 0.5);
      sums[2]++;
    }
    before.add(new Use(name, value));
  }

  /** Pairs of places that drew from the same bits of one word. */
  Set<String> shared() {
    return shared;
  }

  /**
   * How far each pair of draws of one origin goes together, in standard deviations: while v is
   * independent of what came before, (u − ½)(v − ½) has mean 0 and variance (u − ½)²/12, whatever
   * decides on whether v is drawn at all.
   *
   * @param least pairs below this number are left out, the normal distribution not being near yet
   */
  Map<String, Double> deviations(int least) {
    Map<String, Double> all = new TreeMap<>();
    together.forEach(
        (pair, sums) -> {
          if (sums[2] >= least) {
            all.put(pair, sums[0] / Math.sqrt(sums[1] / 12));
          }
        });
    return all;
  }
}
