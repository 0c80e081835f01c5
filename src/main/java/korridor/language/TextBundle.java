package korridor.language;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import java.util.function.Function;

/** A language as a resource bundle, for libraries that know no other. */
final class TextBundle extends ResourceBundle {

  private final Language language;
  private final Function<String, String> edit;
  private final ResourceBundle keys;

  TextBundle(Language language, Function<String, String> edit, ResourceBundle keys) {
    this.language = language;
    this.edit = edit;
    this.keys = keys;
  }

  @Override
  protected Object handleGetObject(String key) {
    return language.has(key) ? edit.apply(language.pattern(key)) : null;
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.enumeration(keys.keySet());
  }
}
