package korridor.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import korridor.evaluation.validation.IngredientTable;
import korridor.evaluation.validation.IngredientTable.Column;
import korridor.evaluation.validation.IngredientTable.Row;
import korridor.evaluation.validation.Setting;
import korridor.language.Language;
import korridor.language.Numbers;
import korridor.statistics.PairedComparison;

/** The tables of the ingredients, for a screen and for a document. */
record IngredientReport(Language texts, IngredientTable table, Setting setting) {

  private static final int DECIMALS = 3;

  void print(PrintStream out) {
    out.println(introduction());
    for (Part part : parts()) {
      out.println();
      out.println(part.title());
      out.println();
      new TextTable(part.rows()).print(out);
    }
  }

  String markdown() {
    StringBuilder text = new StringBuilder();
    String title = texts.say("ingredients.title", "city", setting.scenario().city());
    text.append("# ").append(title).append("\n\n").append(introduction()).append('\n');
    for (Part part : parts()) {
      text.append("\n## ").append(part.title()).append("\n\n");
      text.append(new MarkdownTable(part.rows()).text());
    }
    return text.toString();
  }

  private record Part(String title, List<List<String>> rows) {}

  private List<Part> parts() {
    return List.of(
        new Part(texts.say("ingredients.effects"), rows(table.effects(), false)),
        new Part(texts.say("ingredients.carried"), rows(table.carried(), true)),
        new Part(texts.say("ingredients.frozen"), rows(table.frozen(), false)));
  }

  private String introduction() {
    return texts.say(
        "ingredients.introduction",
        "city",
        setting.scenario().city(),
        "replicates",
        setting.replicates(),
        "seed",
        String.valueOf(setting.seed()));
  }

  private List<List<String>> rows(List<Row> shown, boolean judged) {
    List<List<String>> rows = new ArrayList<>();
    List<String> headings = new ArrayList<>();
    headings.add(texts.say(judged ? "ingredients.ingredient" : "ingredients.arm"));
    for (Column column : Column.values()) {
      headings.add(
          texts.say(
              "ingredients.column", "measure", column.measure.label(), "years", column.years));
    }
    if (judged) {
      headings.add(texts.say("ingredients.judged"));
    }
    rows.add(headings);
    shown.forEach(row -> rows.add(cells(row, judged)));
    return rows;
  }

  private List<String> cells(Row row, boolean judged) {
    List<String> cells = new ArrayList<>(List.of(texts.say(row.name())));
    row.differences().forEach(difference -> cells.add(number(difference)));
    if (judged) {
      cells.add(row.inert() ? texts.say("ingredients.inert") : "");
    }
    return cells;
  }

  private String number(PairedComparison d) {
    Numbers numbers = texts.numbers();
    return numbers.signed(d.difference(), DECIMALS)
        + " ["
        + numbers.signed(d.lower(), DECIMALS)
        + "; "
        + numbers.signed(d.upper(), DECIMALS)
        + "]";
  }
}
