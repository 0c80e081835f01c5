package korridor.verification.pattern;

import korridor.scenario.Wording;
import korridor.verification.Case;

/** A pattern (ODD 1 Purpose and patterns); its texts stand under its name. */
interface Pattern extends Case {

  @Override
  default Wording title() {
    return Words.say(id() + ".title");
  }

  @Override
  default Wording reference() {
    return Words.say(id() + ".reference");
  }

  /** How many runs the pattern makes on top of those that all share. */
  default int ownRuns() {
    return 0;
  }
}
