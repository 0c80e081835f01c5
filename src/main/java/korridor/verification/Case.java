package korridor.verification;

import korridor.scenario.Wording;

/** One claim about Korridor that can be checked. */
public interface Case {

  /** Short name, such as {@code V1}: stable, part of file names and tables. */
  String id();

  /** What is checked, as a heading. */
  Wording title();

  /** Where the value or the criterion comes from, and how Korridor is set up to meet it. */
  Wording reference();

  /** Checks it; the same effort gives the same outcome on every machine. */
  Outcome examine(Effort effort);
}
