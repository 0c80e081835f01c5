package korridor.report.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import korridor.language.Language;
import korridor.language.Message;
import korridor.observe.Measures;
import korridor.report.evidence.Costs;
import korridor.report.evidence.Evidence;
import korridor.report.evidence.Findings;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.category.DefaultCategoryDataset;

/** Working hours per head and year as stacked bars, one bar per arm. */
final class CostChart {

  private static final double NAMES = 236;
  private static final double BAR = 46;
  private static final List<String> PARTS = List.of("cost.other", "cost.corridor", "cost.iteam");
  // Apart in lightness too, so that print without colour keeps them apart.
  private static final Color[] COLORS = {
    new Color(0xB9C3CE), new Color(0x0072B2), new Color(0x00513A)
  };

  private final Evidence evidence;
  private final Language texts;

  /** Charts of the evidence in a language. */
  public CostChart(Evidence evidence, Language texts) {
    this.evidence = evidence;
    this.texts = texts;
  }

  /** The chart; empty when no arm has hours. */
  public Optional<Figure> of(String id) {
    Findings findings = new Findings(evidence);
    List<Costs> costs =
        evidence.arms().stream()
            .map(arm -> Costs.of(evidence, arm, findings.reference(arm)))
            .flatMap(Optional::stream)
            .toList();
    if (costs.isEmpty()) {
      return Optional.empty();
    }
    int height = (int) (206 + BAR * costs.size());
    String title = texts.say("chart.cost.title");
    return Optional.of(
        new Figure(
            id,
            title,
            alternative(costs),
            ChartStyle.WIDTH,
            height,
            g -> paint(g, title, costs, height)));
  }

  private void paint(Graphics2D g, String title, List<Costs> costs, int height) {
    double y =
        TextLayout.head(
            g,
            ChartStyle.WIDTH,
            title,
            texts.say(
                "chart.cost.subtitle",
                "hours",
                texts.numbers().digits(evidence.workingHours().perYear())));
    y = legend(g, y);
    CategoryPlot plot = plot(costs);
    ChartRenderingInfo info = new ChartRenderingInfo();
    ChartStyle.bare(plot)
        .draw(g, ChartStyle.box(0, y, ChartStyle.WIDTH - 10, height - y - 6), info);
    Rectangle2D area = info.getPlotInfo().getDataArea();
    for (int i = 0; i < costs.size(); i++) {
      Costs cost = costs.get(i);
      double middle =
          plot.getDomainAxis().getCategoryMiddle(i, costs.size(), area, RectangleEdge.LEFT);
      List<String> name =
          TextLayout.wrap(
              g, ChartStyle.BODY, texts.say(Message.arm(cost.arm().name())), NAMES - 34, 2);
      double top = middle - name.size() * TextLayout.line(ChartStyle.BODY) / 2;
      Color color = ArmStyle.of(cost.arm()).color().darker();
      TextLayout.lines(g, ChartStyle.BODY, color, name, ChartStyle.MARGIN, top);
      double end = plot.getRangeAxis().valueToJava2D(cost.total(), area, RectangleEdge.BOTTOM);
      String total = texts.numbers().decimal(cost.total(), 1);
      TextLayout.write(g, ChartStyle.BOLD, ChartStyle.TEXT, total, end + 8, middle + 5);
    }
  }

  private double legend(Graphics2D g, double y) {
    double x = ChartStyle.MARGIN;
    double line = y;
    for (int i = 0; i < PARTS.size(); i++) {
      String text = texts.say(PARTS.get(i));
      double width = TextLayout.width(g, ChartStyle.BODY, text);
      if (x + 24 + width > ChartStyle.WIDTH - ChartStyle.MARGIN) {
        x = ChartStyle.MARGIN;
        line += 24;
      }
      g.setColor(COLORS[i]);
      g.fill(ChartStyle.box(x, line + 2, 16, 16));
      TextLayout.write(g, ChartStyle.BODY, ChartStyle.TEXT, text, x + 24, line + 15);
      x += width + 52;
    }
    return line + 30;
  }

  private CategoryPlot plot(List<Costs> costs) {
    DefaultCategoryDataset dataset = new DefaultCategoryDataset();
    double most = 0;
    for (Costs cost : costs) {
      String name = cost.arm().name();
      dataset.addValue(cost.other(), PARTS.get(0), name);
      dataset.addValue(cost.corridor(), PARTS.get(1), name);
      dataset.addValue(cost.iteam(), PARTS.get(2), name);
      most = Math.max(most, cost.total());
    }
    CategoryAxis names = new CategoryAxis();
    names.setTickLabelsVisible(false);
    names.setTickMarksVisible(false);
    names.setAxisLinePaint(ChartStyle.AXIS);
    names.setLowerMargin(0.02);
    names.setUpperMargin(0.02);
    names.setCategoryMargin(0.3);
    CategoryPlot plot = new CategoryPlot(dataset, names, hours(most), bars());
    plot.setOrientation(PlotOrientation.HORIZONTAL);
    plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
    plot.setRangeGridlinePaint(ChartStyle.GRID);
    plot.setRangeGridlineStroke(new java.awt.BasicStroke(1f));
    AxisSpace space = new AxisSpace();
    space.setLeft(NAMES);
    plot.setFixedDomainAxisSpace(space);
    plot.setAxisOffset(org.jfree.chart.ui.RectangleInsets.ZERO_INSETS);
    return plot;
  }

  private NumberAxis hours(double most) {
    double top = most > 0 ? most * 1.1 : 1;
    NumberAxis axis = Axes.measure(texts, Measures.CROSS_HOURS, 0, top, 8);
    axis.setLabel(texts.say("axis.hours"));
    return axis;
  }

  private static StackedBarRenderer bars() {
    StackedBarRenderer renderer = new StackedBarRenderer();
    renderer.setBarPainter(new StandardBarPainter());
    renderer.setShadowVisible(false);
    for (int i = 0; i < COLORS.length; i++) {
      renderer.setSeriesPaint(i, COLORS[i]);
    }
    return renderer;
  }

  private String alternative(List<Costs> costs) {
    return costs.stream()
        .map(
            c ->
                texts.say(Message.arm(c.arm().name()))
                    + ": "
                    + texts.numbers().decimal(c.total(), 1))
        .collect(Collectors.joining("; ", "", "."));
  }
}
