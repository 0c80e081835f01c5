package korridor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import korridor.model.intervention.Interventions;
import korridor.model.parameter.ParameterDeclaration;
import korridor.model.parameter.ParameterTable;
import korridor.observe.Measure;
import korridor.observe.Measures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Walks the lists of CONTRIBUTING. A file that names every parameter, process, measure or
 * intervention has to name the next one too, so the list has to name the file.
 */
class ContributingTest {

  private static final Path FILE = Path.of("CONTRIBUTING.md");
  private static final List<Path> PLACES =
      List.of(
          Path.of("src/main"),
          Path.of("docs"),
          Path.of("scenarios"),
          Path.of("README.md"),
          Path.of("README.de.md"));

  private static final Map<Path, String> TEXTS = texts();

  static Stream<Arguments> lists() throws IOException {
    return Stream.of(
        Arguments.of("Add a parameter", parameters(), 4),
        Arguments.of("Add a process", processes(), 2),
        Arguments.of("Add a measure", constants(Measures.class, Measures.all(), Measure::name), 4),
        Arguments.of(
            "Add an arm",
            constants(
                Interventions.class,
                Interventions.STANDARD,
                i -> i.key() + "|" + i.getClass().getSimpleName()),
            6));
  }

  /**
   * @param members names of each member of the kind, as patterns
   * @param least how many such files there are at least
   */
  @ParameterizedTest
  @MethodSource("lists")
  void namesEveryFileThatNamesAll(String heading, List<String> members, int least) {
    Set<Path> needed = new TreeSet<>(TEXTS.keySet());
    for (String member : members) {
      Pattern name = Pattern.compile("(?<![\\w-])(" + member + ")(?![\\w-])");
      needed.removeIf(file -> !name.matcher(TEXTS.get(file)).find());
    }
    assertThat(members).hasSizeGreaterThan(5);
    assertThat(needed).as("%s: the search finds", heading).hasSizeGreaterThanOrEqualTo(least);
    assertThat(named(section(heading))).as(heading).containsAll(needed);
  }

  /** Also what stands in running code: a renamed file would leave a step to nowhere. */
  @Test
  void everyFileNamedExists() throws IOException {
    Set<Path> named = named(Files.readString(FILE));
    assertThat(named).hasSizeGreaterThan(25).allSatisfy(file -> assertThat(file).exists());
  }

  /** Each new thing goes where its kind lives. */
  @Test
  void namesTheFoldersOfTheKinds() {
    Path model = Path.of("src/main/java/korridor/model");
    assertThat(named(section("Add a parameter"))).contains(model.resolve("parameter"));
    assertThat(named(section("Add a process"))).contains(model.resolve("process"));
    assertThat(named(section("Add an arm"))).contains(model.resolve("intervention"));
  }

  private static List<String> parameters() {
    return ParameterTable.rows().values().stream()
        .map(ParameterDeclaration::name)
        .map(name -> Pattern.quote(name) + "|" + Pattern.quote(name.replaceFirst(".*\\.", "")))
        .toList();
  }

  /** What a week consists of: not the week itself, nor what only watches it. */
  private static List<String> processes() throws IOException {
    return TEXTS.entrySet().stream()
        .filter(file -> file.getKey().startsWith("src/main/java/korridor/model/process"))
        .filter(file -> file.getValue().contains(" implements Step"))
        .map(file -> file.getKey().getFileName().toString().replace(".java", ""))
        .filter(name -> !name.matches("Week|.*Watch"))
        .toList();
  }

  /** By name or constant. */
  private static <T> List<String> constants(Class<?> home, List<T> all, Function<T, String> name) {
    return all.stream().map(one -> name.apply(one) + "|" + constant(home, one)).toList();
  }

  private static String constant(Class<?> home, Object value) {
    return Stream.of(home.getFields())
        .filter(field -> Modifier.isStatic(field.getModifiers()) && value.equals(get(field)))
        .map(Field::getName)
        .findFirst()
        .orElse("(?!)");
  }

  private static Object get(Field field) {
    try {
      return field.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  private static String section(String heading) {
    String text = Markdown.read(FILE).text();
    int from = text.indexOf("\n## " + heading + "\n");
    assertThat(from).as(heading).isPositive();
    int to = text.indexOf("\n## ", from + 1);
    return to < 0 ? text.substring(from) : text.substring(from, to);
  }

  /** Targets of links and files in code. */
  private static Set<Path> named(String text) {
    Markdown part = new Markdown(FILE, text);
    return Stream.concat(part.internalLinks().stream(), part.code().stream())
        .filter(code -> code.matches("(src|docs|scenarios)/[\\w./-]+|[A-Z]+(\\.de)?\\.md"))
        .map(Path::of)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<Path, String> texts() {
    Map<Path, String> texts = new TreeMap<>();
    for (Path place : PLACES) {
      try (Stream<Path> files = Files.walk(place)) {
        for (Path file :
            files.filter(f -> f.toString().matches(".*\\.(java|properties|md|json)")).toList()) {
          texts.put(file, Files.readString(file));
        }
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
    return texts;
  }
}
