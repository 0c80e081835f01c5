package korridor.report.page;

import java.util.List;
import java.util.Optional;
import korridor.report.claim.Sentence;

/**
 * One thing that the summary says.
 *
 * @param lead a few words on what it is about
 * @param sentences what it says, one line each
 */
public record Statement(String lead, List<Sentence> sentences) {

  /** Copies the list. */
  public Statement {
    sentences = List.copyOf(sentences);
  }

  /** The lines as text. */
  public List<String> lines() {
    return sentences.stream().map(Sentence::text).toList();
  }

  /** A statement; empty when there is nothing to say. */
  static Optional<Statement> of(String lead, List<Sentence> sentences) {
    return sentences.isEmpty() ? Optional.empty() : Optional.of(new Statement(lead, sentences));
  }
}
