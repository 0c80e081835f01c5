package korridor.model.parameter;

/** Arrival and size of the cross-cutting issues (ODD 7.4 Issues arrive). */
public record IssueParameters(
    @Declared(value = 0.003, min = 0, max = 0.1, unit = "issues per person and week") double rate,
    @Declared(value = 2, min = 2, max = MOST_TOPICS, unit = "topics") int fewestTopics,
    @Declared(value = 4, min = 2, max = MOST_TOPICS, unit = "topics") int mostTopics,
    @Declared(value = 0.6, min = 0, max = 1, unit = "share") double themeShare,
    @Declared(value = 0.25, min = 0, max = 1, unit = "share", tried = false)
        double crossSectorShare,
    @Declared(value = 8, min = 1, max = 60, unit = "successes per partner") int work,
    @Declared(value = 52, min = 4, max = 520, unit = "weeks") int deadline,
    @Declared(value = 2, min = 0, max = MOST_AFFECTED, unit = "actors", tried = false)
        int affectedActors) {

  /** Topics that an issue can have: one leads, each other asks for a partner. */
  public static final int MOST_TOPICS = 4;

  /** Actors that an issue can affect. */
  public static final int MOST_AFFECTED = 4;
}
