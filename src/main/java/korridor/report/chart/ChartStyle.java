package korridor.report.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;

/** Type, greys and the look of axes that all charts share. */
final class ChartStyle {

  static final int WIDTH = 1000;
  static final int MARGIN = 18;
  static final Color TEXT = new Color(0x1A1A1A);
  static final Color SOFT = new Color(0x55585C);
  static final Color GRID = new Color(0xDFE2E6);
  static final Color AXIS = new Color(0x8A8F96);
  static final Font TITLE = new Font(Font.SANS_SERIF, Font.BOLD, 22);
  static final Font HEADING = new Font(Font.SANS_SERIF, Font.BOLD, 16);
  static final Font BODY = new Font(Font.SANS_SERIF, Font.PLAIN, 15);
  static final Font BOLD = new Font(Font.SANS_SERIF, Font.BOLD, 15);
  static final Font SMALL = new Font(Font.SANS_SERIF, Font.PLAIN, 14);

  private ChartStyle() {}

  /** A chart of a bare plot: no title, no legend, no frame; the figure draws those. */
  static JFreeChart bare(org.jfree.chart.plot.Plot plot) {
    plot.setOutlineVisible(false);
    plot.setBackgroundPaint(null);
    plot.setNoDataMessage(null);
    JFreeChart chart = new JFreeChart(null, BODY, plot, false);
    chart.setBackgroundPaint(null);
    chart.setPadding(org.jfree.chart.ui.RectangleInsets.ZERO_INSETS);
    return chart;
  }

  /**
   * The common look of the two axes of a plot. What lies outside of a plot's box is cut off, so
   * that room is left in it for half of the number at the end of each axis.
   */
  static void axes(XYPlot plot) {
    plot.setInsets(new org.jfree.chart.ui.RectangleInsets(8, 8, 4, 16));
    plot.setDomainGridlinePaint(GRID);
    plot.setRangeGridlinePaint(GRID);
    plot.setDomainGridlineStroke(new java.awt.BasicStroke(1f));
    plot.setRangeGridlineStroke(new java.awt.BasicStroke(1f));
    look(plot.getDomainAxis());
    look(plot.getRangeAxis());
  }

  static void look(ValueAxis axis) {
    axis.setTickLabelFont(SMALL);
    axis.setLabelFont(BODY);
    axis.setTickLabelPaint(TEXT);
    axis.setLabelPaint(TEXT);
    axis.setAxisLinePaint(AXIS);
    axis.setTickMarkPaint(AXIS);
  }

  static Rectangle2D.Double box(double x, double y, double width, double height) {
    return new Rectangle2D.Double(x, y, width, height);
  }
}
