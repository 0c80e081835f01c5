package korridor.model.parameter;

/**
 * External partners of cross-sector issues and the coalitions that last (ODD 7.8 External partners
 * and coalitions).
 */
public record CoalitionParameters(
    @Declared(value = -7.0, min = -10, max = 4, unit = "log-odds", tried = false)
        double willingnessBase,
    @Declared(value = 2.0, min = 0, max = 6, unit = "log-odds", tried = false)
        double willingnessTrust,
    @Declared(value = 1.0, min = 0, max = 6, unit = "log-odds", tried = false)
        double willingnessOpenness,
    @Declared(value = 3.0, min = 0, max = 8, unit = "log-odds", tried = false)
        double willingnessRoutines,
    @Declared(value = 0.5, min = 0, max = 1, unit = "probability", tried = false) double tieChance,
    @Declared(value = 3, min = 1, max = 8, unit = "coalitions", tried = false) int perActor,
    @Declared(value = 2, min = 1, max = 8, unit = "coalitions", tried = false) int perStaff,
    @Declared(value = 0.01, min = 0, max = 1, unit = "probability per week", tried = false)
        double lapse,
    @Declared(value = 0.25, min = 0, max = 1, unit = "share", tried = false) double workSaved) {}
