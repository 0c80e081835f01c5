package korridor.store.segment;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The segments of a study by their numbers: {@code 0001.kor} and so on.
 *
 * @param folder in which they lie
 */
record SegmentFiles(Path folder) {

  private static final String NAME = "\\d{4,6}\\.kor";
  private static final String NEW = ".new";
  private static final String DAMAGED = ".damaged";

  /** In the order of their numbers; none if there is no folder yet. */
  List<Path> all() throws IOException {
    List<Path> files = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
        for (Path file : entries) {
          if (file.getFileName().toString().matches(NAME)) {
            files.add(file);
          }
        }
      }
    }
    files.sort(Comparator.comparingInt(SegmentFiles::number));
    return files;
  }

  Path first() {
    return file(1);
  }

  /** The first that is not there. */
  Path next() throws IOException {
    Files.createDirectories(folder);
    List<Path> all = all();
    return file(all.isEmpty() ? 1 : number(all.get(all.size() - 1)) + 1);
  }

  /** Under this name a segment is written that is to replace others. */
  Path fresh() throws IOException {
    Path fresh = folder.resolve(first().getFileName() + NEW);
    Files.deleteIfExists(fresh);
    return fresh;
  }

  /** Takes away what a killed process has left half written beside the segments. */
  void tidy() throws IOException {
    Files.deleteIfExists(folder.resolve(first().getFileName() + NEW));
  }

  /** Puts the fresh segment in the place of all others, of which the damaged ones are kept. */
  void replaceAll(Path fresh, List<Path> damaged) throws IOException {
    for (Path file : damaged) {
      Files.copy(file, unused(file.getFileName() + DAMAGED));
    }
    sync();
    try {
      Files.move(fresh, first(), StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException onThisDisk) {
      Files.move(fresh, first(), StandardCopyOption.REPLACE_EXISTING);
    }
    sync();
    for (Path part : all()) {
      if (!part.equals(first())) {
        Files.delete(part);
      }
    }
  }

  /** Waits until the names of the files are on the disk, where a folder can be asked for that. */
  void sync() {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException notOnThisSystem) {
      // Windows opens no folders; there the name is written with the file.
    }
  }

  private Path unused(String name) {
    Path file = folder.resolve(name);
    for (int n = 2; Files.exists(file); n++) {
      file = folder.resolve(name + "-" + n);
    }
    return file;
  }

  private Path file(int number) {
    return folder.resolve(String.format(java.util.Locale.ROOT, "%04d.kor", number));
  }

  private static int number(Path file) {
    String name = file.getFileName().toString();
    return Integer.parseInt(name.substring(0, name.indexOf('.')));
  }
}
