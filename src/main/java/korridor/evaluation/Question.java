package korridor.evaluation;

import java.util.Locale;
import korridor.language.Message;

/** One claim about Korridor that can be checked. */
public interface Question {

  /** Short name, such as {@code V1}: stable, part of file names and tables. */
  String id();

  /** What is checked, as a heading. */
  Message title();

  /** Where the value or the criterion comes from, and how Korridor is set up to meet it. */
  Message reference();

  /** The beginning of the names of the texts that say whether it held, such as {@code patterns}. */
  default String words() {
    return "verification";
  }

  /** A verdict in its words. */
  default Message verdict(Verdict verdict) {
    return Message.of(words() + "." + verdict.name().toLowerCase(Locale.ROOT));
  }
}
