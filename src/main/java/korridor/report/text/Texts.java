package korridor.report.text;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import korridor.model.Arm;
import korridor.model.Intervention;
import korridor.model.intervention.Interventions;
import korridor.observe.Measure;

/** Everything that a report says, in one language: German, or English for every other locale. */
public final class Texts {

  private static final String BUNDLE = "korridor.report.texts";

  private final ResourceBundle bundle;
  private final Locale locale;

  private Texts(ResourceBundle bundle, Locale locale) {
    this.bundle = bundle;
    this.locale = locale;
  }

  /** The texts for a reader of this locale. */
  public static Texts of(Locale locale) {
    Locale language = locale.getLanguage().equals("de") ? Locale.GERMAN : Locale.ENGLISH;
    ResourceBundle.Control exact =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    return new Texts(ResourceBundle.getBundle(BUNDLE, language, exact), language);
  }

  /** German or English. */
  public Locale locale() {
    return locale;
  }

  /**
   * The text of a key with values put in for names: {@code say("hello", "city", "Ulm")} turns
   * {@code "Hello {city}"} into "Hello Ulm". Values are taken as they are, never as patterns.
   *
   * @throws MissingResourceException on an unknown key
   */
  public String say(String key, String... namesAndValues) {
    String pattern = bundle.getString(key);
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', at)) {
      int close = pattern.indexOf('}', open);
      text.append(pattern, at, open)
          .append(value(key, pattern.substring(open + 1, close), namesAndValues));
      at = close + 1;
    }
    return text.append(pattern, at, pattern.length()).toString();
  }

  /** Whether there is a text for the key. */
  public boolean has(String key) {
    return bundle.containsKey(key);
  }

  /** The numbers of this language. */
  public Numbers numbers() {
    return new Numbers(this);
  }

  /** The label of a measure. */
  public String label(Measure measure) {
    return measure.label(locale);
  }

  /** What the measure counts, in one sentence. */
  public String definition(Measure measure) {
    String key = "definition." + measure.name();
    return has(key) ? say(key) : measure.definition();
  }

  /** A unit in words; the unit itself when it has no translation. */
  public String unit(String unit) {
    String key = "unit." + unit.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return has(key) ? say(key) : unit;
  }

  /** An arm in words, as short as a legend needs it. */
  public String arm(Arm arm) {
    if (arm.equals(Arm.SILO)) {
      return say("arm.silo");
    }
    if (arm.equals(Interventions.STANDARD_ARMS.get(Interventions.STANDARD_ARMS.size() - 1))) {
      return say("arm.all");
    }
    StringBuilder name = new StringBuilder();
    for (Intervention solution : arm.interventions()) {
      name.append(name.isEmpty() ? "" : " + ").append(solution(solution));
    }
    return name.toString();
  }

  /** A solution in words. */
  public String solution(Intervention solution) {
    return say("solution." + solution.key());
  }

  private static String value(String key, String name, String... namesAndValues) {
    for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
      if (namesAndValues[i].equals(name)) {
        return namesAndValues[i + 1];
      }
    }
    throw new IllegalArgumentException("no value for {" + name + "} of text " + key);
  }
}
