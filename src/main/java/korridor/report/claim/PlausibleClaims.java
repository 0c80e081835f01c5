package korridor.report.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import korridor.model.Arm;
import korridor.observe.Measure;
import korridor.report.claim.Claim.Decides;
import korridor.report.claim.Claim.Drawn;
import korridor.report.claim.Claim.Fails;
import korridor.report.claim.Claim.MostOften;
import korridor.report.claim.Claim.Parted;
import korridor.report.claim.Claim.Plausible;
import korridor.report.claim.Claim.Turns;
import korridor.report.evidence.Best;
import korridor.report.evidence.Ensemble;
import korridor.report.evidence.Evidence;
import korridor.report.evidence.GivenAway;
import korridor.report.evidence.Lean;
import korridor.report.evidence.LedWith;
import korridor.report.evidence.Share;
import korridor.report.evidence.Spread;

/** What plausible administrations allow to say. */
public final class PlausibleClaims {

  private static final double ROUNDING = 1e-9;

  private final Evidence evidence;
  private final Ensemble ensemble;

  /**
   * Claims from some evidence.
   *
   * @param ensemble what its administrations say
   */
  public PlausibleClaims(Evidence evidence, Ensemble ensemble) {
    this.evidence = evidence;
    this.ensemble = ensemble;
  }

  /** An arm against the baseline; empty where no administration tells. */
  public Optional<Plausible> plausible(Arm arm, Measure measure, int week) {
    return ensemble.spread(arm, measure, week).map(PlausibleClaims::claim);
  }

  private static Plausible claim(Spread s) {
    Share told =
        switch (s.lean()) {
          case LOWER -> s.lower();
          case EQUAL, MOSTLY_EQUAL -> s.same();
          case NO_MATTER -> s.small();
          case HIGHER, OPEN -> s.higher();
        };
    boolean down = s.lean() == Lean.LOWER || s.lean() == Lean.MOSTLY_EQUAL;
    Share other = down ? s.higher() : s.lower();
    return new Plausible(
        s.arm(),
        s.measure(),
        s.week(),
        s.lean(),
        told,
        other,
        s.same(),
        s.median(),
        s.low(),
        s.high(),
        LedWith.smallest(s.measure()));
  }

  /** Which arms are best most often; empty with fewer than two, or where no run tells. */
  public Optional<MostOften> best(Measure measure, int week) {
    return ensemble.best(choices(), measure, week).map(PlausibleClaims::claim);
  }

  private static MostOften claim(Best best) {
    List<Best.Often> first = best.first();
    Optional<Best.Often> next = best.next();
    return new MostOften(
        best.measure(),
        best.week(),
        best.n(),
        first.stream().map(Best.Often::arm).toList(),
        first.get(0).share(),
        first.get(0).lower(),
        first.get(0).upper(),
        next.map(Best.Often::arm).stream().toList(),
        next.map(Best.Often::share).orElse(Double.NaN),
        best.ahead());
  }

  /** The arm that gives away least when it is chosen for all; empty where it is not alone. */
  public Optional<Claim.GivenAway> givenAway(Measure measure, int week) {
    List<GivenAway> all = ensemble.givenAway(choices(), measure, week);
    if (all.size() < 2 || all.get(1).mean() - all.get(0).mean() < ROUNDING) {
      return Optional.empty();
    }
    GivenAway least = all.get(0);
    return Optional.of(
        new Claim.GivenAway(measure, week, least.n(), least.arm(), least.mean(), least.high()));
  }

  /** How much of the spread of an arm the assumptions make; empty where it cannot be told. */
  public Optional<Parted> parted(Arm arm, Measure measure, int week) {
    return ensemble
        .luck(arm, measure, week)
        .map(l -> new Parted(arm, measure, week, l.assumptions(), l.lower(), l.upper()));
  }

  /** Which assumptions decide how much an arm changes; empty with few draws. */
  public Optional<Decides> decides(Arm arm, Measure measure, int week) {
    return ensemble
        .deciding(arm, measure, week)
        .map(d -> new Decides(arm, measure, week, d.draws(), d.all(), d.alone(), d.together()));
  }

  /** What would turn the result; empty with fewer than two arms. */
  public Optional<Turns> turns(Measure measure, int week) {
    return ensemble
        .turn(choices(), measure, week)
        .filter(t -> t.draws() > 0)
        .map(
            t ->
                new Turns(
                    measure,
                    week,
                    t.best(),
                    t.draws(),
                    t.behind(),
                    t.far(),
                    LedWith.smallest(measure),
                    t.nearest().stream().toList()));
  }

  /** Where an arm does not bring what matters; empty with few draws. */
  public Optional<Fails> fails(Arm arm, Measure measure, int week) {
    return ensemble
        .failing(arm, measure, week)
        .map(
            f ->
                new Fails(
                    arm,
                    measure,
                    week,
                    f.draws(),
                    f.cases(),
                    LedWith.smallest(measure),
                    f.limits(),
                    f.coverage(),
                    f.density()));
  }

  /** What was drawn. */
  public Drawn drawn() {
    var administrations = evidence.series().administrations();
    return new Drawn(
        administrations.draws().size(),
        ensemble.draws().size(),
        administrations.replicates(),
        administrations.draws().get(0).values().size(),
        ensemble.draws().size() * administrations.replicates());
  }

  /** What a city can choose: nothing, or an arm that is no control. */
  private List<Arm> choices() {
    List<Arm> choices = new ArrayList<>(List.of(evidence.series().baseline()));
    choices.addAll(evidence.solutions());
    return choices;
  }
}
