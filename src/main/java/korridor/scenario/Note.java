package korridor.scenario;

import java.util.Arrays;
import java.util.Locale;
import korridor.language.Language;
import korridor.language.Message;

/**
 * One thing that was understood when a scenario was read, for the reader to see whether it was
 * meant.
 *
 * @param message what is said
 */
public record Note(Message message) {

  /** Numbers stand in it as in a file. */
  static Note of(String key, Object... namesAndValues) {
    return new Note(
        Message.of("note." + key, Arrays.stream(namesAndValues).map(String::valueOf).toArray()));
  }

  /** The sentence, on one line. */
  public String text(Locale locale) {
    return Characters.visible(Language.of(locale).say(message));
  }
}
