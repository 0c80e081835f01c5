package korridor.report.claim;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import korridor.language.Language;
import korridor.model.Arm;
import korridor.model.Intervention;
import korridor.model.Rollout;
import korridor.model.intervention.Interventions;
import korridor.model.parameter.Spread;
import korridor.observe.Measure;
import korridor.report.Report;
import korridor.report.SyntheticResults;
import korridor.report.SyntheticResults.Effects;
import korridor.report.evidence.Evidence;
import korridor.report.page.Captions;
import korridor.report.page.Facts;
import korridor.report.page.Statement;
import korridor.report.page.Summary;
import korridor.scenario.Beliefs;
import korridor.scenario.Fact;
import korridor.scenario.Fact.Use;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every sentence is true of every kind of result: its claims hold in a second reading of the files,
 * and its words say no number and no arm that the claims do not.
 */
class SentencesTest {

  private static final Arm CORRIDOR = Arm.of(Interventions.CORRIDOR);
  private static final Arm ITEAM = Arm.of(Interventions.ITEAM);
  private static final Arm REPUTATION = Arm.of(Interventions.REPUTATION);
  private static final Rollout ENDS = Rollout.of(0, 104, 1, 0);

  private static final Set<String> TOLD =
      Set.of("trust_across", "done_in_two_years", "satisfaction", "line_service_worst");

  @TempDir private Path folder;

  static Stream<String> kinds() {
    return results().keySet().stream();
  }

  /** Kinds of results that a report may meet. */
  private static Map<String, SyntheticResults> results() {
    SyntheticResults usual = SyntheticResults.standard().withReplicates(4).withWeeks(156);
    Map<String, SyntheticResults> kinds = new LinkedHashMap<>();
    kinds.put("usual", usual);
    kinds.put("ten years", SyntheticResults.standard().withReplicates(3));
    kinds.put("one arm", usual.withArms(List.of(Arm.SILO)));
    kinds.put("two arms", usual.withArms(List.of(Arm.SILO, ITEAM)));
    kinds.put("no corridor at all", usual.withArms(List.of(Arm.SILO, REPUTATION, ITEAM)));
    kinds.put("controls only", usual.withArms(List.of(Arm.SILO, Arm.of(Interventions.HEADCOUNT))));
    kinds.put("with controls", usual.withArms(withControls()));
    kinds.put("without ingredients", usual.withArms(withoutIngredients()));
    kinds.put("credit divided", usual.withParameters(Map.of("credit.dilution", 1.0)));
    kinds.put("nothing changes", usual.withGain(0));
    kinds.put("hardly anything changes", usual.withGain(0.01));
    kinds.put("everything gets worse", usual.withGain(-0.3));
    kinds.put("all the same", usual.withEffects(Effects.EQUAL));
    kinds.put("the best mean is not clear", usual.withEffects(Effects.NOISY_BEST));
    kinds.put("everything ends", usual.withInterventions(all(ENDS)));
    kinds.put(
        "everything ends and fades",
        usual.withInterventions(all(ENDS)).withEffects(Effects.FADING).withWeeks(260));
    kinds.put("one ends", usual.withInterventions(Map.of(Interventions.ITEAM, ENDS)));
    kinds.put("late start", usual.withInterventions(all(Rollout.of(60, 140, 0.5, 13))));
    kinds.put(
        "no pair finished",
        usual.withFailing(k -> (k.replicate() % 2 == 0) == k.arm().equals(Arm.SILO)));
    kinds.put("no run finished", usual.withFailing(k -> true));
    kinds.put(
        "some runs failed",
        usual.withFailing(k -> k.replicate() == 1 && k.arm().has(Interventions.ITEAM)));
    kinds.put(
        "one pair left", usual.withFailing(k -> k.replicate() > 0 && k.arm().equals(Arm.SILO)));
    kinds.put("two replicates", usual.withReplicates(2));
    kinds.put(
        "two replicates, widest intervals",
        usual.withReplicates(2).withEffects(Effects.NOISY_BEST));
    kinds.put("one replicate", usual.withReplicates(1));
    kinds.put("survey used", usual.withSurveyed(4));
    kinds.put(
        "parameters and survey",
        usual.withSurveyed(1).withParameters(Map.of("learning.trust-gain", 0.04)));
    kinds.put("ranges of its own", usual.withBeliefs(believed()));
    kinds.put("another city", usual.withNames("Ulm", List.of("A", "B", "C")));
    kinds.put("half a year", usual.withWeeks(26));
    kinds.put("one year", usual.withWeeks(52));
    kinds.put("two years", usual.withWeeks(104));
    kinds.put("no trust measured", usual.withMissing(m -> m.startsWith("trust")));
    kinds.put("no hours measured", usual.withMissing(m -> m.endsWith("hours")));
    kinds.put("nothing told of measured", usual.withMissing(TOLD::contains));
    drawn(usual, kinds);
    return kinds;
  }

  /** Kinds of results over draws of the assumptions. */
  private static void drawn(SyntheticResults usual, Map<String, SyntheticResults> kinds) {
    SyntheticResults drawn = usual.withReplicates(1).withDraws(40);
    SyntheticResults few = drawn.withDraws(7);
    kinds.put("drawn", drawn);
    kinds.put("drawn, ten years", drawn.withDraws(24).withWeeks(520));
    kinds.put("drawn, two replicates", drawn.withDraws(20).withReplicates(2));
    kinds.put("drawn, nothing changes", drawn.withGain(0));
    kinds.put("drawn, hardly anything changes", drawn.withGain(0.01));
    kinds.put("drawn, everything gets worse", drawn.withGain(-0.5));
    kinds.put("drawn, all the same", drawn.withEffects(Effects.EQUAL));
    kinds.put("drawn, one arm", few.withArms(List.of(Arm.SILO)));
    kinds.put("drawn, two arms", drawn.withArms(List.of(Arm.SILO, ITEAM)));
    kinds.put("drawn, with controls", few.withArms(withControls()));
    kinds.put("drawn, with time courses", few.withArms(List.of(Arm.SILO, timed())));
    kinds.put("few drawn", few);
    kinds.put("one drawn", drawn.withDraws(1));
    kinds.put("one drawn, three times", drawn.withDraws(1).withReplicates(3));
    kinds.put(
        "drawn, some runs failed",
        drawn.withReplicates(2).withDraws(12).withFailing(k -> k.replicate() % 5 == 0));
    kinds.put(
        "drawn, one finished",
        few.withFailing(k -> k.replicate() != 3 && k.arm().has(Interventions.ITEAM)));
    kinds.put("drawn, none finished", few.withFailing(k -> true));
    kinds.put("drawn, half a year", drawn.withWeeks(26));
    facts(drawn, kinds);
    kinds.put("drawn, nothing told of measured", few.withMissing(TOLD::contains));
  }

  /** The lead time of the silo is 35 to 45 weeks, by the weight that was drawn. */
  private static void facts(SyntheticResults drawn, Map<String, SyntheticResults> kinds) {
    Fact upper = FactCheck.fact("Karlsruhe", "lead_time", 35, 43, 1, Use.RULE_OUT);
    Fact lower = FactCheck.fact("Ulm", "lead_time", 36, 50, 0, Use.RULE_OUT);
    Fact told = FactCheck.fact("Ulm", "lead_time", 38, 39, 0.5, Use.HOLD_OUT);
    SyntheticResults two = drawn.withArms(List.of(Arm.SILO, CORRIDOR, ITEAM));
    kinds.put("facts", two.withDraws(64).withFacts(upper, told));
    kinds.put(
        "facts, some runs failed",
        two.withDraws(20)
            .withReplicates(3)
            .withFacts(lower, upper, told)
            .withFailing(k -> k.replicate() % 4 == 0));
    kinds.put("facts, hold-outs only, of elsewhere", two.withDraws(7).withFacts(told));
    kinds.put(
        "facts that leave nothing",
        two.withDraws(7)
            .withFacts(FactCheck.fact("Ulm", "lead_time", 1, 2, 0, Use.RULE_OUT), told));
    kinds.put(
        "facts of what is not measured",
        two.withDraws(7).withFacts(upper, told).withMissing("lead_time"::equals));
    kinds.put("facts without draws", two.withDraws(0).withReplicates(2).withFacts(upper));
  }

  private static Arm timed() {
    return Interventions.arm("corridor@0+iteam@104").orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyClaimHoldsAndEveryWordFollowsFromIt(String kind) throws IOException {
    SyntheticResults made = results().get(kind);
    Path results = made.write(folder.resolve("r"));
    Evidence evidence = Report.evidence(results);
    int perDraw = made.draws() > 0 ? made.replicates() : 1;
    RawResults whole = new RawResults(results, perDraw, Set.of());
    Set<Integer> ruledOut = new FactCheck(made, whole).ruledOut();
    ClaimCheck check = new ClaimCheck(made, new RawResults(results, perDraw, ruledOut), whole);
    Set<Claim> checked = new HashSet<>();
    for (String code : Language.codes()) {
      Language language = Language.of(code);
      WordCheck words = new WordCheck(language, made.arms());
      for (Statement statement : statements(evidence, language)) {
        for (Sentence sentence : statement.sentences()) {
          sentence.claims().stream().filter(checked::add).forEach(check::check);
          words.check(statement.lead(), sentence);
        }
      }
    }
  }

  /** All that summary, titles and captions say. */
  private static List<Statement> statements(Evidence evidence, Language language) {
    Summary summary = new Summary(evidence, language);
    List<Statement> all = new ArrayList<>(summary.statements());
    List<Sentence> alone = new ArrayList<>(summary.caveats());
    Headlines headlines = new Headlines(evidence, language);
    Claims claims = new Claims(evidence);
    Sentences sentences = new Sentences(language);
    for (Measure measure : evidence.series().measures()) {
      headlines.title(measure).ifPresent(alone::add);
      headlines.summary(measure).ifPresent(alone::add);
    }
    Captions captions = new Captions(evidence, language);
    List.of("time-trust", "trust-matrix").forEach(id -> alone.add(captions.of(id)));
    int last = evidence.series().lastWeek();
    evidence.compared().forEach(arm -> alone.add(sentences.count(claims.count(arm, last))));
    all.addAll(new Facts(evidence, language).statements());
    alone.add(new BasisSentences(language).inputs(claims.inputs()));
    all.add(new Statement("", alone));
    return all;
  }

  private static List<Arm> withControls() {
    List<Arm> arms = new ArrayList<>(Interventions.STANDARD_ARMS);
    Interventions.STANDARD.stream().filter(Intervention::control).map(Arm::of).forEach(arms::add);
    return arms;
  }

  /** Some solutions without an ingredient, and one without learning. */
  private static List<Arm> withoutIngredients() {
    return Stream.of("silo", "corridor", "corridor-goal", "iteam-opening", "corridor+freeze")
        .map(name -> Interventions.arm(name).orElseThrow())
        .toList();
  }

  private static Map<String, Beliefs.Belief> believed() {
    return Map.of(
        "episode.weight",
        new Beliefs.Range(1, 1.5, Spread.LOG_UNIFORM, "a guess of ours"),
        "episode.goal",
        new Beliefs.Known("a survey of ours"),
        "credit.dilution",
        new Beliefs.Known("a survey of ours"));
  }

  private static Map<Intervention, Rollout> all(Rollout timing) {
    Map<Intervention, Rollout> all = new LinkedHashMap<>();
    Interventions.STANDARD.stream().forEach(solution -> all.put(solution, timing));
    return all;
  }
}
