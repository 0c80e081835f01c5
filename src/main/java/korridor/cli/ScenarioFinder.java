package korridor.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import korridor.language.Language;
import korridor.scenario.Facts;
import korridor.scenario.Suggestions;

/**
 * Finds scenario files: by path from the working folder, by path from the home of Korridor, or by
 * the bare name of a scenario that comes with it.
 */
record ScenarioFinder(Path home, Language texts) {

  private static final String FOLDER = "scenarios";
  private static final String ENDING = ".yaml";

  /** The file that the user means. */
  Path find(String name) {
    List<Path> places = new ArrayList<>();
    Path asTyped = path(name);
    places.add(asTyped);
    if (!asTyped.isAbsolute()) {
      places.add(home.resolve(asTyped));
      places.add(home.resolve(FOLDER).resolve(name + ENDING));
    }
    return places.stream()
        .filter(Files::isRegularFile)
        .findFirst()
        .or(() -> places.stream().filter(Files::exists).findFirst())
        .orElseThrow(() -> new BadInputException(notFound(name, asTyped)));
  }

  /** The scenarios that come with Korridor, sorted by name. */
  List<Path> known() {
    return filesIn(home.resolve(FOLDER));
  }

  private Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new BadInputException(texts.say("bad.path", "path", name));
    }
  }

  private String notFound(String name, Path path) {
    String text = texts.say("bad.no-scenario", "name", name);
    String beside = nearest(path, filesIn(path.toAbsolutePath().getParent()));
    if (!beside.isEmpty()) {
      Path folder = path.getParent();
      String corrected = folder == null ? beside : folder.resolve(beside).toString();
      return text + " " + texts.say("maybe", "correction", corrected);
    }
    String known = nearest(path, known());
    return known.isEmpty()
        ? text + " " + texts.say("bad.see-scenarios")
        : text + " " + texts.say("maybe", "correction", FOLDER + "/" + known);
  }

  private static String nearest(Path path, List<Path> files) {
    String name = path.getFileName() == null ? "" : path.getFileName().toString();
    String full = name.endsWith(ENDING) ? name : name + ENDING;
    return Suggestions.nearest(full, files.stream().map(f -> f.getFileName().toString()).toList());
  }

  private static List<Path> filesIn(Path folder) {
    if (folder == null || !Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(ENDING))
          .filter(file -> !file.endsWith(Facts.FILE))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      return List.of();
    }
  }
}
