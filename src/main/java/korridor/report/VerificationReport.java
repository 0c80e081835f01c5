package korridor.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import korridor.evaluation.Finding;
import korridor.evaluation.Picture;
import korridor.evaluation.Result;
import korridor.language.Language;
import korridor.language.Message;
import korridor.report.chart.Figure;
import korridor.report.chart.FigureWriter;
import korridor.report.chart.PictureChart;
import korridor.report.page.VerificationPage;
import korridor.store.CsvTable;

/**
 * Examined cases on disk.
 *
 * @param title heading of the page
 * @param introduction what was examined and with how many runs
 * @param results in the order of the table
 */
public record VerificationReport(Message title, Message introduction, List<Result> results) {

  /** Tables are the same in every language. */
  private static final Language ENGLISH = Language.of("en");

  private static final List<String> HEADER =
      List.of(
          "case",
          "title",
          "reference",
          "subject",
          "target",
          "value",
          "lower",
          "upper",
          "level",
          "tolerance",
          "runs",
          "false_alarm",
          "verdict");

  /** Copies the list. */
  public VerificationReport {
    results = List.copyOf(results);
  }

  /**
   * Writes {@code name.csv} and {@code name.html} into a folder; existing ones are replaced. The
   * table is in English for programs, and without the time, so that equal results are equal bytes.
   *
   * @param locale language of the page: German, or English for every other
   * @return the page
   */
  public Path write(Path folder, String name, Locale locale) throws IOException {
    try (CsvTable table = CsvTable.create(folder.resolve(name + ".csv"), HEADER)) {
      for (Result result : results) {
        for (Finding finding : result.outcome().findings()) {
          table.row(cells(result, finding));
        }
      }
    }
    Path page = folder.resolve(name + ".html");
    String html = new VerificationPage(title, introduction, results, Language.of(locale)).html();
    Files.writeString(page, html, StandardCharsets.UTF_8);
    return page;
  }

  /** Writes every picture as SVG and PNG into a folder, which is made where it is missing. */
  public void writePictures(Path folder, Locale locale) throws IOException {
    Files.createDirectories(folder);
    PictureChart charts = new PictureChart(Language.of(locale));
    List<Figure> figures = new ArrayList<>();
    for (Result result : results) {
      int n = 1;
      for (Picture picture : result.outcome().pictures()) {
        String name = result.examined().id().toLowerCase(Locale.ROOT) + "-" + n++;
        figures.add(charts.of(name, picture));
      }
    }
    FigureWriter.writeAll(figures, folder);
  }

  private static Object[] cells(Result result, Finding finding) {
    return new Object[] {
      result.examined().id(),
      ENGLISH.say(result.examined().title()),
      ENGLISH.say(result.examined().reference()),
      ENGLISH.say(finding.subject()),
      finding.target(),
      finding.value(),
      finding.interval().lower(),
      finding.interval().upper(),
      finding.interval().level(),
      ENGLISH.say(finding.tolerance()),
      finding.runs(),
      finding.falseAlarm(),
      finding.verdict()
    };
  }
}
