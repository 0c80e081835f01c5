package korridor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import korridor.language.Language;
import korridor.model.Actors;
import korridor.model.Departments;
import korridor.model.Heads;
import korridor.model.Staff;
import korridor.model.Ties;
import korridor.model.parameter.ParameterTable;
import korridor.observe.Measures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the documents to the code: generated parts, names, links, commands. */
class DocumentsTest {

  private static final Path SOURCES = Path.of("src/main/java/korridor");
  private static final Path ODD = Path.of("docs/odd.md");
  private static final Path MEASURES = Path.of("docs/measures.md");
  private static final Pattern PARAMETER =
      Pattern.compile("(" + String.join("|", groups()) + ")\\.[a-z][a-z-]*");

  @ParameterizedTest
  @ValueSource(strings = {"docs/odd.md", "docs/measures.md"})
  void generatedPartsAreCurrent(String name) throws IOException {
    Path file = Path.of(name);
    String text = Files.readString(file);
    String current = GeneratedParts.refresh(text);
    if (Boolean.getBoolean("korridor.update")) {
      Files.writeString(file, current);
      return;
    }
    assertThat(text)
        .as("%s is out of date. Maybe: mvn test -Dtest=DocumentsTest -Dkorridor.update=true", name)
        .isEqualTo(current);
  }

  @Test
  void everyGroupOfParametersHasItsTable() {
    Set<String> tables = GeneratedParts.names(Markdown.read(ODD).text());
    assertThat(tables).contains("week", "scenario defaults");
    assertThat(tables.stream().filter(name -> name.startsWith("parameters ")))
        .containsExactlyInAnyOrderElementsOf(groups().stream().map("parameters "::concat).toList());
    assertThat(GeneratedParts.names(Markdown.read(MEASURES).text())).containsExactly("measures");
  }

  @Test
  void theWrittenTextOfTheOddPlacesEveryParameter() {
    String written = GeneratedParts.strip(Markdown.read(ODD).text());
    assertThat(new Markdown(ODD, written).code())
        .containsAll(ParameterTable.rows().keySet().stream().toList());
  }

  /** A column of the state that the table of week 0 forgets could not be rebuilt. */
  @ParameterizedTest
  @ValueSource(classes = {Staff.class, Ties.class, Departments.class, Heads.class, Actors.class})
  void theTableOfWeekZeroNamesEveryColumn(Class<?> entity) {
    List<String> columns =
        Arrays.stream(entity.getDeclaredFields())
            .filter(field -> field.getType().isArray() && !Modifier.isStatic(field.getModifiers()))
            .map(field -> entity.getSimpleName() + "." + field.getName())
            .toList();
    assertThat(columns).isNotEmpty();
    assertThat(Markdown.read(ODD).code()).containsAll(columns);
  }

  @Test
  void parametersNamedInTheDocumentsExist() throws IOException {
    for (Markdown document : Markdown.all()) {
      List<String> named =
          document.code().stream().filter(code -> PARAMETER.matcher(code).matches()).toList();
      assertThat(ParameterTable.rows().keySet()).as(document.file().toString()).containsAll(named);
    }
  }

  @Test
  void classesNamedInTheOddExist() throws IOException {
    assertThat(classes(SOURCES)).containsAll(classesNamedInTheOdd());
  }

  @Test
  void theOddNamesEveryProcessAndIntervention() throws IOException {
    Set<String> processes = classes(SOURCES.resolve("model/process"));
    processes.addAll(classes(SOURCES.resolve("model/intervention")));
    assertThat(classesNamedInTheOdd()).containsAll(processes);
  }

  @Test
  void linksResolve() throws IOException {
    for (Markdown document : Markdown.all()) {
      for (String target : document.internalLinks()) {
        String[] parts = target.split("#", 2);
        Path here = document.file().toAbsolutePath();
        Path there = parts[0].isEmpty() ? here : here.resolveSibling(parts[0]).normalize();
        String place = document.file() + " links to " + target;
        assertThat(there).as(place).exists();
        if (parts.length == 2) {
          assertThat(Markdown.read(there).anchors()).as(place).contains(parts[1]);
        }
      }
    }
  }

  @Test
  void documentsNameNoMachine() throws IOException {
    for (Markdown document : Markdown.all()) {
      assertThat(document.text()).as(document.file().toString()).doesNotContain("/home/", "/root/");
    }
    String notebook = Files.readString(Path.of("notebooks/compare.ipynb"));
    assertThat(notebook).doesNotContain("/home/", "/root/", "/tmp/").contains("\"outputs\": []");
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.de.md"})
  void theTwoCommandsAreWhatContinuousIntegrationRuns(String readme) throws IOException {
    List<String> lines = Markdown.read(Path.of(readme)).codeBlockLines();
    String main = "./korridor compare scenarios/karlsruhe.yaml";
    assertThat(lines)
        .containsSequence(main + " --replicates 20 --out results/k", "mvn -B -ntp verify");
    // There with fewer replicates and into another folder.
    assertThat(Files.readAllLines(Path.of(".ci/run")))
        .contains("mvn -B -ntp verify")
        .anyMatch(line -> line.startsWith(main + " --replicates"));
  }

  @Test
  void bothReadmesShowTheSameCommands() {
    assertThat(commands("README.de.md")).isEqualTo(commands("README.md"));
  }

  @Test
  void decisionsAreNumberedWithoutGapsAndListed() throws IOException {
    List<String> names = decisions();
    for (int n = 0; n < names.size(); n++) {
      assertThat(names.get(n)).startsWith(String.format(Locale.ROOT, "%04d-", n + 1));
    }
    assertThat(Markdown.read(Path.of("docs/decisions/README.md")).internalLinks())
        .containsExactlyElementsOf(names);
  }

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
        Measures.all().stream()
            .map(
                measure ->
                    new String[] {
                      Language.of("en").say(measure.label()), Language.of("de").say(measure.label())
                    });
    return Stream.concat(parameters, measures);
  }

  private static Set<String> groups() {
    return ParameterTable.rows().keySet().stream()
        .map(name -> name.substring(0, name.indexOf('.')))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> classesNamedInTheOdd() {
    return Markdown.read(ODD).code().stream().filter(c -> c.matches("[A-Z][A-Za-z]+")).toList();
  }

  private static Set<String> classes(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.matches("[A-Z].*\\.java"))
          .map(name -> name.replace(".java", ""))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static List<String> commands(String readme) {
    return Markdown.read(Path.of(readme)).codeBlockLines().stream()
        .filter(line -> line.matches("(\\./korridor|mvn|sudo|cp|git) .*"))
        .toList();
  }

  private static List<String> decisions() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("docs/decisions"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".md") && !name.equals("README.md"))
          .sorted()
          .toList();
    }
  }
}
