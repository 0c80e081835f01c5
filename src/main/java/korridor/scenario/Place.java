package korridor.scenario;

import java.util.Comparator;

/**
 * Where something stands.
 *
 * @param file the file as the user named it, or an option such as {@code --set}
 * @param line from 1; 0 when the whole file is meant
 * @param column from 1; 0 when the whole line is meant
 */
public record Place(String file, int line, int column) implements Comparable<Place> {

  /** The file or option as a whole. */
  public static Place of(String file) {
    return new Place(file, 0, 0);
  }

  @Override
  public int compareTo(Place other) {
    return Comparator.comparing(Place::file)
        .thenComparingInt(Place::line)
        .thenComparingInt(Place::column)
        .compare(this, other);
  }

  /** {@code file:line:column}, without the parts that are not known. */
  @Override
  public String toString() {
    if (line == 0) {
      return file;
    }
    return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
  }
}
