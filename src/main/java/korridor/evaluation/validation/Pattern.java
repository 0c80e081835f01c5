package korridor.evaluation.validation;

import korridor.evaluation.Case;
import korridor.language.Message;

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

  @Override
  default String words() {
    return "patterns";
  }
}
