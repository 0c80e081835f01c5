package korridor.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.DoubleStream;
import korridor.evaluation.Picture;
import korridor.evaluation.Picture.Form;
import korridor.evaluation.Picture.Series;
import korridor.language.Language;
import korridor.report.chart.PictureChart.Style;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/**
 * The plot of a picture: one dataset and renderer a series, in order.
 *
 * @param style how a series of the picture looks
 */
record PicturePlot(Language texts, Picture picture, BiFunction<Picture, Series, Style> style) {

  private static final Color CLEAR = new Color(255, 255, 255, 0);
  private static final int TICKS = 8;
  private static final double MARGIN = 0.02;

  XYPlot plot() {
    XYPlot plot = new XYPlot();
    plot.setDomainAxis(across());
    plot.setRangeAxis(upwards());
    plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    for (int n = 0; n < picture.series().size(); n++) {
      Series series = picture.series().get(n);
      plot.setDataset(n, dataset(series));
      plot.setRenderer(n, renderer(series));
    }
    ChartStyle.axes(plot);
    plot.setDomainGridlinesVisible(picture.across().names().isEmpty());
    return plot;
  }

  private XYIntervalSeriesCollection dataset(Series series) {
    XYIntervalSeries data = new XYIntervalSeries(series.name().key(), false, true);
    double[] slot = series.form() == Form.BARS ? slot(series) : new double[] {0, 0};
    for (int i = 0; i < series.y().length; i++) {
      double x = series.x()[i] + slot[0];
      double y = series.y()[i];
      if (Double.isFinite(y)) {
        boolean known = Double.isFinite(series.lower()[i]);
        data.add(
            x,
            x - slot[1],
            x + slot[1],
            y,
            known ? series.lower()[i] : y,
            known ? series.upper()[i] : y);
      }
    }
    XYIntervalSeriesCollection dataset = new XYIntervalSeriesCollection();
    dataset.addSeries(data);
    return dataset;
  }

  /** Where a bar of the series stands beside its place, and half its width. */
  private double[] slot(Series series) {
    List<Series> bars = picture.series().stream().filter(s -> s.form() == Form.BARS).toList();
    double step = series.x().length > 1 ? series.x()[1] - series.x()[0] : 1;
    double width = 0.8 * step / bars.size();
    double offset = (bars.indexOf(series) - (bars.size() - 1) / 2.0) * width;
    return new double[] {offset, 0.45 * width};
  }

  private XYItemRenderer renderer(Series series) {
    Style look = style.apply(picture, series);
    return series.form() == Form.BARS ? bars(look) : marks(look, series);
  }

  private static XYItemRenderer bars(Style look) {
    XYBarRenderer renderer = new XYBarRenderer();
    renderer.setBarPainter(new StandardXYBarPainter());
    renderer.setShadowVisible(false);
    renderer.setUseYInterval(false);
    renderer.setSeriesPaint(0, look.hollow() ? CLEAR : look.color());
    renderer.setDrawBarOutline(true);
    renderer.setSeriesOutlinePaint(0, look.color());
    renderer.setSeriesOutlineStroke(0, look.stroke());
    return renderer;
  }

  private static XYItemRenderer marks(Style look, Series series) {
    boolean line = series.form() == Form.LINE;
    XYErrorRenderer renderer = new XYErrorRenderer();
    renderer.setDrawXError(false);
    renderer.setDrawYError(Arrays.stream(series.lower()).anyMatch(Double::isFinite));
    renderer.setErrorStroke(new BasicStroke(1.6f));
    renderer.setCapLength(6);
    // Dashes run on through close points; segment by segment each would begin anew.
    renderer.setDrawSeriesLineAsPath(true);
    renderer.setSeriesLinesVisible(0, line);
    renderer.setSeriesShapesVisible(0, !line);
    renderer.setSeriesShapesFilled(0, !look.hollow());
    renderer.setSeriesShape(0, look.marker());
    renderer.setSeriesPaint(0, look.color());
    renderer.setSeriesStroke(0, look.stroke());
    renderer.setSeriesOutlineStroke(0, new BasicStroke(2f));
    return renderer;
  }

  private ValueAxis across() {
    Picture.Axis axis = picture.across();
    if (!axis.names().isEmpty()) {
      return names(axis);
    }
    double[] range = range(axis, picture.series().stream().map(Series::x).toList());
    double room = bars() ? halfStep() : MARGIN * (range[1] - range[0]);
    return numbers(axis, new double[] {range[0] - room, range[1] + room});
  }

  private ValueAxis upwards() {
    Picture.Axis axis = picture.upwards();
    if (!axis.names().isEmpty()) {
      return names(axis);
    }
    List<double[]> values =
        picture.series().stream()
            .flatMap(s -> java.util.stream.Stream.of(s.y(), s.lower(), s.upper()))
            .toList();
    double[] range = range(axis, values);
    // Points at the edge shall be seen whole; bars stand on the axis.
    double room = (Double.isNaN(axis.upper()) ? 2 : 1) * MARGIN * (range[1] - range[0]);
    double lower = bars() ? Math.min(0, range[0]) : range[0] - room;
    return numbers(axis, new double[] {lower, range[1] + room});
  }

  private SymbolAxis names(Picture.Axis axis) {
    String[] names = axis.names().stream().map(name -> texts.say(name)).toArray(String[]::new);
    SymbolAxis symbols = new SymbolAxis(texts.say(axis.label()), names);
    symbols.setGridBandsVisible(false);
    symbols.setRange(axis.lower(), axis.upper());
    return symbols;
  }

  private NumberAxis numbers(Picture.Axis axis, double[] range) {
    NumberAxis numbers = Axes.numbers(texts, range[0], range[1], TICKS);
    numbers.setLabel(texts.say(axis.label()));
    return numbers;
  }

  private boolean bars() {
    return picture.series().stream().anyMatch(s -> s.form() == Form.BARS);
  }

  /** Half the distance of two places of the first bars. */
  private double halfStep() {
    double[] x =
        picture.series().stream().filter(s -> s.form() == Form.BARS).findFirst().orElseThrow().x();
    return x.length > 1 ? (x[1] - x[0]) / 2 : 0.5;
  }

  /** The declared ends, else those of the data. */
  private static double[] range(Picture.Axis axis, List<double[]> values) {
    double[] all =
        values.stream().flatMapToDouble(DoubleStream::of).filter(Double::isFinite).toArray();
    double low = Arrays.stream(all).min().orElse(0);
    double high = Arrays.stream(all).max().orElse(1);
    double lower = Double.isNaN(axis.lower()) ? low : axis.lower();
    double upper = Double.isNaN(axis.upper()) ? high : axis.upper();
    return new double[] {lower, upper > lower ? upper : lower + Math.max(Math.abs(lower), 1e-9)};
  }
}
