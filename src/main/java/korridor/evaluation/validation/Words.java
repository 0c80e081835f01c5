package korridor.evaluation.validation;

import korridor.evaluation.Picture;
import korridor.language.Message;
import korridor.model.Arm;
import korridor.observe.Measure;

/** Names and axes that several patterns share. */
final class Words {

  private Words() {}

  /** The name of an arm. */
  static Message arm(Arm arm) {
    return Message.arm(arm.name());
  }

  /** The axis of years since the solutions began. */
  static Picture.Axis years() {
    return Picture.Axis.of(Message.of("axis.short-years"));
  }

  /** An axis from 0 to 1 for a measure. */
  static Picture.Axis share(Measure measure) {
    return Picture.Axis.of(measure.label(), 0, 1);
  }
}
