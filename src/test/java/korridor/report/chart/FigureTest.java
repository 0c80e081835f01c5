package korridor.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import korridor.language.Language;
import korridor.model.Arm;
import korridor.model.Intervention;
import korridor.model.Rollout;
import korridor.model.intervention.Interventions;
import korridor.report.SyntheticResults;
import korridor.report.Xml;
import korridor.report.evidence.Comparison;
import korridor.report.evidence.Evidence;
import korridor.report.evidence.Matching;
import korridor.report.evidence.Series;
import korridor.store.ResultsReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Over 300 lines: one test for each thing that can be wrong with a picture. */
class FigureTest {

  private static final List<String> FULL =
      List.of(
          "time-trust",
          "time-issues",
          "time-competence",
          "time-city",
          "time-line",
          "forest-last",
          "forest-year",
          "trust-matrix",
          "trade-off",
          "costs");

  private static final List<Intervention> NULLS =
      List.of(Interventions.RANDOM_REWIRING, Interventions.HEADCOUNT, Interventions.FREEZE);

  @TempDir private Path folder;

  @Test
  void drawsAllFiguresAndEachHasACaption() throws IOException {
    SyntheticResults results = SyntheticResults.standard().withReplicates(3).withWeeks(156);
    for (Locale locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
      List<Figure> figures = figures(results, locale);
      assertThat(figures).extracting(Figure::id).containsExactlyElementsOf(FULL);
      for (Figure figure : figures) {
        assertThat(Language.of(locale).has("caption." + figure.id())).as(figure.id()).isTrue();
        assertThat(figure.alternative()).as(figure.id()).isNotBlank();
      }
    }
  }

  @Test
  void keepsEveryTextInsideThePicture() throws IOException {
    List<String> names =
        List.of(
            "Dezernat für Wirtschaft, Wissenschaft, Digitalisierung, Beteiligungen und Europa",
            "Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnungsdezernat",
            "D3");
    SyntheticResults results =
        withControls().withReplicates(3).withWeeks(156).withNames("Ulm", names);
    for (Locale locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
      for (Figure figure : figures(results, locale)) {
        inside(figure);
      }
    }
  }

  @Test
  void drawnAdministrationsHavePicturesOfTheirOwn() throws IOException {
    SyntheticResults drawn =
        SyntheticResults.standard().withReplicates(1).withWeeks(156).withDraws(41);
    for (Locale locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
      List<Figure> figures = figures(drawn, locale);
      assertThat(figures)
          .extracting(Figure::id)
          .startsWith("answer", "best", "contributions", "decides", "time-trust");
      for (Figure figure : figures) {
        inside(figure);
        assertThat(Language.of(locale).has("caption." + figure.id())).as(figure.id()).isTrue();
        assertThat(figure.alternative()).as(figure.id()).isNotBlank();
      }
    }
    SyntheticResults few = drawn.withDraws(3).withFailing(k -> k.arm().equals(Arm.SILO));
    assertThat(figures(few, Locale.GERMAN))
        .allSatisfy(FigureTest::inside)
        .extracting(Figure::id)
        .doesNotContain("answer", "best", "decides");
  }

  @Test
  void nullArmsGetAPanelAndAForestOfTheirOwn() throws IOException {
    List<Figure> figures = figures(withControls().withReplicates(3).withWeeks(104), Locale.GERMAN);
    assertThat(figures).extracting(Figure::id).contains("forest-controls");
    assertThat(FigureWriter.svg(figures.get(0))).contains(">Gegenproben<");
  }

  @Test
  void marksTheEndOfSolutions() throws IOException {
    SyntheticResults results = SyntheticResults.standard().withReplicates(2).withWeeks(156);
    assertThat(FigureWriter.svg(figures(results, Locale.GERMAN).get(0))).doesNotContain(">Ende");
    SyntheticResults ended =
        results.withInterventions(Map.of(Interventions.CORRIDOR, Rollout.of(0, 104, 1, 0)));
    assertThat(FigureWriter.svg(figures(ended, Locale.GERMAN).get(0)))
        .contains(">Ende: Korridore<");
  }

  @Test
  void writesSvgAndPngOfTwiceTheSize() throws IOException {
    Figure figure =
        figures(SyntheticResults.standard().withReplicates(2).withWeeks(52), Locale.GERMAN).get(0);
    List<Path> files = FigureWriter.write(figure, folder);
    Document svg = Xml.parse(Files.readString(files.get(0)));
    assertThat(svg.getDocumentElement().getAttribute("width")).isEqualTo("1000");
    assertThat(svg.getDocumentElement().getAttribute("role")).isEqualTo("img");
    assertThat(svg.getDocumentElement().getAttribute("aria-label")).startsWith(figure.title());
    assertThat(ImageIO.read(files.get(1).toFile()).getWidth()).isEqualTo(2000);
  }

  @Test
  void drawsTheSameTwice() throws IOException {
    SyntheticResults results = SyntheticResults.standard().withReplicates(2).withWeeks(52);
    Figure figure = figures(results, Locale.GERMAN).get(0);
    assertThat(FigureWriter.svg(figure)).isEqualTo(FigureWriter.svg(figure));
  }

  @Test
  void aSingleArmASingleRunAndMissingMeasuresAreDrawn() throws IOException {
    SyntheticResults few = SyntheticResults.standard().withReplicates(1).withWeeks(60);
    assertThat(figures(few, Locale.GERMAN)).isNotEmpty().allSatisfy(FigureTest::inside);
    assertThat(figures(few.withArms(List.of(Arm.SILO)), Locale.GERMAN))
        .extracting(Figure::id)
        .contains("time-trust", "costs")
        .doesNotContain("forest-last");
    assertThat(figures(few.withMissing(m -> true), Locale.GERMAN))
        .extracting(Figure::id)
        .containsExactly("trust-matrix");
    assertThat(figures(few.withFailing(k -> true), Locale.GERMAN)).isEmpty();
  }

  @Test
  void armsLookDifferentWithAndWithoutColour() {
    List<Arm> arms = new ArrayList<>(Interventions.STANDARD_ARMS);
    for (Intervention solution : Interventions.STANDARD) {
      if (solution.control()) {
        arms.add(Arm.of(solution));
      }
    }
    Set<Object> looks = new HashSet<>();
    for (Arm arm : arms) {
      ArmStyle style = ArmStyle.of(arm);
      looks.add(List.of(style.color(), Arrays.toString(style.stroke().getDashArray())));
      assertThat(contrastOnWhite(style.color().darker()))
          .as("names of %s, WCAG AA for large text", arm)
          .isGreaterThan(3);
    }
    assertThat(looks).hasSameSizeAs(arms);
    List<Arm> apart = new ArrayList<>(Interventions.STANDARD_ARMS);
    NULLS.forEach(part -> apart.add(Arm.of(part)));
    assertThat(apart.stream().map(arm -> ArmStyle.of(arm).color())).doesNotHaveDuplicates();
    assertThat(Interventions.STANDARD_ARMS.stream().map(arm -> ArmStyle.of(arm).marker()).toList())
        .doesNotHaveDuplicates();
  }

  @Test
  void aSolutionWithoutAnIngredientKeepsItsColourAndMarker() {
    for (Intervention part : Interventions.ABLATIONS) {
      ArmStyle whole = ArmStyle.of(Arm.of(part.twin()));
      assertThat(ArmStyle.of(Arm.of(part)).color()).as(part.key()).isEqualTo(whole.color());
      assertThat(ArmStyle.of(Arm.of(part)).marker()).isSameAs(whole.marker());
      assertThat(ArmStyle.of(Arm.of(part, Interventions.FREEZE)).color()).isEqualTo(whole.color());
    }
  }

  @Test
  void solutionsWithoutAnIngredientStandBesideTheWhole() throws IOException {
    List<Arm> arms = new ArrayList<>(List.of(Arm.SILO, Arm.of(Interventions.CORRIDOR)));
    Interventions.ABLATIONS.forEach(part -> arms.add(Arm.of(part)));
    List<Figure> figures =
        figures(
            SyntheticResults.standard().withArms(arms).withReplicates(2).withWeeks(104),
            Locale.ENGLISH);
    assertThat(figures)
        .extracting(Figure::id)
        .contains(
            "forest-ablations-corridor", "forest-ablations-reputation", "forest-ablations-iteam")
        .doesNotContain("forest-controls");
    assertThat(FigureWriter.svg(figures.get(0))).contains(">Corridors: without one ingredient<");
    figures.forEach(FigureTest::inside);
  }

  @Test
  void shadesDarkenEvenly() {
    double before = 1.1;
    for (int i = 0; i <= 10; i++) {
      double light = luminance(Shades.of(i / 10.0));
      assertThat(light).isLessThan(before);
      before = light;
    }
  }

  private static SyntheticResults withControls() {
    List<Arm> arms = new ArrayList<>(Interventions.STANDARD_ARMS);
    arms.add(Arm.of(Interventions.RANDOM_REWIRING));
    arms.add(Arm.of(Interventions.HEADCOUNT));
    return SyntheticResults.standard().withArms(arms);
  }

  private List<Figure> figures(SyntheticResults results, Locale locale) throws IOException {
    Path path = Files.createTempDirectory(folder, "r");
    results.write(path);
    ResultsReader reader = ResultsReader.open(path);
    Series series = Series.read(reader, Set.of());
    Evidence evidence =
        new Evidence(
            reader.manifest(),
            results.scenario(),
            series,
            new Comparison(series),
            reader.trustMatrices(),
            Matching.NONE);
    return Gallery.of(evidence, Language.of(locale));
  }

  /** No upright text starts left of, ends right of, or stands below the picture. */
  private static void inside(Figure figure) {
    Document svg = Xml.parse(FigureWriter.svg(figure));
    for (Element text : Xml.elements(svg, "text")) {
      if (text.getAttribute("transform").contains("matrix(0")) {
        continue;
      }
      double x = Double.parseDouble(text.getAttribute("x"));
      double y = Double.parseDouble(text.getAttribute("y"));
      double length = width(text);
      String said = figure.id() + ": " + text.getTextContent();
      assertThat(x).as(said).isGreaterThanOrEqualTo(0);
      assertThat(x + length).as(said).isLessThanOrEqualTo(figure.width() + 1.0);
      assertThat(y).as(said).isBetween(8.0, figure.height() - 1.0);
      shownWhole(svg, text, x, x + length, said);
    }
  }

  /** What is drawn into a plot may be cut off at the sides of its box. */
  private static void shownWhole(
      Document svg, Element text, double left, double right, String said) {
    String clip = text.getAttribute("clip-path").replaceAll("url\\(#(.*)\\)", "$1");
    for (Element path : Xml.elements(svg, "clipPath")) {
      if (path.getAttribute("id").equals(clip)) {
        String outline =
            ((Element) path.getElementsByTagNameNS("*", "path").item(0)).getAttribute("d");
        double[] corners =
            Arrays.stream(outline.split("[MLZ]"))
                .filter(corner -> !corner.isEmpty())
                .mapToDouble(corner -> Double.parseDouble(corner.split(",")[0]))
                .toArray();
        assertThat(left)
            .as(said)
            .isGreaterThanOrEqualTo(Arrays.stream(corners).min().orElseThrow());
        assertThat(right)
            .as(said)
            .isLessThanOrEqualTo(Arrays.stream(corners).max().orElseThrow() + 0.5);
      }
    }
  }

  private static double width(Element text) {
    String style = text.getAttribute("style");
    double size = Double.parseDouble(style.replaceAll(".*font-size: ([0-9.]+)px.*", "$1"));
    int weight = style.contains("bold") ? Font.BOLD : Font.PLAIN;
    Font font = new Font(Font.SANS_SERIF, weight, 1).deriveFont((float) size);
    FontRenderContext plain = new FontRenderContext(null, true, true);
    return font.getStringBounds(text.getTextContent(), plain).getWidth();
  }

  private static double contrastOnWhite(java.awt.Color color) {
    return 1.05 / (luminance(color) + 0.05);
  }

  private static double luminance(java.awt.Color color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
