package korridor.scenario;

import java.util.Locale;

/** What an author tells of a scenario, in English and German. */
public record Description(String en, String de) {

  /** No text. */
  public static final Description NONE = new Description("", "");

  /** The German text for a German reader, the English one for everybody else. */
  public String in(Locale locale) {
    return locale.getLanguage().equals("de") ? de : en;
  }
}
