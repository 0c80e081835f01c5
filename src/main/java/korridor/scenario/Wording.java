package korridor.scenario;

import java.util.Locale;

/** A text in English and German. */
public record Wording(String en, String de) {

  /** No text. */
  public static final Wording NONE = new Wording("", "");

  /** The German text for a German reader, the English one for everybody else. */
  public String in(Locale locale) {
    return locale.getLanguage().equals("de") ? de : en;
  }
}
