package korridor.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a whole text file: UTF-8, not larger than a limit. */
final class SourceText {

  private static final int LARGEST = 8_000_000;

  private SourceText() {}

  /**
   * The text without a byte order mark.
   *
   * @param place where the file is named, for the problem
   * @throws ScenarioException when the file is missing, unreadable, too large or not UTF-8
   */
  static String read(Path file, Place place) {
    String name = file.toString();
    if (!Files.exists(file)) {
      throw new ScenarioException(Problem.at(place, "file-missing", name).maybe(similarFile(file)));
    }
    if (Files.isDirectory(file)) {
      throw new ScenarioException(Problem.at(place, "file-is-folder", name));
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw new ScenarioException(
            Problem.at(place, "file-too-large", name, Integer.toString(LARGEST / 1_000_000)));
      }
      return decode(name, bytes);
    } catch (AccessDeniedException e) {
      throw new ScenarioException(Problem.at(place, "file-denied", name));
    } catch (IOException e) {
      throw new ScenarioException(Problem.at(place, "file-unreadable", name, reason(e)));
    }
  }

  private static String decode(String name, byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer text = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
    text.flip();
    String read = text.toString();
    if (result.isError()) {
      throw new ScenarioException(Problem.at(endOf(name, read), "file-not-utf8"));
    }
    return read.startsWith("\uFEFF") ? read.substring(1) : read;
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
