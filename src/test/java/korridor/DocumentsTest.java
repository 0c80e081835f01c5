package korridor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import korridor.experiment.ThreadExecutor;
import korridor.model.Actors;
import korridor.model.Departments;
import korridor.model.Heads;
import korridor.model.Organisation;
import korridor.model.Organisations;
import korridor.model.Staff;
import korridor.model.Ties;
import korridor.model.parameter.ParameterTable;
import korridor.scenario.Scenario;
import korridor.scenario.ScenarioReader;
import korridor.verification.known.KnownCases;
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
  void theEvidenceNamesEveryKnownCase() {
    Map<String, Long> cases =
        KnownCases.all(new ThreadExecutor(1)).stream()
            .collect(Collectors.groupingBy(c -> c.id().substring(0, 1), Collectors.counting()));
    String trace = Markdown.read(Path.of("docs/trace.md")).text();
    cases.forEach(
        (kind, count) ->
            assertThat(trace).contains(count == 1 ? kind + "1" : kind + "1 to " + kind + count));
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.de.md"})
  void theSizesOfScenariosAreThoseOfTheirFiles(String readme) {
    String text = Markdown.read(Path.of(readme)).text();
    Locale language = readme.contains(".de.") ? Locale.GERMANY : Locale.UK;
    for (String name : List.of("small-town", "workshop", "mannheim", "karlsruhe")) {
      int staff = scenario(name).organisation().staff();
      assertThat(text)
          .containsPattern("`" + name + "`\\s+\\(" + String.format(language, "%,d", staff));
    }
  }

  @Test
  void theITeamOfKarlsruheIsAsLargeAsItsFileSays() throws IOException {
    Scenario karlsruhe = scenario("karlsruhe");
    double share = karlsruhe.parameters().solutions().iteamStaff();
    long members = Math.round(share * karlsruhe.organisation().staff());
    assertThat(Files.readString(Path.of("scenarios/karlsruhe.yaml")))
        .contains("the I-Team has " + members + " members");
  }

  /** The administration of the decisions is the one of the tests of patterns. */
  @Test
  void theMadeUpAdministrationIsThatOfTheTests() {
    Organisation read = ScenarioReader.read(Path.of("docs/decisions/made-up.yaml")).organisation();
    Organisation made = Organisations.city();
    assertThat(read.departments()).isEqualTo(made.departments());
    assertThat(read.actors()).isEqualTo(made.actors());
    assertThat(read.themes()).isEqualTo(made.themes());
  }

  private static Scenario scenario(String name) {
    return ScenarioReader.read(Path.of("scenarios", name + ".yaml"));
  }

  /** Whoever cites needs the version and its year. */
  @Test
  void theCitationHasTheVersionAndYearOfTheBuild() throws IOException {
    String build = Files.readString(Path.of("pom.xml"));
    String version = first("<artifactId>korridor</artifactId>\\s*<version>(.+?)</version>", build);
    String year = first("<project.build.outputTimestamp>(\\d{4})", build);
    String citation = Files.readString(Path.of("CITATION.cff"));
    assertThat(Pattern.compile("(?m)^ *version: (.+)$").matcher(citation).results())
        .hasSize(2)
        .allSatisfy(found -> assertThat(found.group(1)).isEqualTo(version));
    assertThat(first("(?s)preferred-citation:.*?\\n  year: (\\d{4})", citation)).isEqualTo(year);
    assertThat(Files.readString(Path.of("CHANGELOG.md"))).contains(version);
  }

  private static String first(String pattern, String text) {
    Matcher found = Pattern.compile(pattern).matcher(text);
    assertThat(found.find()).as(pattern).isTrue();
    return found.group(1);
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
        .containsSequence(main + " --replicates 20 --out results/k", "./korridor tests");
    // There with fewer replicates and into another folder.
    assertThat(Files.readAllLines(Path.of(".ci/run")))
        .contains("./korridor tests", "export KORRIDOR_INSTALL=1")
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
