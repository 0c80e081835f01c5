package korridor.cli;

import java.util.stream.Collectors;

/** Running text broken between words. */
final class Wrapped {

  private Wrapped() {}

  /** Every line of the text at most so many columns long, unless a single word is longer. */
  static String at(int columns, String text) {
    return text.lines().map(line -> line(columns, line)).collect(Collectors.joining("\n"));
  }

  private static String line(int columns, String text) {
    StringBuilder wrapped = new StringBuilder();
    int column = 0;
    for (String word : text.split(" ")) {
      if (column > 0 && column + 1 + word.length() > columns) {
        wrapped.append("\n  ");
        column = 2;
      } else if (column > 0) {
        wrapped.append(' ');
        column++;
      }
      wrapped.append(word);
      column += word.length();
    }
    return wrapped.toString();
  }
}
