package korridor.scenario;

import java.util.List;
import java.util.Locale;
import korridor.language.Language;
import korridor.language.Message;
import korridor.model.parameter.Declared;
import korridor.model.parameter.ParameterDeclaration;
import korridor.model.parameter.ParameterTable;

/**
 * One row of the parameter table as text.
 *
 * @param name the address, {@code group.name}
 * @param label what it is
 * @param unit the unit, "1" for a pure number
 * @param smallest the smallest value allowed
 * @param largest the largest value allowed
 * @param byDefault the default
 * @param source the publication behind the default, or "assumption"
 */
public record ParameterText(
    String name,
    String label,
    String unit,
    String smallest,
    String largest,
    String byDefault,
    String source) {

  /** All parameters in the order of their declarations; numbers have a decimal point. */
  public static List<ParameterText> all(Locale locale) {
    Language texts = Language.of(locale);
    return ParameterTable.rows().values().stream().map(row -> of(row, texts)).toList();
  }

  private static ParameterText of(ParameterDeclaration row, Language texts) {
    Declared declared = row.declared();
    return new ParameterText(
        row.name(),
        texts.say(Message.parameter(row.name())),
        texts.say(Message.unit(declared.unit())),
        Numbers.text(declared.min()),
        Numbers.text(declared.max()),
        Numbers.text(declared.value()),
        source(row, texts));
  }

  private static String source(ParameterDeclaration row, Language texts) {
    if (!row.assumed()) {
      return row.declared().source();
    }
    return texts.say(row.declared().tried() ? "source-assumed" : "source-untried");
  }
}
