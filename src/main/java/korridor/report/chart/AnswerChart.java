package korridor.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import korridor.language.Language;
import korridor.language.Message;
import korridor.model.Arm;
import korridor.observe.Measure;
import korridor.observe.Measure.Better;
import korridor.report.evidence.Ensemble;
import korridor.report.evidence.Evidence;
import korridor.report.evidence.Share;
import korridor.report.evidence.Spread;

/**
 * The answer in one picture: a row for each arm, a column for each measure that is led with, a dot
 * for each plausible administration.
 */
final class AnswerChart {

  private static final double NAMES = 178;
  private static final double ROW = 62;
  private static final double HEAD = 82;
  private static final double AXIS = 50;
  private static final double GAP = 14;
  private static final int MOST_ROWS = 12;
  private static final int LIGHT = 70;
  private static final Color STRIPE = new Color(0xF4F6F8);

  private final Evidence evidence;
  private final Language texts;
  private final Ensemble ensemble;

  /** Charts of plausible administrations in a language. */
  public AnswerChart(Evidence evidence, Language texts, Ensemble ensemble) {
    this.evidence = evidence;
    this.texts = texts;
    this.ensemble = ensemble;
  }

  /** The chart; empty where nothing was compared. */
  public Optional<Figure> of(String id) {
    List<Measure> measures = ensemble.led();
    List<Arm> all = evidence.solutions().isEmpty() ? evidence.compared() : evidence.solutions();
    List<Arm> arms = all.subList(0, Math.min(MOST_ROWS, all.size()));
    List<Column> columns = new ArrayList<>();
    double width = (ChartStyle.WIDTH - NAMES - 8) / Math.max(1, measures.size());
    for (int m = 0; m < measures.size(); m++) {
      column(arms, measures.get(m), NAMES + m * width, width).ifPresent(columns::add);
    }
    if (columns.isEmpty()) {
      return Optional.empty();
    }
    String after = texts.numbers().after(evidence.series().lastWeek());
    int n = ensemble.draws().size() * ensemble.replicates();
    String title = texts.say("chart.answer.title", "n", n, "after", after);
    int height = (int) (120 + HEAD + ROW * arms.size() + AXIS);
    return Optional.of(
        new Figure(
            id,
            title,
            alternative(arms, columns),
            ChartStyle.WIDTH,
            height,
            g -> paint(g, title, arms, columns)));
  }

  /** A measure with its axis and, for each arm, its differences and their spread. */
  private record Column(
      Measure measure, Ruler ruler, List<Optional<Spread>> spreads, List<double[]> values) {}

  private Optional<Column> column(List<Arm> arms, Measure measure, double x, double width) {
    int week = evidence.series().lastWeek();
    List<double[]> values =
        arms.stream()
            .map(arm -> ensemble.differences(arm, measure, week))
            .map(
                byDraw ->
                    Arrays.stream(byDraw)
                        .flatMapToDouble(Arrays::stream)
                        .filter(Double::isFinite)
                        .toArray())
            .toList();
    double low = values.stream().flatMapToDouble(Arrays::stream).min().orElse(Double.NaN);
    double high = values.stream().flatMapToDouble(Arrays::stream).max().orElse(Double.NaN);
    if (!Double.isFinite(low)) {
      return Optional.empty();
    }
    low = Math.min(0, low);
    high = Math.max(0, high);
    double pad = Math.max(0.05 * (high - low), 1e-3);
    Ruler ruler = new Ruler(low - pad, high + pad, x + GAP / 2, x + width - GAP / 2);
    return Optional.of(
        new Column(
            measure,
            ruler,
            arms.stream().map(arm -> ensemble.spread(arm, measure, week)).toList(),
            values));
  }

  private void paint(Graphics2D g, String title, List<Arm> arms, List<Column> columns) {
    String subtitle =
        texts.say(few(columns) ? "chart.answer.subtitle.few" : "chart.answer.subtitle");
    double top = TextLayout.head(g, ChartStyle.WIDTH, title, subtitle) + 4;
    double first = top + HEAD;
    double bottom = first + ROW * arms.size();
    for (int a = 0; a < arms.size(); a++) {
      name(g, arms.get(a), first + a * ROW, a % 2 == 0);
    }
    for (Column column : columns) {
      heading(g, column, top);
      Ruler ruler = column.ruler();
      for (int a = 0; a < arms.size(); a++) {
        cell(g, column, a, ArmStyle.of(arms.get(a)), first + a * ROW);
      }
      g.setColor(ChartStyle.AXIS);
      g.draw(new Line2D.Double(ruler.left(), bottom, ruler.right(), bottom));
      ruler.differences(g, texts, column.measure(), bottom + 4);
      String unit = Axes.unitOfDifference(texts, column.measure());
      TextLayout.centred(
          g,
          ChartStyle.SMALL,
          ChartStyle.SOFT,
          unit,
          (ruler.left() + ruler.right()) / 2,
          bottom + 36);
    }
  }

  private static boolean few(List<Column> columns) {
    return columns.stream()
        .flatMap(column -> column.spreads().stream())
        .flatMap(Optional::stream)
        .anyMatch(spread -> spread.n() < Spread.FEW);
  }

  private void name(Graphics2D g, Arm arm, double y, boolean dark) {
    if (dark) {
      g.setColor(STRIPE);
      g.fill(
          ChartStyle.box(
              ChartStyle.MARGIN - 6, y, ChartStyle.WIDTH - 2.0 * ChartStyle.MARGIN + 14, ROW));
    }
    ArmStyle style = ArmStyle.of(arm);
    g.setColor(style.color());
    g.fill(
        AffineTransform.getTranslateInstance(ChartStyle.MARGIN + 8, y + ROW / 2)
            .createTransformedShape(style.marker()));
    List<String> name =
        TextLayout.wrap(g, ChartStyle.BODY, texts.say(Message.arm(arm.name())), NAMES - 50, 3);
    double text = y + (ROW - name.size() * TextLayout.line(ChartStyle.BODY)) / 2;
    TextLayout.lines(
        g, ChartStyle.BODY, style.color().darker(), name, ChartStyle.MARGIN + 24, text);
  }

  private void heading(Graphics2D g, Column column, double top) {
    Ruler ruler = column.ruler();
    double width = ruler.right() - ruler.left();
    String label = texts.say("chart.answer." + column.measure().name());
    List<String> name = TextLayout.wrap(g, ChartStyle.BOLD, label, width, 3);
    TextLayout.lines(g, ChartStyle.BOLD, ChartStyle.TEXT, name, ruler.left(), top);
    boolean more = column.measure().better() == Better.HIGHER;
    String side = texts.say(more ? "chart.answer.right" : "chart.answer.left");
    double x = more ? ruler.right() - TextLayout.width(g, ChartStyle.SMALL, side) : ruler.left();
    TextLayout.write(g, ChartStyle.SMALL, ChartStyle.SOFT, side, x, top + HEAD - 12);
  }

  private void cell(Graphics2D g, Column column, int row, ArmStyle style, double y) {
    Optional<Spread> known = column.spreads().get(row);
    if (known.isEmpty()) {
      return;
    }
    double middle = y + ROW - 22;
    double zero = column.ruler().at(0);
    g.setColor(ChartStyle.SOFT);
    g.setStroke(new BasicStroke(1.3f));
    g.draw(new Line2D.Double(zero, y + 24, zero, y + ROW - 2));
    double[] values = column.values().get(row);
    Color light =
        new Color(style.color().getRed(), style.color().getGreen(), style.color().getBlue(), LIGHT);
    g.setColor(light);
    for (int n = 0; n < values.length; n++) {
      // Spread by the golden ratio, so that neighbours do not hide one another.
      double up = 22 * ((n * 0.6180339887498949) % 1 - 0.5);
      double x = column.ruler().at(values[n]);
      g.fill(new Ellipse2D.Double(x - 2.4, middle + up - 2.4, 4.8, 4.8));
    }
    Spread s = known.get();
    double left = column.ruler().at(s.low());
    double right = column.ruler().at(s.high());
    for (boolean halo : new boolean[] {true, false}) {
      g.setColor(halo ? Color.WHITE : style.color().darker());
      g.setStroke(
          new BasicStroke(halo ? 5.4f : 2.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
      g.draw(new Line2D.Double(left, middle, right, middle));
    }
    AffineTransform there =
        AffineTransform.getTranslateInstance(column.ruler().at(s.median()), middle);
    java.awt.Shape marker = there.createTransformedShape(style.marker());
    g.setColor(style.color());
    g.fill(marker);
    g.setColor(Color.WHITE);
    g.setStroke(new BasicStroke(1f));
    g.draw(marker);
    TextLayout.write(
        g, ChartStyle.SMALL, ChartStyle.TEXT, counts(s), column.ruler().left(), y + 17);
  }

  private String counts(Spread s) {
    return texts.say("chart.answer.counts", "higher", count(s.higher()), "lower", count(s.lower()));
  }

  /** Of 100; of those that there are where these are few. */
  static String count(Share share) {
    return String.valueOf(share.n() < Spread.FEW ? share.count() : share.of100());
  }

  private String alternative(List<Arm> arms, List<Column> columns) {
    List<String> said = new ArrayList<>();
    for (Column column : columns) {
      List<String> ofArms = new ArrayList<>();
      for (int a = 0; a < arms.size(); a++) {
        String name = texts.say(Message.arm(arms.get(a).name()));
        column.spreads().get(a).ifPresent(s -> ofArms.add(told(name, s)));
      }
      String label = texts.say(column.measure().label());
      said.add(label + ": " + String.join("; ", ofArms) + ".");
    }
    return said.stream().collect(Collectors.joining(" "));
  }

  private String told(String name, Spread s) {
    return texts.say(
        "chart.answer.alternative",
        "arm",
        name,
        "median",
        texts.numbers().difference(s.measure(), s.median()),
        "higher",
        count(s.higher()),
        "n",
        s.n() < Spread.FEW ? s.n() : 100);
  }
}
