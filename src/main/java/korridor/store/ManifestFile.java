package korridor.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import korridor.store.RefusedFolderException.Reason;

/** The manifest of a folder: read whole, replaced whole. */
public final class ManifestFile {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private ManifestFile() {}

  /**
   * Reads the manifest of a folder.
   *
   * @throws RefusedFolderException when another version has written it, or when it is no manifest
   */
  public static Manifest read(ResultsFolder folder) throws IOException {
    try {
      JsonNode written = JSON.readTree(Files.readAllBytes(folder.file(ResultsFolder.MANIFEST)));
      String version = written.path("korridor").asText("");
      if (!version.isEmpty() && written.path("format").asInt() != Manifest.FORMAT) {
        throw new RefusedFolderException(folder.path(), Reason.OTHER_VERSION, version);
      }
      return JSON.treeToValue(written, Manifest.class);
    } catch (JsonProcessingException | NullPointerException notOne) {
      throw new RefusedFolderException(folder.path(), Reason.DAMAGED, ResultsFolder.MANIFEST);
    }
  }

  /**
   * Replaces the manifest in one step, so that there is never half of one; then the crate that
   * tells others the same. There is none while files are not all written.
   */
  public static void write(ResultsFolder folder, Manifest manifest) throws IOException {
    replace(folder, ResultsFolder.MANIFEST, manifest);
    if (manifest.files().isEmpty()) {
      Files.deleteIfExists(folder.file(ResultsFolder.CRATE));
    } else {
      replace(folder, ResultsFolder.CRATE, Crate.of(folder, manifest));
    }
  }

  private static void replace(ResultsFolder folder, String name, Object content)
      throws IOException {
    Path target = folder.file(name);
    Path fresh = folder.file(name + ResultsFolder.NEXT);
    try {
      Files.write(fresh, JSON.writeValueAsBytes(content));
      try {
        Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException onThisDisk) {
        Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      Files.deleteIfExists(fresh);
    }
  }
}
