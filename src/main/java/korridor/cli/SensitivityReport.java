package korridor.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import korridor.evaluation.sensitivity.Index;
import korridor.evaluation.sensitivity.ParameterIndices;
import korridor.evaluation.sensitivity.Response;
import korridor.evaluation.sensitivity.SensitivityStudy;
import korridor.evaluation.sensitivity.SensitivityTable;
import korridor.language.Language;
import korridor.language.Message;
import korridor.language.Numbers;
import korridor.model.Arm;
import korridor.store.CsvTable;
import korridor.store.ResultsFolder;

/** Which assumptions decide, for a screen, a document and a program. */
record SensitivityReport(Language texts, SensitivityStudy study, SensitivityTable table) {

  private static final String NAME = "sensitivity";
  private static final int DECIMALS = 3;

  void print(PrintStream out, int columns) {
    new TextTable(rows()).print(out);
    out.println();
    sentences().forEach(sentence -> out.println(Wrapped.at(columns, sentence)));
  }

  /**
   * Writes the tables as Markdown and as CSV, with the scenario beside them.
   *
   * @return the Markdown
   */
  Path write(ResultsFolder folder, String scenario) throws IOException {
    Files.writeString(folder.file(ResultsFolder.SCENARIO), scenario, StandardCharsets.UTF_8);
    indices(table, folder.file(NAME + ".csv"));
    points(table, folder.file(NAME + "-points.csv"));
    if (table.screening().isPresent()) {
      indices(table.screening().get(), folder.file("screening.csv"));
      points(table.screening().get(), folder.file("screening-points.csv"));
    }
    Path page = folder.file(NAME + ".md");
    String title = texts.say("sensitivity.title", "city", study.response().scenario().city());
    String text = String.join("\n\n", sentences());
    Files.writeString(
        page,
        "# " + title + "\n\n" + text + "\n\n" + new MarkdownTable(rows()).text(),
        StandardCharsets.UTF_8);
    return page;
  }

  private List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    List<String> headings = new ArrayList<>(List.of(texts.say("sensitivity.column.parameter")));
    for (Index index : table.rows().get(0).indices()) {
      headings.add(texts.say("sensitivity.column." + index.key()));
    }
    headings.add(texts.say("sensitivity.column.decides"));
    headings.add(texts.say("sensitivity.column.name"));
    rows.add(headings);
    for (ParameterIndices row : table.byStrength()) {
      List<String> cells = new ArrayList<>(List.of(texts.say(Message.parameter(row.parameter()))));
      row.indices().forEach(index -> cells.add(number(index)));
      cells.add(texts.say(row.decides() ? "sensitivity.yes" : "sensitivity.no"));
      cells.add(row.parameter());
      rows.add(cells);
    }
    return rows;
  }

  private String number(Index index) {
    Numbers numbers = texts.numbers();
    String value = numbers.decimal(index.value(), DECIMALS);
    double lower = index.interval().lower();
    return Double.isNaN(lower)
        ? value
        : value
            + " ["
            + numbers.decimal(lower, DECIMALS)
            + "; "
            + numbers.decimal(index.interval().upper(), DECIMALS)
            + "]";
  }

  private List<String> sentences() {
    List<String> said = new ArrayList<>();
    said.add(question());
    said.add(texts.say("sensitivity.about." + table.method().key()));
    list("sensitivity.decides", table.deciding(), said);
    if (table.deciding().isEmpty()) {
      said.add(texts.say("sensitivity.nothing"));
    }
    list("sensitivity.together", table.onlyTogether(), said);
    list("sensitivity.silent", table.silent(), said);
    said.add(
        Double.isNaN(table.luckShare())
            ? texts.say("sensitivity.luck-unknown")
            : texts.say(
                "sensitivity.luck",
                "share",
                texts.numbers().percent(Math.min(1, table.luckShare()), 0)));
    table
        .screening()
        .ifPresent(
            glance ->
                said.add(
                    texts.say(
                        "sensitivity.screened",
                        "n",
                        table.rows().size(),
                        "all",
                        glance.rows().size())));
    if (table.known() < table.points().size()) {
      int missing = table.points().size() - table.known();
      said.add(texts.say("sensitivity.missing", "n", missing, "all", table.points().size()));
    }
    return said;
  }

  private String question() {
    Response response = study.response();
    boolean silo = response.arm().equals(Arm.SILO);
    return texts.say(
        silo ? "sensitivity.question.silo" : "sensitivity.question",
        "city",
        response.scenario().city(),
        "arm",
        texts.say(Message.arm(response.arm().name())),
        "measure",
        texts.say(response.measure().label()),
        "time",
        texts.numbers().after(response.scenario().horizon().weeks()),
        "replicates",
        response.replicates(),
        "points",
        table.points().size(),
        "seed",
        String.valueOf(study.seed()));
  }

  private void list(String text, List<String> names, List<String> said) {
    if (!names.isEmpty()) {
      List<String> labels =
          names.stream().map(name -> texts.say("quoted", "text", Message.parameter(name))).toList();
      said.add(texts.say(text, "n", names.size(), "list", texts.list(labels)));
    }
  }

  private static void indices(SensitivityTable table, Path file) throws IOException {
    List<String> header =
        List.of("method", "parameter", "index", "value", "lower", "upper", "luck", "decides");
    try (CsvTable csv = CsvTable.create(file, header)) {
      for (ParameterIndices row : table.rows()) {
        for (Index index : row.indices()) {
          csv.row(
              table.method().key(),
              row.parameter(),
              index.key(),
              index.value(),
              index.interval().lower(),
              index.interval().upper(),
              index.noise(),
              row.decides());
        }
      }
    }
  }

  /** Where the model was run and what was found there. */
  private static void points(SensitivityTable table, Path file) throws IOException {
    List<String> names = List.copyOf(table.points().get(0).values().keySet());
    List<String> header = new ArrayList<>(List.of("point"));
    header.addAll(names);
    header.add("response");
    try (CsvTable csv = CsvTable.create(file, header)) {
      for (int n = 0; n < table.points().size(); n++) {
        List<Object> cells = new ArrayList<>(List.of(table.points().get(n).name()));
        for (String name : names) {
          cells.add(table.points().get(n).values().get(name));
        }
        cells.add(table.responses()[n]);
        csv.row(cells.toArray());
      }
    }
  }
}
