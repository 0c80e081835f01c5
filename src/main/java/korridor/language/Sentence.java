package korridor.language;

import java.util.List;

/**
 * A message being said. Most texts only put values in for names; that is done here, so that short
 * commands need not load a library of all languages. The others, which choose between plurals, are
 * left to {@link Choice}.
 */
final class Sentence {

  private final Language language;
  private final Message message;

  Sentence(Language language, Message message) {
    this.language = language;
    this.message = message;
  }

  String text() {
    String pattern = language.pattern(message.key());
    return plain(pattern) ? filled(pattern) : new Choice(this, language.locale(), pattern).text();
  }

  String spoken(Object value) {
    return language.spoken(value);
  }

  /**
   * The value of a name.
   *
   * @throws IllegalArgumentException when the message has none
   */
  Object value(String name) {
    List<Object> values = message.values();
    for (int i = 0; i < values.size(); i += 2) {
      if (values.get(i).equals(name)) {
        return values.get(i + 1);
      }
    }
    throw new IllegalArgumentException("no value for {" + name + "} of text " + message.key());
  }

  private String filled(String pattern) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', at)) {
      int close = pattern.indexOf('}', open);
      text.append(pattern, at, open).append(spoken(value(pattern.substring(open + 1, close))));
      at = close + 1;
    }
    return text.append(pattern, at, pattern.length()).toString();
  }

  /** Whether all braces hold mere names and no apostrophe protects anything. */
  private static boolean plain(String pattern) {
    boolean inside = false;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '{' && inside || c == '}' && !inside || c == '\'' && protects(pattern, i + 1)) {
        return false;
      }
      if (inside && c != '}' && !Character.isLetterOrDigit(c)) {
        return false;
      }
      inside = c == '{' || inside && c != '}';
    }
    return !inside;
  }

  private static boolean protects(String pattern, int next) {
    return next < pattern.length() && "{}'".indexOf(pattern.charAt(next)) >= 0;
  }
}
