package korridor.model.parameter;

/**
 * Weights of the success of an episode (ODD 7.1 Episode): the log-odds that two people's joint work
 * goes well. All deviations from rest weigh the same, because no reason is known to rank them
 * (Dawes 1979); the ratios are there for studies of how much hangs on that. The conditions of good
 * contact are Allport's (1954; Pettigrew and Tropp 2006).
 */
public record EpisodeParameters(
    @Declared(
            value = 1.25,
            min = 0,
            max = 4,
            low = 0.75,
            high = 1.75,
            reason = "assumption: four tenths of the default more or less",
            unit = "log-odds",
            inSightOfResults = true)
        double weight,
    @Declared(
            value = 1,
            min = 0,
            max = 4,
            low = 0.7,
            high = 1.3,
            reason = Declared.THREE_TENTHS,
            unit = "ratio")
        double trust,
    @Declared(
            value = 1,
            min = 0,
            max = 4,
            low = 0.7,
            high = 1.3,
            reason = Declared.THREE_TENTHS,
            unit = "ratio")
        double competence,
    @Declared(
            value = 1,
            min = 0,
            max = 4,
            low = 0.7,
            high = 1.3,
            reason = Declared.THREE_TENTHS,
            unit = "ratio")
        double values,
    @Declared(
            value = 1,
            min = 0,
            max = 4,
            low = 0.7,
            high = 1.3,
            reason = Declared.THREE_TENTHS,
            unit = "ratio")
        double routines,
    @Declared(
            value = 1,
            min = 0,
            max = 4,
            low = 0.7,
            high = 1.3,
            reason = Declared.THREE_TENTHS,
            unit = "ratio")
        double sponsorship,
    @Declared(
            value = 1,
            min = 0,
            max = 4,
            low = 0.7,
            high = 1.3,
            reason = Declared.THREE_TENTHS,
            unit = "ratio")
        double goal,
    @Declared(
            value = 2.0,
            min = 0,
            max = 8,
            low = 1,
            high = 4,
            spread = Spread.LOG_UNIFORM,
            reason = Declared.HALF_TO_DOUBLE,
            unit = "log-odds")
        double strain,
    @Declared(
            value = 0.7,
            min = 0,
            max = 1,
            low = 0.3,
            high = 1,
            reason = "assumption: from about a mean of three people to all of the gap",
            unit = "share")
        double facilitation) {}
