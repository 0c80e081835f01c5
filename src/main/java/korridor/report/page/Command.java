package korridor.report.page;

import java.util.List;
import java.util.stream.Collectors;
import korridor.store.Manifest;

/**
 * The command that makes the same results again.
 *
 * @param home the results folder as it was called; its scenario is the effective one
 */
record Command(Manifest manifest, String home) {

  /** The command as a shell takes it, one option a line. */
  String text(String language) {
    return String.join(
        " \\\n    ",
        List.of(
            "./korridor compare " + quoted(home + "/scenario.yaml"),
            "--arms " + String.join(",", manifest.arms()),
            "--replicates " + manifest.replicates(),
            "--seed " + manifest.seed(),
            "--lang " + language,
            "--out " + quoted(home + "-again")));
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
