package korridor.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import korridor.language.Language;
import korridor.store.FolderClaim;
import korridor.store.RefusedFolderException;
import korridor.store.RefusedFolderException.Reason;
import korridor.store.ResultsFolder;

/** The folder that a command fills, which belongs to it alone from the start. */
record OutputFolder(Environment around, Language texts) {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
  private static final String TIMED = "-\\d{8}-\\d{6}(-\\d+)?";
  private static final Path RESULTS = Path.of("results");
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
    Path wanted = RESULTS.resolve(name + "-" + time);
    for (int number = 2; ; number++) {
      try {
        return FolderClaim.ofNew(wanted);
      } catch (RefusedFolderException refused) {
        if (!startedInTheSameSecond(refused) || number > MOST_TRIES) {
          throw refused;
        }
        wanted = RESULTS.resolve(name + "-" + time + "-" + number);
      }
    }
  }

  /**
   * Claims the folder that was asked for, also if the study was begun in it; without one the newest
   * in which it was begun, else a new one.
   *
   * @param begun whether a folder holds a beginning of the study
   */
  FolderClaim study(String out, String name, Predicate<ResultsFolder> begun) throws IOException {
    if (out != null) {
      return FolderClaim.ofStudy(new Arguments(texts).path(out));
    }
    for (Path folder : byName(name)) {
      if (begun.test(new ResultsFolder(folder))) {
        try {
          return FolderClaim.ofStudy(folder);
        } catch (RefusedFolderException takenByAnother) {
          // then the next, or a new one
        }
      }
    }
    return claim(null, name);
  }

  /** The folders that were called after name and time, the newest first. */
  private static List<Path> byName(String name) throws IOException {
    if (!Files.isDirectory(RESULTS)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(RESULTS)) {
      return all.filter(path -> path.getFileName().toString().matches(Pattern.quote(name) + TIMED))
          .sorted(Comparator.reverseOrder())
          .toList();
    }
  }

  private static boolean startedInTheSameSecond(RefusedFolderException refused) {
    return refused.reason() == Reason.NOT_EMPTY || refused.reason() == Reason.IN_USE;
  }
}
