package korridor.model.parameter;

/**
 * All parameters of a run, one record per concern. The component names are the group names of the
 * scenario file.
 */
public record Parameters(
    EpisodeParameters episode,
    LearningParameters learning,
    WillingnessParameters willingness,
    ContactParameters contacts,
    IssueParameters issues,
    TeamParameters teams,
    CoCreationParameters coCreation,
    CoalitionParameters coalitions,
    ParticipationParameters participation,
    CreditParameters credit,
    LineParameters line,
    CultureParameters culture,
    TieParameters ties,
    StaffParameters staff,
    SolutionParameters solutions) {

  static final Declarations<Parameters> DECLARATIONS = new Declarations<>(Parameters.class);

  /** Every parameter at its declared default. */
  public static Parameters defaults() {
    return DECLARATIONS.build(java.util.Map.of());
  }

  /** These parameters with one of them changed, such as {@code with("learning.trust-gain", 0)}. */
  public Parameters with(String name, double value) {
    return DECLARATIONS.build(this, java.util.Map.of(name, value));
  }
}
