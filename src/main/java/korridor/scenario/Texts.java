package korridor.scenario;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of this room in one language. */
record Texts(ResourceBundle bundle) {

  /** English unless the locale's language is German; never the language of the machine. */
  static Texts of(Locale locale) {
    return new Texts(
        ResourceBundle.getBundle(
            "korridor.scenario.messages",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
  }

  String text(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(arguments);
  }
}
