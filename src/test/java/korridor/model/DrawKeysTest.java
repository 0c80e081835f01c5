package korridor.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No two draws share a key: within a holder of keys every number stands once. */
class DrawKeysTest {

  private static final String ARGUMENT = "(?:[^(),;]|\\((?:[^();]|\\([^();]*\\))*\\))*";
  private static final Pattern NUMBER_AS_KEY =
      Pattern.compile(
          "\\b(?:Draws\\.(?:bits|uniform|gaussian)|normal|single|attribute|ofIssue)\\("
              + ARGUMENT
              + "(?:,"
              + ARGUMENT
              + ")?,\\s*-?\\d+\\s*[,)]");

  private interface Twice {
    int ONE = 1;
    int SAME = 1;
  }

  private interface RunInto {
    int FIRST_POST = 3;
    int LATER = 7;
  }

  private interface Inherits extends Twice {
    int OTHER = 2;
  }

  static Stream<Class<?>> holders() {
    return Arrays.stream(DrawKeys.class.getDeclaredClasses());
  }

  @ParameterizedTest
  @MethodSource("holders")
  void everyNumberStandsOnceInAHolder(Class<?> holder) throws IllegalAccessException {
    assertThat(holder.getFields()).isNotEmpty();
    assertThat(clashes(holder)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("holders")
  void aHolderIsNamedAfterItsPurpose(Class<?> holder) {
    String name = holder.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_");
    assertThat(Arrays.stream(Purpose.values()).map(Purpose::name))
        .anyMatch(name.toUpperCase(Locale.ROOT)::startsWith);
  }

  @Test
  void equalNumbersAndNumbersWithinARangeClash() throws IllegalAccessException {
    assertThat(clashes(Twice.class)).hasSize(1);
    assertThat(clashes(Inherits.class)).hasSize(1);
    assertThat(clashes(RunInto.class)).containsExactly("LATER");
  }

  /** The constants whose number is another's, or lies in a range that begins before it. */
  private static List<String> clashes(Class<?> holder) throws IllegalAccessException {
    Map<Integer, String> names = new TreeMap<>();
    List<String> clashes = new ArrayList<>();
    for (Field field : holder.getFields()) {
      if (names.putIfAbsent(field.getInt(null), field.getName()) != null) {
        clashes.add(field.getName());
      }
    }
    boolean range = false;
    for (String name : names.values()) {
      if (range) {
        clashes.add(name);
      }
      range |= name.startsWith("FIRST_");
    }
    return clashes;
  }

  @Test
  void keysAreNamesAndNoNumbers() throws IOException {
    assertThat("Draws.bits(stream, x(a, 1), 0)").containsPattern(NUMBER_AS_KEY);
    assertThat("Draws.bits(luck, -1)").containsPattern(NUMBER_AS_KEY);
    assertThat("Draws.bits(key, 1, n)").containsPattern(NUMBER_AS_KEY);
    assertThat("Draws.bits(key, A, n + 1)").doesNotContainPattern(NUMBER_AS_KEY);
    for (String folder : List.of("model", "model/process", "model/intervention")) {
      try (Stream<Path> files = Files.list(Path.of("src/main/java/korridor", folder))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          assertThat(Files.readString(file)).as("%s", file).doesNotContainPattern(NUMBER_AS_KEY);
        }
      }
    }
  }
}
