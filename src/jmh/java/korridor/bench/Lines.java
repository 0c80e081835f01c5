package korridor.bench;

import java.util.Locale;

/** The text of a page, line by line. */
final class Lines {

  private final StringBuilder text = new StringBuilder();

  /** A line, its values put in as {@link String#format} does. */
  void add(String format, Object... values) {
    text.append(format(format, values)).append('\n');
  }

  /** An empty line. */
  void gap() {
    text.append('\n');
  }

  static String format(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }

  /** A time with its unit. */
  static String time(double nanos) {
    if (nanos >= 1e9) {
      return format("%.1f s", nanos / 1e9);
    }
    if (nanos >= 1e6) {
      return format("%.1f ms", nanos / 1e6);
    }
    return nanos >= 1e3 ? format("%.1f us", nanos / 1e3) : format("%.1f ns", nanos);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
