package korridor.language;

/** Something whose numbers are told, such as a measure. */
public interface Quantity {

  /** How its numbers are told. */
  Scale scale();

  /** Its unit in words. */
  Message unitInWords();

  /** What it is called. */
  Message label();

  /** What an axis says behind its name: the unit, or the scale of what has none. */
  default Message unitOrScale() {
    return scale().amount() ? unitInWords() : scale().words();
  }
}
