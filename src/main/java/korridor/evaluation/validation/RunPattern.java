package korridor.evaluation.validation;

import korridor.evaluation.Effort;
import korridor.evaluation.Outcome;

/** A pattern that every member of an ensemble shows or does not show by itself. */
interface RunPattern extends Pattern {

  /** Makes the runs that are missing and reads all. */
  Look look();

  @Override
  default Outcome examine(Effort effort) {
    return look().outcome();
  }
}
