package korridor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import korridor.report.chart.Drawing;
import korridor.report.chart.Figure;
import korridor.report.chart.FigureWriter;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What goes into a page, and what a reader finds in it. */
public final class Pages {

  private Pages() {}

  /** The figures drawn, but not written. */
  public static List<Drawing> drawings(List<Figure> figures) {
    return figures.stream()
        .map(
            figure -> new Drawing(figure.id(), figure.title(), FigureWriter.svg(figure), List.of()))
        .toList();
  }

  /** All text a reader sees, without code, style, the division names and the free description. */
  public static String prose(Document document) {
    StringBuilder text = new StringBuilder();
    for (String hidden : List.of("style", "code")) {
      for (Element element : Xml.elements(document, hidden)) {
        element.setTextContent("");
      }
    }
    for (Element p : Xml.elements(document, "p")) {
      if (p.getAttribute("class").equals("description")) {
        p.setTextContent("");
      }
    }
    for (Element svg : Xml.elements(document, "svg")) {
      text.append(svg.getAttribute("aria-label")).append('\n');
    }
    return text.append(document.getDocumentElement().getTextContent()).toString();
  }

  static void described(Element figure) {
    assertThat(figure.getElementsByTagName("figcaption").getLength()).isEqualTo(1);
    Element svg = (Element) figure.getElementsByTagNameNS("*", "svg").item(0);
    assertThat(svg.getAttribute("aria-label")).isNotBlank();
  }

  static void headed(Element table) {
    assertThat(table.getElementsByTagName("caption").getLength()).isEqualTo(1);
    assertThat(table.getElementsByTagName("th").getLength()).isPositive();
  }
}
