package korridor.model.parameter;

/**
 * The pull back to the state of rest (ODD 7.14 Routines and forgetting): one rate for people and
 * heads, one for departments.
 */
public record CultureParameters(
    @Declared(
            value = 0.01,
            min = 0.0001,
            max = 0.5,
            low = 0.005,
            high = 0.02,
            spread = Spread.LOG_UNIFORM,
            reason = Declared.HALF_TO_DOUBLE,
            unit = "1 per week")
        double forgetting,
    @Declared(
            value = 0.006,
            min = 0.0001,
            max = 0.2,
            low = 0.003,
            high = 0.012,
            spread = Spread.LOG_UNIFORM,
            reason = Declared.HALF_TO_DOUBLE,
            unit = "1 per week")
        double routineForgetting) {}
