package korridor.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import korridor.model.Arm;
import korridor.model.Solution;
import korridor.model.Timing;
import korridor.observe.Measure;
import korridor.report.chart.TimePanel.Mark;
import korridor.report.evidence.Band;
import korridor.report.evidence.ComparisonRow;
import korridor.report.evidence.Evidence;
import korridor.report.evidence.Ranking;
import korridor.report.text.Numbers;
import korridor.report.text.Scale;
import korridor.report.text.Texts;

/**
 * Measures over time with the 95 % interval of the mean. Single solutions, combinations and controls
 * have panels of their own, each with the baseline, because eight lines in one panel cannot be read.
 */
public final class TimeChart {

  private static final int PANEL_HEIGHT = 370;
  private static final int FEW_ARMS = 4;

  private final Evidence evidence;
  private final Texts texts;

  /** Charts of the evidence in a language. */
  public TimeChart(Evidence evidence, Texts texts) {
    this.evidence = evidence;
    this.texts = texts;
  }

  /** The chart of some measures, one row of panels each; empty when the results have none. */
  public Optional<Figure> of(String id, String... names) {
    List<Measure> measures = new ArrayList<>();
    for (String name : names) {
      evidence.measure(name).filter(this::known).ifPresent(measures::add);
    }
    if (measures.isEmpty()) {
      return Optional.empty();
    }
    List<List<TimePanel>> rows = new ArrayList<>();
    for (Measure measure : measures) {
      List<TimePanel> panels = panels(measure, measures.size() > 1);
      for (int i = 0; i < panels.size(); i += 2) {
        rows.add(panels.subList(i, Math.min(i + 2, panels.size())));
      }
    }
    String title = title(measures.get(0));
    String subtitle = subtitle(measures);
    // Room for a title and a subtitle of two lines each.
    int height = 126 + rows.size() * (PANEL_HEIGHT + 14);
    return Optional.of(
        new Figure(
            id,
            title,
            alternative(measures),
            Ink.WIDTH,
            height,
            g -> {
              double y = Ink.head(g, Ink.WIDTH, title, subtitle) + 4;
              double each = (height - y - 6) / rows.size();
              for (List<TimePanel> row : rows) {
                double width = (Ink.WIDTH - Ink.MARGIN) / (double) row.size();
                if (rows.size() > 1 && row.size() == 1) {
                  width = (Ink.WIDTH - Ink.MARGIN) / 2.0;
                }
                for (int i = 0; i < row.size(); i++) {
                  row.get(i).draw(g, Ink.box(8 + i * width, y, width, each - 14));
                }
                y += each;
              }
            }));
  }

  private boolean known(Measure measure) {
    return evidence.arms().stream()
        .anyMatch(arm -> evidence.series().band(arm, measure).lastKnown() >= 0);
  }

  private List<TimePanel> panels(Measure measure, boolean named) {
    double[] range = range(measure);
    List<TimePanel> panels = new ArrayList<>();
    if (evidence.arms().size() <= FEW_ARMS) {
      panels.add(panel(measure, named, "panel.all", evidence.compared(), range));
      return panels;
    }
    List<Arm> single =
        evidence.solutions().stream().filter(a -> a.solutions().size() == 1).toList();
    List<Arm> combined =
        evidence.solutions().stream().filter(a -> a.solutions().size() != 1).toList();
    add(panels, measure, named, "panel.single", single, range);
    add(panels, measure, named, "panel.combined", combined, range);
    add(panels, measure, named, "panel.controls", evidence.controls(), range);
    return panels;
  }

  private void add(
      List<TimePanel> panels,
      Measure measure,
      boolean named,
      String key,
      List<Arm> arms,
      double[] range) {
    if (!arms.isEmpty()) {
      panels.add(panel(measure, named, key, arms, range));
    }
  }

  private TimePanel panel(
      Measure measure, boolean named, String key, List<Arm> arms, double[] range) {
    List<Arm> withBaseline = new ArrayList<>();
    withBaseline.add(evidence.arms().get(0));
    withBaseline.addAll(arms);
    String heading = texts.say(key);
    if (named) {
      heading =
          texts.say("panel.named", "measure", texts.label(measure), "panel", heading);
    }
    return new TimePanel(evidence, texts, measure, heading, withBaseline, range, marks(arms));
  }

  /** From zero where the values reach far, else close around them; the subtitle says which. */
  private double[] range(Measure measure) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (Arm arm : evidence.arms()) {
      Band band = evidence.series().band(arm, measure);
      for (int i = 0; i < band.mean().length; i++) {
        double mean = band.mean()[i];
        if (Double.isFinite(mean)) {
          low = Math.min(low, Double.isFinite(band.lower()[i]) ? band.lower()[i] : mean);
          high = Math.max(high, Double.isFinite(band.upper()[i]) ? band.upper()[i] : mean);
        }
      }
    }
    return Range.around(low, high, Scale.of(measure) != Scale.AMOUNT);
  }

  private List<Mark> marks(List<Arm> arms) {
    double horizon = evidence.series().lastWeek();
    TreeMap<Integer, List<String>> at = new TreeMap<>();
    for (Solution solution : Solution.values()) {
      if (arms.stream().anyMatch(arm -> arm.has(solution))) {
        Timing timing = evidence.scenario().timing(solution);
        String name = texts.solution(solution);
        if (timing.start() > 0 && timing.start() < horizon) {
          at.computeIfAbsent(timing.start(), w -> new ArrayList<>())
              .add(texts.say("mark.start", "solution", name));
        }
        if (timing.end() < horizon) {
          at.computeIfAbsent(timing.end(), w -> new ArrayList<>())
              .add(texts.say("mark.end", "solution", name));
        }
      }
    }
    return at.entrySet().stream()
        .map(e -> new Mark(e.getKey() / 52.0, name(e.getValue())))
        .collect(Collectors.toList());
  }

  private String name(List<String> names) {
    if (names.size() == 1) {
      return names.get(0);
    }
    boolean ends = names.stream().allMatch(n -> n.equals(names.get(0))) || names.size() > 1;
    return ends ? texts.say("mark.several") : names.get(0);
  }

  private String title(Measure measure) {
    Numbers numbers = texts.numbers();
    Optional<ComparisonRow> best = Ranking.best(evidence, measure, evidence.series().lastWeek());
    if (best.isEmpty()) {
      return texts.say("chart.time.question", "measure", texts.label(measure));
    }
    return texts.say(
        best.get().distinct() ? "chart.time.title" : "chart.time.flat",
        "measure",
        texts.label(measure),
        "arm",
        texts.arm(best.get().arm()),
        "value",
        numbers.valueWithUnit(measure, best.get().mean()),
        "baseline",
        texts.arm(evidence.arms().get(0)),
        "baselineValue",
        numbers.valueWithUnit(measure, best.get().paired().baselineMean()),
        "after",
        numbers.after(evidence.series().lastWeek()));
  }

  private String subtitle(List<Measure> measures) {
    String key = evidence.series().replicates() < 2 ? "chart.time.single" : "chart.time.subtitle";
    String said =
        texts.say(key, "n", texts.numbers().whole(evidence.series().replicates()));
    boolean cut = measures.stream().anyMatch(m -> range(m)[0] > 0);
    return cut ? said + " " + texts.say("chart.cut") : said;
  }

  private String alternative(List<Measure> measures) {
    StringBuilder text = new StringBuilder();
    for (Measure measure : measures) {
      text.append(text.isEmpty() ? "" : " ").append(texts.label(measure)).append(": ");
      text.append(
          evidence.arms().stream()
              .map(arm -> texts.arm(arm) + " " + lastValue(arm, measure))
              .collect(Collectors.joining("; ")));
      text.append('.');
    }
    return text.toString();
  }

  private String lastValue(Arm arm, Measure measure) {
    Band band = evidence.series().band(arm, measure);
    int last = band.lastKnown();
    return last < 0
        ? Numbers.UNKNOWN
        : texts.numbers().valueWithUnit(measure, band.mean()[last]);
  }
}
