package korridor.model.parameter;

/**
 * External actors: how they take part, what they expect, how many there are (ODD 7.5 Participation
 * phase; ODD 7.8 External partners and coalitions; ODD 7.9 Demand for participation).
 */
public record ParticipationParameters(
    @Declared(
            value = 8,
            min = 0,
            max = 52,
            low = 4,
            high = 16,
            spread = Spread.LOG_UNIFORM,
            reason = Declared.HALF_TO_DOUBLE,
            unit = "weeks",
            source = "statutory participation: one month, twice")
        int phase,
    @Declared(
            value = 0.3,
            min = 0,
            max = 1,
            low = 0.15,
            high = 0.6,
            spread = Spread.LOG_UNIFORM,
            reason = Declared.HALF_TO_DOUBLE,
            unit = "share per week")
        double movement,
    @Declared(
            value = 0.2,
            min = 0,
            max = 2,
            low = 0.1,
            high = 0.3,
            reason = Declared.HALF_MORE_OR_LESS,
            unit = "1 per issue")
        double trustGain,
    @Declared(
            value = 2,
            min = 0,
            max = 10,
            low = 1.5,
            high = 3,
            spread = Spread.LOG_UNIFORM,
            reason = Declared.NO_FIGURES,
            unit = "ratio")
        double involved,
    @Declared(
            value = 0.002,
            min = 0,
            max = 0.1,
            low = 0.001,
            high = 0.004,
            spread = Spread.LOG_UNIFORM,
            reason = Declared.HALF_TO_DOUBLE,
            unit = "1 per week")
        double unmetVoice,
    @Declared(
            value = 26,
            min = 1,
            max = 260,
            low = 13,
            high = 52,
            spread = Spread.LOG_UNIFORM,
            reason = Declared.HALF_TO_DOUBLE,
            unit = "weeks")
        int window,
    @Declared(
            value = 0.5,
            min = 0,
            max = 1,
            low = 0.35,
            high = 0.65,
            reason = Declared.THREE_TENTHS)
        double voice,
    @Declared(
            value = 0.0004,
            min = 0,
            max = 0.02,
            low = 0.0002,
            high = 0.0008,
            spread = Spread.LOG_UNIFORM,
            reason = Declared.HALF_TO_DOUBLE,
            unit = "1 per week")
        double voiceGrowth,
    @Declared(value = 0.3, min = 0, max = 1, low = 0.15, high = 0.5, reason = Declared.NO_FIGURES)
        double sideSalience,
    @Declared(
            value = 0.01,
            min = 0,
            max = 1,
            low = 0.005,
            high = 0.02,
            spread = Spread.LOG_UNIFORM,
            reason = Declared.HALF_TO_DOUBLE,
            unit = "probability per week")
        double coalitionLapse,
    @Declared(value = 3, min = 1, max = 8, unit = "coalitions per actor") int coalitions,
    @Declared(value = 2, min = 1, max = 20, unit = "issues") int capacity,
    @Declared(value = 0.1, min = 0, max = 1, unit = "actors per person") double citizensPerStaff,
    @Declared(value = 0.06, min = 0, max = 1, unit = "actors per person")
        double civilSocietyPerStaff,
    @Declared(value = 0.06, min = 0, max = 1, unit = "actors per person") double businessPerStaff,
    @Declared(value = 0.03, min = 0, max = 1, unit = "actors per person")
        double researchPerStaff) {}
