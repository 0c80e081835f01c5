package korridor.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a whole text file: a regular one, not larger than a limit. */
final class SourceText {

  /** Bytes; what is written is never larger either, so that it can be read again. */
  static final int LARGEST = 8_000_000;

  private SourceText() {}

  /**
   * The text of a scenario, UTF-8, without a byte order mark.
   *
   * @param place where the file is named, for the problem
   * @throws ScenarioException when the file is missing, unreadable, too large or not UTF-8
   */
  static String read(Path file, Place place) {
    Coding.Decoded read = Coding.utf8(bytes(file, place));
    if (read.coding().isEmpty()) {
      throw new ScenarioException(Problem.at(endOf(file.toString(), read.text()), "file-not-utf8"));
    }
    return read.text().startsWith("\uFEFF") ? read.text().substring(1) : read.text();
  }

  /**
   * The text of a table in the coding it has.
   *
   * @param place where the file is named, for the problem
   * @throws ScenarioException when the file is missing, unreadable, too large or in no known coding
   */
  static Coding.Decoded table(Path file, Place place) {
    return Coding.ofTable(bytes(file, place))
        .orElseThrow(
            () -> new ScenarioException(Problem.at(Place.of(file.toString()), "table-coding")));
  }

  private static byte[] bytes(Path file, Place place) {
    String name = file.toString();
    if (!Files.exists(file)) {
      throw new ScenarioException(Problem.at(place, "file-missing", name).maybe(similarFile(file)));
    }
    if (Files.isDirectory(file)) {
      throw new ScenarioException(Problem.at(place, "file-is-folder", name));
    }
    if (!Files.isRegularFile(file)) {
      throw new ScenarioException(Problem.at(place, "file-not-regular", name));
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw new ScenarioException(
            Problem.at(place, "file-too-large", name, Integer.toString(LARGEST / 1_000_000)));
      }
      return bytes;
    } catch (AccessDeniedException e) {
      throw new ScenarioException(Problem.at(place, "file-denied", name));
    } catch (IOException e) {
      throw new ScenarioException(Problem.at(place, "file-unreadable", name, reason(e)));
    }
  }

  private static Place endOf(String name, String text) {
    int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
    String last = text.substring(text.lastIndexOf('\n') + 1);
    return new Place(name, line, 1 + last.codePointCount(0, last.length()));
  }

  private static String reason(IOException e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  private static String similarFile(Path file) {
    Path folder = file.getParent() == null ? Path.of("") : file.getParent();
    Path wanted = file.getFileName();
    if (wanted == null || !Files.isDirectory(folder)) {
      return "";
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<String> names =
          files
              .filter(Files::isRegularFile)
              .map(path -> path.getFileName().toString())
              .sorted()
              .limit(1000)
              .collect(Collectors.toList());
      if (names.contains(wanted + ".yaml")) {
        return file + ".yaml";
      }
      String near = Suggestions.nearest(wanted.toString(), names);
      return near.isEmpty() ? "" : file.resolveSibling(near).toString();
    } catch (IOException e) {
      return "";
    }
  }
}
