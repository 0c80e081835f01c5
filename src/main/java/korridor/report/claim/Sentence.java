package korridor.report.claim;

import java.util.List;
import java.util.stream.Stream;

/**
 * Some claims in words.
 *
 * @param text what a reader reads
 * @param claims what it says, in any order
 */
public record Sentence(String text, List<Claim> claims) {

  /** Copies the list. */
  public Sentence {
    claims = List.copyOf(claims);
  }

  /** A sentence of some claims. */
  static Sentence of(String text, Claim... claims) {
    return new Sentence(text, List.of(claims));
  }

  /** This sentence and another one in the same line. */
  public Sentence and(Sentence next) {
    return new Sentence(
        text + " " + next.text, Stream.concat(claims.stream(), next.claims.stream()).toList());
  }
}
