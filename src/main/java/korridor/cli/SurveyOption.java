package korridor.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import korridor.language.Language;
import korridor.language.Message;
import korridor.observe.Measure;
import korridor.observe.Measures;
import korridor.scenario.Description;
import korridor.scenario.Fact;
import korridor.scenario.Fact.Confidence;
import korridor.scenario.Fact.Kind;
import korridor.scenario.Fact.Meaning;
import korridor.scenario.Fact.Range;
import korridor.scenario.Fact.Target;
import korridor.scenario.Fact.Use;
import korridor.scenario.Scenario;
import korridor.scenario.SurveyFile;
import picocli.CommandLine.Option;

/** A staff survey, whose means a silo is to have. */
final class SurveyOption {

  /** Five of a hundred: about what two surveys of the same people differ by. An assumption. */
  private static final double TOLERANCE = 0.05;

  private static final Map<String, Measure> MEASURES = new LinkedHashMap<>();

  static {
    MEASURES.put("openness", Measures.OPENNESS_MEAN);
    MEASURES.put("respect", Measures.RESPECT);
    MEASURES.put("responsibility", Measures.RESPONSIBILITY);
    MEASURES.put("competence", Measures.COMPETENCE_PERSONAL);
    MEASURES.put("out-group-trust", Measures.OUT_GROUP_TRUST);
    MEASURES.put("inside-trust", Measures.TRUST_INSIDE);
  }

  @Option(
      names = "--survey",
      paramLabel = "${bundle:label.file}",
      descriptionKey = "option.survey",
      order = 14)
  private String file;

  @Option(names = "--scale", paramLabel = "1-5", descriptionKey = "option.scale", order = 15)
  private String scale;

  /**
   * The means of the survey as facts; none if none was named.
   *
   * @throws korridor.scenario.ScenarioException with all problems of the file
   */
  List<Fact> facts(Scenario scenario, Language texts) {
    if (file == null) {
      if (scale != null) {
        throw new BadInputException(texts.say("bad.scale-alone"));
      }
      return List.of();
    }
    Path path = new Arguments(texts).path(file);
    Map<String, Double> means =
        SurveyFile.means(path, scenario.organisation(), scale == null ? "" : scale);
    List<Fact> facts = new ArrayList<>();
    means.forEach((attribute, mean) -> facts.add(fact(attribute, mean, scenario)));
    return facts;
  }

  private Fact fact(String attribute, double mean, Scenario scenario) {
    Measure measure = MEASURES.get(attribute);
    return new Fact(
        "survey-" + attribute,
        new Description(statement(measure, mean, "en"), statement(measure, mean, "de")),
        new Meaning(Kind.MEASURE, measure.name()),
        Optional.of(new Range(mean, mean)),
        measure.unit(),
        scenario.city(),
        Optional.empty(),
        file,
        Confidence.MEDIUM,
        "",
        Optional.of(new Target(TOLERANCE, Use.RULE_OUT)));
  }

  private static String statement(Measure measure, double mean, String language) {
    Language texts = Language.of(language);
    return texts.say(
        Message.of(
            "calibrate.survey",
            "measure",
            measure.label(),
            "value",
            texts.numbers().value(measure, mean)));
  }
}
