package korridor.evaluation;

import java.util.function.Supplier;
import korridor.language.Message;

/** A case that does what a test wants. */
public record FakeCase(String id, Message title, Message reference, Supplier<Outcome> outcome)
    implements Case {

  /** A case of this id. */
  public static Case of(String id, Supplier<Outcome> outcome) {
    return new FakeCase(
        id, Message.literal("Title of " + id), Message.literal("Reference & <more>"), outcome);
  }

  @Override
  public Outcome examine(Effort effort) {
    return outcome.get();
  }
}
