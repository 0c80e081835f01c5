package korridor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import korridor.language.Language;
import korridor.language.Message;
import korridor.model.parameter.ParameterTable;
import korridor.observe.Measures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One word for one thing, as docs/glossary.md has it. */
class GlossaryTest {

  /** The German half of a description in the schema. */
  private static final Pattern DESCRIPTION =
      Pattern.compile("\"description\" : \"[^\"]* / ([^\"]*)\"");

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

  @ParameterizedTest
  @MethodSource("avoided")
  void germanTextsAvoidOtherWordsForTheSameThing(String words, String instead) throws IOException {
    Pattern avoided =
        Pattern.compile("(?<![\\p{L}-])(" + words.replace(", ", "|") + ")(?![\\p{L}-])");
    assertThat(germanTexts().filter(text -> avoided.matcher(text).find()))
        .as("the glossary says: %s", instead)
        .isEmpty();
  }

  @Test
  void thereAreGermanTextsOfEveryKind() throws IOException {
    assertThat(germanTexts().toList())
        .anyMatch(text -> text.startsWith("panel.single="))
        .anyMatch(text -> text.contains("Stadtverwaltungen"))
        .anyMatch(text -> text.contains("Gemeinderat sechs Themenkorridore"))
        .anyMatch(text -> text.equals("Externe Akteure"))
        .hasSizeGreaterThan(800);
  }

  /** Words not to use, and the one to use instead. */
  private static Stream<String[]> avoided() {
    return rows(1);
  }

  /** English and German words of each row. */
  private static Stream<String[]> glossary() {
    return rows(0);
  }

  /** First two cells of the rows of a table of the glossary. */
  private static Stream<String[]> rows(int table) {
    String text = Markdown.read(Path.of("docs/glossary.md")).text();
    return text.split("\n## ")[table]
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

  /** Lines of German texts wherever they stand. */
  private static Stream<String> germanTexts() throws IOException {
    List<String> texts = new ArrayList<>();
    texts.addAll(Files.readAllLines(Path.of("README.de.md")));
    try (Stream<Path> resources = Files.walk(Path.of("src/main/resources"))) {
      for (Path bundle :
          resources
              .filter(file -> file.toString().matches(".*\\bde\\.properties|.*_de\\.properties"))
              .toList()) {
        texts.addAll(Files.readAllLines(bundle));
      }
    }
    try (Stream<Path> scenarios = Files.list(Path.of("scenarios"))) {
      for (Path file : scenarios.filter(f -> f.toString().endsWith(".yaml")).toList()) {
        texts.addAll(germanDescription(Files.readString(file)));
      }
    }
    Matcher schema = DESCRIPTION.matcher(Files.readString(Path.of("scenarios/schema.json")));
    schema.results().forEach(found -> texts.add(found.group(1)));
    labels().forEach(pair -> texts.add(pair[1]));
    return texts.stream();
  }

  private static List<String> germanDescription(String scenario) {
    return Pattern.compile("(?ms)^description-de: >-\n(.*?)^\\S")
        .matcher(scenario + "\n.")
        .results()
        .flatMap(found -> found.group(1).lines())
        .toList();
  }

  private static Stream<String[]> labels() {
    Stream<String[]> parameters =
        ParameterTable.rows().values().stream()
            .map(
                row ->
                    new String[] {
                      Language.of("en").say(Message.parameter(row.name())),
                      Language.of("de").say(Message.parameter(row.name()))
                    });
    Stream<String[]> measures =
        Measures.all().stream()
            .map(
                measure ->
                    new String[] {
                      Language.of("en").say(measure.label()), Language.of("de").say(measure.label())
                    });
    return Stream.concat(parameters, measures);
  }
}
