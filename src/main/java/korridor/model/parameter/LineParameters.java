package korridor.model.parameter;

/** Line service and strain (ODD 7.13 Line service and strain). */
public record LineParameters(
    @Declared(
            value = 0.08,
            min = 0.01,
            max = 0.5,
            low = 0.05,
            high = 0.12,
            reason = "assumption: about two to five hours of a working week",
            unit = "share of the week")
        double episodeTime,
    @Declared(
            value = 0.92,
            min = 0.1,
            max = 1,
            low = 0.86,
            high = 0.96,
            reason = "assumption: a reserve of 4 to 14 % of working time",
            unit = "share",
            inSightOfResults = true)
        double required,
    @Declared(
            value = 0.6,
            min = 0,
            max = 2,
            low = 0.3,
            high = 0.9,
            reason = Declared.HALF_MORE_OR_LESS)
        double depthEffect,
    @Declared(
            value = 0.2,
            min = 0,
            max = 1,
            low = 0.1,
            high = 0.4,
            spread = Spread.LOG_UNIFORM,
            reason = Declared.HALF_TO_DOUBLE,
            unit = "1 per week")
        double strainRate,
    @Declared(
            value = 39,
            min = 10,
            max = 60,
            unit = "hours",
            source = "TVöD-VKA, section 6: 39 hours")
        double hoursPerWeek) {}
