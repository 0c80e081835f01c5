package korridor.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import korridor.Bundles;
import korridor.language.Message;
import org.junit.jupiter.api.Test;

class TextsTest {

  @Test
  void everyMessageNamedInTheSourceHasAText() throws IOException {
    Set<String> keys =
        Bundles.read("/korridor/language/en.properties").stringPropertyNames().stream()
            .filter(key -> key.startsWith("problem.") || key.startsWith("note."))
            .map(key -> key.substring(key.indexOf('.') + 1))
            .collect(Collectors.toSet());
    String source = source();
    Set<String> used = new TreeSet<>();
    keys.stream().filter(key -> source.contains('"' + key + '"')).forEach(used::add);
    keys.stream().filter(key -> key.endsWith("-root")).forEach(used::add);
    used.add("nothing");

    assertThat(keys).as("no text is left over").isEqualTo(used);
    assertThat(keys).contains("not-mapping-root");
  }

  @Test
  void everyKeyOfAScenarioFileIsDescribedAndNoDescriptionIsLeftOver() throws IOException {
    Set<String> described =
        Stream.concat(described(Format.ROOT), described(StudyFormat.root(List.of("trust_across"))))
            .map(Message::key)
            .filter(key -> key.startsWith("format."))
            .collect(Collectors.toSet());
    Set<String> texts =
        Bundles.read("/korridor/language/en.properties").stringPropertyNames().stream()
            .filter(key -> key.startsWith("format."))
            .collect(Collectors.toSet());
    assertThat(described).isEqualTo(texts);
    assertThat(described(Format.ROOT)).doesNotContain(Message.NONE);
  }

  private static Stream<Message> described(Shape shape) {
    if (shape instanceof Shape.Items items) {
      return described(items.of());
    }
    if (shape instanceof Shape.Brief brief) {
      return described(brief.fields());
    }
    return shape instanceof Shape.Fields fields
        ? fields.fields().stream()
            .flatMap(
                field -> Stream.concat(Stream.of(field.description()), described(field.shape())))
        : Stream.empty();
  }

  private static String source() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.list(Path.of("src/main/java/korridor/scenario"))) {
      for (Path file : files.toList()) {
        all.append(Files.readString(file));
      }
    }
    return all.toString();
  }
}
