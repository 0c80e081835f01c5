package korridor.verification.pattern;

import korridor.language.Language;
import korridor.model.Arm;
import korridor.model.Solution;
import korridor.observe.Measures;
import korridor.scenario.Wording;
import korridor.verification.Picture;
import korridor.verification.Texts;

/** The texts of this room. */
final class Words {

  private static final Texts TEXTS = new Texts("korridor.verification.pattern.texts");

  private Words() {}

  static Wording say(String key, Object... values) {
    return TEXTS.say(key, values);
  }

  /** The name of an arm. */
  static Wording arm(Arm arm) {
    return arm.solutions().isEmpty()
        ? say("arm.silo")
        : arm.solutions().stream().map(Words::solution).reduce(Words::plus).orElseThrow();
  }

  private static Wording solution(Solution solution) {
    return say("arm." + solution.key());
  }

  private static Wording plus(Wording first, Wording second) {
    return new Wording(first.en() + " + " + second.en(), first.de() + " + " + second.de());
  }

  /** The label of a measure. */
  static Wording measure(String name) {
    return Measures.all().stream()
        .filter(measure -> measure.name().equals(name))
        .map(
            measure ->
                new Wording(
                    Language.of("en").say(measure.label()), Language.of("de").say(measure.label())))
        .findFirst()
        .orElseThrow();
  }

  /** The axis of years since the solutions began. */
  static Picture.Axis years() {
    return Picture.Axis.of(say("axis.years"));
  }

  /** An axis from 0 to 1 for a measure. */
  static Picture.Axis share(String measure) {
    return Picture.Axis.of(measure(measure), 0, 1);
  }
}
