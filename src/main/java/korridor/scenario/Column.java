package korridor.scenario;

import java.util.List;
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
    return new Column(new Field(name, shape, true, null, "", ""), List.of(headings), "not-decimal");
  }

  static Column optional(String name, Shape shape, String... headings) {
    return new Column(
        new Field(name, shape, false, null, "", ""), List.of(headings), "not-decimal");
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
