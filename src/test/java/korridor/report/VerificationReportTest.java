package korridor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import korridor.language.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class VerificationReportTest {

  private static final Message NAME = Message.of("table.measure");

  @TempDir private Path folder;

  private String write(Locale locale) throws Exception {
    Path page =
        new VerificationReport(NAME, NAME, SyntheticCases.results()).write(folder, "seen", locale);
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
}
