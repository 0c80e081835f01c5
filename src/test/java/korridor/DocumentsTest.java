package korridor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import korridor.model.Actors;
import korridor.model.Administrations;
import korridor.model.Columns;
import korridor.model.Departments;
import korridor.model.Heads;
import korridor.model.Staff;
import korridor.model.Ties;
import korridor.model.intervention.Interventions;
import korridor.model.parameter.ParameterTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the documents to the code: generated parts, names, links, commands, counts. */
class DocumentsTest {

  private static final Path SOURCES = Path.of("src/main/java/korridor");
  private static final Path ODD = Path.of("docs/odd.md");
  private static final Path MEASURES = Path.of("docs/measures.md");
  private static final Pattern PARAMETER =
      Pattern.compile("(" + String.join("|", groups()) + ")\\.[a-z][a-z-]*");

  @ParameterizedTest
  @MethodSource("withGeneratedParts")
  void generatedPartsAreCurrent(Markdown document) throws IOException {
    String current = GeneratedParts.refresh(document.text());
    if (Boolean.getBoolean("korridor.update")) {
      Files.writeString(document.file(), current);
      return;
    }
    assertThat(document.text())
        .as(
            "%s is out of date. Maybe: mvn test -Dtest=DocumentsTest -Dkorridor.update=true",
            document.file())
        .isEqualTo(current);
  }

  private static List<Markdown> withGeneratedParts() throws IOException {
    return Markdown.all().stream()
        .filter(document -> !GeneratedParts.names(document.text()).isEmpty())
        .toList();
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
        Columns.of(Administrations.three()).keySet().stream()
            .filter(name -> name.startsWith(entity.getSimpleName() + "."))
            .toList();
    assertThat(columns).isNotEmpty();
    assertThat(Markdown.read(ODD).code()).containsAll(columns);
  }

  /** A decision that is superseded speaks of parameters that are gone with it. */
  @Test
  void parametersNamedInTheDocumentsExist() throws IOException {
    for (Markdown document : Markdown.all()) {
      if (isSuperseded(document)) {
        continue;
      }
      List<String> named =
          document.code().stream()
              .filter(code -> PARAMETER.matcher(code).matches())
              .filter(code -> !isCourse(code))
              .toList();
      assertThat(ParameterTable.rows().keySet()).as(document.file().toString()).containsAll(named);
    }
  }

  /** Of an intervention in a scenario file: `interventions` is a group of parameters as well. */
  private static boolean isCourse(String code) {
    return Interventions.STANDARD.stream()
        .anyMatch(intervention -> code.equals("interventions." + intervention.key()));
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
  void commandsAndOptionsNamedInTheDocumentsExist() throws IOException {
    String doors = sources("cli");
    Set<String> commands = all("@Command\\(\\s*name = \"([a-z-]+)\"", doors);
    // The launcher's own.
    commands.addAll(all("\"\\$\\{1:-\\}\" = ([a-z]+) \\]", Files.readString(Path.of("korridor"))));
    Set<String> options = all("\"(--[a-z-]+)", doors);
    assertThat(commands).contains("compare", "verify", "tests");
    for (Markdown document : Markdown.all()) {
      String place = document.file().toString();
      assertThat(commands).as(place).containsAll(all("\\./korridor ([a-z]+)", document.text()));
      String calls = String.join("\n", all("(?m)(\\./korridor [^`\n]*)", document.text()));
      assertThat(options).as(place).containsAll(all("(?<= )(--[a-z-]+)", calls));
    }
  }

  private static String sources(String room) throws IOException {
    StringBuilder text = new StringBuilder();
    try (Stream<Path> files = Files.walk(SOURCES.resolve(room))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        text.append(Files.readString(file));
      }
    }
    return text.toString();
  }

  private static Set<String> all(String pattern, String text) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
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
    for (Path file : notebooks()) {
      assertThat(Files.readString(file))
          .as(file.toString())
          .doesNotContain("/home/", "/root/", "/tmp/")
          .contains("\"outputs\": []")
          .doesNotContainPattern("\"outputs\": \\[\\s*\\{");
    }
  }

  private static List<Path> notebooks() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("notebooks"))) {
      return files.filter(file -> file.toString().endsWith(".ipynb")).sorted().toList();
    }
  }

  @Test
  void theFolderOfNotebooksNamesWhatItHolds() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("notebooks"))) {
      assertThat(Markdown.read(Path.of("notebooks/README.md")).internalLinks())
          .containsAll(
              files
                  .filter(Files::isRegularFile)
                  .map(file -> file.getFileName().toString())
                  .filter(name -> !name.equals("README.md"))
                  .toList());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.de.md"})
  void theTwoCommandsAreWhatContinuousIntegrationRuns(String readme) throws IOException {
    List<String> lines = Markdown.read(Path.of(readme)).codeBlockLines();
    String main = "./korridor compare scenarios/karlsruhe.yaml";
    assertThat(lines).containsSequence(main + " --out results/k", "./korridor tests");
    // There with fewer draws and into another folder.
    assertThat(Files.readAllLines(Path.of(".ci/run")))
        .contains("./korridor tests", "export KORRIDOR_INSTALL=1")
        .anyMatch(line -> line.startsWith(main + " --draws"));
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
        .filteredOn(link -> link.endsWith(".md"))
        .containsExactlyElementsOf(names);
  }

  private static boolean isSuperseded(Markdown document) {
    return document.text().lines().findFirst().orElse("").endsWith("(superseded by 0015)");
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
