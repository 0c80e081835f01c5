package korridor.report.claim;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import korridor.model.parameter.ParameterDeclaration;
import korridor.model.parameter.ParameterTable;
import korridor.observe.Measure;
import korridor.report.claim.Claim.Assumed;
import korridor.report.claim.Claim.Believed;
import korridor.report.claim.Claim.Dilution;
import korridor.report.claim.Claim.Still;
import korridor.report.evidence.Evidence;

/** What can be said of the ground that results rest on: the silo at rest, and what is assumed. */
public final class BasisClaims {

  /** How far credit is divided when it is shared. */
  private static final String DILUTION = "credit.dilution";

  private static final double TWO_HEADS = 2;

  private final Evidence evidence;
  private final Map<String, Double> values;
  private final Map<String, korridor.model.parameter.Believed> ranges;

  /** Claims from some evidence. */
  public BasisClaims(Evidence evidence) {
    this.evidence = evidence;
    this.values = evidence.manifest().parameters();
    this.ranges = evidence.scenario().believed();
  }

  /** Where the silo began and where it ended; empty when one of the two is not known. */
  public Optional<Still> still(Measure measure) {
    double[] line = evidence.series().band(evidence.series().baseline(), measure).mean();
    double before = line[0];
    double value = line[line.length - 1];
    return line.length > 1 && Double.isFinite(before) && Double.isFinite(value)
        ? Optional.of(new Still(measure, evidence.series().lastWeek(), before, value))
        : Optional.empty();
  }

  /** What each of two heads gets of a shared success; empty when the dilution is not known. */
  public Optional<Dilution> dilution() {
    return believed(DILUTION)
        .map(d -> new Dilution(each(d.value()), each(d.high()), each(d.low())));
  }

  /** f · m^−d for m heads, relative to f (ODD 7.11 Credit and sponsorship). */
  private static double each(double dilution) {
    return Math.pow(TWO_HEADS, -dilution);
  }

  /** How much is assumed. */
  public Assumed assumed() {
    return new Assumed(
        count(this::assumed),
        count(row -> assumed(row) && row.declared().inSightOfResults()),
        count(row -> true));
  }

  /** Assumed, and not known to this scenario from a source of its own. */
  private boolean assumed(ParameterDeclaration row) {
    return row.assumed() && evidence.scenario().beliefs().known(row.name()).isEmpty();
  }

  private int count(Predicate<ParameterDeclaration> which) {
    return (int)
        ParameterTable.rows().values().stream()
            .filter(row -> values.containsKey(row.name()))
            .filter(which)
            .count();
  }

  /**
   * A parameter and the range in which the scenario believes it to lie, which is its value alone
   * where it is in no doubt; empty when the results do not have it.
   */
  public Optional<Believed> believed(String parameter) {
    Optional<korridor.model.parameter.Believed> range = Optional.ofNullable(ranges.get(parameter));
    return Optional.ofNullable(values.get(parameter))
        .map(
            value ->
                new Believed(
                    parameter,
                    value,
                    range.map(r -> r.low()).orElse(value),
                    range.map(r -> r.high()).orElse(value)));
  }
}
