package korridor.evaluation;

/** A question that is answered on its own. */
public interface Case extends Question {

  /** Checks it; the same effort gives the same outcome on every machine. */
  Outcome examine(Effort effort);
}
