package korridor.evaluation;

import java.util.List;

/**
 * What the examination of a case found.
 *
 * @param findings at least one
 * @param pictures the same to look at
 */
public record Outcome(List<Finding> findings, List<Picture> pictures) {

  /** Copies the lists. */
  public Outcome {
    findings = List.copyOf(findings);
    pictures = List.copyOf(pictures);
    if (findings.isEmpty()) {
      throw new IllegalArgumentException("an outcome without a finding says nothing");
    }
  }

  /** An outcome with one picture. */
  public static Outcome of(List<Finding> findings, Picture picture) {
    return new Outcome(findings, List.of(picture));
  }

  /** Passed if every finding did. */
  public Verdict verdict() {
    return Verdict.of(findings.stream().allMatch(f -> f.verdict() == Verdict.PASSED));
  }
}
