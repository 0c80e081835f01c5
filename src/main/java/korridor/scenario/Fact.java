package korridor.scenario;

import java.util.Optional;

/**
 * A public fact beside which what the model gives can be held. No run depends on it.
 *
 * @param name short name, lower case with hyphens
 * @param statement what was found, in one sentence
 * @param meaning what it is in the model
 * @param range its value in {@code unit}, the two ends equal if there is one number; empty if the
 *     fact is none of numbers
 * @param unit that of the measure or parameter, if it stands for one; empty without a range
 * @param place where it was found, such as a city
 * @param years when; empty if the source does not tell
 * @param source where it can be looked up
 * @param confidence how far the source can be relied on
 * @param caveat why it is not quite what the model means; empty if nothing stands between
 */
public record Fact(
    String name,
    String statement,
    Meaning meaning,
    Optional<Range> range,
    String unit,
    String place,
    Optional<Years> years,
    String source,
    Confidence confidence,
    String caveat) {

  /** How far a source can be relied on. */
  public enum Confidence {
    /** An official document, or several sources that agree. */
    HIGH,
    /** One source that ought to know. */
    MEDIUM,
    /** Undated, inferred, or not looked up. */
    LOW
  }

  /** What a fact is in the model. */
  public enum Kind {
    /** Something that a run gives. */
    MEASURE,
    /** Something that a run is given. */
    PARAMETER,
    /** Neither; it tells the background. */
    NONE
  }

  /**
   * What a fact is in the model.
   *
   * @param name of the measure or parameter; empty for {@link Kind#NONE}
   */
  public record Meaning(Kind kind, String name) {}

  /** The smallest and the largest value that the source leaves open. */
  public record Range(double low, double high) {

    /** Whether a value is what the source says, ends included. */
    public boolean contains(double value) {
      return value >= low && value <= high;
    }
  }

  /** The first and the last year that are meant. */
  public record Years(int first, int last) {}
}
