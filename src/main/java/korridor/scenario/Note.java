package korridor.scenario;

import java.util.List;
import java.util.Locale;

/**
 * One thing that was understood when a scenario was read, for the reader to see whether it was
 * meant.
 *
 * @param message name of the text
 * @param arguments parts of the text
 */
public record Note(String message, List<Object> arguments) {

  /** Copies the list. */
  public Note {
    arguments = List.copyOf(arguments);
  }

  static Note of(String message, Object... arguments) {
    return new Note(message, List.of(arguments));
  }

  /** The sentence, on one line. */
  public String text(Locale locale) {
    return Characters.visible(
        Texts.of(locale).text(message, arguments.stream().map(String::valueOf).toArray()));
  }
}
