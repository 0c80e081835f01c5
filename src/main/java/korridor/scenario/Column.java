package korridor.scenario;

import java.util.List;
import korridor.language.Message;
import korridor.scenario.Shape.Field;

/**
 * A column of a table.
 *
 * @param field its name, what its cells allow, and whether it must be there
 * @param headings other headings it may stand under, in lower case
 * @param wrong name of the text for a number that is not allowed
 */
record Column(Field field, List<String> headings, String wrong) {

  static Column required(String name, Shape shape, String... headings) {
    return new Column(field(name, shape, true), List.of(headings), "not-decimal");
  }

  static Column optional(String name, Shape shape, String... headings) {
    return new Column(field(name, shape, false), List.of(headings), "not-decimal");
  }

  private static Field field(String name, Shape shape, boolean required) {
    return new Field(name, shape, required, null, Message.NONE);
  }

  /** With another text for numbers that are not allowed. */
  Column wrong(String message) {
    return new Column(field, headings, message);
  }

  String name() {
    return field.name();
  }

  boolean number() {
    return field.shape() instanceof Shape.Decimal;
  }
}
