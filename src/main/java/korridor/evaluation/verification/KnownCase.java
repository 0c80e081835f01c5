package korridor.evaluation.verification;

import korridor.evaluation.Case;
import korridor.language.Message;

/** A case whose texts lie in the bundle of this room under its id. */
abstract class KnownCase implements Case {

  private final String id;

  KnownCase(String id) {
    this.id = id;
  }

  @Override
  public final String id() {
    return id;
  }

  @Override
  public final Message title() {
    return say("title");
  }

  @Override
  public final Message reference() {
    return say("reference");
  }

  /** A text of this case. */
  final Message say(String key, Object... values) {
    return Message.of(id + "." + key, values);
  }

  /** A text that several cases use. */
  static Message common(String key, Object... values) {
    return Message.of("common." + key, values);
  }
}
