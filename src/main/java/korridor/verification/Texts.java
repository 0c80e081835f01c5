package korridor.verification;

import java.util.Locale;
import java.util.ResourceBundle;
import korridor.scenario.Wording;

/**
 * Texts in both languages at once, from a bundle whose patterns name their values {@code {0}},
 * {@code {1}} …. Numbers among the values are written as each language does.
 *
 * @param bundle base name of the bundle
 */
public record Texts(String bundle) {

  /** The texts of this room. */
  static final Texts ROOM = new Texts("korridor.verification.texts");

  /**
   * The text of a key.
   *
   * @throws java.util.MissingResourceException on an unknown key
   */
  public Wording say(String key, Object... values) {
    return new Wording(say(Locale.ENGLISH, key, values), say(Locale.GERMAN, key, values));
  }

  private String say(Locale locale, String key, Object... values) {
    ResourceBundle.Control exact =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    String text = ResourceBundle.getBundle(bundle, locale, exact).getString(key);
    for (int n = 0; n < values.length; n++) {
      text = text.replace("{" + n + "}", value(locale, values[n]));
    }
    return text;
  }

  private static String value(Locale locale, Object value) {
    if (value instanceof Double number) {
      return Digits.of(number, locale);
    }
    return value instanceof Wording wording ? wording.in(locale) : String.valueOf(value);
  }
}
