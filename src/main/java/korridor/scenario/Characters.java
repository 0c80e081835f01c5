package korridor.scenario;

import java.text.Normalizer;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Which characters a text may hold. White space of every kind is one blank; what cannot be seen, or
 * turns the direction of reading, would make two names look the same or a message lie.
 */
final class Characters {

  private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\t\\n\\r]+");
  private static final String SIGNS = "[ \\p{Pd}_.,:/]+";
  private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=\\d)" + SIGNS + "(?=\\d)");
  private static final Pattern ELSEWHERE =
      Pattern.compile("(?<!\\d)" + SIGNS + "|" + SIGNS + "(?!\\d)");
  private static final int REPLACEMENT = 0xFFFD;

  private Characters() {}

  /** Composed (NFC), one blank in place of each run of white space, none at the ends. */
  static String tidy(String text) {
    return BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll(" ").strip();
  }

  /**
   * The first character that no text may hold: controls, half surrogate pairs, characters without
   * width or that turn the direction, line separators, non-characters, and the mark that a decoder
   * leaves where it failed.
   *
   * @param lines whether line feeds are allowed
   */
  static OptionalInt forbidden(String text, boolean lines) {
    return text.codePoints().filter(c -> !allowed(c) && !(lines && c == '\n')).findFirst();
  }

  /** The text without any character that it may not hold. */
  static String without(String text) {
    return text.codePoints()
        .filter(Characters::allowed)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** One line that is safe to show: a blank for white space, {@code [U+200B]} for the unseen. */
  static String visible(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    BLANKS
        .matcher(text)
        .replaceAll(" ")
        .codePoints()
        .forEach(c -> shown.append(allowed(c) ? Character.toString(c) : "[" + code(c) + "]"));
    return shown.toString();
  }

  /** A character by its number, such as {@code U+200B}. */
  static String code(int character) {
    return String.format(Locale.ROOT, "U+%04X", character);
  }

  /** What two names share that a reader takes for the same: case, blanks, hyphens do not count. */
  static String likeness(String name) {
    String folded = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    String apart = BETWEEN_DIGITS.matcher(folded).replaceAll(" ");
    String like = ELSEWHERE.matcher(apart).replaceAll("");
    return like.isEmpty() ? folded : like;
  }

  private static boolean allowed(int c) {
    int type = Character.getType(c);
    return type != Character.CONTROL
        && type != Character.SURROGATE
        && type != Character.FORMAT
        && type != Character.LINE_SEPARATOR
        && type != Character.PARAGRAPH_SEPARATOR
        && c != REPLACEMENT
        && (c & 0xFFFE) != 0xFFFE
        && !(c >= 0xFDD0 && c <= 0xFDEF);
  }
}
