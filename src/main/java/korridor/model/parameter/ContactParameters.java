package korridor.model.parameter;

/**
 * Who meets whom in a week (ODD 7.12 Contacts). The number of contacts is a constant: a corridor
 * moves contact time, it never adds any.
 */
public record ContactParameters(
    @Declared(value = 12, min = 2, max = 64, unit = "colleagues") int ties,
    @Declared(value = 2, min = 0, max = 20, unit = "contacts a week") int perWeek,
    @Declared(value = 0.3, min = 0, max = 1, unit = "share") double corridorShare) {}
