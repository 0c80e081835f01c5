package korridor.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * No bits of a draw decide on two things that meet in one outcome. The model is loaded a second
 * time around a copy of {@link korridor.random.Draws} that tells which words it makes and which
 * half of them is used where. Two places never use the same bits of a word, and what is drawn from
 * words of one origin (one contact, one seat, one issue) does not go together.
 *
 * <p>Seeds are fixed. If all draws are independent, the largest of m deviations exceeds 7 with a
 * probability of about 2.6e-12 · m (normal distribution, at least 200 origins a pair): with the few
 * dozen pairs there are, less than one in a thousand million.
 */
class SharedBitsTest {

  private static final double LIMIT = 7;
  private static final int MOST_PAIRS = 3_000;

  private static Function<String, List<Map<String, Double>>> weeks;

  @BeforeAll
  @SuppressWarnings("unchecked")
  static void load() throws ReflectiveOperationException {
    weeks =
        (Function<String, List<Map<String, Double>>>)
            new CountingLoader(telling())
                .loadClass(RecordedWeeks.class.getName())
                .getDeclaredConstructor()
                .newInstance();
  }

  /** The pieces of the source that make or use words, told of. */
  private static Map<String, String> telling() {
    Map<String, String> told = new LinkedHashMap<>();
    told.put(
        "return mix(stream + who * WHO + which * WHICH);",
        "return made(stream, mix(stream + who * WHO + which * WHICH));");
    told.put("return mix(earlier + who * WHO);", "return made(earlier, mix(earlier + who * WHO));");
    told.put("return ((bits >>> 12) + 0.5)", "used(bits, 12); return ((bits >>> 12) + 0.5)");
    told.put("return ((bits >>> 32) + 0.5)", "used(bits, 32); return ((bits >>> 32) + 0.5)");
    told.put("return ((bits & 0xFFFFFFFFL)", "used(bits, 0); return ((bits & 0xFFFFFFFFL)");
    told.put("return (int) (((bits >>> 32) *", "used(bits, 32); return (int) (((bits >>> 32) *");
    told.put(
        "  private Draws() {}",
        """
          private Draws() {}
          public static java.util.function.Consumer<long[]> seen = event -> {};
          private static long made(long from, long word) {
            seen.accept(new long[] {0, from, word});
            return word;
          }
          private static void used(long word, int shift) {
            seen.accept(new long[] {1, word, shift});
          }
        """);
    return told;
  }

  @Test
  void noBitsDecideTwice() {
    List<Map<String, Double>> found = weeks.apply("");
    assertThat(found.get(0).keySet()).as("places that use the same bits").isEmpty();
    assertThat(found.get(1)).as("pairs").hasSizeBetween(30, MOST_PAIRS);
    assertThat(found.get(1).keySet())
        .as("tie and success of a contact; success and a tie given up; coming and success")
        .anyMatch(pair -> pair.startsWith("ContactsOfPart.tie#0 & Episode."))
        .anyMatch(pair -> pair.startsWith("Episode.across#0 & TieBirth."))
        .anyMatch(pair -> pair.startsWith("Work.work#0 & Episode."));
    assertThat(found.get(1)).allSatisfy((pair, z) -> assertThat(Math.abs(z)).isLessThan(LIMIT));
  }

  @Test
  void aWordThatDecidesTwiceIsSeen() {
    assertThat(weeks.apply("one word for two decisions").get(0).keySet())
        .containsExactly("RecordedWeeks.choose and RecordedWeeks.decide");
  }

  @Test
  void anAnswerThatServesTwoIsSeen() {
    assertThat(weeks.apply("one answer for two people").get(1))
        .hasEntrySatisfying(
            "RecordedWeeks.decide#0 & RecordedWeeks.decide#1",
            z -> assertThat(z).isGreaterThan(LIMIT));
  }
}
