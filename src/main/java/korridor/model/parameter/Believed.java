package korridor.model.parameter;

import java.util.Optional;

/**
 * The range in which the true value of a parameter is believed to lie.
 *
 * @param parameter the parameter
 * @param low the lowest value, allowed for the parameter
 * @param high the highest value, allowed for the parameter, not below the lowest
 * @param spread how belief is spread between the two
 * @param reason why these are the ends, in English: a source, or {@link Declared#ASSUMPTION} and
 *     how far it reaches
 */
public record Believed(
    ParameterDeclaration parameter, double low, double high, Spread spread, String reason) {

  /**
   * Checks the ends.
   *
   * @throws IllegalArgumentException when they are not allowed, out of order, or not above 0 where
   *     the spread needs that
   */
  public Believed {
    if (!parameter.allows(low) || !parameter.allows(high) || low > high) {
      throw new IllegalArgumentException(parameter.name() + ": no range, " + low + " to " + high);
    }
    if (spread == Spread.LOG_UNIFORM && low <= 0 && high > low) {
      throw new IllegalArgumentException(parameter.name() + ": no logarithm of " + low);
    }
  }

  /**
   * The declared range, for a parameter that stands at its default; empty where nothing is in
   * doubt: a dose, a size, a fact.
   */
  public static Optional<Believed> of(ParameterDeclaration parameter) {
    Declared d = parameter.declared();
    return Double.isNaN(d.low())
        ? Optional.empty()
        : Optional.of(new Believed(parameter, d.low(), d.high(), d.spread(), d.reason()));
  }

  /**
   * The declared range around another value than the default: it keeps its proportions, so that a
   * value twice as high is as much in doubt as the default, and a value of 0, which switches
   * something off, is in no doubt. It ends where no value is allowed.
   */
  public static Optional<Believed> of(ParameterDeclaration parameter, double value) {
    return of(parameter)
        .map(range -> value == parameter.declared().value() ? range : range.around(value))
        .filter(range -> !range.single());
  }

  /** What the parameter is called. */
  public String name() {
    return parameter.name();
  }

  /** Whether the range is a single value. */
  public boolean single() {
    return low == high;
  }

  /** Whether a value lies in the range. */
  public boolean holds(double value) {
    return low <= value && value <= high;
  }

  /**
   * The value below which a share of the belief lies: draws of the share, uniform in [0, 1), are
   * draws of the value. Whole numbers share the range from the lowest to one above the highest.
   */
  public double value(double share) {
    if (single()) {
      return low;
    }
    return parameter.integer()
        ? Math.min(high, Math.floor(spread.quantile(low, high + 1, share)))
        : Math.max(low, Math.min(high, spread.quantile(low, high, share)));
  }

  /**
   * The share of the belief that lies below a value of the range, from 0 to 1; of a whole number
   * the middle of its own share.
   */
  public double share(double value) {
    if (single()) {
      return 0;
    }
    return parameter.integer()
        ? (spread.below(low, high + 1, value) + spread.below(low, high + 1, value + 1)) / 2
        : spread.below(low, high, value);
  }

  private Believed around(double value) {
    double factor = value / parameter.declared().value();
    double lowest = allowed(low * factor);
    double from = spread == Spread.LOG_UNIFORM && lowest == 0 ? Math.min(1, value) : lowest;
    double to = allowed(high * factor);
    return new Believed(parameter, Math.min(from, value), Math.max(to, value), spread, reason);
  }

  /** The same with nothing above a value; a range that lies above it becomes that value. */
  public Believed upTo(double most) {
    double highest = parameter.integer() ? Math.floor(most) : most;
    return highest >= high
        ? this
        : new Believed(parameter, Math.min(low, highest), highest, spread, reason);
  }

  private double allowed(double value) {
    double near = parameter.integer() ? Math.rint(value) : value;
    return Math.max(parameter.declared().min(), Math.min(parameter.declared().max(), near));
  }
}
