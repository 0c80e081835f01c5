package korridor.scenario;

import java.util.Locale;
import java.util.Optional;

/**
 * A public fact beside which what the model gives can be held. No run depends on it.
 *
 * @param name short name, lower case with hyphens
 * @param statements what was found, in one sentence
 * @param meaning what it is in the model
 * @param range its value in {@code unit}, the two ends equal if there is one number; empty if the
 *     fact is none of numbers
 * @param unit that of the measure or parameter, if it stands for one; empty without a range
 * @param place where it was found, such as a city
 * @param years when; empty if the source does not tell
 * @param source where it can be looked up
 * @param confidence how far the source can be relied on
 * @param caveat why it is not quite what the model means; empty if nothing stands between
 * @param target how runs are held against it; empty if they are not
 */
public record Fact(
    String name,
    Description statements,
    Meaning meaning,
    Optional<Range> range,
    String unit,
    String place,
    Optional<Years> years,
    String source,
    Confidence confidence,
    String caveat,
    Optional<Target> target) {

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

  /** What is done with runs that are held against a fact. */
  public enum Use {
    /** Administrations that contradict it are no longer counted as plausible. */
    RULE_OUT,
    /** It shows whether the administrations that are left reproduce what they were not left for. */
    HOLD_OUT;

    /** What files call it. */
    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * How runs are held against a fact. Only a fact with numbers that stands for a measure has it.
   *
   * @param tolerance how far beyond the range a silo may lie without contradicting it, in the unit
   *     of the measure, 0 or more: room for the error of the source, for the difference between
   *     what was counted and what the model means, and for the luck of one year
   * @param use what is done with those that lie farther away
   */
  public record Target(double tolerance, Use use) {}

  /** What was found, in the language of the reader if it was stated in it. */
  public String statement(Locale locale) {
    return statements.in(locale);
  }

  /**
   * What a silo may be without contradicting the fact.
   *
   * @throws java.util.NoSuchElementException if no runs are held against it
   */
  public Range tolerated() {
    double tolerance = target.orElseThrow().tolerance();
    Range stated = range.orElseThrow();
    return new Range(stated.low() - tolerance, stated.high() + tolerance);
  }

  /** The first and the last year that are meant. */
  public record Years(int first, int last) {}
}
