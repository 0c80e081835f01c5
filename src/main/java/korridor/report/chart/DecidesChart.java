package korridor.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import korridor.language.Language;
import korridor.language.Message;
import korridor.model.Arm;
import korridor.observe.Measure;
import korridor.report.evidence.Deciding;
import korridor.report.evidence.Deciding.Decisive;
import korridor.report.evidence.Ensemble;
import korridor.report.evidence.Evidence;
import korridor.report.evidence.LedWith;

/**
 * Which assumptions decide how much the fullest arm changes: for each gain a bar of 100 %, with a
 * numbered piece for each assumption that stands out from chance, its name below.
 */
final class DecidesChart {

  private static final double BAR = 34;
  private static final double LINE = 22;
  private static final int MOST = 6;
  private static final Color[] COLORS = {
    new Color(0x0072B2),
    new Color(0xD55E00),
    new Color(0x009E73),
    new Color(0xB5518C),
    new Color(0xC98A00),
    new Color(0x5B3A8C)
  };
  private static final Color LUCK = new Color(0x6F7780);
  private static final Color REST = new Color(0xDADEE3);

  private final Evidence evidence;
  private final Language texts;
  private final Ensemble ensemble;

  /** Charts of plausible administrations in a language. */
  public DecidesChart(Evidence evidence, Language texts, Ensemble ensemble) {
    this.evidence = evidence;
    this.texts = texts;
    this.ensemble = ensemble;
  }

  /** A piece of a bar; no number for what is no single assumption. */
  private record Piece(String name, double share, String interval, Color color, boolean rest) {}

  private record Bar(Measure measure, List<Piece> pieces) {
    double height() {
      return 30 + BAR + 10 + LINE * pieces.size() + 16;
    }
  }

  /** The chart; empty with few draws. */
  public Optional<Figure> of(String id) {
    Optional<Arm> arm = evidence.fullest();
    List<Bar> bars = new ArrayList<>();
    for (Measure measure : ensemble.led()) {
      if (LedWith.GAINS.contains(measure) && arm.isPresent()) {
        ensemble
            .deciding(arm.get(), measure, evidence.series().lastWeek())
            .ifPresent(d -> bars.add(new Bar(measure, pieces(d))));
      }
    }
    if (bars.isEmpty()) {
      return Optional.empty();
    }
    String title = texts.say("chart.decides.title", "arm", Message.arm(arm.orElseThrow().name()));
    int height = (int) (126 + bars.stream().mapToDouble(Bar::height).sum());
    return Optional.of(
        new Figure(
            id, title, alternative(bars), ChartStyle.WIDTH, height, g -> paint(g, title, bars)));
  }

  private List<Piece> pieces(Deciding d) {
    List<Piece> pieces = new ArrayList<>();
    List<Decisive> shown = d.alone().subList(0, Math.min(MOST, d.alone().size()));
    double more = 0;
    for (Decisive one : d.alone()) {
      if (shown.contains(one)) {
        String name = texts.say(Message.parameter(one.parameter()));
        Color color = COLORS[pieces.size()];
        pieces.add(new Piece(name, one.share(), interval(one), color, false));
      } else {
        more += one.share();
      }
    }
    if (d.lucky() > 0) {
      pieces.add(new Piece(texts.say("chart.decides.luck"), d.lucky(), "", LUCK, true));
    }
    String rest =
        texts.say(
            Double.isFinite(d.luck()) ? "chart.decides.rest" : "chart.decides.rest.luck",
            "n",
            d.all() - shown.size());
    if (d.rest() + more > 0) {
      pieces.add(new Piece(rest, d.rest() + more, "", REST, true));
    }
    return pieces;
  }

  private String interval(Decisive one) {
    return texts.say(
        "chart.decides.interval",
        "low",
        texts.numbers().decimal(100 * one.lower(), 0),
        "high",
        texts.numbers().decimal(100 * one.upper(), 0));
  }

  private void paint(Graphics2D g, String title, List<Bar> bars) {
    double y =
        TextLayout.head(
                g,
                ChartStyle.WIDTH,
                title,
                texts.say("chart.decides.subtitle", "n", ensemble.draws().size()))
            + 4;
    for (Bar bar : bars) {
      bar(g, bar, y);
      y += bar.height();
    }
  }

  private void bar(Graphics2D g, Bar bar, double top) {
    TextLayout.write(
        g,
        ChartStyle.BOLD,
        ChartStyle.TEXT,
        texts.say(bar.measure().label()),
        ChartStyle.MARGIN,
        top + 18);
    double y = top + 30;
    double width = ChartStyle.WIDTH - 2.0 * ChartStyle.MARGIN;
    double x = ChartStyle.MARGIN;
    double line = y + BAR + 10;
    for (int i = 0; i < bar.pieces().size(); i++) {
      Piece piece = bar.pieces().get(i);
      box(g, piece, ChartStyle.box(x, y, piece.share() * width, BAR));
      String sign = piece.rest() ? "" : String.valueOf(i + 1);
      if (piece.share() * width > 22) {
        Color ink = BestChart.dark(piece.color()) ? Color.WHITE : ChartStyle.TEXT;
        TextLayout.centred(
            g, ChartStyle.BOLD, ink, sign, x + piece.share() * width / 2, y + BAR / 2 + 5);
      }
      legend(g, piece, sign, line);
      x += piece.share() * width;
      line += LINE;
    }
  }

  private static void box(Graphics2D g, Piece piece, Shape box) {
    g.setColor(piece.color());
    g.fill(box);
    if (piece.color().equals(REST)) {
      hatch(g, box);
    }
    g.setColor(Color.WHITE);
    g.setStroke(new BasicStroke(1.5f));
    g.draw(box);
  }

  /** Lines across what is not told apart, so that it is no colour alone. */
  private static void hatch(Graphics2D g, Shape box) {
    g.setColor(new Color(0xB4BBC3));
    g.setStroke(new BasicStroke(1f));
    var bounds = box.getBounds2D();
    for (double x = bounds.getMinX(); x < bounds.getMaxX(); x += 9) {
      double end = Math.min(bounds.getMaxX(), x + bounds.getHeight());
      g.draw(new Line2D.Double(x, bounds.getMaxY(), end, bounds.getMaxY() - (end - x)));
    }
  }

  private void legend(Graphics2D g, Piece piece, String sign, double y) {
    box(g, piece, ChartStyle.box(ChartStyle.MARGIN, y + 2, 24, 16));
    Color ink = BestChart.dark(piece.color()) ? Color.WHITE : ChartStyle.TEXT;
    TextLayout.centred(g, ChartStyle.SMALL, ink, sign, ChartStyle.MARGIN + 12, y + 15);
    String text =
        texts.say(
            "chart.decides.piece",
            "name",
            piece.name(),
            "share",
            texts.numbers().percent(piece.share(), 0),
            "interval",
            piece.interval());
    TextLayout.write(
        g,
        ChartStyle.SMALL,
        ChartStyle.TEXT,
        TextLayout.wrap(g, ChartStyle.SMALL, text, ChartStyle.WIDTH - 80, 1).get(0),
        ChartStyle.MARGIN + 34,
        y + 15);
  }

  private String alternative(List<Bar> bars) {
    return bars.stream()
        .map(
            bar ->
                texts.say(bar.measure().label())
                    + ": "
                    + bar.pieces().stream()
                        .map(p -> p.name() + " " + texts.numbers().percent(p.share(), 0))
                        .collect(Collectors.joining("; "))
                    + ".")
        .collect(Collectors.joining(" "));
  }
}
