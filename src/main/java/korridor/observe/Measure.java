package korridor.observe;

import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * One thing that is observed: a name, a unit, and a function of the census of a week.
 *
 * @param name the column name in result files, lower case with underscores
 * @param unit the unit, {@code "1"} for shares and for attributes on the scale 0 to 1
 * @param better which direction an administration wants; decides colours and words of reports
 * @param en English label
 * @param de German label
 * @param definition one English line that says what is counted over what
 * @param value the function; NaN where nothing can be said (no issue ended in the window)
 */
public record Measure(
    String name,
    String unit,
    Better better,
    String en,
    String de,
    String definition,
    ToDoubleFunction<Census> value) {

  /** The direction that is wanted. */
  public enum Better {
    HIGHER,
    LOWER,
    NEITHER
  }

  /** The label in the language of the locale, English unless it is German. */
  public String label(Locale locale) {
    return locale.getLanguage().equals("de") ? de : en;
  }
}
