package korridor.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** SHA-256 of the files of a folder. */
final class Checksums {

  private static final int BLOCK = 1 << 16;

  private Checksums() {}

  /** Files that are made from the sums, or go away. */
  private static final Set<String> APART =
      Set.of(
          ResultsFolder.MANIFEST,
          ResultsFolder.MANIFEST + ResultsFolder.NEXT,
          ResultsFolder.CRATE,
          ResultsFolder.CRATE + ResultsFolder.NEXT,
          FolderClaim.LOCK);

  /**
   * Of every file but manifest, crate and index, keyed by the path inside the folder with slashes,
   * sorted.
   */
  static Map<String, String> of(ResultsFolder folder) throws IOException {
    Map<String, String> sums = new TreeMap<>();
    for (Path file : files(folder)) {
      String name = folder.path().relativize(file).toString().replace('\\', '/');
      if (!APART.contains(name) && !isIndex(name)) {
        sums.put(name, sha256(file));
      }
    }
    return sums;
  }

  /** The database leaves files of its own beside it while it is made. */
  private static boolean isIndex(String name) {
    return name.startsWith(ResultsFolder.INDEX)
        || name.startsWith(ResultsFolder.NEW + ResultsFolder.INDEX);
  }

  /** The files whose sum is another, or that are missing although no report can be made of less. */
  static List<String> differing(ResultsFolder folder, Map<String, String> sums) throws IOException {
    List<String> differing = new ArrayList<>();
    for (var sum : sums.entrySet()) {
      Path file = folder.file(sum.getKey());
      boolean there = Files.isRegularFile(file);
      boolean same = there && sha256(file).equals(sum.getValue());
      if (there ? !same : ResultsFolder.GIVEN.contains(sum.getKey())) {
        differing.add(sum.getKey());
      }
    }
    return differing;
  }

  /**
   * The sums of what everything else in a folder is made from; what is made again may be cut off
   * meanwhile.
   */
  static Map<String, String> ofGiven(Map<String, String> sums) {
    Map<String, String> given = new TreeMap<>(sums);
    given
        .keySet()
        .removeIf(
            name ->
                !ResultsFolder.GIVEN.contains(name)
                    && !name.startsWith(ResultsFolder.SEGMENTS + "/"));
    return given;
  }

  private static List<Path> files(ResultsFolder folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder.path())) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  static String sha256(Path file) throws IOException {
    MessageDigest digest = digest();
    byte[] block = new byte[BLOCK];
    try (InputStream in = Files.newInputStream(file)) {
      for (int n = in.read(block); n >= 0; n = in.read(block)) {
        digest.update(block, 0, n);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
