package korridor.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import korridor.language.Estimate;
import korridor.language.Language;
import korridor.language.Message;
import korridor.model.Arm;
import korridor.model.Intervention;
import korridor.observe.Measure;
import korridor.observe.Measures;
import korridor.report.evidence.Contributions;
import korridor.report.evidence.Ensemble;
import korridor.report.evidence.Evidence;
import korridor.statistics.Attribution.Spread;

/**
 * What each solution contributes, as a waterfall from the silo to all of them together: each alone
 * first, then what they do only together. Steps are means over draws, which add up; lines show
 * between what nine in ten draws lie.
 */
final class ContributionChart {

  private static final List<Measure> TOLD =
      List.of(
          Measures.TRUST_ACROSS,
          Measures.DONE_IN_TWO_YEARS,
          Measures.SATISFACTION,
          Measures.LINE_SERVICE_WORST);
  private static final double NAMES = 300;
  private static final double BARS = 668;
  private static final double MEAN = 870;
  private static final double ROW = 27;
  private static final double HEAD = 34;
  private static final double AXIS = 32;
  private static final Color BEYOND = new Color(0x9AA1A9);

  private final Evidence evidence;
  private final Language texts;
  private final Ensemble ensemble;

  /** Charts of plausible administrations in a language. */
  public ContributionChart(Evidence evidence, Language texts, Ensemble ensemble) {
    this.evidence = evidence;
    this.texts = texts;
    this.ensemble = ensemble;
  }

  /** A line of the waterfall: from where to where it goes, and how its end spreads over draws. */
  private record Step(
      String name, ArmStyle style, double from, double to, Spread spread, String share) {}

  private record Panel(Measure measure, List<Step> steps) {
    double height() {
      return HEAD + ROW * steps.size() + AXIS;
    }
  }

  /** The chart; empty where not all combinations were run. */
  public Optional<Figure> of(String id) {
    List<Panel> panels = new ArrayList<>();
    for (Measure measure : TOLD) {
      if (ensemble.led().contains(measure)) {
        ensemble
            .contributions(evidence.arms(), measure, evidence.series().lastWeek())
            .ifPresent(c -> panels.add(new Panel(measure, steps(c))));
      }
    }
    if (panels.isEmpty()) {
      return Optional.empty();
    }
    String title =
        texts.say(
            "chart.contribution.title",
            "after",
            texts.numbers().after(evidence.series().lastWeek()));
    int height = (int) (126 + panels.stream().mapToDouble(Panel::height).sum());
    return Optional.of(
        new Figure(
            id,
            title,
            alternative(panels),
            ChartStyle.WIDTH,
            height,
            g -> paint(g, title, panels)));
  }

  private List<Step> steps(Contributions c) {
    List<Step> steps = new ArrayList<>();
    double at = 0;
    for (int i = 0; i < c.solutions().size(); i++) {
      Intervention solution = c.solutions().get(i);
      Spread alone = c.alone(i);
      String name = texts.say(Message.intervention(solution.key()));
      String share = texts.numbers().percent(c.attribution().shares().get(i), 0);
      steps.add(new Step(name, ArmStyle.of(Arm.of(solution)), at, at + alone.mean(), alone, share));
      at += alone.mean();
    }
    for (int bits : c.combinations()) {
      Spread beyond = c.together(bits);
      String names = texts.say(Message.arm(Arm.of(c.solutions(bits)).name()));
      steps.add(
          new Step(
              texts.say("chart.contribution.beyond", "names", names),
              null,
              at,
              at + beyond.mean(),
              beyond,
              ""));
      at += beyond.mean();
    }
    Spread total = c.attribution().total();
    String all = texts.say("chart.contribution.total");
    ArmStyle style = evidence.fullest().map(ArmStyle::of).orElse(null);
    steps.add(new Step(all, style, 0, total.mean(), total, texts.numbers().percent(1, 0)));
    return steps;
  }

  private void paint(Graphics2D g, String title, List<Panel> panels) {
    double y =
        TextLayout.head(g, ChartStyle.WIDTH, title, texts.say("chart.contribution.subtitle")) + 4;
    for (Panel panel : panels) {
      panel(g, panel, y);
      y += panel.height();
    }
  }

  private void panel(Graphics2D g, Panel panel, double top) {
    Ruler ruler = ruler(panel);
    g.setColor(ChartStyle.GRID);
    g.fill(ChartStyle.box(ChartStyle.MARGIN, top, ChartStyle.WIDTH - 2.0 * ChartStyle.MARGIN, 1.5));
    TextLayout.write(
        g,
        ChartStyle.BOLD,
        ChartStyle.TEXT,
        Axes.title(texts, panel.measure()),
        ChartStyle.MARGIN,
        top + 22);
    column(g, "chart.contribution.mean", MEAN, top);
    column(g, "chart.contribution.share", ChartStyle.WIDTH - ChartStyle.MARGIN, top);
    double y = top + HEAD;
    double bottom = y + ROW * panel.steps().size();
    g.setColor(ChartStyle.SOFT);
    g.setStroke(new BasicStroke(1.2f));
    g.draw(new Line2D.Double(ruler.at(0), y, ruler.at(0), bottom));
    for (Step step : panel.steps()) {
      step(g, panel.measure(), ruler, step, y);
      y += ROW;
    }
    ruler.differences(g, texts, panel.measure(), bottom);
  }

  private void column(Graphics2D g, String key, double right, double top) {
    String name = texts.say(key);
    double x = right - TextLayout.width(g, ChartStyle.SMALL, name);
    TextLayout.write(g, ChartStyle.SMALL, ChartStyle.SOFT, name, x, top + 22);
  }

  private Ruler ruler(Panel panel) {
    double low = 0;
    double high = 0;
    for (Step step : panel.steps()) {
      low = Math.min(low, Math.min(step.to(), step.from() + step.spread().span().lower()));
      high = Math.max(high, Math.max(step.to(), step.from() + step.spread().span().upper()));
    }
    double pad = Math.max(0.03 * (high - low), 1e-3);
    return new Ruler(low - pad, high + pad, NAMES, BARS);
  }

  private void step(Graphics2D g, Measure measure, Ruler ruler, Step step, double y) {
    double middle = y + ROW / 2;
    if (step.style() != null) {
      g.setColor(step.style().color());
      g.fill(
          AffineTransform.getTranslateInstance(ChartStyle.MARGIN + 10, middle)
              .createTransformedShape(step.style().marker()));
    }
    String name =
        TextLayout.wrap(g, ChartStyle.SMALL, step.name(), NAMES - ChartStyle.MARGIN - 36, 1).get(0);
    TextLayout.write(
        g, ChartStyle.SMALL, ChartStyle.TEXT, name, ChartStyle.MARGIN + 24, middle + 5);
    double left = ruler.at(Math.min(step.from(), step.to()));
    double right = ruler.at(Math.max(step.from(), step.to()));
    g.setColor(step.style() == null ? BEYOND : step.style().color());
    g.fill(ChartStyle.box(left, y + 5, Math.max(2, right - left), ROW - 10));
    double low = ruler.at(step.from() + step.spread().span().lower());
    double high = ruler.at(step.from() + step.spread().span().upper());
    for (boolean halo : new boolean[] {true, false}) {
      g.setColor(halo ? Color.WHITE : ChartStyle.TEXT);
      g.setStroke(new BasicStroke(halo ? 4f : 1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
      g.draw(new Line2D.Double(low, middle, high, middle));
    }
    String mean = texts.numbers().difference(measure, step.spread().mean());
    right(g, mean + " (" + interval(measure, step.spread()) + ")", MEAN, middle);
    right(g, step.share(), ChartStyle.WIDTH - ChartStyle.MARGIN, middle);
  }

  private static void right(Graphics2D g, String text, double right, double middle) {
    double x = right - TextLayout.width(g, ChartStyle.SMALL, text);
    TextLayout.write(g, ChartStyle.SMALL, ChartStyle.TEXT, text, x, middle + 5);
  }

  private String interval(Measure measure, Spread spread) {
    return texts
        .numbers()
        .interval(
            measure,
            new Estimate(spread.mean(), spread.interval().lower(), spread.interval().upper()));
  }

  private String alternative(List<Panel> panels) {
    return panels.stream().map(this::told).collect(Collectors.joining(" "));
  }

  private String told(Panel panel) {
    String steps =
        panel.steps().stream()
            .map(
                s ->
                    s.name()
                        + " "
                        + texts.numbers().difference(panel.measure(), s.spread().mean())
                        + (s.share().isEmpty() ? "" : " (" + s.share() + ")"))
            .collect(Collectors.joining("; "));
    return texts.say(panel.measure().label()) + ": " + steps + ".";
  }
}
