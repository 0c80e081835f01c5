package korridor.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import korridor.language.Language;
import korridor.language.Message;
import korridor.model.Arm;
import korridor.observe.Measure;
import korridor.observe.Measures;
import korridor.report.claim.Claim;
import korridor.report.claim.Claim.Finished;
import korridor.report.claim.Claims;
import korridor.report.claim.Headlines;
import korridor.report.claim.PlausibleClaims;
import korridor.report.claim.Sentence;
import korridor.report.claim.Sentences;
import korridor.report.evidence.Ensemble;
import korridor.report.evidence.Evidence;
import korridor.report.evidence.Findings;
import korridor.report.evidence.Spread;

/** The report in plain words: which claims are told, and in which order. */
public final class Summary {

  /** What interventions are for: trust, issues done in time, solutions that fit those affected. */
  static final List<Measure> GAINS =
      List.of(Measures.TRUST_ACROSS, Measures.DONE_IN_TWO_YEARS, Measures.SATISFACTION);

  /** The measures that sentences tell of: the gains, and what the worst office pays for them. */
  static final List<Measure> TOLD =
      List.of(
          Measures.TRUST_ACROSS,
          Measures.DONE_IN_TWO_YEARS,
          Measures.SATISFACTION,
          Measures.LINE_SERVICE_WORST);

  private static final int FEW = 10;

  private final Evidence evidence;
  private final Language texts;
  private final Claims claims;
  private final Sentences sentences;
  private final Findings findings;

  /** A summary of the evidence in a language. */
  public Summary(Evidence evidence, Language texts) {
    this.evidence = evidence;
    this.texts = texts;
    this.claims = new Claims(evidence);
    this.sentences = new Sentences(texts);
    this.findings = new Findings(evidence);
  }

  /** What to know before reading: missing runs, few replicates, one arm alone. */
  public List<Sentence> caveats() {
    List<Sentence> caveats = new ArrayList<>();
    Finished done = claims.finished();
    if (done.finished() < done.planned()) {
      caveats.add(
          caveat(
              texts.say("caveat.missing", "finished", done.finished(), "planned", done.planned())));
    }
    few().ifPresent(caveats::add);
    if (evidence.solutions().isEmpty()) {
      caveats.add(caveat(texts.say("caveat.alone")));
    }
    return caveats;
  }

  /** Few administrations; or that luck alone varies. */
  private Optional<Sentence> few() {
    Optional<Ensemble> ensemble = evidence.ensemble();
    if (ensemble.isPresent()) {
      int draws = ensemble.get().draws().size();
      return Optional.of(draws)
          .filter(n -> n < Spread.FEW)
          .map(n -> caveat(texts.say("caveat.few-draws", "n", n)));
    }
    int replicates = evidence.series().replicates();
    return Optional.of(replicates)
        .filter(n -> n < FEW)
        .map(n -> caveat(texts.say("caveat.few", "n", n)));
  }

  private Sentence caveat(String text) {
    List<Claim> said = new ArrayList<>(List.of(claims.finished(), claims.replicates()));
    evidence
        .ensemble()
        .ifPresent(ensemble -> said.add(new PlausibleClaims(evidence, ensemble).drawn()));
    return new Sentence(text, said);
  }

  /** The statements that a terminal shows: who is at the front and what each told arm changes. */
  public List<Statement> brief() {
    return evidence
        .ensemble()
        .map(ensemble -> new PlausibleSummary(evidence, texts, ensemble).brief())
        .orElseGet(this::ofOne);
  }

  /** What one set of assumptions says. */
  private List<Statement> ofOne() {
    List<Statement> brief = new ArrayList<>();
    core().ifPresent(brief::add);
    if (evidence.solutions().isEmpty()) {
      arm(evidence.series().baseline()).ifPresent(brief::add);
    }
    findings.told().forEach(arm -> arm(arm).ifPresent(brief::add));
    return brief;
  }

  /** Everything else: how fast, in which order, at what cost, what stays. */
  public List<Statement> more() {
    List<Statement> more = new ArrayList<>();
    Course course = new Course(evidence, texts);
    course.together().ifPresent(more::add);
    course.speed().ifPresent(more::add);
    course.ranking().ifPresent(more::add);
    course.persistence().ifPresent(more::add);
    course.costs().ifPresent(more::add);
    controls("summary.controls.lead", evidence.nulls()).ifPresent(more::add);
    controls("summary.ablations.lead", evidence.ablations()).ifPresent(more::add);
    return more;
  }

  /** All statements, the most important first. */
  public List<Statement> statements() {
    List<Statement> all = new ArrayList<>(brief());
    all.addAll(more());
    evidence
        .ensemble()
        .ifPresent(e -> all.addAll(new Foundations(evidence, texts, e).statements()));
    all.addAll(new Basis(evidence, texts).statements());
    return all;
  }

  private List<Measure> told() {
    return TOLD.stream().map(evidence::measure).flatMap(Optional::stream).toList();
  }

  /** Who is at the front; where nobody is, who is clearly better or worse at all. */
  private Optional<Statement> core() {
    Headlines headlines = new Headlines(evidence, texts);
    List<Sentence> lines =
        Stream.concat(told().stream(), evidence.measure(Measures.OFFICES_SHORT).stream())
            .map(headlines::summary)
            .flatMap(Optional::stream)
            .toList();
    return Statement.of(texts.say("summary.core.lead"), lines);
  }

  private Optional<Statement> arm(Arm arm) {
    List<Sentence> lines = new ArrayList<>();
    for (Measure measure : told()) {
      line(arm, measure, evidence.series().lastWeek()).ifPresent(lines::add);
    }
    String lead =
        texts.say(
            "summary.arm",
            "arm",
            Message.arm(arm.name()),
            "after",
            texts.numbers().after(evidence.series().lastWeek()));
    return Statement.of(lead, lines);
  }

  private Optional<Sentence> line(Arm arm, Measure measure, int week) {
    return claims
        .level(arm, measure, week)
        .map(
            level ->
                arm.equals(evidence.series().baseline())
                    ? sentences.level(level)
                    : sentences.line(level, claims.difference(arm, measure, week)));
  }

  private Optional<Statement> controls(String lead, List<Arm> arms) {
    List<Sentence> lines =
        arms.stream()
            .map(
                arm ->
                    sentences.differences(
                        arm,
                        told().stream()
                            .map(m -> claims.difference(arm, m, evidence.series().lastWeek()))
                            .toList()))
            .toList();
    return told().isEmpty() ? Optional.empty() : Statement.of(texts.say(lead), lines);
  }
}
