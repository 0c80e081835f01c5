package korridor.model.parameter;

/** Line service and strain (ODD 7.13 Line service and strain). */
public record LineParameters(
    @Declared(value = 0.08, min = 0, max = 0.5, unit = "share of the week") double episodeTime,
    @Declared(value = 0.88, min = 0.1, max = 1, unit = "share") double required,
    @Declared(value = 0.6, min = 0, max = 2, tried = false) double depthEffect,
    @Declared(value = 0.2, min = 0, max = 1, unit = "1 per week") double strainRate,
    @Declared(
            value = 39,
            min = 10,
            max = 60,
            unit = "hours",
            source = "TVöD-VKA, section 6: 39 hours")
        double hoursPerWeek) {}
