package korridor.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import korridor.language.Language;
import korridor.language.Message;
import korridor.report.evidence.TwoResults;
import korridor.report.page.DifferencePage;
import korridor.report.page.Differences;

/** What differs between two results folders: what was put in, and what came out. */
public final class ResultsDifference {

  private final TwoResults results;

  private ResultsDifference(TwoResults results) {
    this.results = results;
  }

  /**
   * Reads both folders. They are called by their own names where these differ.
   *
   * @throws korridor.store.RefusedFolderException when one of them holds no results
   */
  public static ResultsDifference of(Path first, Path second) throws IOException {
    String one = name(first);
    String other = name(second);
    boolean told = !one.equals(other);
    return new ResultsDifference(
        new TwoResults(
            told ? one : first.toString(),
            Report.evidence(first),
            told ? other : second.toString(),
            Report.evidence(second)));
  }

  private static String name(Path folder) {
    return folder.toAbsolutePath().normalize().getFileName().toString();
  }

  /** Why the two cannot be compared, if so. */
  public Optional<Message> obstacle() {
    return results.obstacle();
  }

  /** A few lines for a terminal. */
  public String text(Language texts) {
    return new Differences(results, texts).text();
  }

  /** Writes the page. */
  public void write(Path file, Language texts) throws IOException {
    Files.writeString(file, new DifferencePage(results, texts).html(), StandardCharsets.UTF_8);
  }
}
