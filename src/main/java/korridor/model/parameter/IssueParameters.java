package korridor.model.parameter;

/** Arrival and size of the cross-cutting issues (ODD 7.4 Issues arrive). */
public record IssueParameters(
    @Declared(
            value = 0.002,
            min = 0,
            max = 0.1,
            low = 0.001,
            high = 0.003,
            reason = Declared.HALF_MORE_OR_LESS,
            unit = "issues per person and week")
        double rate,
    @Declared(value = 2, min = 2, max = MOST_TOPICS, unit = "topics") int fewestTopics,
    @Declared(value = 4, min = 2, max = MOST_TOPICS, unit = "topics") int mostTopics,
    @Declared(
            value = 0.6,
            min = 0,
            max = 1,
            low = 0.4,
            high = 0.8,
            reason = Declared.NO_FIGURES,
            unit = "share")
        double themeShare,
    @Declared(
            value = 0.25,
            min = 0,
            max = 1,
            low = 0.1,
            high = 0.4,
            reason = Declared.NO_FIGURES,
            unit = "share")
        double crossSectorShare,
    @Declared(
            value = 13,
            min = 1,
            max = 60,
            low = 9,
            high = 18,
            spread = Spread.LOG_UNIFORM,
            reason = Declared.NO_FIGURES,
            unit = "successes per partner",
            inSightOfResults = true)
        double work,
    @Declared(
            value = 0.8,
            min = 0,
            max = 1.5,
            low = 0.5,
            high = 1,
            reason = Declared.NO_FIGURES,
            unit = "sd of the logarithm",
            inSightOfResults = true)
        double workSpread,
    @Declared(
            value = 104,
            min = 26,
            max = 520,
            low = 78,
            high = 156,
            spread = Spread.LOG_UNIFORM,
            reason = "assumption: one and a half to three years of patience",
            unit = "weeks")
        double deadline,
    @Declared(
            value = 0.4,
            min = 0,
            max = 1,
            low = 0.2,
            high = 0.6,
            reason = Declared.HALF_MORE_OR_LESS,
            unit = "sd of the logarithm")
        double deadlineSpread,
    @Declared(value = 2, min = 0, max = MOST_AFFECTED, unit = "actors") int affectedActors) {

  /** Topics that an issue can have: one leads, each other asks for a partner. */
  public static final int MOST_TOPICS = 4;

  /** Actors that an issue can affect. */
  public static final int MOST_AFFECTED = 4;
}
