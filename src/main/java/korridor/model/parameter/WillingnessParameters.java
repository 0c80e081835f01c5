package korridor.model.parameter;

/**
 * Coefficients of the willingness to work for somebody of another department (ODD 7.3 Willingness):
 * the log-odds that the asked colleague joins.
 */
public record WillingnessParameters(
    @Declared(value = -2.6, min = -8, max = 4, unit = "log-odds") double base,
    @Declared(value = 1.5, min = 0, max = 5, unit = "log-odds") double openness,
    @Declared(value = 1.0, min = 0, max = 5, unit = "log-odds") double responsibility,
    @Declared(value = 1.5, min = 0, max = 5, unit = "log-odds") double trust,
    @Declared(value = 1.5, min = 0, max = 5, unit = "log-odds") double sponsorship,
    @Declared(value = 0.8, min = 0, max = 5, unit = "log-odds per team") double load,
    @Declared(value = 3.0, min = 0, max = 8, unit = "log-odds") double strain) {}
