package korridor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import korridor.cli.Told;
import korridor.observe.Measure;
import korridor.observe.Measures;
import korridor.scenario.Overrides;
import korridor.scenario.ScenarioReader;
import korridor.scenario.ScenarioSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the page of the lab shows is what there is, and works. */
class LabTest {

  private static final Path PAGE = Path.of("docs/lab.md");
  private static final Path EXAMPLES = Path.of("examples");
  private static final Path SCHEMA = EXAMPLES.resolve("study-schema.json");

  @TempDir private Path folder;

  static List<Path> studies() throws IOException {
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("studies")
  void everyExampleStandsOnThePageAndRuns(Path file) throws IOException {
    String text = Files.readString(file);
    String shown = text.replaceFirst("# yaml-language-server.*\n", "");

    assertThat(Files.readString(PAGE)).contains("```yaml\n" + shown + "```");
    Path out = folder.resolve("out");
    String said = Told.by(StandardCharsets.UTF_8, "study", file.toString(), "--out", "" + out);
    assertThat(said).contains("runs finished.").doesNotContain("Failed: ");
    assertThat(out.resolve("runs.csv")).isNotEmptyFile();
    assertThat(out.resolve("points.csv")).isNotEmptyFile();
    String name = file.getFileName().toString().replace(".yaml", "");
    for (String[] args : queries(name, out)) {
      assertThat(Told.by(StandardCharsets.UTF_8, args))
          .contains("trust")
          .doesNotContain("DuckDB says");
    }
  }

  /** The shown questions to a study, asked of another folder. */
  private static List<String[]> queries(String study, Path out) throws IOException {
    Pattern shown = Pattern.compile("(?m)^\\./korridor query \"(.*)\" " + study + "(?: (--csv))?$");
    return shown
        .matcher(Files.readString(PAGE))
        .results()
        .map(q -> Stream.of("query", q.group(1), out.toString(), q.group(2)))
        .map(args -> args.filter(Objects::nonNull).toArray(String[]::new))
        .toList();
  }

  @Test
  void questionsAreShown() throws IOException {
    assertThat(queries("sharing-credit", folder)).hasSize(2);
  }

  @ParameterizedTest
  @MethodSource("studies")
  void everyExampleIsValid(Path file) throws IOException {
    String json = new YAMLMapper().readTree(Files.readString(file)).toString();

    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMA))
                .validate(json, InputFormat.JSON))
        .isEmpty();
  }

  @Test
  void theCommittedSchemaOfStudiesIsCurrent() throws IOException {
    List<String> measures = Measures.all().stream().map(Measure::name).toList();
    String current = ScenarioSchema.ofStudies(measures);
    if (Boolean.getBoolean("korridor.update")) {
      Files.writeString(SCHEMA, current);
    }
    assertThat(Files.readString(SCHEMA)).isEqualTo(current);
  }

  @Test
  void theShownRangesCanBeStated() throws IOException {
    String page = Files.readString(PAGE);
    int begin = page.indexOf("```yaml\nbelieved:") + "```yaml\n".length();
    String shown = page.substring(begin, page.indexOf("```", begin));
    String town = Files.readString(Path.of("src/test/resources/korridor/tiny.yaml"));

    assertThat(
            ScenarioReader.parse(Path.of("x.yaml"), town + shown, Overrides.NONE)
                .beliefs()
                .stated())
        .hasSize(3);
  }
}
