package korridor.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import korridor.scenario.Wording;

/**
 * The texts of this room in one language.
 *
 * @param bundle the texts, those of the usage help included
 * @param locale the language, and how numbers are written in it
 */
record Texts(ResourceBundle bundle, Locale locale) {

  static Texts of(Locale locale) {
    ResourceBundle.Control noFallback =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    return new Texts(ResourceBundle.getBundle("korridor.cli.messages", locale, noFallback), locale);
  }

  /** A text with its values put in; numbers are written as the language does. */
  String get(String key, Object... values) {
    return new MessageFormat(bundle.getString(key), locale).format(values);
  }

  /** A text in both languages. */
  static Wording wording(String key, Object... values) {
    return new Wording(of(Locale.ENGLISH).get(key, values), of(Locale.GERMAN).get(key, values));
  }
}
