package korridor.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Something to be said later, in whatever language: the key of a text and the values it names.
 *
 * @param key the key
 * @param values names and values by turns; a value may be a message
 */
public record Message(String key, List<Object> values) {

  private static final String OR = "otherwise";

  /** No text. */
  public static final Message NONE = literal("");

  /** Copies the values. */
  public Message {
    values = Collections.unmodifiableList(Arrays.asList(values.toArray()));
    if (values.size() % 2 != 0) {
      throw new IllegalArgumentException("a name without a value in " + key + ": " + values);
    }
  }

  /** A text with its values: {@code of("hello", "city", "Ulm")}. */
  public static Message of(String key, Object... namesAndValues) {
    return new Message(key, Arrays.asList(namesAndValues));
  }

  /** The same, or these words where a language has no text for the key. */
  public Message or(String words) {
    List<Object> more = new ArrayList<>(values);
    more.addAll(List.of(OR, words));
    return new Message(key, more);
  }

  /** The words where a language has no text; empty if a missing text is a mistake. */
  Optional<String> otherwise() {
    int at = values.indexOf(OR);
    return at < 0 ? Optional.empty() : Optional.of(String.valueOf(values.get(at + 1)));
  }

  /** Words that are the same in every language, such as a name. */
  public static Message literal(String text) {
    return of("literal", "text", text);
  }

  /** An arm by its name on the command line, such as {@code corridor+iteam}. */
  public static Message arm(String name) {
    return of("arm", "name", name);
  }

  /** What a parameter is called, by its address, such as {@code ties.fading}. */
  public static Message parameter(String address) {
    return of("parameter." + address);
  }

  /** An intervention by its key, such as {@code iteam}; one without a name goes by the key. */
  public static Message intervention(String key) {
    return of("solution." + key).or(key);
  }

  /** A unit by its English name, such as {@code weeks}; one that is unknown stays as it is. */
  public static Message unit(String unit) {
    return of("unit." + slug(unit)).or(unit);
  }

  /**
   * Why a parameter is believed to lie in a range, by the declared reason in English; what somebody
   * else has written stays as it is.
   */
  public static Message reason(String reason) {
    return of("reason." + slug(reason)).or(reason);
  }

  private static String slug(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("-$", "");
  }
}
