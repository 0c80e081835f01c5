package korridor.verification.known;

import korridor.scenario.Wording;
import korridor.verification.Case;
import korridor.verification.Texts;

/** A case whose texts lie in the bundle of this room under its id. */
abstract class KnownCase implements Case {

  private static final Texts TEXTS = new Texts("korridor.verification.known.texts");

  private final String id;

  KnownCase(String id) {
    this.id = id;
  }

  @Override
  public final String id() {
    return id;
  }

  @Override
  public final Wording title() {
    return say("title");
  }

  @Override
  public final Wording reference() {
    return say("reference");
  }

  /** A text of this case. */
  final Wording say(String key, Object... values) {
    return TEXTS.say(id + "." + key, values);
  }

  /** A text that several cases use. */
  static Wording common(String key, Object... values) {
    return TEXTS.say("common." + key, values);
  }
}
