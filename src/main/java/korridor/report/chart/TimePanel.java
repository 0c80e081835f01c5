package korridor.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import korridor.language.Language;
import korridor.language.Message;
import korridor.model.Arm;
import korridor.observe.Measure;
import korridor.report.evidence.Band;
import korridor.report.evidence.Evidence;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/**
 * One panel of a time chart: a measure over the years for some arms, each named at the end of its
 * line.
 *
 * @param heading what the arms of this panel have in common
 * @param range lower and upper end of the axis of the measure
 * @param lines the line of an arm with its band
 * @param differences whether the lines are differences from the silo
 * @param marks moments at which a solution starts or ends
 */
record TimePanel(
    Evidence evidence,
    Language texts,
    Measure measure,
    String heading,
    List<Arm> arms,
    double[] range,
    Function<Arm, Band> lines,
    boolean differences,
    List<Marks.Mark> marks) {

  private static final double LABEL_WIDTH = 138;
  private static final double HEADING_HEIGHT = 30;
  private static final float BAND_ALPHA = 0.16f;

  /** Draws the panel into a box. */
  void draw(Graphics2D g, Rectangle2D box) {
    TextLayout.write(
        g, ChartStyle.BOLD, ChartStyle.SOFT, heading, box.getX() + 10, box.getY() + 18);
    XYPlot plot = plot();
    JFreeChart chart = ChartStyle.bare(plot);
    Rectangle2D area =
        ChartStyle.box(
            box.getX(),
            box.getY() + HEADING_HEIGHT,
            box.getWidth() - LABEL_WIDTH - 16,
            box.getHeight() - HEADING_HEIGHT);
    ChartRenderingInfo info = new ChartRenderingInfo();
    chart.draw(g, area, info);
    name(g, plot, info.getPlotInfo().getDataArea());
  }

  private XYPlot plot() {
    NumberAxis years = Axes.years(texts, horizon(), 6);
    years.setLabel(texts.say("axis.years"));
    NumberAxis values = Axes.measure(texts, measure, range[0], range[1], 6);
    values.setLabel(
        differences ? Axes.unitOfDifference(texts, measure) : Axes.unit(texts, measure));
    XYPlot plot = new XYPlot(dataset(), years, values, renderer());
    ChartStyle.axes(plot);
    for (Marks.Mark mark : marks) {
      plot.addDomainMarker(marker(mark));
    }
    return plot;
  }

  private double horizon() {
    return Math.max(evidence.series().lastWeek() / 52.0, 1e-3);
  }

  private YIntervalSeriesCollection dataset() {
    YIntervalSeriesCollection dataset = new YIntervalSeriesCollection();
    for (Arm arm : arms) {
      Band band = lines.apply(arm);
      YIntervalSeries line = new YIntervalSeries(arm.name());
      for (int i = 0; i < band.mean().length; i++) {
        double mean = band.mean()[i];
        if (Double.isFinite(mean)) {
          boolean known = Double.isFinite(band.lower()[i]);
          line.add(
              band.years()[i],
              mean,
              known ? Math.max(range[0], band.lower()[i]) : mean,
              known ? Math.min(range[1], band.upper()[i]) : mean);
        }
      }
      dataset.addSeries(line);
    }
    return dataset;
  }

  private DeviationRenderer renderer() {
    DeviationRenderer renderer = new DeviationRenderer(true, false);
    renderer.setAlpha(BAND_ALPHA);
    for (int i = 0; i < arms.size(); i++) {
      ArmStyle style = ArmStyle.of(arms.get(i));
      renderer.setSeriesPaint(i, style.color());
      renderer.setSeriesFillPaint(i, style.color());
      renderer.setSeriesStroke(i, style.stroke());
    }
    return renderer;
  }

  private static ValueMarker marker(Marks.Mark mark) {
    ValueMarker marker = new ValueMarker(mark.year());
    marker.setPaint(ChartStyle.SOFT);
    marker.setStroke(
        new BasicStroke(
            1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10f, new float[] {5f, 4f}, 0f));
    marker.setLabel(mark.name());
    marker.setLabelFont(ChartStyle.SMALL);
    marker.setLabelPaint(ChartStyle.SOFT);
    marker.setLabelBackgroundColor(new Color(255, 255, 255, 0));
    marker.setLabelAnchor(RectangleAnchor.BOTTOM_RIGHT);
    marker.setLabelTextAnchor(TextAnchor.BOTTOM_LEFT);
    return marker;
  }

  private void name(Graphics2D g, XYPlot plot, Rectangle2D area) {
    EndLabels labels = new EndLabels();
    for (Arm arm : arms) {
      Band band = lines.apply(arm);
      int last = band.lastKnown();
      if (last >= 0) {
        double x =
            plot.getDomainAxis().valueToJava2D(band.years()[last], area, RectangleEdge.BOTTOM);
        double y = plot.getRangeAxis().valueToJava2D(band.mean()[last], area, RectangleEdge.LEFT);
        ArmStyle style = ArmStyle.of(arm);
        g.setColor(style.color());
        g.fill(AffineTransform.getTranslateInstance(x, y).createTransformedShape(style.marker()));
        double end = band.mean()[last];
        String value =
            differences
                ? texts.numbers().difference(measure, end)
                : texts.numbers().value(measure, end);
        labels.add(x, y, label(g, texts.say(Message.arm(arm.name())), value), style.color());
      }
    }
    labels.draw(g, area);
  }

  private static List<String> label(Graphics2D g, String name, String value) {
    String whole = name + " " + value.replace(' ', '\u00a0');
    return new ArrayList<>(TextLayout.wrap(g, ChartStyle.SMALL, whole, LABEL_WIDTH, 3));
  }
}
