package korridor.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import korridor.evaluation.Picture;
import korridor.evaluation.Picture.Form;
import korridor.evaluation.Picture.Series;
import korridor.evaluation.Picture.Source;
import korridor.language.Language;
import org.jfree.chart.plot.XYPlot;

/**
 * The picture of a verification case. The colour says which quantity is meant; published values are
 * hollow and dashed, Korridor's are solid.
 */
public final class PictureChart {

  private static final int HEIGHT = 560;
  private static final Color[] NEUTRAL = {new Color(0x2E2E2E), new Color(0x8A8F96)};
  private static final int[] COLORS = {
    0x0072B2, 0xD55E00, 0x009E73, 0xB5518C, 0xC98A00, 0x3FA0DC, 0x7A6A00, 0x5B3A8C
  };
  private static final Shape CIRCLE = new Ellipse2D.Double(-4.5, -4.5, 9, 9);
  private static final Shape DIAMOND = diamond();
  private static final double SAMPLE = 34;

  private final Language texts;

  /** Charts in a language. */
  public PictureChart(Language texts) {
    this.texts = texts;
  }

  /** The chart of a picture under a file name. */
  public Figure of(String id, Picture picture) {
    String title = texts.say(picture.title());
    return new Figure(
        id, title, alternative(picture), ChartStyle.WIDTH, HEIGHT, g -> paint(g, title, picture));
  }

  private Locale locale() {
    return texts.locale();
  }

  private void paint(Graphics2D g, String title, Picture picture) {
    double usable = ChartStyle.WIDTH - 2.0 * ChartStyle.MARGIN;
    List<String> heading = TextLayout.wrap(g, ChartStyle.HEADING, title, usable);
    double y =
        TextLayout.lines(g, ChartStyle.HEADING, ChartStyle.TEXT, heading, ChartStyle.MARGIN, 12)
            + 6;
    double top = legend(g, picture, y);
    XYPlot plot = new PicturePlot(texts, picture, this::style).plot();
    ChartStyle.bare(plot)
        .draw(g, ChartStyle.box(8, top, ChartStyle.WIDTH - 40, HEIGHT - top - 8), null);
  }

  private double legend(Graphics2D g, Picture picture, double top) {
    double x = ChartStyle.MARGIN;
    double y = top;
    for (Series series : picture.series()) {
      String name = texts.say(series.name());
      double width = SAMPLE + 10 + TextLayout.width(g, ChartStyle.SMALL, name);
      if (x > ChartStyle.MARGIN && x + width > ChartStyle.WIDTH - ChartStyle.MARGIN) {
        x = ChartStyle.MARGIN;
        y += 22;
      }
      sample(g, style(picture, series), series.form(), x, y + 9);
      TextLayout.write(g, ChartStyle.SMALL, ChartStyle.TEXT, name, x + SAMPLE + 8, y + 14);
      x += width + 26;
    }
    return y + 30;
  }

  private static void sample(Graphics2D g, Style style, Form form, double x, double y) {
    g.setColor(style.color());
    g.setStroke(style.stroke());
    switch (form) {
      case LINE -> g.draw(new Line2D.Double(x, y, x + SAMPLE, y));
      case BARS -> {
        if (style.hollow()) {
          g.draw(ChartStyle.box(x + 9, y - 7, 16, 14));
        } else {
          g.fill(ChartStyle.box(x + 9, y - 7, 16, 14));
        }
      }
      case POINTS -> {
        AffineTransform there = AffineTransform.getTranslateInstance(x + SAMPLE / 2, y);
        Shape marker = there.createTransformedShape(style.marker());
        if (style.hollow()) {
          g.draw(marker);
        } else {
          g.fill(marker);
        }
      }
    }
  }

  /** How a series looks. */
  record Style(Color color, BasicStroke stroke, Shape marker, boolean hollow) {}

  /**
   * The colour by the rank among the series of the same source, so that a published series and ours
   * look alike; where one side has only one, the published ones are dark and grey instead.
   */
  private Style style(Picture picture, Series series) {
    boolean published = series.source() == Source.REFERENCE;
    int rank = of(picture, series.source()).indexOf(series);
    boolean single =
        of(picture, Source.OURS).size() < 2 || of(picture, Source.REFERENCE).size() < 2;
    Color color =
        published && single
            ? NEUTRAL[rank % NEUTRAL.length]
            : new Color(COLORS[rank % COLORS.length]);
    BasicStroke stroke =
        published && series.form() == Form.LINE
            ? new BasicStroke(
                2.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10f, new float[] {8f, 5f}, 0f)
            : new BasicStroke(2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    return new Style(color, stroke, published ? DIAMOND : CIRCLE, published);
  }

  private static List<Series> of(Picture picture, Source source) {
    return picture.series().stream().filter(s -> s.source() == source).toList();
  }

  private static Shape diamond() {
    Path2D path = new Path2D.Double();
    path.moveTo(0, -8);
    path.lineTo(8, 0);
    path.lineTo(0, 8);
    path.lineTo(-8, 0);
    path.closePath();
    return path;
  }

  /** Names of the series, with their values where there are few. */
  private String alternative(Picture picture) {
    return picture.series().stream().map(this::told).collect(Collectors.joining("; ", "", "."));
  }

  private String told(Series series) {
    String name = texts.say(series.name());
    if (series.y().length > 12) {
      return name;
    }
    return name
        + ": "
        + java.util.Arrays.stream(series.y())
            .mapToObj(v -> texts.numbers().digits(v))
            .collect(Collectors.joining(" "));
  }
}
