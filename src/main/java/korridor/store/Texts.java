package korridor.store;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of this room in one language. */
record Texts(ResourceBundle bundle, Locale locale) {

  static Texts of(Locale locale) {
    ResourceBundle.Control noFallback =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    return new Texts(
        ResourceBundle.getBundle("korridor.store.messages", locale, noFallback), locale);
  }

  String get(String key, Object... values) {
    return new MessageFormat(bundle.getString(key), locale).format(values);
  }
}
