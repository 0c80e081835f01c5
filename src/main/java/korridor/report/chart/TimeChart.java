package korridor.report.chart;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import korridor.language.Language;
import korridor.language.Message;
import korridor.language.Numbers;
import korridor.model.Arm;
import korridor.observe.Measure;
import korridor.report.claim.Headlines;
import korridor.report.claim.Sentence;
import korridor.report.evidence.Band;
import korridor.report.evidence.Evidence;
import korridor.report.evidence.Series;

/**
 * Measures over time with the 95 % interval of the mean. Single solutions, combinations and
 * controls have panels of their own, each with the baseline, because eight lines in one panel
 * cannot be read.
 */
final class TimeChart {

  private static final int PANEL_HEIGHT = 370;
  private static final int LOW_PANEL_HEIGHT = 270;
  private static final double ROW_HEADING = 34;
  private static final int FEW_ARMS = 4;

  private final Evidence evidence;
  private final Language texts;
  private final boolean drawn;

  /** Charts of the evidence in a language. */
  public TimeChart(Evidence evidence, Language texts) {
    this(evidence, texts, false);
  }

  private TimeChart(Evidence evidence, Language texts, boolean drawn) {
    this.evidence = evidence;
    this.texts = texts;
    this.drawn = drawn;
  }

  /** The chart of some measures, one row of panels each; empty when the results have none. */
  public Optional<Figure> of(String id, Measure... told) {
    List<Measure> measures = new ArrayList<>();
    for (Measure measure : told) {
      evidence.measure(measure).filter(this::known).ifPresent(measures::add);
    }
    if (measures.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new TimeChart(evidence, texts, overDraws(measures)).of(id, measures));
  }

  /** Whether all of some measures are led with, and their differences known over draws. */
  private boolean overDraws(List<Measure> measures) {
    return evidence
        .ensemble()
        .filter(ensemble -> ensemble.led().containsAll(measures))
        .filter(
            ensemble ->
                measures.stream()
                    .allMatch(
                        measure ->
                            evidence.arms().stream()
                                .anyMatch(a -> ensemble.course(a, measure).lastKnown() >= 0)))
        .isPresent();
  }

  private Figure of(String id, List<Measure> measures) {
    boolean named = measures.size() > 1;
    List<Row> rows = new ArrayList<>();
    for (Measure measure : measures) {
      List<TimePanel> panels = panels(measure, !named);
      for (int i = 0; i < panels.size(); i += 2) {
        String heading = named && i == 0 ? texts.say(measure.label()) : "";
        rows.add(new Row(heading, panels.subList(i, Math.min(i + 2, panels.size())), i > 0));
      }
    }
    String title = title(measures);
    String subtitle = subtitle(measures);
    // Room for a title and a subtitle of two lines each.
    int height = (int) (126 + rows.stream().mapToDouble(Row::height).sum());
    return new Figure(
        id,
        title,
        alternative(measures),
        ChartStyle.WIDTH,
        height,
        g -> {
          double y = TextLayout.head(g, ChartStyle.WIDTH, title, subtitle) + 4;
          double spare = (height - 6 - y - rows.stream().mapToDouble(Row::height).sum());
          for (Row row : rows) {
            double used = row.height() + spare / rows.size();
            draw(g, row, y, used);
            y += used;
          }
        });
  }

  /**
   * Panels side by side; the heading is empty where the title says it, and a row that follows
   * another one of the same measure is lower.
   */
  private record Row(String heading, List<TimePanel> panels, boolean follows) {
    double height() {
      double panel = follows ? LOW_PANEL_HEIGHT : PANEL_HEIGHT;
      return panel + 14 + (heading.isEmpty() ? 0 : ROW_HEADING);
    }
  }

  private static void draw(Graphics2D g, Row row, double top, double height) {
    double y = top;
    if (!row.heading().isEmpty()) {
      g.setColor(ChartStyle.GRID);
      g.fill(ChartStyle.box(ChartStyle.MARGIN, y, ChartStyle.WIDTH - 2.0 * ChartStyle.MARGIN, 1.5));
      TextLayout.write(
          g, ChartStyle.HEADING, ChartStyle.TEXT, row.heading(), ChartStyle.MARGIN, y + 24);
      y += ROW_HEADING;
    }
    double width = (ChartStyle.WIDTH - ChartStyle.MARGIN) / (double) row.panels().size();
    for (int i = 0; i < row.panels().size(); i++) {
      row.panels().get(i).draw(g, ChartStyle.box(8 + i * width, y, width, top + height - 14 - y));
    }
  }

  /**
   * The level of an arm with the interval of the mean; over plausible administrations, in the
   * measures that are led with, the middle difference from the silo and between what nine in ten
   * lie: their levels differ far more than what an arm changes in each.
   */
  private Band band(Arm arm, Measure measure) {
    return drawn
        ? evidence.ensemble().orElseThrow().course(arm, measure)
        : evidence.series().band(arm, measure);
  }

  private boolean known(Measure measure) {
    return evidence.arms().stream().anyMatch(arm -> band(arm, measure).lastKnown() >= 0);
  }

  /** Controls are shown with single measures; in taller figures they would take a third. */
  private List<TimePanel> panels(Measure measure, boolean controls) {
    double[] range = range(measure);
    List<TimePanel> panels = new ArrayList<>();
    if (evidence.arms().size() <= FEW_ARMS) {
      panels.add(panel(measure, texts.say("panel.all"), evidence.compared(), range));
      return panels;
    }
    List<Arm> single =
        evidence.solutions().stream().filter(a -> a.interventions().size() == 1).toList();
    List<Arm> combined =
        evidence.solutions().stream().filter(a -> a.interventions().size() != 1).toList();
    add(panels, measure, "panel.single", single, range);
    add(panels, measure, "panel.combined", combined, range);
    if (controls) {
      add(panels, measure, "panel.controls", evidence.nulls(), range);
      evidence
          .ablationsBySolution()
          .forEach((solution, arms) -> panels.add(panel(measure, without(solution), arms, range)));
    }
    return panels;
  }

  private String without(String solution) {
    return texts.say("panel.ablations", "solution", Message.intervention(solution));
  }

  private void add(
      List<TimePanel> panels, Measure measure, String key, List<Arm> arms, double[] range) {
    if (!arms.isEmpty()) {
      panels.add(panel(measure, texts.say(key), arms, range));
    }
  }

  private TimePanel panel(Measure measure, String name, List<Arm> arms, double[] range) {
    List<Arm> withBaseline = new ArrayList<>();
    withBaseline.add(evidence.arms().get(0));
    withBaseline.addAll(arms);
    return new TimePanel(
        evidence,
        texts,
        measure,
        name,
        withBaseline,
        range,
        arm -> band(arm, measure),
        drawn,
        Marks.of(evidence, texts, arms));
  }

  /** From zero where the values reach far, else close around them; the subtitle says which. */
  private double[] range(Measure measure) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (Arm arm : evidence.arms()) {
      Band band = band(arm, measure);
      for (int i = 0; i < band.mean().length; i++) {
        double mean = band.mean()[i];
        if (Double.isFinite(mean)) {
          low = Math.min(low, Double.isFinite(band.lower()[i]) ? band.lower()[i] : mean);
          high = Math.max(high, Double.isFinite(band.upper()[i]) ? band.upper()[i] : mean);
        }
      }
    }
    return Range.around(low, high, !measure.scale().amount());
  }

  private String title(List<Measure> measures) {
    Measure measure = measures.get(0);
    if (drawn) {
      return measures.size() == 1
          ? texts.say("chart.time.drawn.title", "measure", measure.label())
          : texts.say("chart.time.drawn.titles");
    }
    return new Headlines(evidence, texts)
        .title(measure)
        .map(Sentence::text)
        .orElseGet(() -> texts.say("chart.time.question", "measure", measure.label()));
  }

  private String subtitle(List<Measure> measures) {
    Series series = evidence.series();
    // What facts have ruled out was run, and is not drawn.
    int shown = series.finished(series.baseline());
    if (drawn) {
      return texts.say("chart.time.drawn.subtitle", "n", shown);
    }
    String key = series.replicates() < 2 ? "chart.time.single" : "chart.time.subtitle";
    String said = texts.say(key, "n", shown);
    List<Measure> cut = measures.stream().filter(m -> range(m)[0] > 0).toList();
    if (cut.isEmpty()) {
      return said;
    }
    String named = cut.stream().map(m -> texts.say(m.label())).collect(Collectors.joining(", "));
    return said
        + " "
        + (cut.size() == measures.size()
            ? texts.say("chart.cut")
            : texts.say("chart.cut.some", "measures", named));
  }

  private String alternative(List<Measure> measures) {
    StringBuilder text = new StringBuilder();
    for (Measure measure : measures) {
      text.append(text.isEmpty() ? "" : " ").append(texts.say(measure.label())).append(": ");
      text.append(
          evidence.arms().stream()
              .map(arm -> texts.say(Message.arm(arm.name())) + " " + lastValue(arm, measure))
              .collect(Collectors.joining("; ")));
      text.append('.');
    }
    return text.toString();
  }

  private String lastValue(Arm arm, Measure measure) {
    Band band = band(arm, measure);
    int last = band.lastKnown();
    if (last < 0) {
      return Numbers.UNKNOWN;
    }
    double end = band.mean()[last];
    return drawn
        ? texts.numbers().difference(measure, end)
        : texts.numbers().valueWithUnit(measure, end);
  }
}
