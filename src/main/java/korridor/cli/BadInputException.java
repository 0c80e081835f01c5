package korridor.cli;

import korridor.language.Language;

/**
 * Input that cannot be worked with; the message is written for the user, in the user's language.
 */
final class BadInputException extends RuntimeException {
  private static final long serialVersionUID = 1;

  BadInputException(String message) {
    super(message);
  }

  /** Two options that contradict one another. */
  static BadInputException both(Language texts, String one, String other) {
    return new BadInputException(texts.say("bad.both", "one", one, "other", other));
  }
}
