package korridor.report.chart;

import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import korridor.language.Language;
import korridor.language.Message;
import korridor.model.Arm;
import korridor.report.evidence.Evidence;
import korridor.store.TrustMatrix;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.PaintScale;
import org.jfree.chart.renderer.xy.XYBlockRenderer;
import org.jfree.data.xy.DefaultXYZDataset;

/**
 * Trust between divisions before and after as heat maps on one scale. Rows carry number and name,
 * columns the number, so that long names stay readable.
 */
final class TrustMap {

  private static final int MOST_DIVISIONS = 20;
  private static final double NAMES = 214;
  private static final double NUMBERS = 26;

  private final Evidence evidence;
  private final Language texts;

  /** Charts of the evidence in a language. */
  public TrustMap(Evidence evidence, Language texts) {
    this.evidence = evidence;
    this.texts = texts;
  }

  /** A matrix with the words above it. */
  private record Panel(String heading, double[][] values) {}

  /** The map of the baseline and the fullest combination; empty without any matrix. */
  public Optional<Figure> of(String id) {
    List<Arm> arms = new ArrayList<>();
    arms.add(evidence.arms().get(0));
    evidence.fullest().ifPresent(arms::add);
    arms.removeIf(arm -> !drawable(evidence.trust().get(arm)));
    if (arms.isEmpty()) {
      return Optional.empty();
    }
    List<String> divisions = evidence.trust().get(arms.get(0)).divisions();
    List<Panel> panels = panels(arms);
    double[] range = range(panels);
    double side = (ChartStyle.WIDTH - NAMES - 60) / 2;
    double rowHeight = Math.max(26, Math.min(58, side / divisions.size()));
    double panelHeight = 30 + NUMBERS + rowHeight * divisions.size() + 16;
    int rows = (panels.size() + 1) / 2;
    int height = (int) Math.ceil(128 + rows * panelHeight + 74);
    String title = title(arms);
    String subtitle = texts.say("chart.map.subtitle");
    return Optional.of(
        new Figure(
            id,
            title,
            alternative(arms),
            ChartStyle.WIDTH,
            height,
            g -> {
              double y = TextLayout.head(g, ChartStyle.WIDTH, title, subtitle) + 6;
              for (int i = 0; i < panels.size(); i++) {
                double top = y + (i / 2) * panelHeight;
                double x = NAMES + 20 + (i % 2) * (side + 20);
                if (i % 2 == 0) {
                  names(g, divisions, top + 30 + NUMBERS, rowHeight);
                }
                panel(g, panels.get(i), ChartStyle.box(x, top, side, panelHeight - 16), range);
              }
              legend(g, y + rows * panelHeight, range);
            }));
  }

  private static boolean drawable(TrustMatrix matrix) {
    return matrix != null
        && !matrix.divisions().isEmpty()
        && matrix.divisions().size() <= MOST_DIVISIONS;
  }

  private List<Panel> panels(List<Arm> arms) {
    List<Panel> panels = new ArrayList<>();
    String after = texts.numbers().after(evidence.series().lastWeek());
    for (Arm arm : arms) {
      TrustMatrix matrix = evidence.trust().get(arm);
      String name = texts.say(Message.arm(arm.name()));
      panels.add(new Panel(texts.say("chart.map.before", "arm", name), matrix.before()));
      panels.add(
          new Panel(texts.say("chart.map.after", "arm", name, "after", after), matrix.after()));
    }
    return panels;
  }

  private static double[] range(List<Panel> panels) {
    double low = 1;
    double high = 0;
    for (Panel panel : panels) {
      for (double[] row : panel.values()) {
        for (double value : row) {
          if (Double.isFinite(value)) {
            low = Math.min(low, value);
            high = Math.max(high, value);
          }
        }
      }
    }
    if (low > high) {
      return new double[] {0, 1};
    }
    double bottom = Math.floor(low * 10 + 1e-9) / 10;
    return new double[] {bottom, Math.max(bottom + 0.1, Math.ceil(high * 10 - 1e-9) / 10)};
  }

  private void names(Graphics2D g, List<String> divisions, double top, double rowHeight) {
    for (int i = 0; i < divisions.size(); i++) {
      String number = String.valueOf(i + 1);
      int most = rowHeight >= 44 ? 3 : rowHeight >= 32 ? 2 : 1;
      List<String> lines = TextLayout.wrap(g, ChartStyle.SMALL, divisions.get(i), NAMES - 34, most);
      double y = top + i * rowHeight + (rowHeight - lines.size() * 16) / 2 + 13;
      TextLayout.write(g, ChartStyle.BOLD, ChartStyle.TEXT, number, ChartStyle.MARGIN, y);
      for (String line : lines) {
        TextLayout.write(g, ChartStyle.SMALL, ChartStyle.TEXT, line, ChartStyle.MARGIN + 28, y);
        y += 16;
      }
    }
  }

  private void panel(Graphics2D g, Panel panel, Rectangle2D box, double[] range) {
    List<String> heading =
        TextLayout.wrap(g, ChartStyle.HEADING, panel.heading(), box.getWidth(), 1);
    TextLayout.write(
        g, ChartStyle.HEADING, ChartStyle.TEXT, heading.get(0), box.getX(), box.getY() + 18);
    double top = box.getY() + 30 + NUMBERS;
    Rectangle2D area = ChartStyle.box(box.getX(), top, box.getWidth(), box.getMaxY() - top);
    ChartRenderingInfo info = new ChartRenderingInfo();
    ChartStyle.bare(plot(panel.values(), range)).draw(g, area, info);
    Rectangle2D cells = info.getPlotInfo().getDataArea();
    int n = panel.values().length;
    double width = cells.getWidth() / n;
    double height = cells.getHeight() / n;
    for (int column = 0; column < n; column++) {
      double centre = cells.getX() + (column + 0.5) * width;
      TextLayout.centred(
          g, ChartStyle.BOLD, ChartStyle.TEXT, String.valueOf(column + 1), centre, top - 8);
      for (int row = 0; row < n; row++) {
        double value = panel.values()[row][column];
        String text = texts.numbers().decimal(value, 2);
        java.awt.Font font = n > 11 ? ChartStyle.SMALL.deriveFont(11f) : ChartStyle.SMALL;
        double baseline = cells.getY() + (row + 0.5) * height + 5;
        double share = (value - range[0]) / (range[1] - range[0]);
        TextLayout.centred(
            g,
            font,
            Double.isFinite(value) ? Shades.ink(share) : ChartStyle.SOFT,
            text,
            centre,
            baseline);
      }
    }
  }

  private static XYPlot plot(double[][] values, double[] range) {
    int n = values.length;
    double[][] cells = new double[3][n * n];
    for (int i = 0; i < n * n; i++) {
      cells[0][i] = i % n;
      cells[1][i] = i / n;
      cells[2][i] = values[i / n][i % n];
    }
    DefaultXYZDataset dataset = new DefaultXYZDataset();
    dataset.addSeries("trust", cells);
    XYBlockRenderer renderer = new XYBlockRenderer();
    renderer.setBlockWidth(0.96);
    renderer.setBlockHeight(0.94);
    renderer.setPaintScale(new Scale(range[0], range[1]));
    XYPlot plot = new XYPlot(dataset, hidden(n, false), hidden(n, true), renderer);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinesVisible(false);
    plot.setInsets(org.jfree.chart.ui.RectangleInsets.ZERO_INSETS);
    plot.setAxisOffset(org.jfree.chart.ui.RectangleInsets.ZERO_INSETS);
    return plot;
  }

  private static NumberAxis hidden(int n, boolean downwards) {
    NumberAxis axis = new NumberAxis();
    axis.setRange(-0.5, n - 0.5);
    axis.setInverted(downwards);
    axis.setVisible(false);
    return axis;
  }

  private void legend(Graphics2D g, double top, double[] range) {
    double x = NAMES + 20;
    double width = 320;
    int steps = 40;
    for (int i = 0; i < steps; i++) {
      g.setColor(Shades.of((i + 0.5) / steps));
      g.fill(
          ChartStyle.box(
              x + i * width / steps,
              top,
              Math.min(width / steps + 2, width - i * width / steps),
              16));
    }
    for (int i = 0; i <= 2; i++) {
      double value = range[0] + i * (range[1] - range[0]) / 2;
      String text = texts.numbers().decimal(value, 2);
      TextLayout.centred(g, ChartStyle.SMALL, ChartStyle.TEXT, text, x + i * width / 2, top + 34);
    }
    TextLayout.write(
        g,
        ChartStyle.SMALL,
        ChartStyle.TEXT,
        texts.say("chart.map.legend"),
        x + width + 40,
        top + 13);
  }

  private String title(List<Arm> arms) {
    Arm last = arms.get(arms.size() - 1);
    TrustMatrix matrix = evidence.trust().get(last);
    return texts.say(
        "chart.map.title",
        "arm",
        texts.say(Message.arm(last.name())),
        "before",
        texts.numbers().decimal(across(matrix.before()), 2),
        "after",
        texts.numbers().decimal(across(matrix.after()), 2));
  }

  private String alternative(List<Arm> arms) {
    StringBuilder text = new StringBuilder();
    for (Arm arm : arms) {
      TrustMatrix matrix = evidence.trust().get(arm);
      text.append(
          texts.say(
              "chart.map.alternative",
              "arm",
              texts.say(Message.arm(arm.name())),
              "before",
              texts.numbers().decimal(across(matrix.before()), 2),
              "after",
              texts.numbers().decimal(across(matrix.after()), 2)));
    }
    return text.toString();
  }

  /** The mean over pairs of different divisions, each pair with the same weight. */
  static double across(double[][] values) {
    double sum = 0;
    int count = 0;
    for (int row = 0; row < values.length; row++) {
      for (int column = 0; column < values.length; column++) {
        if (row != column && Double.isFinite(values[row][column])) {
          sum += values[row][column];
          count++;
        }
      }
    }
    return sum / count;
  }

  /** The shades as JFreeChart takes them; a cell without a value stays grey. */
  private static final class Scale implements PaintScale {
    private final double low;
    private final double high;

    Scale(double low, double high) {
      this.low = low;
      this.high = high;
    }

    @Override
    public double getLowerBound() {
      return low;
    }

    @Override
    public double getUpperBound() {
      return high;
    }

    @Override
    public Paint getPaint(double value) {
      return Double.isNaN(value) ? ChartStyle.GRID : Shades.of((value - low) / (high - low));
    }
  }
}
