package korridor.experiment.design;

import korridor.language.Language;
import korridor.language.Message;

/** A design that the scenario cannot take, or a point of it. */
public final class BadPointException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient Message reason;

  BadPointException(Message reason) {
    super(Language.of("en").say(reason));
    this.reason = reason;
  }

  /** What is wrong, in the words of a language. */
  public String message(Language texts) {
    return texts.say(reason);
  }
}
