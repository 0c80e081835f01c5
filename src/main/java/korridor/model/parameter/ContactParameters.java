package korridor.model.parameter;

/**
 * Who meets whom in a week (ODD 7.12 Contacts). The number of contacts is a constant: no
 * intervention adds any.
 */
public record ContactParameters(
    @Declared(
            value = 12,
            min = 2,
            max = 64,
            low = 8,
            high = 20,
            spread = Spread.LOG_UNIFORM,
            reason = Declared.NO_FIGURES,
            unit = "colleagues")
        int ties,
    @Declared(
            value = 2,
            min = 0,
            max = 20,
            low = 1,
            high = 4,
            spread = Spread.LOG_UNIFORM,
            reason = Declared.HALF_TO_DOUBLE,
            unit = "contacts a week")
        int perWeek) {}
