package korridor.model.parameter;

import java.util.ArrayList;
import java.util.List;

/**
 * All parameters of a run, one record per concern. The component names are the group names of the
 * scenario file.
 */
public record Parameters(
    SurveyParameters survey,
    EpisodeParameters episode,
    LearningParameters learning,
    CultureParameters culture,
    WillingnessParameters willingness,
    TeamParameters teams,
    ContactParameters contacts,
    TieParameters ties,
    IssueParameters issues,
    CreditParameters credit,
    ParticipationParameters participation,
    LineParameters line,
    StaffParameters staff,
    InterventionParameters interventions,
    CostParameters costs) {

  static final Declarations<Parameters> DECLARATIONS = new Declarations<>(Parameters.class);

  /** Forgives the rounding of sums of shares. */
  private static final double ROUNDING = 1e-9;

  /**
   * Two parameters whose values exclude each other.
   *
   * @param rule what they break
   * @param first name of the one
   * @param second name of the other
   */
  public record Contradiction(Rule rule, String first, String second) {}

  /** What two parameters can break together. */
  public enum Rule {
    /** Two shares of the same whole add up to at most 1. */
    SHARES_ABOVE_ONE,
    /** The fewest are not more than the most. */
    FEWEST_ABOVE_MOST
  }

  /** The rules that these values break, which no single range can tell. */
  public List<Contradiction> contradictions() {
    List<Contradiction> broken = new ArrayList<>();
    if (ties.ownShare() + ties.divisionShare() > 1 + ROUNDING) {
      broken.add(new Contradiction(Rule.SHARES_ABOVE_ONE, "ties.own-share", "ties.division-share"));
    }
    if (issues.fewestTopics() > issues.mostTopics()) {
      broken.add(
          new Contradiction(Rule.FEWEST_ABOVE_MOST, "issues.fewest-topics", "issues.most-topics"));
    }
    return broken;
  }

  /** The smallest administration in which everybody can have their ties, all to others. */
  public int fewestStaff() {
    return contacts.ties() + 1;
  }

  /** How many different topics the issues need. */
  public int fewestTopics() {
    return issues.fewestTopics();
  }

  /** How many external actors the issues need. */
  public int fewestActors() {
    return Math.max(issues.affectedActors(), issues.crossSectorShare() > 0 ? 1 : 0);
  }

  /** Every parameter at its declared default. */
  public static Parameters defaults() {
    return DECLARATIONS.build(java.util.Map.of());
  }

  /** These parameters with one of them changed, such as {@code with("learning.trust-gain", 0)}. */
  public Parameters with(String name, double value) {
    return DECLARATIONS.build(this, java.util.Map.of(name, value));
  }
}
