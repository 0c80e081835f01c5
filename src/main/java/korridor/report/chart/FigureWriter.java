package korridor.report.chart;

import com.pngencoder.PngEncoder;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.ViewBox;

/** Turns figures into SVG text and PNG files. */
public final class FigureWriter {

  private static final int PNG_SCALE = 2;
  // A quarter of the time that Java's own writer takes, for a tenth more bytes.
  private static final int PNG_LEVEL = 3;
  // Without quotes: the style attribute that takes them is itself quoted.
  private static final String FONTS = "DejaVu Sans, Verdana, Segoe UI, Arial, sans-serif";

  private FigureWriter() {}

  /** The figure as an SVG element that scales with its place and names itself to screen readers. */
  public static String svg(Figure figure) {
    SVGGraphics2D surface = new SVGGraphics2D(figure.width(), figure.height());
    // Several figures share one page: their definitions need names of their own.
    surface.setDefsKeyPrefix(figure.id() + "-");
    surface.setFontFunction(family -> FONTS);
    surface.setGeomDoubleConverter(FigureWriter::rounded);
    surface.setTransformDoubleConverter(FigureWriter::rounded);
    paint(figure, surface);
    ViewBox box = new ViewBox(0, 0, figure.width(), figure.height());
    String svg = surface.getSVGElement(null, false, box, null, null);
    int end = svg.indexOf('>');
    String named =
        svg.substring(0, end)
            + " role=\"img\" aria-label=\""
            + escaped(figure.title() + " " + figure.alternative())
            + "\"";
    return named + svg.substring(end);
  }

  /**
   * Draws and writes figures side by side, which is where a short comparison spends most of its
   * time; the order stays.
   */
  public static List<Drawing> writeAll(List<Figure> figures, Path folder) throws IOException {
    try {
      return figures.parallelStream().map(figure -> drawing(figure, folder)).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static Drawing drawing(Figure figure, Path folder) {
    try {
      String svg = svg(figure);
      return new Drawing(figure.id(), figure.title(), svg, write(figure, svg, folder));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes {@code id.svg} and {@code id.png} (twice the size) into a folder. */
  public static List<Path> write(Figure figure, Path folder) throws IOException {
    return write(figure, svg(figure), folder);
  }

  private static List<Path> write(Figure figure, String element, Path folder) throws IOException {
    Path svg = folder.resolve(figure.id() + ".svg");
    Path png = folder.resolve(figure.id() + ".png");
    String sized =
        element.replaceFirst(
            "<svg ", "<svg width=\"" + figure.width() + "\" height=\"" + figure.height() + "\" ");
    Files.writeString(
        svg, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + sized + "\n", StandardCharsets.UTF_8);
    Files.write(png, png(image(figure)));
    return List.of(svg, png);
  }

  /** The picture as a PNG file; figures are written side by side, so each by one thread. */
  private static byte[] png(BufferedImage image) {
    return new PngEncoder()
        .withBufferedImage(image)
        .withCompressionLevel(PNG_LEVEL)
        .withMultiThreadedCompressionEnabled(false)
        .toBytes();
  }

  private static BufferedImage image(Figure figure) {
    BufferedImage image =
        new BufferedImage(
            figure.width() * PNG_SCALE, figure.height() * PNG_SCALE, BufferedImage.TYPE_INT_RGB);
    Graphics2D surface = image.createGraphics();
    surface.scale(PNG_SCALE, PNG_SCALE);
    surface.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    surface.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    paint(figure, surface);
    surface.dispose();
    return image;
  }

  private static void paint(Figure figure, Graphics2D surface) {
    surface.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    surface.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    surface.setColor(Color.WHITE);
    surface.fillRect(0, 0, figure.width(), figure.height());
    figure.painter().paint(surface);
  }

  private static String rounded(double value) {
    return BigDecimal.valueOf(value)
        .setScale(2, RoundingMode.HALF_EVEN)
        .stripTrailingZeros()
        .toPlainString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
