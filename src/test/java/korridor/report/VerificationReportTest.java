package korridor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import korridor.evaluation.Effort;
import korridor.evaluation.FakeCase;
import korridor.evaluation.Finding;
import korridor.evaluation.Outcome;
import korridor.evaluation.Picture;
import korridor.evaluation.Picture.Axis;
import korridor.evaluation.Picture.Form;
import korridor.evaluation.Picture.Series;
import korridor.evaluation.Picture.Source;
import korridor.evaluation.Result;
import korridor.evaluation.Verdict;
import korridor.language.Message;
import korridor.statistics.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class VerificationReportTest {

  private static final Message NAME = Message.of("table.measure");
  private static final double NAN = Double.NaN;

  @TempDir private Path folder;

  private static Picture picture() {
    double[] x = {0, 1, 2};
    return new Picture(
        Message.of("P9.usual"),
        Axis.of(NAME, List.of(NAME, NAME, NAME)),
        Axis.of(NAME),
        List.of(
            Series.of(NAME, Source.REFERENCE, Form.LINE, x, new double[] {1, 2, NAN}),
            Series.of(NAME, Source.REFERENCE, Form.BARS, x, new double[] {1, 2, 3}),
            Series.of(NAME, Source.OURS, Form.BARS, x, new double[] {1, 2, 3}),
            new Series(
                NAME,
                Source.OURS,
                Form.POINTS,
                x,
                new double[] {1, 2, 3},
                new double[] {0.5, 1.5, NAN},
                new double[] {1.5, 2.5, NAN})));
  }

  private static List<Result> results() {
    Finding good = Finding.exact(NAME, 0.25, 0.25, 0);
    Finding bad =
        new Finding(NAME, 1, 2, new Interval(1.5, 2.5, 0.95), NAME, 9, 1e-4, Verdict.FAILED);
    return List.of(
        Result.of(FakeCase.of("X1", () -> Outcome.of(List.of(good), picture())), Effort.QUICK),
        Result.of(
            FakeCase.of("X2", () -> Outcome.of(List.of(good, bad), picture())), Effort.QUICK));
  }

  private String write(Locale locale) throws Exception {
    Path page = new VerificationReport(NAME, NAME, results()).write(folder, "seen", locale);
    assertThat(page).isEqualTo(folder.resolve("seen.html"));
    return Files.readString(page);
  }

  @Test
  void theTableHasARowAFinding() throws Exception {
    write(Locale.GERMAN);

    List<String> rows = Files.readAllLines(folder.resolve("seen.csv"));

    assertThat(rows).hasSize(4);
    assertThat(rows.get(0)).startsWith("case,title,reference,subject,target,value,lower,upper");
    assertThat(rows.get(1))
        .isEqualTo("X1,Title of X1,Reference & <more>,Measure,0.25,0.25,,,0.95,± 0,1,0.0,PASSED");
    assertThat(rows.get(3)).endsWith("Measure,1.0,2.0,1.5,2.5,0.95,Measure,9,1.0E-4,FAILED");
  }

  @Test
  void thePageIsWellFormedAndShowsEveryCase() throws Exception {
    for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
      String html = write(locale);
      Document document =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(html.replace("<!DOCTYPE html>", ""))));
      assertThat(document.getElementsByTagName("figure").getLength()).isEqualTo(2);
      assertThat(document.getElementsByTagName("svg").getLength()).isEqualTo(2);
    }
  }

  @Test
  void thePageSpeaksTheLanguage() throws Exception {
    assertThat(write(Locale.ENGLISH))
        .contains("1 of 2 cases passed", "FAILED", "Title of X2", "Usual climate", "[1.5; 2.5]");
    assertThat(write(Locale.GERMAN))
        .contains(
            "1 von 2 Fällen bestanden", "NICHT BESTANDEN", "Übliches Klima", "[1,5; 2,5]", "0,25");
  }
}
