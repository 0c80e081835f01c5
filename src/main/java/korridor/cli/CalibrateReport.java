package korridor.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import korridor.evaluation.Picture;
import korridor.evaluation.calibration.CalibratedScenario;
import korridor.evaluation.calibration.CalibrationStudy;
import korridor.evaluation.calibration.Posterior;
import korridor.evaluation.calibration.Posterior.Agreement;
import korridor.evaluation.calibration.Posterior.Told;
import korridor.evaluation.calibration.PosteriorPictures;
import korridor.language.Estimate;
import korridor.language.Language;
import korridor.language.Message;
import korridor.language.Numbers;
import korridor.report.chart.Figure;
import korridor.report.chart.FigureWriter;
import korridor.report.chart.PictureChart;
import korridor.scenario.Fact;
import korridor.scenario.Fact.Use;
import korridor.scenario.Scenario;
import korridor.scenario.ScenarioWriter;
import korridor.store.CsvTable;
import korridor.store.ResultsFolder;

/** What a calibration found, for a screen, a document, a program, and as a scenario. */
record CalibrateReport(
    Language texts, CalibrationStudy study, Posterior posterior, Scenario scenario) {

  /** The scenario that follows. */
  static final String SCENARIO = "calibrated.yaml";

  private static final String NAME = "calibration";

  /** Below this many independent administrations the ends of ranges are rough. */
  private static final int FEW = 50;

  void print(PrintStream out, int columns) {
    new TextTable(parameters()).print(out);
    out.println();
    new TextTable(facts()).print(out);
    out.println();
    sentences().forEach(sentence -> out.println(Wrapped.at(columns, sentence)));
  }

  /**
   * Writes document, tables, pictures and scenario.
   *
   * @return the document
   */
  Path write(ResultsFolder folder) throws IOException {
    ranges(folder.file(NAME + ".csv"));
    particles(folder.file("particles.csv"));
    Files.writeString(
        folder.file(SCENARIO), ScenarioWriter.write(calibrated()), StandardCharsets.UTF_8);
    pictures(folder.file(ResultsFolder.CHARTS));
    Path page = folder.file(NAME + ".md");
    Files.writeString(page, markdown(), StandardCharsets.UTF_8);
    return page;
  }

  private Scenario calibrated() {
    String facts =
        posterior.facts().stream()
            .filter(fact -> use(fact) == Use.RULE_OUT)
            .map(Fact::name)
            .collect(Collectors.joining(", "));
    String source = Language.of("en").say("calibrate.source", "facts", facts);
    // A source is one line of a file.
    String cut = source.length() > 200 ? source.substring(0, 199) + "…" : source;
    return new CalibratedScenario(scenario, posterior, cut).calibrated();
  }

  private String markdown() {
    return "# "
        + texts.say("calibrate.title", "city", scenario.city())
        + "\n\n"
        + String.join("\n\n", sentences())
        + "\n\n"
        + new MarkdownTable(parameters()).text()
        + "\n"
        + new MarkdownTable(facts()).text();
  }

  private List<List<String>> parameters() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(headings("parameter", "before", "median", "after", "narrowed", "name"));
    for (Told told : posterior.parameters()) {
      rows.add(
          List.of(
              texts.say(Message.parameter(told.before().name())),
              span(told.before().low(), told.before().high()),
              texts.numbers().digits(new Estimate(told.median(), told.low(), told.high())),
              span(told.low(), told.high()),
              told.byFacts()
                  ? texts.numbers().percent(told.contraction(), 0)
                  : texts.say("calibrate.not-told"),
              told.before().name()));
    }
    return rows;
  }

  private List<List<String>> facts() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(headings("fact", "tolerated", "use", "agree"));
    for (Agreement agreement : posterior.agreements()) {
      Fact fact = agreement.fact();
      rows.add(
          List.of(
              fact.statement(texts.locale()),
              span(fact.tolerated().low(), fact.tolerated().high()),
              texts.say("calibrate.use." + use(fact).key()),
              texts.numbers().percent(agreement.share(), 0)));
    }
    return rows;
  }

  private static Use use(Fact fact) {
    return fact.target().orElseThrow().use();
  }

  private String span(double low, double high) {
    return texts.numbers().brackets(low, high);
  }

  private List<String> headings(String... columns) {
    return List.of(columns).stream().map(c -> texts.say("calibrate.column." + c)).toList();
  }

  private List<String> sentences() {
    List<String> said = new ArrayList<>();
    String distance = texts.numbers().digits(Numbers.rounded(posterior.farthest()));
    said.add(
        texts.say(
            "calibrate.introduction",
            "city",
            scenario.city(),
            "runs",
            posterior.runs(),
            "stages",
            posterior.stages().size(),
            "seed",
            String.valueOf(study.seed())));
    said.add(
        texts.say(posterior.met() ? "calibrate.met" : "calibrate.not-met", "distance", distance));
    int worth = (int) Math.floor(posterior.last().effectiveSize());
    said.add(
        texts.say(
            worth < FEW ? "calibrate.worth-few" : "calibrate.worth",
            "particles",
            posterior.points().size(),
            "n",
            worth));
    List<String> silent =
        posterior.parameters().stream()
            .filter(told -> !told.byFacts())
            .map(told -> texts.say("quoted", "text", Message.parameter(told.before().name())))
            .toList();
    if (!silent.isEmpty()) {
      said.add(texts.say("calibrate.silent", "n", silent.size(), "list", texts.list(silent)));
    }
    return said;
  }

  private void ranges(Path file) throws IOException {
    List<String> header =
        List.of(
            "parameter",
            "before_low",
            "before_high",
            "median",
            "low",
            "high",
            "contraction",
            "noise",
            "told");
    try (CsvTable csv = CsvTable.create(file, header)) {
      for (Told told : posterior.parameters()) {
        csv.row(
            told.before().name(),
            told.before().low(),
            told.before().high(),
            told.median(),
            told.low(),
            told.high(),
            told.contraction(),
            told.noise(),
            told.byFacts());
      }
    }
  }

  /** The particles with their weights and what their runs said about each fact. */
  private void particles(Path file) throws IOException {
    List<String> names = posterior.cube().ranges().stream().map(range -> range.name()).toList();
    List<String> header = new ArrayList<>(List.of("particle", "weight", "distance"));
    header.addAll(names);
    posterior.facts().forEach(fact -> header.add(fact.name()));
    try (CsvTable csv = CsvTable.create(file, header)) {
      for (int n = 0; n < posterior.points().size(); n++) {
        List<Object> cells = new ArrayList<>(List.of(n + 1));
        cells.add(posterior.last().weights()[n]);
        cells.add(posterior.last().distances()[n]);
        for (String name : names) {
          cells.add(posterior.points().get(n).values().get(name));
        }
        for (double value : posterior.values()[n]) {
          cells.add(value);
        }
        csv.row(cells.toArray());
      }
    }
  }

  private void pictures(Path folder) throws IOException {
    Files.createDirectories(folder);
    PictureChart charts = new PictureChart(texts);
    List<Picture> pictures = new PosteriorPictures(posterior).pictures();
    List<Figure> figures = new ArrayList<>();
    for (int i = 0; i < pictures.size(); i++) {
      String name = posterior.cube().ranges().get(i).name().replace('.', '-');
      figures.add(charts.of(name, pictures.get(i)));
    }
    FigureWriter.writeAll(figures, folder);
  }
}
