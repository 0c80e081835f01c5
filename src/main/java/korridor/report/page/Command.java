package korridor.report.page;

import java.util.List;
import java.util.stream.Collectors;
import korridor.store.Manifest;

/**
 * The command that makes the same results again.
 *
 * @param home the results folder as it was called; its scenario is the effective one
 * @param arms names of the arms
 * @param out the folder it fills
 */
record Command(Manifest manifest, String home, List<String> arms, String out) {

  /** All of it. */
  Command(Manifest manifest, String home) {
    this(manifest, home, manifest.arms(), home + "-again");
  }

  /** The command as a shell takes it, one option a line. */
  String text(String language) {
    return String.join(
        " \\\n    ",
        List.of(
            "./korridor compare " + quoted(home + "/scenario.yaml"),
            "--arms " + String.join(",", arms),
            "--draws " + manifest.draws() + " --replicates " + manifest.replicates(),
            "--seed " + manifest.seed(),
            "--lang " + language,
            "--out " + quoted(out)));
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
