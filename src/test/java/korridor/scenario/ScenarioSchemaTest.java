package korridor.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import korridor.language.Language;
import korridor.language.Message;
import korridor.model.parameter.ParameterDeclaration;
import korridor.model.parameter.ParameterTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The committed schema; {@code mvn test -Dkorridor.update=true} writes it anew. */
class ScenarioSchemaTest {

  private static final Path COMMITTED = Path.of("scenarios", "schema.json");

  @Test
  void theCommittedSchemaIsCurrent() throws IOException {
    String current = ScenarioSchema.json();
    if (Boolean.getBoolean("korridor.update")) {
      Files.writeString(COMMITTED, current);
    }
    assertThat(Files.readString(COMMITTED)).isEqualTo(current);
  }

  @Test
  void everyParameterIsThereWithRangeDefaultAndBothLanguages() throws IOException {
    JsonNode groups =
        new ObjectMapper().readTree(ScenarioSchema.json()).at("/properties/parameters/properties");

    for (ParameterDeclaration row : ParameterTable.rows().values()) {
      String[] parts = row.name().split("\\.");
      JsonNode node = groups.path(parts[0]).path("properties").path(parts[1]);
      assertThat(node.path("minimum").doubleValue()).isEqualTo(row.declared().min());
      assertThat(node.path("maximum").doubleValue()).isEqualTo(row.declared().max());
      assertThat(node.path("default").doubleValue()).isEqualTo(row.declared().value());
      assertThat(node.path("type").textValue()).isEqualTo(row.integer() ? "integer" : "number");
      assertThat(node.path("description").textValue())
          .contains(
              Language.of("en").say(Message.parameter(row.name())),
              Language.of("de").say(Message.parameter(row.name())),
              row.declared().source());
    }
  }

  @Test
  void theBelievedRangeIsToldInBothLanguages() throws IOException {
    JsonNode groups =
        new ObjectMapper().readTree(ScenarioSchema.json()).at("/properties/parameters/properties");

    assertThat(groups.at("/episode/properties/weight/description").textValue())
        .contains(
            "; believed range 0.75 to 1.75, uniform (assumption: four tenths of the default more or"
                + " less) / ",
            "; für plausibel gehalten 0.75 bis 1.75, gleichmäßig (Annahme: vier Zehntel der Vorgabe"
                + " mehr oder weniger) [log-odds]");
    assertThat(groups.at("/interventions/properties/iteam-staff/description").textValue())
        .doesNotContain("believed", "plausibel");
  }

  @ParameterizedTest
  @MethodSource("korridor.scenario.ScenarioFilesTest#files")
  void scenariosAndTheirEffectiveFormsAreValid(Path file) throws IOException {
    assertThat(violations(Files.readString(file))).isEmpty();
    assertThat(violations(ScenarioWriter.write(ScenarioReader.read(file)))).isEmpty();
  }

  @Test
  void groupsWithoutContentAreValid() throws IOException {
    assertThat(violations(Yaml.SMALL + "parameters:\ninterventions: {corridor: }")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "wrong: 1",
        "name: Not Allowed",
        "staff: 0",
        "horizon: {weeks: 2.5}",
        "interventions: {corridor: {end: always}}",
        "interventions: {corridor: {strength: 1.5}}",
        "parameters: {learning: {trust-gain: 0.6}}",
        "parameters: {learning: {wrong: 0.6}}",
        "themes: []",
        "themes: [{name: t}]",
        "organisation-chart: both.csv",
      })
  void whatTheReaderRefusesIsInvalid(String line) throws IOException {
    assertThat(Yaml.problems(Yaml.SMALL + line)).isNotEmpty();
    assertThat(violations(Yaml.SMALL + line)).isNotEmpty();
  }

  private static List<String> violations(String yaml) throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ScenarioSchema.json());
    String json = new YAMLMapper().readTree(yaml).toString();
    return schema.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
  }
}
