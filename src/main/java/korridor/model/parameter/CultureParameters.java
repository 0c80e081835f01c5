package korridor.model.parameter;

/** Routines, norms and the pull back to the old state (ODD 7.14 Routines, norms, reversion). */
public record CultureParameters(
    @Declared(value = 0.02, min = 0, max = 0.5, unit = "1 per success a head") double routineGain,
    @Declared(value = 0.006, min = 0, max = 0.2, unit = "1 per week") double routineDecay,
    @Declared(value = 0.02, min = 0, max = 1, unit = "1 per week") double normRate,
    @Declared(value = 0.01, min = 0, max = 0.5, unit = "1 per week") double opennessToDisposition,
    @Declared(value = 0.004, min = 0, max = 0.5, unit = "1 per week") double opennessToNorm,
    @Declared(value = 0.3, min = 0, max = 1) double competenceFloor,
    @Declared(value = 0.01, min = 0, max = 0.5, unit = "1 per week") double competenceReversion,
    @Declared(value = 0.4, min = 0, max = 1) double responsibilityRest,
    @Declared(value = 0.6, min = 0, max = 1) double respectRest,
    @Declared(value = 0.38, min = 0, max = 1) double outGroupTrustRest,
    @Declared(value = 0.004, min = 0, max = 0.5, unit = "1 per week") double valueReversion) {}
