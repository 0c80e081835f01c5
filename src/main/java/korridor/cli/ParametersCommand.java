package korridor.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import korridor.language.Language;
import korridor.language.Message;
import korridor.model.parameter.Believed;
import korridor.model.parameter.Declared;
import korridor.model.parameter.ParameterDeclaration;
import korridor.model.parameter.ParameterTable;
import korridor.model.parameter.Spread;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints the table of all parameters. */
@Command(name = "parameters", sortOptions = false)
final class ParametersCommand implements Callable<Integer> {

  private static final String NOTHING = "–";

  private final Environment around;
  private final Language texts;

  @Mixin private CommonOptions common;

  ParametersCommand(Environment around, Language texts) {
    this.around = around;
    this.texts = texts;
  }

  @Override
  public Integer call() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            texts.say("parameters.name"),
            texts.say("parameters.default"),
            texts.say("parameters.range"),
            texts.say("parameters.believed"),
            texts.say("parameters.unit"),
            texts.say("parameters.label"),
            texts.say("parameters.source"),
            texts.say("parameters.reason")));
    ParameterTable.rows().values().forEach(row -> rows.add(cells(row)));
    new TextTable(rows).print(around.out());
    return ExitCode.DONE;
  }

  // Numbers are written as they are to be typed after --set, so without the language's comma.
  private List<String> cells(ParameterDeclaration row) {
    Declared declared = row.declared();
    return List.of(
        row.name(),
        number(declared.value()),
        range(declared.min(), declared.max()),
        Believed.of(row).map(this::believed).orElse(NOTHING),
        texts.say(Message.unit(declared.unit())),
        texts.say(Message.parameter(row.name())),
        texts.say(standing(row)),
        Believed.of(row).map(range -> texts.say(Message.reason(range.reason()))).orElse(NOTHING));
  }

  private String believed(Believed believed) {
    String range = range(believed.low(), believed.high());
    return believed.spread() == Spread.UNIFORM
        ? range
        : texts.say(
            "parameters.range-spread",
            "range",
            range,
            "spread",
            texts.say("spread." + believed.spread().key()));
  }

  private static String standing(ParameterDeclaration row) {
    if (!row.assumed()) {
      return "source." + row.name();
    }
    return row.declared().inSightOfResults() ? "parameters.in-sight" : "parameters.assumption";
  }

  private static String range(double low, double high) {
    return number(low) + " – " + number(high);
  }

  private static String number(double value) {
    return java.math.BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
