package korridor.verification;

import java.util.function.Supplier;
import korridor.scenario.Wording;

/** A case that does what a test wants. */
public record FakeCase(String id, Wording title, Wording reference, Supplier<Outcome> outcome)
    implements Case {

  /** A case of this id. */
  public static Case of(String id, Supplier<Outcome> outcome) {
    return new FakeCase(
        id,
        new Wording("Title of " + id, "Titel von " + id),
        new Wording("Reference & <more>", "Quelle & <mehr>"),
        outcome);
  }

  @Override
  public Outcome examine(Effort effort) {
    return outcome.get();
  }
}
