package korridor.model.parameter;

/** Arrival and size of the cross-cutting issues (ODD 7.4 Issues arrive). */
public record IssueParameters(
    @Declared(
            value = 0.003,
            min = 0,
            max = 0.1,
            unit = "issues per person and week",
            en = "Arrival rate of cross-cutting issues",
            de = "Aufkommen an Querschnittsvorhaben")
        double rate,
    @Declared(
            value = 2,
            min = 2,
            max = MOST_TOPICS,
            unit = "topics",
            en = "Fewest topics of an issue",
            de = "Kleinste Zahl der Themen eines Vorhabens")
        int fewestTopics,
    @Declared(
            value = 4,
            min = 2,
            max = MOST_TOPICS,
            unit = "topics",
            en = "Most topics of an issue",
            de = "Größte Zahl der Themen eines Vorhabens")
        int mostTopics,
    @Declared(
            value = 0.6,
            min = 0,
            max = 1,
            unit = "share",
            en = "Share of issues that fall under a corridor theme",
            de = "Anteil der Vorhaben, die unter ein Korridorthema fallen")
        double themeShare,
    @Declared(
            value = 0.25,
            min = 0,
            max = 1,
            unit = "share",
            tried = false,
            en = "Share of issues that need an external partner",
            de = "Anteil der Vorhaben, die einen externen Partner brauchen")
        double crossSectorShare,
    @Declared(
            value = 8,
            min = 1,
            max = 60,
            unit = "successes per partner",
            en = "Work of an issue",
            de = "Arbeitsumfang eines Vorhabens")
        int work,
    @Declared(
            value = 52,
            min = 4,
            max = 520,
            unit = "weeks",
            en = "Weeks until an unsolved issue expires",
            de = "Frist, nach der ein ungelöstes Vorhaben verfällt")
        int deadline,
    @Declared(
            value = 2,
            min = 0,
            max = MOST_AFFECTED,
            unit = "actors",
            tried = false,
            en = "External actors affected by an issue",
            de = "Von einem Vorhaben betroffene externe Akteure")
        int affectedActors) {

  /** Topics that an issue can have: one leads, each other asks for a partner. */
  public static final int MOST_TOPICS = 4;

  /** Actors that an issue can affect. */
  public static final int MOST_AFFECTED = 4;
}
