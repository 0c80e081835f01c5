package korridor.report.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import korridor.language.Language;
import korridor.language.Message;
import korridor.model.Arm;
import korridor.observe.Measure;
import korridor.report.evidence.Band;
import korridor.report.evidence.Evidence;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** What one measure pays for another at the end: a point with error bars per arm. */
final class TradeOffChart {

  private static final int HEIGHT = 660;
  private static final double LABEL_WIDTH = 190;

  private final Evidence evidence;
  private final Language texts;

  /** Charts of the evidence in a language. */
  public TradeOffChart(Evidence evidence, Language texts) {
    this.evidence = evidence;
    this.texts = texts;
  }

  /** An arm at the last week: mean and interval in both measures. */
  private record Point(Arm arm, double[] x, double[] y) {}

  /** The chart; empty when a measure is missing or no arm has both. */
  public Optional<Figure> of(String id, Measure across, Measure upwards) {
    Optional<Measure> x = evidence.measure(across);
    Optional<Measure> y = evidence.measure(upwards);
    if (x.isEmpty() || y.isEmpty()) {
      return Optional.empty();
    }
    List<Point> points = points(x.get(), y.get());
    if (points.isEmpty()) {
      return Optional.empty();
    }
    String title = texts.say("chart.tradeoff.title");
    return Optional.of(
        new Figure(
            id,
            title,
            alternative(points, x.get(), y.get()),
            ChartStyle.WIDTH,
            HEIGHT,
            g -> paint(g, title, points, x.get(), y.get())));
  }

  private List<Point> points(Measure x, Measure y) {
    List<Point> points = new ArrayList<>();
    for (Arm arm : evidence.arms()) {
      double[] atX = last(evidence.series().band(arm, x));
      double[] atY = last(evidence.series().band(arm, y));
      if (Double.isFinite(atX[1]) && Double.isFinite(atY[1])) {
        points.add(new Point(arm, atX, atY));
      }
    }
    return points;
  }

  private static double[] last(Band band) {
    int i = band.mean().length - 1;
    double mean = band.mean()[i];
    boolean known = Double.isFinite(band.lower()[i]);
    return new double[] {known ? band.lower()[i] : mean, mean, known ? band.upper()[i] : mean};
  }

  private void paint(Graphics2D g, String title, List<Point> points, Measure x, Measure y) {
    String after = texts.numbers().after(evidence.series().lastWeek());
    XYPlot plot = plot(points, x, y);
    double top = TextLayout.head(g, ChartStyle.WIDTH, title, subtitle(after, plot));
    ChartRenderingInfo info = new ChartRenderingInfo();
    ChartStyle.bare(plot)
        .draw(g, ChartStyle.box(8, top + 8, ChartStyle.WIDTH - 50, HEIGHT - top - 16), info);
    Rectangle2D area = info.getPlotInfo().getDataArea();
    PointLabels labels = new PointLabels(area);
    labels.avoid(ChartStyle.box(area.getMaxX() - 110, area.getMinY(), 110, 70));
    for (Point point : points) {
      ArmStyle style = ArmStyle.of(point.arm());
      double px = plot.getDomainAxis().valueToJava2D(point.x()[1], area, RectangleEdge.BOTTOM);
      double py = plot.getRangeAxis().valueToJava2D(point.y()[1], area, RectangleEdge.LEFT);
      g.setColor(style.color());
      g.fill(AffineTransform.getTranslateInstance(px, py).createTransformedShape(style.marker()));
      labels.avoid(bars(plot, area, point));
      List<String> lines =
          TextLayout.wrap(
              g, ChartStyle.BODY, texts.say(Message.arm(point.arm().name())), LABEL_WIDTH);
      labels.add(g, px, py, lines, style.color());
    }
    labels.draw(g);
    better(g, area);
  }

  private String subtitle(String after, XYPlot plot) {
    String said = texts.say("chart.tradeoff.subtitle", "after", after);
    boolean across = plot.getDomainAxis().getLowerBound() > 0;
    boolean upwards = plot.getRangeAxis().getLowerBound() > 0;
    String cut = across && upwards ? "chart.cut.both" : across ? "chart.cut.across" : "chart.cut";
    return across || upwards ? said + " " + texts.say(cut) : said;
  }

  /** The box that the error bars of a point span. */
  private static Rectangle2D bars(XYPlot plot, Rectangle2D area, Point point) {
    double left = plot.getDomainAxis().valueToJava2D(point.x()[0], area, RectangleEdge.BOTTOM);
    double right = plot.getDomainAxis().valueToJava2D(point.x()[2], area, RectangleEdge.BOTTOM);
    double bottom = plot.getRangeAxis().valueToJava2D(point.y()[0], area, RectangleEdge.LEFT);
    double top = plot.getRangeAxis().valueToJava2D(point.y()[2], area, RectangleEdge.LEFT);
    return ChartStyle.box(left - 3, top - 3, right - left + 6, bottom - top + 6);
  }

  private XYPlot plot(List<Point> points, Measure x, Measure y) {
    NumberAxis across = axis(x, points.stream().map(Point::x).toList());
    NumberAxis upwards = axis(y, points.stream().map(Point::y).toList());
    XYIntervalSeriesCollection dataset = new XYIntervalSeriesCollection();
    XYErrorRenderer renderer = new XYErrorRenderer();
    for (int i = 0; i < points.size(); i++) {
      Point p = points.get(i);
      XYIntervalSeries series = new XYIntervalSeries(p.arm().name());
      series.add(p.x()[1], p.x()[0], p.x()[2], p.y()[1], p.y()[0], p.y()[2]);
      dataset.addSeries(series);
      ArmStyle style = ArmStyle.of(p.arm());
      renderer.setSeriesPaint(i, style.color());
      renderer.setSeriesShape(i, style.marker());
      renderer.setSeriesShapesVisible(i, false);
    }
    renderer.setErrorStroke(new BasicStroke(2f));
    renderer.setCapLength(8);
    XYPlot plot = new XYPlot(dataset, across, upwards, renderer);
    ChartStyle.axes(plot);
    return plot;
  }

  private NumberAxis axis(Measure measure, List<double[]> values) {
    double low = values.stream().mapToDouble(v -> v[0]).min().orElse(0);
    double high = values.stream().mapToDouble(v -> v[2]).max().orElse(1);
    boolean unit = !measure.scale().amount();
    double[] range = Range.around(low, high, unit);
    // Points at the edge need room for their names; but nothing lies beyond 0 or 100 %.
    double room = range[0] == 0 ? 0 : 0.06 * (range[1] - range[0]);
    double bottom = low >= 0 ? Math.max(0, range[0] - room) : range[0] - room;
    double top = range[1] + room / 2;
    NumberAxis axis = Axes.measure(texts, measure, bottom, unit ? Math.min(1, top) : top, 7);
    axis.setLabel(Axes.title(texts, measure));
    return axis;
  }

  /** An arrow to the corner that everybody would like. */
  private void better(Graphics2D g, Rectangle2D area) {
    double x = area.getMaxX() - 26;
    double y = area.getMinY() + 26;
    g.setColor(ChartStyle.SOFT);
    g.setStroke(new BasicStroke(2f));
    g.draw(new Line2D.Double(x - 22, y + 22, x, y));
    g.draw(new Line2D.Double(x, y, x - 10, y + 2));
    g.draw(new Line2D.Double(x, y, x - 2, y + 10));
    String text = texts.say("chart.tradeoff.better");
    TextLayout.write(
        g,
        ChartStyle.SMALL,
        ChartStyle.SOFT,
        text,
        x - 30 - TextLayout.width(g, ChartStyle.SMALL, text),
        y + 30);
  }

  private String alternative(List<Point> points, Measure x, Measure y) {
    StringBuilder text = new StringBuilder();
    for (Point point : points) {
      text.append(text.isEmpty() ? "" : "; ")
          .append(texts.say(Message.arm(point.arm().name())))
          .append(": ")
          .append(texts.say(x.label()))
          .append(' ')
          .append(texts.numbers().valueWithUnit(x, point.x()[1]))
          .append(", ")
          .append(texts.say(y.label()))
          .append(' ')
          .append(texts.numbers().valueWithUnit(y, point.y()[1]));
    }
    return text.append('.').toString();
  }
}
