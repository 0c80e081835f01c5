package korridor.verification.pattern;

import korridor.language.Message;
import korridor.verification.Case;

/** A pattern (ODD 1 Purpose and patterns); its texts stand under its name. */
interface Pattern extends Case {

  @Override
  default Message title() {
    return Message.of(id() + ".title");
  }

  @Override
  default Message reference() {
    return Message.of(id() + ".reference");
  }

  /** How many runs the pattern makes on top of those that all share. */
  default int ownRuns() {
    return 0;
  }
}
