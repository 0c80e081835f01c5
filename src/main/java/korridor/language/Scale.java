package korridor.language;

/** How the numbers of a measure are told. */
public enum Scale {
  /** A part of a whole, told in percent. */
  SHARE,
  /** An attribute from 0 to 1, such as trust. */
  INDEX,
  /** An attribute from −1 to +1. */
  BALANCE,
  /** A count with a unit, such as issues per 1000 staff. */
  COUNT,
  /** Hours of work. */
  HOURS,
  /** Weeks. */
  WEEKS;

  /** What a value is multiplied with before it is shown. */
  public double factor() {
    return this == SHARE ? 100 : 1;
  }

  /** Whether a value is an amount, which means nothing without its unit and has no upper end. */
  public boolean amount() {
    return this == COUNT || this == HOURS || this == WEEKS;
  }

  /** Decimals that are told. */
  int decimals() {
    return this == INDEX || this == BALANCE ? 2 : 1;
  }

  /** The smallest difference that is told: one of the last digit shown. */
  public double step() {
    return Math.pow(10, -decimals()) / factor();
  }

  /** The lowest possible value. */
  public double lowest() {
    return this == BALANCE ? -1 : 0;
  }

  /** The highest possible value; infinite for an amount. */
  public double highest() {
    return amount() ? Double.POSITIVE_INFINITY : 1;
  }

  /** What an axis says of the scale; an amount has its unit instead. */
  public Message words() {
    return Message.of("scale." + name().toLowerCase(java.util.Locale.ROOT));
  }
}
