package korridor.model.parameter;

/**
 * What an episode leaves behind in both people (ODD 7.2 Learning from an episode). Losses of trust
 * weigh more than gains (Slovic 1993); openness spreads under bounded confidence (Deffuant et al.
 * 2000).
 */
public record LearningParameters(
    @Declared(
            value = 0.05,
            min = 0,
            max = 0.5,
            low = 0.025,
            high = 0.1,
            spread = Spread.LOG_UNIFORM,
            reason = Declared.HALF_TO_DOUBLE,
            unit = "1 per episode")
        double trustGain,
    @Declared(
            value = 2.0,
            min = 0.5,
            max = 6,
            low = 1.3,
            high = 3,
            spread = Spread.LOG_UNIFORM,
            reason =
                "assumption: losses weigh more than gains (Slovic 1993); how much more is not known",
            unit = "ratio")
        double trustAsymmetry,
    @Declared(
            value = 0.3,
            min = 0,
            max = 1,
            low = 0.15,
            high = 0.5,
            reason = Declared.NO_FIGURES,
            unit = "ratio")
        double generalisation,
    @Declared(
            value = 0.01,
            min = 0,
            max = 0.2,
            low = 0.005,
            high = 0.02,
            spread = Spread.LOG_UNIFORM,
            reason = Declared.HALF_TO_DOUBLE,
            unit = "1 per episode")
        double valueGain,
    @Declared(
            value = 0.8,
            min = 0,
            max = 0.99,
            low = 0.6,
            high = 0.95,
            reason = Declared.NO_FIGURES,
            unit = "share",
            inSightOfResults = true)
        double innateCompetence,
    @Declared(value = 0.35, min = 0, max = 1, low = 0.25, high = 0.5, reason = Declared.NO_FIGURES)
        double influenceRange,
    @Declared(
            value = 0.02,
            min = 0,
            max = 0.5,
            low = 0.01,
            high = 0.04,
            spread = Spread.LOG_UNIFORM,
            reason = Declared.HALF_TO_DOUBLE,
            unit = "1 per episode")
        double influenceRate) {}
