package korridor.store;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import korridor.scenario.ScenarioException;
import korridor.scenario.ScenarioReader;

/**
 * Whether the command {@code compare} makes the points of a study. It draws all that is in doubt,
 * by the seed of the study; a study file can ask for other points.
 */
final class DrawsOfComparison {

  private static final String NAME = "draw-";
  private static final String OWN_LUCK = "own";

  private DrawsOfComparison() {}

  /** Of a folder: the scenario's own values, or draws over all that its scenario has in doubt. */
  static boolean in(ResultsFolder folder, Manifest manifest) throws IOException {
    if (manifest.draws() == 0) {
      return true;
    }
    if (!manifest.luck().equals(OWN_LUCK)) {
      return false;
    }
    try {
      Set<String> inDoubt =
          ScenarioReader.read(folder.file(ResultsFolder.SCENARIO)).believed().keySet();
      return PointsTable.read(folder).stream()
          .allMatch(point -> point.name().startsWith(NAME) && sameNames(point.values(), inDoubt));
    } catch (ScenarioException | RefusedFolderException unreadable) {
      return false;
    }
  }

  private static boolean sameNames(Map<String, Double> values, Set<String> names) {
    return values.keySet().equals(names);
  }
}
