package korridor.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import korridor.store.Manifest;
import korridor.store.ResultsFolder;

/**
 * The command that makes the same results again.
 *
 * @param home the results folder as it was called; its scenario is the effective one
 * @param facts whether draws were held against the facts in that folder
 * @param arms names of the arms
 * @param out the folder it fills
 */
record Command(Manifest manifest, String home, boolean facts, List<String> arms, String out) {

  /** All of it. */
  Command(Manifest manifest, String home, boolean facts) {
    this(manifest, home, facts, manifest.arms(), home + "-again");
  }

  /** The command as a shell takes it, one option a line. */
  String text(String language) {
    List<String> lines = new ArrayList<>();
    lines.add("./korridor compare " + quoted(home + "/scenario.yaml"));
    lines.add("--arms " + String.join(",", arms));
    lines.add("--draws " + manifest.draws() + " --replicates " + manifest.replicates());
    if (facts) {
      lines.add("--facts " + quoted(home + "/" + ResultsFolder.FACTS));
    }
    lines.add("--seed " + manifest.seed());
    lines.add("--lang " + language);
    lines.add("--out " + quoted(out));
    return String.join(" \\\n    ", lines);
  }

  /** The command that makes one run again: the last arm at a point. */
  String ofRun(String point) {
    return "./korridor replay "
        + quoted(home)
        + " --run "
        + point
        + "/"
        + arms.get(arms.size() - 1)
        + "/"
        + 0;
  }

  private static String quoted(String path) {
    boolean plain =
        path.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || "/._-".indexOf(c) >= 0);
    return plain
        ? path
        : path.codePoints()
            .mapToObj(c -> c == '\'' ? "'\\''" : Character.toString(c))
            .collect(Collectors.joining("", "'", "'"));
  }
}
