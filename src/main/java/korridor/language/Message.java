package korridor.language;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Something to be said later, in whatever language: the key of a text and the values it names.
 *
 * @param key the key
 * @param values names and values by turns; a value may be a message
 */
public record Message(String key, List<Object> values) {

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

  /** Words that are the same in every language, such as a name. */
  public static Message literal(String text) {
    return of("literal", "text", text);
  }

  /** An arm by its name on the command line, such as {@code corridor+iteam}. */
  public static Message arm(String name) {
    return of("arm", "name", name);
  }

  /** What a parameter is called, by its address, such as {@code ties.loss}. */
  public static Message parameter(String address) {
    return of("parameter." + address);
  }

  /** A unit by its English name, such as {@code weeks}. */
  public static Message unit(String unit) {
    return of("unit." + unit.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"));
  }
}
