package korridor.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import korridor.language.Language;
import korridor.language.Message;

/**
 * One thing that is wrong with an input.
 *
 * @param place where it stands
 * @param key the full address of the key, such as {@code divisions[2].departments[1].staff}
 *     (counted from 1); empty when the file as a whole is meant
 * @param value what was found, shortened to one line; empty when there is nothing
 * @param message name of the text, without {@code problem.}
 * @param arguments what is allowed and other parts of the text
 * @param maybe a likely correction; empty when there is none
 */
public record Problem(
    Place place, String key, String value, String message, List<String> arguments, String maybe) {

  private static final int LONGEST_VALUE = 60;

  /** How texts call the arguments. */
  private static final List<String> NAMES = List.of("first", "second", "third", "fourth", "fifth");

  /** Copies the list and shortens the value. */
  public Problem {
    value = oneLine(value);
    arguments = List.copyOf(arguments);
  }

  static Problem of(Place place, String key, String value, String message, String... arguments) {
    return new Problem(place, key, value, message, Arrays.asList(arguments), "");
  }

  static Problem at(Place place, String message, String... arguments) {
    return of(place, "", "", message, arguments);
  }

  Problem maybe(String correction) {
    return new Problem(place, key, value, message, arguments, correction);
  }

  /** Place, what is wrong, what is allowed and the likely correction, as one line of text. */
  public String message(Locale locale) {
    Language language = Language.of(locale);
    String found = value.isEmpty() ? language.say("problem.nothing") : "`" + value + "`";
    List<Object> values = new ArrayList<>(List.of("key", oneLine(key), "value", found));
    for (int i = 0; i < arguments.size(); i++) {
      values.add(NAMES.get(i));
      values.add(oneLine(arguments.get(i), 2000));
    }
    String said = language.say(new Message("problem." + message, values));
    String text = Characters.visible(place.toString()) + ": " + said;
    return maybe.isEmpty()
        ? text
        : text + " " + language.say("maybe", "correction", oneLine(maybe));
  }

  private static String oneLine(String text) {
    return oneLine(text, LONGEST_VALUE);
  }

  /** What cannot be seen would garble a terminal; long values would hide the message. */
  private static String oneLine(String text, int longest) {
    String near = text.length() <= 4 * longest ? text : text.substring(0, 4 * longest);
    String shown = Characters.visible(near);
    if (near.length() == text.length() && shown.codePointCount(0, shown.length()) <= longest) {
      return shown;
    }
    int kept = Math.min(longest - 1, shown.codePointCount(0, shown.length()));
    return shown.substring(0, shown.offsetByCodePoints(0, kept)) + "…";
  }
}
