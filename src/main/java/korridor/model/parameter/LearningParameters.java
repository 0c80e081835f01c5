package korridor.model.parameter;

/**
 * What an episode leaves behind in both people (ODD 7.2 Learning from an episode). Losses weigh
 * more than gains (Slovic 1993); openness spreads under bounded confidence (Deffuant et al. 2000).
 */
public record LearningParameters(
    @Declared(value = 0.05, min = 0, max = 0.5, unit = "1 per episode") double trustGain,
    @Declared(value = 2.0, min = 0.5, max = 6, unit = "ratio") double trustAsymmetry,
    @Declared(value = 0.3, min = 0, max = 1, unit = "ratio") double generalisation,
    @Declared(value = 0.01, min = 0, max = 0.2, unit = "1 per episode") double opennessGain,
    @Declared(value = 1.5, min = 0.5, max = 6, unit = "ratio") double opennessAsymmetry,
    @Declared(value = 0.02, min = 0, max = 0.2, unit = "1 per episode") double competenceGain,
    @Declared(value = 0.5, min = 0, max = 1, unit = "ratio") double competenceFromFailure,
    @Declared(value = 0.01, min = 0, max = 0.2, unit = "1 per episode") double respectGain,
    @Declared(value = 0.015, min = 0, max = 0.2, unit = "1 per episode") double respectLoss,
    @Declared(value = 0.01, min = 0, max = 0.2, unit = "1 per episode") double responsibilityGain,
    @Declared(value = 0.35, min = 0, max = 1) double influenceRange,
    @Declared(value = 0.02, min = 0, max = 0.5, unit = "1 per episode") double influenceRate,
    @Declared(value = 0.3, min = 0, max = 1, unit = "probability") double tieFormation) {}
