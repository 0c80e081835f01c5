package korridor.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import korridor.evaluation.Finding;
import korridor.evaluation.Verdict;
import korridor.evaluation.validation.DrawTable;
import korridor.evaluation.validation.DrawTable.Count;
import korridor.evaluation.validation.DrawTable.Figure;
import korridor.evaluation.validation.DrawTable.Row;
import korridor.evaluation.validation.Setting;
import korridor.language.Estimate;
import korridor.language.Language;
import korridor.store.CsvTable;
import korridor.store.ResultsFolder;

/** In how many draws the patterns show, for a screen, a document and a program. */
record DrawReport(Language texts, DrawTable table, String city, Setting setting) {

  private static final String NAME = "draws";

  /** Tables are the same in every language. */
  private static final Language ENGLISH = Language.of("en");

  void print(PrintStream out) {
    new TextTable(patterns()).print(out);
    out.println();
    new TextTable(targets()).print(out);
    out.println();
    out.println(introduction());
  }

  /**
   * Writes the tables as Markdown and as CSV.
   *
   * @return the Markdown
   */
  Path write(ResultsFolder folder) throws IOException {
    writeCounts(folder.file(NAME + ".csv"));
    writeTargets(folder.file(NAME + "-targets.csv"));
    writeValues(folder.file(NAME + "-values.csv"));
    Path page = folder.file(NAME + ".md");
    Files.writeString(page, markdown(), StandardCharsets.UTF_8);
    return page;
  }

  private String introduction() {
    return texts.say(
        "draws.introduction",
        "city",
        city,
        "draws",
        table.points().size(),
        "parameters",
        table.points().get(0).values().size(),
        "staff",
        setting.scenario().organisation().staff(),
        "seed",
        String.valueOf(setting.seed()));
  }

  private String markdown() {
    return "# "
        + texts.say("draws.title", "city", city)
        + "\n\n"
        + introduction()
        + "\n\n"
        + new MarkdownTable(patterns()).text()
        + "\n"
        + new MarkdownTable(targets()).text();
  }

  private List<List<String>> patterns() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(headings("pattern", "what", "bounds", "shows", "median", "middle"));
    for (Row row : table.rows()) {
      rows.add(List.of(row.id(), texts.say(row.title()), "", count(row.count()), "", ""));
      for (Figure number : row.readings()) {
        rows.add(
            List.of(
                "",
                texts.say(number.subject()),
                texts.say(number.bounds()),
                count(number.count()),
                texts.numbers().digits(middle(number)),
                texts.numbers().brackets(number.middle().lower(), number.middle().upper())));
      }
    }
    return rows;
  }

  private static Estimate middle(Figure number) {
    return new Estimate(number.middle().median(), number.middle().lower(), number.middle().upper());
  }

  private String count(Count count) {
    return texts.say("draws.count", "shows", count.shows(), "known", count.known());
  }

  private List<List<String>> targets() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(headings("target", "obtained", "interval", "wanted", "met"));
    for (Finding finding : table.targets()) {
      rows.add(
          List.of(
              texts.say(finding.subject()),
              texts.numbers().decimal(finding.value(), 3),
              texts.numbers().brackets(finding.interval().lower(), finding.interval().upper()),
              texts.say(finding.tolerance()),
              texts.say(finding.verdict() == Verdict.PASSED ? "draws.yes" : "draws.no")));
    }
    return rows;
  }

  private List<String> headings(String... columns) {
    return List.of(columns).stream().map(column -> texts.say("draws.column." + column)).toList();
  }

  private void writeCounts(Path file) throws IOException {
    List<String> header =
        List.of("case", "what", "bounds", "shows", "known", "median", "lower", "upper");
    try (CsvTable csv = CsvTable.create(file, header)) {
      for (Row row : table.rows()) {
        Count all = row.count();
        csv.row(row.id(), ENGLISH.say(row.title()), "", all.shows(), all.known(), null, null, null);
        for (Figure number : row.readings()) {
          csv.row(
              row.id(),
              ENGLISH.say(number.subject()),
              ENGLISH.say(number.bounds()),
              number.count().shows(),
              number.count().known(),
              number.middle().median(),
              number.middle().lower(),
              number.middle().upper());
        }
      }
    }
  }

  private void writeTargets(Path file) throws IOException {
    List<String> header = List.of("target", "value", "lower", "upper", "wanted", "n", "verdict");
    try (CsvTable csv = CsvTable.create(file, header)) {
      for (Finding finding : table.targets()) {
        csv.row(
            ENGLISH.say(finding.subject()),
            finding.value(),
            finding.interval().lower(),
            finding.interval().upper(),
            ENGLISH.say(finding.tolerance()),
            finding.runs(),
            finding.verdict());
      }
    }
  }

  /** What was drawn and what came out, a row a draw. */
  private void writeValues(Path file) throws IOException {
    List<String> header = new ArrayList<>(List.of("draw"));
    header.addAll(table.points().get(0).values().keySet());
    List<Figure> numbers = new ArrayList<>();
    for (Row row : table.rows()) {
      for (Figure number : row.readings()) {
        header.add(row.id() + ": " + ENGLISH.say(number.subject()));
        numbers.add(number);
      }
    }
    try (CsvTable csv = CsvTable.create(file, header)) {
      for (int n = 0; n < table.points().size(); n++) {
        List<Object> cells = new ArrayList<>(List.of(n + 1));
        cells.addAll(table.points().get(n).values().values());
        for (Figure number : numbers) {
          cells.add(number.values()[n]);
        }
        csv.row(cells.toArray());
      }
    }
  }
}
