package korridor.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;

/**
 * Everything that Korridor says, in one language. A language is one file {@code
 * korridor/language/<code>.properties} on the class path; a text that it lacks is said in English.
 */
public final class Language {

  private static final String FOLDER = "korridor/language/";
  private static final String FALLBACK = "en";

  private final String code;
  private final ResourceBundle texts;
  private final ResourceBundle english;
  private final Map<String, String> own;

  private Language(String code) {
    this(code, file(code), file(FALLBACK), Map.of());
  }

  private Language(
      String code, ResourceBundle texts, ResourceBundle english, Map<String, String> own) {
    this.code = code;
    this.texts = texts;
    this.english = english;
    this.own = own;
  }

  /**
   * The language of a code such as {@code de}.
   *
   * @throws IllegalArgumentException when there is no file of it
   */
  public static Language of(String code) {
    return find(code)
        .orElseThrow(() -> new IllegalArgumentException("no language " + code + "; " + codes()));
  }

  /** The language of a locale, such as that of the machine; English if there is no file of it. */
  public static Language of(Locale locale) {
    return find(locale.getLanguage()).orElseGet(() -> new Language(FALLBACK));
  }

  /** The language of a code, if there is a file of it. */
  public static Optional<Language> find(String code) {
    boolean exists = code.matches("[a-z]{2,8}") && Language.class.getResource(path(code)) != null;
    return exists ? Optional.of(new Language(code)) : Optional.empty();
  }

  /** The codes of the languages that come with Korridor, in the order in which they are listed. */
  public static List<String> codes() {
    try (InputStream in = Language.class.getResourceAsStream("/" + FOLDER + "languages")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The same language with texts of one's own, such as the name of a measure that does not come
   * with Korridor. A text that is there already stays.
   *
   * @param more texts in ICU message format by their keys, such as {@code
   *     measure.contacts_across.label}
   */
  public Language with(Map<String, String> more) {
    Map<String, String> all = new HashMap<>(more);
    all.putAll(own);
    return new Language(code, texts, english, Map.copyOf(all));
  }

  /** The code, such as {@code de}. */
  public String code() {
    return code;
  }

  /** The locale of the code, for what is neither a word nor a number. */
  public Locale locale() {
    return Locale.forLanguageTag(code);
  }

  /** Whether there is a text for the key. */
  public boolean has(String key) {
    return texts.containsKey(key) || english.containsKey(key) || own.containsKey(key);
  }

  /**
   * The text of a key with values put in for names: {@code say("hello", "city", "Ulm")} turns
   * {@code "Hello {city}"} into "Hello Ulm". Strings are taken as they are, never as patterns;
   * numbers are written as the language does, messages are said.
   *
   * @throws MissingResourceException on an unknown key
   * @throws IllegalArgumentException when a value is missing
   */
  public String say(String key, Object... namesAndValues) {
    return say(Message.of(key, namesAndValues));
  }

  /** A message in this language. */
  public String say(Message message) {
    if (message.otherwise().isPresent() && !has(message.key())) {
      return message.otherwise().get();
    }
    return switch (message.key()) {
      case "literal" -> String.valueOf(message.values().get(1));
      case "arm" -> new ArmWords(this).of(String.valueOf(message.values().get(1)));
      default -> new Sentence(this, message).text();
    };
  }

  /** "a, b and c". */
  public String list(List<String> things) {
    if (things.size() < 2) {
      return String.join("", things);
    }
    String first = String.join(", ", things.subList(0, things.size() - 1));
    return say("list.and", "first", first, "last", things.get(things.size() - 1));
  }

  /** A value within a text. */
  String spoken(Object value) {
    if (value instanceof Message message) {
      return say(message);
    }
    if (value instanceof Integer || value instanceof Long) {
      return numbers().whole(((Number) value).longValue());
    }
    return value instanceof Number number
        ? numbers().digits(number.doubleValue())
        : String.valueOf(value);
  }

  /** The text of a key as its file holds it. */
  String pattern(String key) {
    if (texts.containsKey(key)) {
      return texts.getString(key);
    }
    return own.containsKey(key) && !english.containsKey(key)
        ? own.get(key)
        : english.getString(key);
  }

  /** The numbers of this language. */
  public Numbers numbers() {
    return new Numbers(this);
  }

  /**
   * The texts for a library that reads resource bundles.
   *
   * @param edit what the library needs done to a text, given as its file holds it
   */
  public ResourceBundle bundle(Function<String, String> edit) {
    return new TextBundle(this, edit, english);
  }

  /** Looked up by its exact name, so that the languages of the machine do not matter. */
  private static ResourceBundle file(String code) {
    ResourceBundle.Control exact =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    return ResourceBundle.getBundle(FOLDER.replace('/', '.') + code, Locale.ROOT, exact);
  }

  private static String path(String code) {
    return "/" + FOLDER + code + ".properties";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Language language
        && language.code.equals(code)
        && language.own.equals(own);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  @Override
  public String toString() {
    return code;
  }
}
