package korridor;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import korridor.language.Language;
import korridor.language.Message;
import korridor.model.parameter.Believed;
import korridor.model.parameter.Declared;
import korridor.model.parameter.ParameterDeclaration;
import korridor.model.parameter.ParameterTable;
import korridor.model.parameter.Spread;
import korridor.observe.Measure;
import korridor.observe.Measures;
import korridor.store.Column;

/**
 * The parts of the documents that are made from declarations. Such a part stands between two marks;
 * the first names what is made: {@code parameters GROUP}, {@code measures}, {@code columns}, {@code
 * week}, {@code scenario defaults}, or what {@link Figures} computes.
 */
final class GeneratedParts {

  private static final String END = "<!-- end of generated part -->";
  private static final Pattern PART =
      Pattern.compile("<!-- generated: ([a-z0-9_,+ -]+) -->\n.*?" + END, Pattern.DOTALL);

  private GeneratedParts() {}

  /** The text with every generated part made anew. */
  static String refresh(String text) {
    return PART.matcher(text).replaceAll(part -> Matcher.quoteReplacement(make(part.group(1))));
  }

  /** The text without its generated parts. */
  static String strip(String text) {
    return PART.matcher(text).replaceAll("");
  }

  /** What is generated in the text, in order. */
  static Set<String> names(String text) {
    return PART.matcher(text)
        .results()
        .map((MatchResult part) -> part.group(1))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static String columns() {
    Language english = Language.of("en");
    StringBuilder table = new StringBuilder("| column | unit | holds |\n|---|---|---|\n");
    for (Column column : Column.keys()) {
      String unit = column.text() ? "" : english.say(column.unit());
      String holds = english.say(column.definition());
      table.append("| `" + column.name() + "` | " + unit + " | " + holds + " |\n");
    }
    return table.toString();
  }

  private static String make(String name) {
    if (Figures.makes(name)) {
      return framed(name, Figures.make(name));
    }
    String table =
        switch (name) {
          case "measures" -> measures();
          case "columns" -> columns();
          case "week" -> WeekPart.make();
          case "scenario defaults" -> ScenarioDefaults.make();
          default -> parameters(name.replaceFirst("^parameters ", ""));
        };
    return framed(name, table);
  }

  private static String framed(String name, String table) {
    return "<!-- generated: " + name + " -->\n\n" + table + "\n" + END;
  }

  private static String parameters(String group) {
    StringBuilder table = new StringBuilder();
    table.append(
        "| name | meaning | default | believed | allowed | unit | source | why believed |\n");
    table.append("|---|---|---:|---|---|---|---|---|\n");
    for (ParameterDeclaration row : ParameterTable.rows().values()) {
      if (row.name().startsWith(group + ".")) {
        table.append(parameter(row));
      }
    }
    return table.toString();
  }

  private static String parameter(ParameterDeclaration row) {
    Declared d = row.declared();
    return "| "
        + String.join(
            " | ",
            "`" + row.name() + "`",
            say("en", Message.parameter(row.name())),
            number(d.value()),
            Believed.of(row).map(GeneratedParts::believed).orElse("–"),
            range(d.min(), d.max()),
            d.unit(),
            d.source() + (d.inSightOfResults() ? " †" : ""),
            d.reason().isEmpty() ? "–" : d.reason())
        + " |\n";
  }

  private static String believed(Believed range) {
    String log = range.spread() == Spread.LOG_UNIFORM ? ", log" : "";
    return range(range.low(), range.high()) + log;
  }

  private static String range(double from, double to) {
    return number(from) + " … " + number(to);
  }

  private static String measures() {
    StringBuilder table = new StringBuilder();
    table.append("| column | label | deutsch | unit | wanted | definition |\n");
    table.append("|---|---|---|---|---|---|\n");
    for (Measure m : Measures.all()) {
      table
          .append(
              "| `"
                  + m.name()
                  + "` | "
                  + say("en", m.label())
                  + " | "
                  + say("de", m.label())
                  + " | "
                  + m.unit())
          .append(" | " + wanted(m.better()) + " | " + say("en", m.definition()) + " |\n");
    }
    return table.toString();
  }

  private static String say(String language, Message message) {
    return Language.of(language).say(message);
  }

  private static String wanted(Measure.Better better) {
    return switch (better) {
      case HIGHER -> "higher";
      case LOWER -> "lower";
      case NEITHER -> "–";
    };
  }

  /** As a person would write it: no exponent, no trailing zeros, a true minus sign. */
  private static String number(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString().replace('-', '−');
  }
}
