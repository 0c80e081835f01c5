package korridor.store;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import korridor.scenario.Scenario;
import korridor.scenario.ScenarioException;
import korridor.scenario.ScenarioReader;

/**
 * Whether the command {@code compare} makes the points of a study. It draws all that is in doubt,
 * by the seed of the study; a study file can ask for other points.
 */
public final class DrawsOfComparison {

  private static final String NAME = "draw-";
  private static final String OWN_LUCK = "own";

  private DrawsOfComparison() {}

  /**
   * Whether these are the scenario's own values, or draws over all that it has in doubt.
   *
   * @param points the values of each point, by its name
   */
  public static boolean are(
      Manifest manifest, Scenario scenario, Map<String, Map<String, Double>> points) {
    if (manifest.draws() == 0) {
      return true;
    }
    Set<String> inDoubt = scenario.believed().keySet();
    return manifest.luck().equals(OWN_LUCK)
        && points.entrySet().stream()
            .allMatch(
                point ->
                    point.getKey().startsWith(NAME) && point.getValue().keySet().equals(inDoubt));
  }

  /** The same of a folder; not of one whose scenario or points cannot be read. */
  static boolean in(ResultsFolder folder, Manifest manifest) throws IOException {
    if (manifest.draws() == 0) {
      return true;
    }
    try {
      Scenario scenario = ScenarioReader.read(folder.file(ResultsFolder.SCENARIO));
      return are(manifest, scenario, PointsTable.values(folder));
    } catch (ScenarioException | RefusedFolderException unreadable) {
      return false;
    }
  }
}
