package korridor.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import korridor.language.Language;
import korridor.observe.Measures;
import korridor.report.evidence.Evidence;

/** All figures of a report, in its order. */
public final class Gallery {

  /** The width of every figure. */
  public static final int WIDTH = ChartStyle.WIDTH;

  private static final int ONE_YEAR = 52;

  private Gallery() {}

  /** The figures that the evidence allows. */
  public static List<Figure> of(Evidence evidence, Language texts) {
    List<Figure> figures = new ArrayList<>();
    evidence
        .ensemble()
        .ifPresent(
            ensemble -> {
              add(figures, new AnswerChart(evidence, texts, ensemble).of("answer"));
              add(figures, new BestChart(evidence, texts, ensemble).of("best"));
              add(figures, new ContributionChart(evidence, texts, ensemble).of("contributions"));
              add(figures, new DecidesChart(evidence, texts, ensemble).of("decides"));
            });
    TimeChart time = new TimeChart(evidence, texts);
    add(figures, time.of("time-trust", Measures.TRUST_ACROSS));
    add(figures, time.of("time-issues", Measures.DONE_IN_TWO_YEARS));
    add(
        figures,
        time.of(
            "time-competence", Measures.COMPETENCE_PERSONAL, Measures.COMPETENCE_INSTITUTIONAL));
    add(figures, time.of("time-city", Measures.SATISFACTION, Measures.EXTERNAL_TRUST));
    add(figures, time.of("time-line", Measures.LINE_SERVICE_WORST, Measures.OFFICES_SHORT));
    ForestChart forest = new ForestChart(evidence, texts);
    int last = evidence.series().lastWeek();
    add(figures, forest.of("forest-last", "chart.forest.title", evidence.solutions(), last));
    if (last > ONE_YEAR && evidence.comparison().weeks().contains(ONE_YEAR)) {
      add(figures, forest.of("forest-year", "chart.forest.title", evidence.solutions(), ONE_YEAR));
    }
    add(figures, forest.of("forest-controls", "chart.forest.controls", evidence.nulls(), last));
    evidence
        .ablationsBySolution()
        .forEach((solution, arms) -> add(figures, forest.without(solution, arms, last)));
    add(figures, new TrustMap(evidence, texts).of("trust-matrix"));
    add(
        figures,
        new TradeOffChart(evidence, texts)
            .of("trade-off", Measures.LINE_SERVICE_WORST, Measures.DONE_IN_TWO_YEARS));
    add(figures, new CostChart(evidence, texts).of("costs"));
    return figures;
  }

  private static void add(List<Figure> figures, Optional<Figure> figure) {
    figure.ifPresent(figures::add);
  }
}
