package korridor.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import korridor.experiment.ExperimentPlan;
import korridor.scenario.ScenarioWriter;
import korridor.store.segment.MadeUpStudy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The crate of a results folder by the structural rules of RO-Crate 1.2. */
class CrateTest {

  private static final String CRATE = "ro-crate-metadata.json";
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-02-03T04:05:06Z"), ZoneOffset.UTC);

  @TempDir private Path temporary;
  private Path folder;

  @BeforeEach
  void fill() throws IOException {
    folder = filled("results", MadeUpStudy.of(2));
  }

  private Path filled(String name, MadeUpStudy study) throws IOException {
    Path path = Files.createDirectories(temporary.resolve(name));
    ResultsWriter writer = open(path, study.plan());
    for (int number : study.plan().order().numbers().toArray()) {
      writer.accept(study.run(number));
    }
    writer.endRuns();
    writer.end(null);
    return path;
  }

  private static ResultsWriter open(Path path, ExperimentPlan plan) throws IOException {
    return ResultsWriter.open(
        new ResultsFolder(path),
        plan,
        ScenarioWriter.write(plan.scenario()),
        new Provenance("1.2.3", "abc", "17", "Linux", 2),
        CLOCK);
  }

  private Map<String, JsonNode> entities() throws IOException {
    Map<String, JsonNode> entities = new LinkedHashMap<>();
    JsonNode document = new ObjectMapper().readTree(folder.resolve(CRATE).toFile());
    assertThat(document.path("@context").asText())
        .isEqualTo("https://w3id.org/ro/crate/1.2/context");
    for (JsonNode entity : document.path("@graph")) {
      assertThat(entities.put(entity.path("@id").asText(), entity)).as("%s", entity).isNull();
      assertThat(entity.path("@type").asText()).as("%s", entity).isNotEmpty();
    }
    return entities;
  }

  private Set<String> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return new TreeSet<>(
          all.filter(Files::isRegularFile)
              .map(file -> folder.relativize(file).toString().replace('\\', '/'))
              .filter(name -> !name.equals(CRATE))
              .toList());
    }
  }

  @Test
  void theDescriptorLeadsToTheRoot() throws IOException {
    JsonNode descriptor = entities().get(CRATE);
    assertThat(descriptor.path("@type").asText()).isEqualTo("CreativeWork");
    assertThat(descriptor.at("/conformsTo/@id").asText())
        .isEqualTo("https://w3id.org/ro/crate/1.2");
    assertThat(descriptor.at("/about/@id").asText()).isEqualTo("./");
  }

  @Test
  void theRootHasWhatItMustHave() throws IOException {
    JsonNode root = entities().get("./");
    assertThat(root.path("@type").asText()).isEqualTo("Dataset");
    assertThat(root.path("name").asText()).contains("silo");
    assertThat(root.path("description").asText()).contains("not a forecast");
    assertThat(root.path("datePublished").asText()).isEqualTo("2026-02-03T04:05:06Z");
    assertThat(entities()).containsKey(root.at("/license/@id").asText());
  }

  @Test
  void everyFileIsNamedWithTypeSizeAndSum() throws IOException {
    Map<String, JsonNode> entities = entities();
    Set<String> named = new TreeSet<>();
    for (JsonNode part : entities.get("./").path("hasPart")) {
      JsonNode file = entities.get(part.path("@id").asText());
      String name = URI.create(part.path("@id").asText()).getPath();
      named.add(name);
      assertThat(file.path("@type").asText()).isEqualTo("File");
      assertThat(file.path("encodingFormat").asText()).matches("[a-z]+/[a-z.+-]+");
      assertThat(file.path("contentSize").asLong()).isEqualTo(Files.size(folder.resolve(name)));
      assertThat(file.path("sha256").asText())
          .isEqualTo(Checksums.sha256(folder.resolve(name)))
          .hasSize(64);
    }
    assertThat(named).isEqualTo(files()).contains("manifest.json", "segments/0001.kor");
  }

  @Test
  void everyReferenceWithinIsResolvedAndEveryEntityIsReferredTo() throws IOException {
    Map<String, JsonNode> entities = entities();
    Set<String> referred = new TreeSet<>();
    for (JsonNode entity : entities.values()) {
      entity.forEach(value -> value.findValuesAsText("@id").forEach(referred::add));
      entity.forEach(value -> value.forEach(one -> referred.addAll(one.findValuesAsText("@id"))));
    }
    Set<String> defined = new TreeSet<>(entities.keySet());
    defined.remove(CRATE);
    assertThat(referred).containsAll(defined);
    referred.removeAll(defined);
    assertThat(referred)
        .containsExactlyInAnyOrder(
            "https://w3id.org/ro/crate/1.2", "http://schema.org/CompletedActionStatus");
  }

  @Test
  void softwareAndCommandAreTold() throws IOException {
    JsonNode runs = entities().get("#runs");
    assertThat(runs.path("@type").asText()).isEqualTo("CreateAction");
    assertThat(runs.path("description").asText())
        .startsWith("./korridor compare scenario.yaml --arms silo,")
        .contains(" --draws 0 --replicates 2 --seed ");
    JsonNode software = entities().get(runs.at("/instrument/@id").asText());
    assertThat(software.path("@type").asText()).isEqualTo("SoftwareApplication");
    assertThat(software.path("version").asText()).isEqualTo("1.2.3 (revision abc)");
    assertThat(software.at("/license/@id").asText()).endsWith("Apache-2.0");
  }

  /** Points of a study file are not those that a comparison would draw. */
  @Test
  void noCommandIsToldThatWouldMakeOtherRuns() throws IOException {
    folder = filled("study", MadeUpStudy.ofDraws(2, 1));
    assertThat(entities().get("#runs").path("description").asText())
        .startsWith("./korridor study FILE")
        .doesNotContain("compare");
    assertThat(ResultsReader.open(folder).isComparison()).isFalse();
  }

  @Test
  void theSameResultsGiveTheSameBytes() throws IOException {
    Path again = filled("again", MadeUpStudy.of(2));
    assertThat(again.resolve(CRATE)).hasSameBinaryContentAs(folder.resolve(CRATE));
  }

  @Test
  void aNameThatIsNoUriIsEncoded() throws IOException {
    Files.writeString(folder.resolve("Anmerkung zu 5 % – übrig.txt"), "ours");
    ResultsWriter.renewChecksums(new ResultsFolder(folder));
    everyFileIsNamedWithTypeSizeAndSum();
    assertThat(entities()).containsKey("Anmerkung%20zu%205%20%25%20%E2%80%93%20%C3%BCbrig.txt");
  }

  /** A crate is no part of what is compared with check sums, and never in the way. */
  @Test
  void aCrateThatIsGoneOrChangedIsMadeAgain() throws IOException {
    byte[] before = Files.readAllBytes(folder.resolve(CRATE));
    for (boolean gone : List.of(true, false)) {
      Files.deleteIfExists(folder.resolve(CRATE));
      if (!gone) {
        Files.writeString(folder.resolve(CRATE), "{");
        Files.writeString(folder.resolve(CRATE + ".new"), "{");
      }
      ResultsWriter writer = open(folder, MadeUpStudy.of(2).plan());
      assertThat(writer.settled()).isTrue();
      writer.end(null);
      assertThat(folder.resolve(CRATE)).hasBinaryContent(before);
      assertThat(folder.resolve(CRATE + ".new")).doesNotExist();
    }
  }

  @Test
  void thereIsNoneWhileFilesAreMissing() throws IOException {
    ResultsWriter longer = open(folder, MadeUpStudy.of(3).plan());
    assertThat(folder.resolve(CRATE)).doesNotExist();
    longer.end("interrupted");
    JsonNode runs = entities().get("#runs");
    assertThat(runs.at("/actionStatus/@id").asText()).endsWith("FailedActionStatus");
    assertThat(runs.path("error").asText()).isEqualTo("interrupted");
  }
}
