package korridor.observe;

import java.util.Locale;
import java.util.function.ToDoubleFunction;
import korridor.language.Message;
import korridor.language.Quantity;
import korridor.language.Scale;

/**
 * One thing that is observed: a name, a unit, and a function of the census of a week.
 *
 * @param name the column name in result files, lower case with underscores
 * @param unit the unit, {@code "1"} for what has none
 * @param scale how its numbers are told
 * @param better which direction an administration wants; decides colours and words of reports
 * @param group what it belongs to in a report
 * @param label what it is called
 * @param definition one line that says what is counted over what
 * @param value the function; NaN where nothing can be said (no issue ended in the window)
 */
public record Measure(
    String name,
    String unit,
    Scale scale,
    Better better,
    Group group,
    Message label,
    Message definition,
    ToDoubleFunction<Census> value)
    implements Quantity {

  /** The direction that is wanted. */
  public enum Better {
    HIGHER,
    LOWER,
    NEITHER
  }

  /** Groups that a reader knows, in the order of a report. */
  public enum Group {
    TRUST,
    CULTURE,
    WORK,
    CITY,
    LINE;

    /** The name of the group. */
    public Message words() {
      return Message.of("group." + name().toLowerCase(Locale.ROOT));
    }
  }

  /**
   * A measure whose label and definition are texts of the languages, under its name; the name
   * itself where there are none.
   */
  public Measure(
      String name,
      String unit,
      Scale scale,
      Better better,
      Group group,
      ToDoubleFunction<Census> value) {
    this(
        name,
        unit,
        scale,
        better,
        group,
        Message.of("measure." + name + ".label").or(name),
        Message.of("measure." + name + ".definition").or(name),
        value);
  }

  @Override
  public Message unitInWords() {
    return Message.unit(unit);
  }
}
