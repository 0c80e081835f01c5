package korridor.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import korridor.language.Language;
import korridor.language.Message;
import korridor.model.Arm;
import korridor.observe.Measure;
import korridor.report.evidence.Best;
import korridor.report.evidence.Ensemble;
import korridor.report.evidence.Evidence;
import korridor.report.evidence.LedWith;

/** Which arm is best in how many of 100 plausible administrations, early and late. */
final class BestChart {

  private static final double NAMES = 168;
  private static final double BAR = 34;
  private static final double BETWEEN = 10;
  private static final double BLOCK = 26;
  private static final double LEGEND_ROW = 25;
  private static final double SIGNED = 0.035;
  private static final double NUMBERED = 0.075;

  private final Evidence evidence;
  private final Language texts;
  private final Ensemble ensemble;

  /** Charts of plausible administrations in a language. */
  public BestChart(Evidence evidence, Language texts, Ensemble ensemble) {
    this.evidence = evidence;
    this.texts = texts;
    this.ensemble = ensemble;
  }

  /** The chart; empty where there is no choice. */
  public Optional<Figure> of(String id) {
    List<Arm> choices = new ArrayList<>(List.of(evidence.series().baseline()));
    choices.addAll(evidence.solutions());
    List<List<Best>> blocks = new ArrayList<>();
    for (Measure measure : ensemble.led()) {
      List<Best> bars =
          ensemble.horizons().stream()
              .flatMap(week -> ensemble.best(choices, measure, week).stream())
              .toList();
      if (LedWith.GAINS.contains(measure) && !bars.isEmpty()) {
        blocks.add(bars);
      }
    }
    if (blocks.isEmpty()) {
      return Optional.empty();
    }
    String title = texts.say("chart.best.title");
    List<Arm> shown = choices.stream().filter(arm -> ever(arm, blocks)).toList();
    int bars = blocks.stream().mapToInt(List::size).sum();
    double rows = Math.ceil(shown.size() / 2.0) * LEGEND_ROW;
    int height = (int) (112 + rows + blocks.size() * BLOCK + bars * (BAR + BETWEEN));
    return Optional.of(
        new Figure(
            id,
            title,
            alternative(blocks),
            ChartStyle.WIDTH,
            height,
            g -> paint(g, title, choices, shown, blocks)));
  }

  private static boolean ever(Arm arm, List<List<Best>> blocks) {
    return blocks.stream().flatMap(List::stream).anyMatch(best -> often(best, arm).times() > 1e-9);
  }

  private static Best.Often often(Best best, Arm arm) {
    return best.arms().stream().filter(o -> o.arm().equals(arm)).findFirst().orElseThrow();
  }

  private void paint(
      Graphics2D g, String title, List<Arm> order, List<Arm> shown, List<List<Best>> blocks) {
    double y = TextLayout.head(g, ChartStyle.WIDTH, title, texts.say("chart.best.subtitle")) + 4;
    y = legend(g, shown, y) + 8;
    for (List<Best> block : blocks) {
      Measure measure = block.get(0).measure();
      TextLayout.write(
          g,
          ChartStyle.BOLD,
          ChartStyle.TEXT,
          texts.say(measure.label()),
          ChartStyle.MARGIN,
          y + 15);
      y += BLOCK;
      for (Best best : block) {
        bar(g, best, order, y);
        y += BAR + BETWEEN;
      }
    }
  }

  private double legend(Graphics2D g, List<Arm> arms, double top) {
    double half = (ChartStyle.WIDTH - 2.0 * ChartStyle.MARGIN) / 2;
    double y = top;
    for (int i = 0; i < arms.size(); i++) {
      double x = ChartStyle.MARGIN + (i % 2) * half;
      ArmStyle style = ArmStyle.of(arms.get(i));
      g.setColor(style.color());
      g.fill(ChartStyle.box(x, y + 1, 28, 18));
      sign(g, style, x + 14, y + 10);
      List<String> name =
          TextLayout.wrap(
              g, ChartStyle.BODY, texts.say(Message.arm(arms.get(i).name())), half - 50, 1);
      TextLayout.write(g, ChartStyle.BODY, ChartStyle.TEXT, name.get(0), x + 38, y + 15);
      y += i % 2 == 1 || i == arms.size() - 1 ? LEGEND_ROW : 0;
    }
    return y;
  }

  private static void sign(Graphics2D g, ArmStyle style, double x, double y) {
    AffineTransform there = AffineTransform.getTranslateInstance(x, y);
    Shape marker = there.createTransformedShape(style.marker());
    g.setColor(Color.WHITE);
    g.fill(marker);
  }

  private void bar(Graphics2D g, Best best, List<Arm> order, double y) {
    String after = texts.numbers().after(best.week());
    TextLayout.write(
        g, ChartStyle.BODY, ChartStyle.SOFT, after, ChartStyle.MARGIN + 10, y + BAR / 2 + 5);
    double left = NAMES;
    double width = ChartStyle.WIDTH - ChartStyle.MARGIN - NAMES;
    double x = left;
    for (Arm arm : order) {
      double share = often(best, arm).share();
      piece(g, arm, share, ChartStyle.box(x, y, share * width, BAR));
      x += share * width;
    }
  }

  private void piece(Graphics2D g, Arm arm, double share, Rectangle2D box) {
    if (share <= 1e-9) {
      return;
    }
    ArmStyle style = ArmStyle.of(arm);
    g.setColor(style.color());
    g.fill(box);
    g.setColor(Color.WHITE);
    g.setStroke(new BasicStroke(1.5f));
    g.draw(box);
    if (share < SIGNED) {
      return;
    }
    String number = texts.numbers().whole(100 * share);
    double both = share < NUMBERED ? 0 : 16;
    sign(g, style, box.getCenterX() - both, box.getCenterY());
    if (both > 0) {
      Color ink = dark(style.color()) ? Color.WHITE : ChartStyle.TEXT;
      TextLayout.centred(
          g, ChartStyle.BOLD, ink, number, box.getCenterX() + 10, box.getCenterY() + 5);
    }
  }

  /** Whether white is read better on a colour than black (WCAG 2 relative luminance). */
  static boolean dark(Color c) {
    double luminance =
        0.2126 * linear(c.getRed()) + 0.7152 * linear(c.getGreen()) + 0.0722 * linear(c.getBlue());
    return 1.05 / (luminance + 0.05) > (luminance + 0.05) / 0.05;
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }

  private String alternative(List<List<Best>> blocks) {
    return blocks.stream().flatMap(List::stream).map(this::told).collect(Collectors.joining(" "));
  }

  private String told(Best best) {
    String arms =
        best.arms().stream()
            .filter(o -> o.times() > 1e-9)
            .map(
                o ->
                    texts.say(Message.arm(o.arm().name()))
                        + " "
                        + texts.numbers().whole(100 * o.share()))
            .collect(Collectors.joining("; "));
    String label = texts.say(best.measure().label());
    return label + ", " + texts.numbers().after(best.week()) + ": " + arms + ".";
  }
}
