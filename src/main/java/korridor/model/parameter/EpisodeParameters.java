package korridor.model.parameter;

/**
 * Coefficients of the success of an episode (ODD 7.1 Episode): the log-odds that two people's joint
 * work goes well. The terms from {@code routines} on apply across departments only and are
 * Allport's conditions of good contact (Allport 1954; Pettigrew and Tropp 2006), but for openness
 * and strangeness, which are assumptions.
 */
public record EpisodeParameters(
    @Declared(value = -1.45, min = -6, max = 6, unit = "log-odds") double base,
    @Declared(value = 1.5, min = 0, max = 5, unit = "log-odds") double competence,
    @Declared(value = 2.0, min = 0, max = 6, unit = "log-odds") double trust,
    @Declared(value = 0.8, min = 0, max = 5, unit = "log-odds") double respect,
    @Declared(value = 2.0, min = 0, max = 6, unit = "log-odds") double strain,
    @Declared(value = 1.5, min = 0, max = 5, unit = "log-odds") double routines,
    @Declared(value = 2.25, min = 0, max = 6, unit = "log-odds", tried = false) double openness,
    @Declared(value = 2.65, min = 0, max = 6, unit = "log-odds", tried = false) double strangeness,
    @Declared(value = 0.9, min = 0, max = 5, unit = "log-odds") double sponsorship,
    @Declared(value = 0.67, min = 0, max = 5, unit = "log-odds", tried = false) double commonGoal,
    @Declared(value = 1.35, min = 0, max = 5, unit = "log-odds", tried = false)
        double facilitation) {}
