package korridor.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import korridor.language.Language;
import korridor.language.Message;
import korridor.model.Arm;
import korridor.observe.Measure;
import korridor.report.chart.ForestRows.Block;
import korridor.report.chart.ForestRows.Line;
import korridor.report.claim.Claims;
import korridor.report.claim.Sentences;
import korridor.report.evidence.ComparisonRow;
import korridor.report.evidence.Evidence;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;

/**
 * Differences to the baseline with 95 % intervals: a row per measure, a column per arm. Filled
 * markers differ clearly from zero, hollow ones do not. Measures with other units than shares
 * follow in blocks with an axis of their own.
 */
final class ForestChart {

  private static final double LABELS = 318;
  private static final double TICKS = 26;
  private static final int MOST_COLUMNS = 8;
  private static final double SIGN = 0.8;
  private static final double CAP = 9;
  // Half a number, in a narrow column, as a part of its width.
  private static final double NUMBER_WIDTH = 0.22;
  private static final Color STRIPE = new Color(0xF1F3F6);

  private final Evidence evidence;
  private final Language texts;

  /** Charts of the evidence in a language. */
  public ForestChart(Evidence evidence, Language texts) {
    this.evidence = evidence;
    this.texts = texts;
  }

  /** The chart for some arms in a week; empty when there are no such arms or no differences. */
  public Optional<Figure> of(String id, String titleKey, List<Arm> arms, int week) {
    return titled(id, texts.say(titleKey, "after", texts.numbers().after(week)), arms, week);
  }

  /** The chart of arms in which a solution lacks an ingredient. */
  public Optional<Figure> without(String solution, List<Arm> arms, int week) {
    String title =
        texts.say(
            "chart.forest.ablations",
            "solution",
            Message.intervention(solution),
            "after",
            texts.numbers().after(week));
    return titled("forest-ablations-" + solution, title, arms, week);
  }

  private Optional<Figure> titled(String id, String title, List<Arm> all, int week) {
    List<Arm> arms = all.subList(0, Math.min(MOST_COLUMNS, all.size()));
    List<Block> blocks = new ForestRows(evidence, texts).blocks(arms, week);
    if (arms.isEmpty() || blocks.isEmpty()) {
      return Optional.empty();
    }
    double rows = blocks.stream().mapToDouble(Block::height).sum();
    int height = (int) Math.ceil(rows + 184);
    String alternative = alternative(arms, week);
    return Optional.of(
        new Figure(
            id,
            title,
            alternative,
            ChartStyle.WIDTH,
            height,
            g -> paint(g, title, arms, blocks, week)));
  }

  /** How many measures differ, and where the numbers of this week are. */
  private String alternative(List<Arm> arms, int week) {
    Claims claims = new Claims(evidence);
    Sentences sentences = new Sentences(texts);
    String counts =
        arms.stream()
            .map(arm -> sentences.count(claims.count(arm, week)).text())
            .collect(Collectors.joining("; "));
    return texts.say(
        "chart.forest.alternative",
        "after",
        texts.numbers().after(week),
        "counts",
        counts,
        "week",
        String.valueOf(week));
  }

  private void paint(Graphics2D g, String title, List<Arm> arms, List<Block> blocks, int week) {
    double y = TextLayout.head(g, ChartStyle.WIDTH, title, texts.say("chart.forest.subtitle")) + 4;
    double column = (ChartStyle.WIDTH - LABELS - 10) / arms.size();
    double header = 0;
    for (int i = 0; i < arms.size(); i++) {
      header = Math.max(header, heading(g, arms.get(i), LABELS + i * column, column, y));
    }
    y += header + 6;
    for (Block block : blocks) {
      stripes(g, block, y);
      for (int i = 0; i < arms.size(); i++) {
        Rectangle2D box = ChartStyle.box(LABELS + i * column, y, column, block.height());
        column(g, block, arms.get(i), week, box);
      }
      names(g, block, y);
      y += block.height();
    }
  }

  private double heading(Graphics2D g, Arm arm, double x, double width, double y) {
    ArmStyle style = ArmStyle.of(arm);
    g.setColor(style.color());
    g.fill(
        AffineTransform.getTranslateInstance(x + width / 2, y + 8)
            .createTransformedShape(style.marker()));
    double at = y + 18;
    for (String line :
        TextLayout.wrap(g, ChartStyle.SMALL, texts.say(Message.arm(arm.name())), width - 4)) {
      TextLayout.centred(g, ChartStyle.SMALL, style.color().darker(), line, x + width / 2, at + 14);
      at += TextLayout.line(ChartStyle.SMALL);
    }
    return at - y;
  }

  private void names(Graphics2D g, Block block, double top) {
    double y = top;
    for (Line line : block.lines()) {
      if (line.measure() == null) {
        TextLayout.write(
            g,
            ChartStyle.BOLD,
            ChartStyle.TEXT,
            line.heading(),
            ChartStyle.MARGIN,
            y + ForestRows.GROUP - 8);
      } else {
        List<String> name =
            TextLayout.wrap(
                g,
                ChartStyle.SMALL,
                name(line.measure()),
                LABELS - ChartStyle.MARGIN - 22,
                line.amount() ? 3 : 2);
        double text = y + (line.height() - name.size() * 15) / 2 + 12;
        for (String part : name) {
          TextLayout.write(
              g, ChartStyle.SMALL, ChartStyle.TEXT, part, ChartStyle.MARGIN + 10, text);
          text += 15;
        }
      }
      y += line.height();
    }
  }

  private String name(Measure measure) {
    return measure.scale().amount() ? Axes.title(texts, measure) : texts.say(measure.label());
  }

  /** Stripes behind the rows lead the eye from the name to the last column. */
  private static void stripes(Graphics2D g, Block block, double top) {
    double y = top;
    boolean dark = true;
    for (Line line : block.lines()) {
      dark = line.measure() == null || !dark;
      if (dark && line.measure() != null) {
        g.setColor(STRIPE);
        g.fill(
            ChartStyle.box(
                ChartStyle.MARGIN,
                y,
                ChartStyle.WIDTH - 2.0 * ChartStyle.MARGIN + 8,
                line.height()));
      }
      y += line.height();
    }
  }

  private void column(Graphics2D g, Block block, Arm arm, int week, Rectangle2D box) {
    XYPlot plot = plot(block, box);
    ChartRenderingInfo info = new ChartRenderingInfo();
    ChartStyle.bare(plot).draw(g, box, info);
    Rectangle2D area = info.getPlotInfo().getDataArea();
    NumberAxis axis = (NumberAxis) plot.getDomainAxis();
    double zero = axis.valueToJava2D(0, area, RectangleEdge.BOTTOM);
    g.setColor(ChartStyle.SOFT);
    g.setStroke(new BasicStroke(1.4f));
    g.draw(new Line2D.Double(zero, area.getMinY(), zero, area.getMaxY()));
    double y = area.getMinY();
    for (Line line : block.lines()) {
      if (line.measure() != null) {
        ComparisonRow row = evidence.comparison().row(arm, line.measure(), week);
        interval(g, axis, area, row, y + line.height() / 2);
      }
      y += line.height();
    }
  }

  /** An empty plot, as high as the lines of the block, that gives grid and axis. */
  private XYPlot plot(Block block, Rectangle2D box) {
    double reach = Math.max(-block.range()[0], block.range()[1]) / (1 + ForestRows.PAD);
    double share = box.getWidth() < 150 ? 0.85 : 0.45;
    double step = Axes.stepBelow(share * reach);
    NumberAxis x = Axes.signed(texts, block.scale(), roomy(block.range(), step), step);
    x.setTickLabelFont(ChartStyle.SMALL.deriveFont(13f));
    NumberAxis y = new NumberAxis();
    y.setRange(0, 1);
    y.setVisible(false);
    XYPlot plot = new XYPlot(null, x, y, null);
    ChartStyle.axes(plot);
    plot.setRangeGridlinesVisible(false);
    plot.setBackgroundPaint(null);
    double pad = 5;
    plot.setInsets(new org.jfree.chart.ui.RectangleInsets(0, pad, ForestRows.AXIS - TICKS, pad));
    plot.setAxisOffset(org.jfree.chart.ui.RectangleInsets.ZERO_INSETS);
    org.jfree.chart.axis.AxisSpace space = new org.jfree.chart.axis.AxisSpace();
    space.setBottom(TICKS);
    plot.setFixedDomainAxisSpace(space);
    plot.setFixedRangeAxisSpace(new org.jfree.chart.axis.AxisSpace());
    return plot;
  }

  /** Wide enough that a number at a step to either side is not cut off. */
  private static double[] roomy(double[] range, double step) {
    double room = NUMBER_WIDTH * (range[1] - range[0]);
    double low = range[0] > -step ? range[0] : Math.min(range[0], -step - room);
    double high = range[1] < step ? range[1] : Math.max(range[1], step + room);
    return new double[] {low, high};
  }

  private void interval(
      Graphics2D g, NumberAxis axis, Rectangle2D area, ComparisonRow row, double y) {
    if (!Double.isFinite(row.difference())) {
      return;
    }
    ArmStyle style = ArmStyle.of(row.arm());
    double x = at(axis, area, row.difference());
    sign(g, style, row, x, y);
    if (row.intervalKnown()) {
      whiskers(g, style, at(axis, area, row.lower()), at(axis, area, row.upper()), y);
    }
  }

  /** Filled only where the difference is clear and large enough to be told. */
  private static void sign(Graphics2D g, ArmStyle style, ComparisonRow row, double x, double y) {
    AffineTransform there = AffineTransform.getTranslateInstance(x, y);
    there.scale(SIGN, SIGN);
    java.awt.Shape marker = there.createTransformedShape(style.marker());
    g.setColor(row.clear() ? style.color() : Color.WHITE);
    g.fill(marker);
    g.setColor(style.color());
    g.setStroke(new BasicStroke(1.6f));
    g.draw(marker);
  }

  /** The interval on top of the sign and with ends higher than it, so that it is always seen. */
  private static void whiskers(Graphics2D g, ArmStyle style, double lower, double upper, double y) {
    for (boolean halo : new boolean[] {true, false}) {
      g.setColor(halo ? Color.WHITE : style.color().darker());
      g.setStroke(
          new BasicStroke(halo ? 3.6f : 1.8f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
      g.draw(new Line2D.Double(lower, y, upper, y));
      g.draw(new Line2D.Double(lower, y - CAP, lower, y + CAP));
      g.draw(new Line2D.Double(upper, y - CAP, upper, y + CAP));
    }
  }

  private static double at(NumberAxis axis, Rectangle2D area, double value) {
    return axis.valueToJava2D(value, area, RectangleEdge.BOTTOM);
  }
}
