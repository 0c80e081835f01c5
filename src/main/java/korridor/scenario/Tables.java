package korridor.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the tables of a scenario may lie: in its folder or below, so that a scenario from somebody
 * else cannot make messages quote other files of this machine.
 *
 * @param scenario the scenario's file
 * @param allowOutside whether any file may be read
 */
record Tables(Path scenario, boolean allowOutside) {

  /** The file of that name; empty, and a problem, when it is no name or lies outside. */
  Optional<Path> find(String name, String key, Place place, Problems problems) {
    try {
      Path path = scenario.resolveSibling(name);
      if (allowOutside || isBelow(path)) {
        return Optional.of(path);
      }
      problems.add(Problem.of(place, key, name, "file-outside"));
    } catch (InvalidPathException e) {
      problems.add(Problem.of(place, key, name, "not-file-name"));
    }
    return Optional.empty();
  }

  /** Links are followed, for they may lead anywhere; a file that is missing cannot be read. */
  private boolean isBelow(Path path) {
    Path folder = scenario.toAbsolutePath().getParent();
    Path asNamed = path.toAbsolutePath().normalize();
    if (folder == null || !asNamed.startsWith(folder.normalize())) {
      return false;
    }
    try {
      return !Files.exists(path) || path.toRealPath().startsWith(folder.toRealPath());
    } catch (IOException e) {
      return false;
    }
  }
}
