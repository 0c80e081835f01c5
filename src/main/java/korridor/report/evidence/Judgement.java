package korridor.report.evidence;

import korridor.observe.Measure;
import korridor.observe.Measure.Better;

/**
 * What can be said of the difference between an arm and the baseline. Headline, sentences, marks in
 * tables and signs in charts all follow this one judgement, so that none contradicts another.
 */
public enum Judgement {
  /** No pair of runs has a value. */
  UNKNOWN,
  /** There is a difference but no interval: a single pair. */
  UNCERTAIN,
  /** The interval contains zero. */
  NONE,
  /** Certain, but smaller than the last digit that is told. */
  TINY,
  /** Certain and large enough to be told, upwards. */
  ABOVE,
  /** Certain and large enough to be told, downwards. */
  BELOW;

  /** The judgement of a row. */
  static Judgement of(ComparisonRow row) {
    if (!Double.isFinite(row.difference())) {
      return UNKNOWN;
    }
    if (!row.intervalKnown()) {
      return UNCERTAIN;
    }
    if (!row.distinct()) {
      return NONE;
    }
    if (Math.abs(row.difference()) < step(row.measure())) {
      return TINY;
    }
    return row.difference() > 0 ? ABOVE : BELOW;
  }

  /** The smallest difference in a measure that is told: one of the last digit shown. */
  public static double step(Measure measure) {
    return measure.scale().step();
  }

  /** Whether this is a change for the better of a measure whose wanted direction is given. */
  public boolean improves(Better better) {
    return this == ABOVE && better == Better.HIGHER || this == BELOW && better == Better.LOWER;
  }

  /** Whether this is a change for the worse. */
  public boolean worsens(Better better) {
    return this == BELOW && better == Better.HIGHER || this == ABOVE && better == Better.LOWER;
  }
}
