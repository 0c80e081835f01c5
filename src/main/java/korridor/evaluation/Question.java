package korridor.evaluation;

import korridor.language.Message;

/** One claim about Korridor that can be checked. */
public interface Question {

  /** Short name, such as {@code V1}: stable, part of file names and tables. */
  String id();

  /** What is checked, as a heading. */
  Message title();

  /** Where the value or the criterion comes from, and how Korridor is set up to meet it. */
  Message reference();
}
