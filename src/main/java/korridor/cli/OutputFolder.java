package korridor.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import korridor.language.Language;
import korridor.store.FolderClaim;
import korridor.store.RefusedFolderException;
import korridor.store.RefusedFolderException.Reason;

/** The folder that a command fills, which belongs to it alone from the start. */
record OutputFolder(Environment around, Language texts) {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
  private static final int MOST_TRIES = 100;

  /**
   * Claims the folder that was asked for.
   *
   * @param out the value of {@code --out}; without one the folder is called after name and time
   * @param name beginning of the folder's name if none was asked for
   */
  FolderClaim claim(String out, String name) throws IOException {
    if (out != null) {
      return FolderClaim.ofNew(new Arguments(texts).path(out));
    }
    String time = TIME.format(around.clock().instant().atZone(ZoneId.systemDefault()));
    Path wanted = Path.of("results", name + "-" + time);
    for (int number = 2; ; number++) {
      try {
        return FolderClaim.ofNew(wanted);
      } catch (RefusedFolderException refused) {
        if (!startedInTheSameSecond(refused) || number > MOST_TRIES) {
          throw refused;
        }
        wanted = Path.of("results", name + "-" + time + "-" + number);
      }
    }
  }

  private static boolean startedInTheSameSecond(RefusedFolderException refused) {
    return refused.reason() == Reason.NOT_EMPTY || refused.reason() == Reason.IN_USE;
  }
}
