package korridor.scenario;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Likely corrections of a misspelt word. */
public final class Suggestions {

  private static final Pattern ROMAN = Pattern.compile("(?<=[\\p{L}.] )[IVX]{1,6}(?![\\p{L}\\d])");
  private static final Pattern NO_DIGITS = Pattern.compile("\\D+");

  private Suggestions() {}

  /**
   * The candidate nearest to the word, or an empty text when none is near: at most a third of the
   * letters may differ, in very short words none, and numbers must be the same, {@code II} being 2.
   * Ties go to the earlier candidate.
   */
  public static String nearest(String word, Collection<String> candidates) {
    if (word.length() > 200) {
      return "";
    }
    String plain = plain(word);
    String best = "";
    int bestDistance = tolerance(plain) + 1;
    for (String candidate : candidates) {
      String other = plain(candidate);
      if (numbers(other).equals(numbers(plain))
          && Math.abs(other.length() - plain.length()) < bestDistance) {
        int distance = distance(plain, other);
        if (distance < bestDistance) {
          best = candidate;
          bestDistance = distance;
        }
      }
    }
    return best;
  }

  /** The first candidate of which one part between hyphens is near to the word. */
  static String nearestPart(String word, Collection<String> candidates) {
    return candidates.stream()
        .filter(candidate -> candidate.contains("-"))
        .filter(candidate -> !nearest(word, List.of(candidate.split("-"))).isEmpty())
        .findFirst()
        .orElse("");
  }

  private static int tolerance(String word) {
    return word.length() < 3 ? 0 : Math.max(1, word.length() / 3);
  }

  /** Lower case, hyphens for blanks, Roman numerals behind a word as figures. */
  private static String plain(String word) {
    String figures = ROMAN.matcher(word.strip()).replaceAll(numeral -> figure(numeral.group()));
    return figures.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
  }

  private static String numbers(String word) {
    return NO_DIGITS.matcher(word).replaceAll(" ").strip();
  }

  /** The value of a Roman numeral of I, V and X. */
  private static String figure(String numeral) {
    int value = 0;
    for (int i = 0; i < numeral.length(); i++) {
      int here = worth(numeral.charAt(i));
      boolean before = i + 1 < numeral.length() && here < worth(numeral.charAt(i + 1));
      value += before ? -here : here;
    }
    return Integer.toString(value);
  }

  private static int worth(char letter) {
    return letter == 'X' ? 10 : letter == 'V' ? 5 : 1;
  }

  /**
   * Optimal string alignment: the fewest insertions, deletions, replacements and swaps of
   * neighbours, no part being edited twice.
   */
  static int distance(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        int replaced = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        cost[i][j] = Math.min(replaced, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        if (swapped(a, b, i, j)) {
          cost[i][j] = Math.min(cost[i][j], 1 + cost[i - 2][j - 2]);
        }
      }
    }
    return cost[a.length()][b.length()];
  }

  private static boolean swapped(String a, String b, int i, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
