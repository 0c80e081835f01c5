package korridor.cli;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import korridor.language.Language;

/** A single file that a command writes; what is there already is never replaced. */
final class OutputFile {

  private OutputFile() {}

  /**
   * The file of a name.
   *
   * @throws BadInputException when it exists or cannot be made
   */
  static Path fresh(Language texts, String name) {
    Path file = new Arguments(texts).path(name).normalize();
    Path folder = file.toAbsolutePath().getParent();
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new BadInputException(texts.say("bad.file-exists", "file", file));
    }
    if (folder == null || !Files.isDirectory(folder) || !Files.isWritable(folder)) {
      throw new BadInputException(texts.say("bad.file-folder", "file", file));
    }
    return file;
  }
}
