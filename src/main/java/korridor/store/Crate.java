package korridor.store;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a results folder says of itself to those who keep and review research data: an RO-Crate 1.2
 * (w3id.org/ro/crate/1.2), made from the manifest alone, so that the same folder gives the same
 * bytes.
 */
final class Crate {

  private static final String VERSION = "https://w3id.org/ro/crate/1.2";
  private static final String SOFTWARE = "#korridor";
  private static final String RUNS = "#runs";
  private static final String LICENCE = "#licence";
  private static final String APACHE = "https://spdx.org/licenses/Apache-2.0";

  private final ResultsFolder folder;
  private final Manifest manifest;
  private final Map<String, String> sums;

  private Crate(ResultsFolder folder, Manifest manifest, Map<String, String> sums) {
    this.folder = folder;
    this.manifest = manifest;
    this.sums = sums;
  }

  /**
   * The crate of a folder whose files are written.
   *
   * @param manifest as it lies in the folder, with the check sums of all other files
   * @return what is to be written as JSON, keys in order
   */
  static Map<String, Object> of(ResultsFolder folder, Manifest manifest) throws IOException {
    Map<String, String> sums = new TreeMap<>(manifest.files());
    sums.keySet().removeIf(name -> !Files.isRegularFile(folder.file(name)));
    sums.put(ResultsFolder.MANIFEST, Checksums.sha256(folder.file(ResultsFolder.MANIFEST)));
    return new Crate(folder, manifest, sums).document();
  }

  private Map<String, Object> document() throws IOException {
    List<Object> graph = new ArrayList<>();
    graph.add(descriptor());
    graph.add(root());
    for (var sum : sums.entrySet()) {
      graph.add(file(sum.getKey(), sum.getValue()));
    }
    graph.add(software());
    graph.add(runs());
    graph.add(
        entity(
            LICENCE,
            "CreativeWork",
            "name",
            "No licence stated",
            "description",
            "Whoever made these results states here how they may be used. Korridor, which computed"
                + " them, claims no rights in them."));
    graph.add(
        entity(
            APACHE,
            "CreativeWork",
            "name",
            "Apache License 2.0",
            "description",
            "The licence of Korridor, the program."));
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("@context", VERSION + "/context");
    document.put("@graph", graph);
    return document;
  }

  private static Map<String, Object> descriptor() {
    return entity(
        ResultsFolder.CRATE,
        "CreativeWork",
        "conformsTo",
        reference(VERSION),
        "about",
        reference("./"));
  }

  private Map<String, Object> root() {
    return entity(
        "./",
        "Dataset",
        "name",
        "Korridor: " + manifest.city() + ", " + String.join(", ", manifest.arms()),
        "description",
        "Simulated culture change in a city administration: "
            + manifest.administrations()
            + " administrations in each of "
            + manifest.arms().size()
            + " arms, seed "
            + manifest.seed()
            + ". Results of a model, not a forecast.",
        "datePublished",
        manifest.ended() == null ? manifest.started() : manifest.ended(),
        "dateCreated",
        manifest.started(),
        "identifier",
        manifest.scenarioHash(),
        "license",
        reference(LICENCE),
        "hasPart",
        parts(),
        "mentions",
        reference(RUNS));
  }

  private Map<String, Object> file(String name, String sum) throws IOException {
    Path path = folder.file(name);
    CrateFileKind kind = CrateFileKind.of(name);
    return entity(
        id(name),
        "File",
        "name",
        name,
        "description",
        kind.description(),
        "encodingFormat",
        kind.mediaType(),
        "contentSize",
        String.valueOf(Files.size(path)),
        "sha256",
        sum);
  }

  private Map<String, Object> software() {
    return entity(
        SOFTWARE,
        "SoftwareApplication",
        "name",
        "Korridor",
        "version",
        manifest.korridor() + " (revision " + manifest.gitRevision() + ")",
        "softwareRequirements",
        "Java " + manifest.jdk(),
        "operatingSystem",
        manifest.os(),
        "license",
        reference(APACHE));
  }

  /** How the files came about. */
  private Map<String, Object> runs() throws IOException {
    Map<String, Object> runs =
        entity(
            RUNS,
            "CreateAction",
            "name",
            manifest.finished() + " of " + manifest.planned() + " runs",
            "description",
            howMade(),
            "instrument",
            reference(SOFTWARE),
            "object",
            reference(ResultsFolder.SCENARIO),
            "result",
            parts(),
            "startTime",
            manifest.started(),
            "endTime",
            manifest.ended() == null ? manifest.started() : manifest.ended(),
            "actionStatus",
            reference(
                "http://schema.org/"
                    + (manifest.complete() ? "CompletedActionStatus" : "FailedActionStatus")));
    if (manifest.interrupted() != null) {
      runs.put("error", manifest.interrupted());
    }
    return runs;
  }

  private String howMade() throws IOException {
    if (!DrawsOfComparison.in(folder, manifest)) {
      return "./korridor study FILE with the points of points.csv; ./korridor replay makes each run"
          + " again";
    }
    String shard = manifest.shard().equals("1/1") ? "" : " --shard " + manifest.shard();
    return manifest.command(Path.of(ResultsFolder.SCENARIO)) + shard;
  }

  private List<Object> parts() {
    List<Object> parts = new ArrayList<>();
    sums.keySet().forEach(name -> parts.add(reference(id(name))));
    return parts;
  }

  /** A name as a relative URI, as identifiers are. */
  private static String id(String name) {
    try {
      return new URI(null, null, "/" + name, null).toASCIIString().substring(1);
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Map<String, Object> reference(String id) {
    return Map.of("@id", id);
  }

  /** An entity with properties, each a name and a value. */
  private static Map<String, Object> entity(String id, String type, Object... properties) {
    Map<String, Object> entity = new LinkedHashMap<>();
    entity.put("@id", id);
    entity.put("@type", type);
    for (int n = 0; n < properties.length; n += 2) {
      entity.put((String) properties[n], properties[n + 1]);
    }
    return entity;
  }
}
