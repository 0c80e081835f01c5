package korridor.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import korridor.language.Language;
import korridor.language.Message;
import korridor.language.Numbers;
import korridor.model.Solution;
import korridor.model.Timing;
import korridor.model.parameter.Declared;
import korridor.model.parameter.ParameterDeclaration;
import korridor.model.parameter.ParameterTable;
import korridor.report.evidence.Evidence;

/** What was put in: interventions, and every parameter with its range and standing. */
final class Assumptions {

  private final Evidence evidence;
  private final Language texts;
  private final Numbers numbers;
  private final Map<String, Double> values;

  Assumptions(Evidence evidence, Language texts) {
    this.evidence = evidence;
    this.texts = texts;
    this.numbers = texts.numbers();
    this.values = evidence.manifest().parameters();
  }

  /** When each solution of the compared arms acts. */
  void interventions(Html html) {
    html.open("ul");
    for (Solution solution : Solution.values()) {
      if (evidence.arms().stream().anyMatch(arm -> arm.has(solution))) {
        html.element("li", sentence(solution, evidence.scenario().timing(solution)));
      }
    }
    html.close();
  }

  /** Parameters that differ from their default, then assumed ones, then those with a source. */
  void parameters(Html html) {
    List<ParameterDeclaration> changed = new ArrayList<>();
    List<ParameterDeclaration> assumed = new ArrayList<>();
    List<ParameterDeclaration> sourced = new ArrayList<>();
    for (ParameterDeclaration row : ParameterTable.rows().values()) {
      if (values.containsKey(row.name())) {
        if (values.get(row.name()) != row.declared().value()) {
          changed.add(row);
        }
        (row.assumed() ? assumed : sourced).add(row);
      }
    }
    if (changed.isEmpty()) {
      html.element("p", texts.say("assumptions.unchanged"));
    } else {
      table(html, "assumptions.changed", changed, "table.default", this::usual);
    }
    table(html, "assumptions.sourced", sourced, "table.source", this::source);
    table(html, "assumptions.assumed", assumed, "table.standing", this::standing);
  }

  private void table(
      Html html,
      String caption,
      List<ParameterDeclaration> rows,
      String lastColumn,
      java.util.function.Function<ParameterDeclaration, String> last) {
    html.open("div", "class", "scroll").open("table", "class", "parameters");
    html.element("caption", texts.say(caption, "n", numbers.whole(rows.size())));
    html.open("thead").open("tr");
    html.element("th", texts.say("table.parameter"), "scope", "col");
    html.element("th", texts.say("table.value"), "scope", "col", "class", "number");
    html.element("th", texts.say("table.unit"), "scope", "col");
    html.element("th", texts.say("table.range"), "scope", "col", "class", "number");
    html.element("th", texts.say(lastColumn), "scope", "col");
    html.close().close().open("tbody");
    for (ParameterDeclaration row : rows) {
      Declared declared = row.declared();
      html.open("tr").open("th", "scope", "row").text(texts.say(Message.parameter(row.name())));
      html.element("code", row.name()).close();
      html.element("td", numbers.plain(values.get(row.name())), "class", "number");
      html.element("td", texts.say(Message.unit(declared.unit())));
      String range =
          texts.say(
              "number.interval",
              "lower",
              numbers.plain(declared.min()),
              "upper",
              numbers.plain(declared.max()));
      html.element("td", range, "class", "number");
      html.element("td", last.apply(row)).close();
    }
    html.close().close().close();
  }

  private String usual(ParameterDeclaration row) {
    return numbers.plain(row.declared().value());
  }

  private String source(ParameterDeclaration row) {
    String key = "source." + row.name();
    return texts.has(key) ? texts.say(key) : row.declared().source();
  }

  private String standing(ParameterDeclaration row) {
    return texts.say(row.declared().tried() ? "standing.tried" : "standing.untried");
  }

  private String sentence(Solution solution, Timing timing) {
    List<String> parts = new ArrayList<>();
    parts.add(
        timing.start() == 0
            ? texts.say("timing.atonce")
            : texts.say("timing.start", "after", numbers.after(timing.start())));
    parts.add(
        timing.end() >= evidence.series().lastWeek()
            ? texts.say("timing.noend")
            : texts.say("timing.end", "after", numbers.after(timing.end())));
    parts.add(texts.say("timing.strength", "strength", numbers.percent(timing.strength(), 0)));
    if (timing.ramp() > 0) {
      parts.add(texts.say("timing.ramp", "span", numbers.span(timing.ramp())));
    }
    return texts.say(
        "timing",
        "solution",
        texts.say("solution." + solution.key()),
        "parts",
        String.join(", ", parts));
  }
}
