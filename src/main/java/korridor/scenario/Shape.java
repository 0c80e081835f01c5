package korridor.scenario;

import java.math.BigDecimal;
import java.util.List;
import korridor.language.Message;

/** What may stand at a place of a scenario file; reading and the JSON Schema both follow it. */
sealed interface Shape {

  /** One line of text, or several where lines is true; not empty, no control characters. */
  record Text(int longest, boolean lines) implements Shape {}

  /** The short name for files: lower-case letters, digits and single hyphens. */
  record Slug() implements Shape {}

  /**
   * A whole number.
   *
   * @param word if not empty, it may stand instead and reads as {@link Integer#MAX_VALUE}
   * @param below name of the text for a whole number below the smallest; empty for the usual one
   */
  record Whole(int smallest, int largest, String word, String below) implements Shape {
    static Shape whole(int smallest, int largest) {
      return new Whole(smallest, largest, "", "");
    }

    /** A whole number in whose place the word may stand. */
    static Shape orWord(int smallest, int largest, String word) {
      return new Whole(smallest, largest, word, "");
    }

    /** A whole number that is not smaller for a reason of its own. */
    static Shape atLeast(int smallest, int largest, String below) {
      return new Whole(smallest, largest, "", below);
    }
  }

  /** A finite number. */
  record Decimal(double smallest, double largest) implements Shape {
    boolean holds(BigDecimal number) {
      double value = number.doubleValue();
      return value >= smallest && value <= largest;
    }
  }

  /** One of some words. */
  record Word(List<String> words) implements Shape {}

  /** The two ends of an answer scale, such as 1-5. */
  record Scale() implements Shape {}

  /** A mapping, or in short only the value of one of its keys. */
  record Brief(Fields fields, String key) implements Shape {
    Field field() {
      return fields.fields().stream().filter(f -> f.name().equals(key)).findFirst().orElseThrow();
    }
  }

  /** A list with at least one entry. */
  record Items(Shape of) implements Shape {}

  /** A mapping with these keys and no others. */
  record Fields(List<Field> fields) implements Shape {
    List<String> names() {
      return fields.stream().map(Field::name).toList();
    }
  }

  /**
   * A key of a mapping.
   *
   * @param name as written in the file
   * @param shape what may stand there
   * @param required whether it must be there
   * @param byDefault the value when it is absent; null when it depends on other keys, which the
   *     description then tells
   * @param description what it means
   */
  record Field(String name, Shape shape, boolean required, Object byDefault, Message description) {
    /** A key that must be there, described by a text of the language files. */
    static Field required(String name, Shape shape, String text) {
      return new Field(name, shape, true, null, Message.of("format." + text));
    }

    /** A key that may be absent, described by a text of the language files. */
    static Field optional(String name, Shape shape, Object byDefault, String text) {
      return new Field(name, shape, false, byDefault, Message.of("format." + text));
    }
  }
}
