package korridor.model.parameter;

/** Size of the three solutions (ODD 7.15 Interventions). */
public record SolutionParameters(
    @Declared(value = 0.13, min = 0, max = 1, unit = "share") double corridorStaff,
    @Declared(value = 0.25, min = 0, max = 1, unit = "share") double corridorTies,
    @Declared(value = 0.007, min = 0, max = 0.2, unit = "share", tried = false) double iteamStaff,
    @Declared(value = 3, min = 0, max = 100, unit = "per member and week") double iteamMatches,
    @Declared(value = 6, min = 0, max = 100, unit = "per member and week") double iteamEpisodes) {}
