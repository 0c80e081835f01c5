package korridor.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import korridor.language.Language;
import korridor.model.Arm;
import korridor.observe.Measure;
import korridor.observe.Measures;
import korridor.report.evidence.ComparisonRow;
import korridor.report.evidence.Evidence;

/** The rows of a forest plot: shares and indices by group, then amounts, each with its own axis. */
final class ForestRows {

  static final double ROW = 32;
  static final double AMOUNT_ROW = 48;
  static final double GROUP = 32;
  static final double AXIS = 44;
  static final double PAD = 0.2;
  // Parts of one whole, hours, details of a level that has its own row, and who holds the network,
  // which moves so far that nothing beside it could be read: tables and other charts show them.
  private static final Set<Measure> ELSEWHERE =
      Set.of(
          Measures.EI_INDEX,
          Measures.CREDIT_SHARED,
          Measures.EXTERNAL_TRUST_CITIZENS,
          Measures.EXTERNAL_TRUST_CIVIL_SOCIETY,
          Measures.EXTERNAL_TRUST_BUSINESS,
          Measures.EXTERNAL_TRUST_RESEARCH,
          Measures.SEATS_OWN_TIE,
          Measures.SEATS_CORRIDOR,
          Measures.SEATS_FRIEND,
          Measures.SEATS_ITEAM,
          Measures.SEATS_DELEGATED,
          Measures.ITEAM_PARTICIPATION,
          Measures.ITEAM_MATCH,
          Measures.ITEAM_FACILITATION,
          Measures.ITEAM_OUTSIDE,
          Measures.OPENNESS_SD,
          Measures.SPONSORSHIP_THEMES,
          Measures.SPONSORSHIP_OWNERS,
          Measures.SPONSORSHIP_WITHOUT_THEME,
          Measures.PARTLY_DONE,
          Measures.STRAIN_WORST,
          Measures.NETWORK_MODULARITY,
          Measures.NETWORK_LARGEST,
          Measures.NETWORK_BY_CORRIDOR,
          Measures.NETWORK_BY_ITEAM,
          Measures.NETWORK_BY_ONE,
          Measures.CHANNELS_CORRIDOR,
          Measures.CHANNELS_ITEAM,
          Measures.CROSS_HOURS,
          Measures.CORRIDOR_HOURS,
          Measures.ITEAM_HOURS);

  private final Evidence evidence;
  private final Language texts;

  ForestRows(Evidence evidence, Language texts) {
    this.evidence = evidence;
    this.texts = texts;
  }

  /** Rows that share an axis; {@code group} is the heading, null for none. */
  record Block(List<Line> lines, double[] range, Measure scale) {
    double height() {
      return lines.stream().mapToDouble(Line::height).sum() + AXIS;
    }
  }

  /** A heading (measure null) or a measure. */
  record Line(String heading, Measure measure) {
    double height() {
      return measure == null ? GROUP : amount() ? AMOUNT_ROW : ROW;
    }

    /** Whether a unit follows the name. */
    boolean amount() {
      return measure != null && measure.scale().amount();
    }
  }

  /** The blocks of all measures that some arm has a difference in. */
  List<Block> blocks(List<Arm> arms, int week) {
    Predicate<Measure> known =
        m ->
            arms.stream()
                .anyMatch(
                    arm -> Double.isFinite(evidence.comparison().row(arm, m, week).difference()));
    List<Block> blocks = new ArrayList<>();
    List<Line> shares = new ArrayList<>();
    List<Measure> amounts = new ArrayList<>();
    for (Measure.Group group : Measure.Group.values()) {
      List<Measure> told =
          evidence.measures(group).stream()
              .filter(m -> !ELSEWHERE.contains(m))
              .filter(known)
              .toList();
      List<Line> lines =
          told.stream().filter(m -> !m.scale().amount()).map(m -> new Line(null, m)).toList();
      told.stream().filter(m -> m.scale().amount()).forEach(amounts::add);
      if (!lines.isEmpty()) {
        shares.add(new Line(texts.say(group.words()), null));
        shares.addAll(lines);
      }
    }
    if (!shares.isEmpty()) {
      blocks.add(block(shares, arms, week));
    }
    for (Measure measure : amounts) {
      blocks.add(block(List.of(new Line(null, measure)), arms, week));
    }
    return blocks;
  }

  private Block block(List<Line> lines, List<Arm> arms, int week) {
    double low = 0;
    double high = 0;
    Measure scale = null;
    for (Line line : lines) {
      if (line.measure() == null) {
        continue;
      }
      // An index shows its numbers as they are, so it stands for the axis where it can.
      scale = scale == null || line.measure().scale().factor() == 1 ? line.measure() : scale;
      for (Arm arm : arms) {
        ComparisonRow row = evidence.comparison().row(arm, line.measure(), week);
        if (Double.isFinite(row.difference())) {
          low = Math.min(low, row.intervalKnown() ? row.lower() : row.difference());
          high = Math.max(high, row.intervalKnown() ? row.upper() : row.difference());
        }
      }
    }
    // Wide enough that the numbers of neighbouring axes do not touch.
    double pad = Math.max(PAD * (high - low), 1e-3);
    return new Block(List.copyOf(lines), new double[] {low - pad, high + pad}, scale);
  }
}
