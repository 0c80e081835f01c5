package korridor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import korridor.model.parameter.ParameterTable;
import korridor.observe.Measures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One word for one thing, as docs/glossary.md has it. */
class GlossaryTest {

  @ParameterizedTest
  @MethodSource("glossary")
  void labelsKeepToTheGlossary(String english, String german) {
    List<String> longer = glossary().map(row -> row[0]).filter(e -> isPart(english, e)).toList();
    List<String> forms = List.of(german.toLowerCase(Locale.ROOT).split(", "));
    assertThat(labels().filter(pair -> word(english).matcher(without(longer, pair[0])).find()))
        .allSatisfy(
            pair ->
                assertThat(pair[1].toLowerCase(Locale.ROOT))
                    .as(pair[0])
                    .containsAnyOf(forms.toArray(String[]::new)));
  }

  @Test
  void theGlossaryTouchesMostLabels() {
    List<Pattern> words = glossary().map(row -> word(row[0])).toList();
    long touched =
        labels().filter(pair -> words.stream().anyMatch(w -> w.matcher(pair[0]).find())).count();
    assertThat((double) touched / labels().count()).isGreaterThan(0.9);
  }

  /** English and German words of each row. */
  private static Stream<String[]> glossary() {
    return Markdown.read(Path.of("docs/glossary.md"))
        .text()
        .lines()
        .filter(line -> line.startsWith("| "))
        .skip(1)
        .map(line -> line.split("\\|"))
        .map(cells -> new String[] {cells[1].strip(), cells[2].strip()});
  }

  private static Pattern word(String english) {
    return Pattern.compile("(?i)(?<![\\w-])(" + english.replace(", ", "|") + ")(?![\\w-])");
  }

  /** A row of its own, as for "lead time" and "lead", takes precedence over the shorter word. */
  private static boolean isPart(String english, String longer) {
    return !longer.equals(english) && word(english).matcher(longer).find();
  }

  private static String without(List<String> terms, String label) {
    String rest = label;
    for (String term : terms) {
      rest = word(term).matcher(rest).replaceAll("");
    }
    return rest;
  }

  private static Stream<String[]> labels() {
    Stream<String[]> parameters =
        ParameterTable.rows().values().stream()
            .map(row -> new String[] {row.declared().en(), row.declared().de()});
    Stream<String[]> measures =
        Measures.all().stream().map(measure -> new String[] {measure.en(), measure.de()});
    return Stream.concat(parameters, measures);
  }
}
