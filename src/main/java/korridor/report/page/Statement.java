package korridor.report.page;

import java.util.List;

/**
 * One thing that the summary says.
 *
 * @param lead a few words on what it is about
 * @param sentences what it says, one line each
 */
public record Statement(String lead, List<String> sentences) {
  /** Copies the list. */
  public Statement {
    sentences = List.copyOf(sentences);
  }
}
