package korridor.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import korridor.language.Language;
import korridor.report.chart.Drawing;
import korridor.report.chart.Figure;
import korridor.report.chart.FigureWriter;
import korridor.report.chart.Gallery;
import korridor.report.evidence.Comparison;
import korridor.report.evidence.Evidence;
import korridor.report.evidence.Matching;
import korridor.report.evidence.Series;
import korridor.report.page.Page;
import korridor.report.page.Statement;
import korridor.report.page.Summary;
import korridor.scenario.Fact;
import korridor.scenario.Scenario;
import korridor.store.ResultsFolder;
import korridor.store.ResultsReader;
import korridor.store.Vocabulary;

/**
 * Comparison, charts and report of a results folder.
 *
 * @param files what was written
 * @param summary the report in a few lines of plain text, for a terminal
 */
public record Report(List<Path> files, String summary) {

  /** Copies the list. */
  public Report {
    files = List.copyOf(files);
  }

  /**
   * Writes {@code comparison.csv}, {@code charts/} and {@code report.html} into the folder whose
   * tables, manifest and scenario are there. Existing ones are replaced.
   *
   * @param locale German, or English for every other language
   * @throws IOException when the folder cannot be read or written
   */
  public static Report write(Path results, Locale locale) throws IOException {
    return write(results, Language.of(locale), Vocabulary.STANDARD);
  }

  /** The same with what the names in the tables stand for. */
  public static Report write(Path results, Language texts, Vocabulary vocabulary)
      throws IOException {
    ResultsReader reader = ResultsReader.open(results, vocabulary);
    Scenario scenario = reader.scenario();
    Matching matching = matching(reader, texts.locale());
    Series tables = Series.read(reader, weeks(reader, scenario), matching);
    Evidence evidence =
        Evidence.of(
            reader.manifest(),
            scenario,
            tables,
            reader.trustMatrices(matching.ruledOut()),
            matching);
    ResultsFolder folder = new ResultsFolder(results);
    List<Path> files = new ArrayList<>();
    Path comparison = folder.file(ResultsFolder.COMPARISON);
    new Comparison(tables).write(comparison);
    files.add(comparison);
    List<Figure> figures = Gallery.of(evidence, texts);
    Path charts = Files.createDirectories(folder.file(ResultsFolder.CHARTS));
    List<Drawing> drawings = FigureWriter.writeAll(figures, charts);
    drawings.forEach(drawing -> files.addAll(drawing.files()));
    Path page = folder.file(ResultsFolder.REPORT);
    Files.writeString(
        page,
        new Page(evidence, texts, drawings, results.toString()).html(),
        StandardCharsets.UTF_8);
    files.add(page);
    return new Report(files, plain(new Summary(evidence, texts)));
  }

  /** All that a results folder says. */
  public static Evidence evidence(Path results) throws IOException {
    return evidence(results, Vocabulary.STANDARD);
  }

  /** The same with what the names in the tables stand for. */
  public static Evidence evidence(Path results, Vocabulary vocabulary) throws IOException {
    ResultsReader reader = ResultsReader.open(results, vocabulary);
    Scenario scenario = reader.scenario();
    Matching matching = matching(reader, Locale.ENGLISH);
    Series tables = Series.read(reader, weeks(reader, scenario), matching);
    return Evidence.of(
        reader.manifest(), scenario, tables, reader.trustMatrices(matching.ruledOut()), matching);
  }

  /** Which draws the facts in the folder have left. */
  private static Matching matching(ResultsReader reader, Locale locale) throws IOException {
    List<Fact> facts = reader.facts();
    if (facts.isEmpty()) {
      return Matching.NONE;
    }
    Series start = Series.readStart(reader);
    return start.administrations().drawn()
        ? new FactMatching(facts, start).matching(locale)
        : Matching.NONE;
  }

  private static Set<Integer> weeks(ResultsReader reader, Scenario scenario) {
    return reader.arms().stream()
        .flatMap(arm -> arm.parts().stream())
        .map(part -> lastWeekBefore(reader.weeks(), scenario.rollout(part).course().end()))
        .collect(Collectors.toSet());
  }

  /** The last observed week in which something that ends was still there. */
  private static int lastWeekBefore(List<Integer> weeks, int end) {
    return weeks.stream().filter(week -> week <= end).max(Integer::compare).orElse(0);
  }

  private static String plain(Summary summary) {
    StringBuilder text = new StringBuilder();
    summary.caveats().forEach(caveat -> text.append("! ").append(caveat.text()).append('\n'));
    for (Statement statement : summary.brief()) {
      text.append(statement.lead()).append('\n');
      statement.lines().forEach(line -> text.append("- ").append(line).append('\n'));
    }
    return text.toString();
  }
}
