package korridor.model.parameter;

/** Whether somebody of another department, asked, says yes (ODD 7.3 Willingness). */
public record WillingnessParameters(
    @Declared(
            value = 0.35,
            min = 0.01,
            max = 0.99,
            low = 0.2,
            high = 0.5,
            reason = "assumption: one of five to one of two people who are asked",
            unit = "share")
        double rest,
    @Declared(
            value = 1.5,
            min = 0,
            max = 6,
            low = 0.7,
            high = 3,
            spread = Spread.LOG_UNIFORM,
            reason = Declared.ABOUT_HALF_TO_DOUBLE,
            unit = "log-odds")
        double values,
    @Declared(
            value = 1.5,
            min = 0,
            max = 6,
            low = 0.7,
            high = 3,
            spread = Spread.LOG_UNIFORM,
            reason = Declared.ABOUT_HALF_TO_DOUBLE,
            unit = "log-odds")
        double trust,
    @Declared(
            value = 1.5,
            min = 0,
            max = 6,
            low = 0.7,
            high = 3,
            spread = Spread.LOG_UNIFORM,
            reason = Declared.ABOUT_HALF_TO_DOUBLE,
            unit = "log-odds")
        double sponsorship,
    @Declared(
            value = 0.6,
            min = 0,
            max = 4,
            low = 0.3,
            high = 1,
            reason = Declared.NO_FIGURES,
            unit = "log-odds per issue")
        double load,
    @Declared(
            value = 2.0,
            min = 0,
            max = 8,
            low = 1,
            high = 4,
            spread = Spread.LOG_UNIFORM,
            reason = Declared.HALF_TO_DOUBLE,
            unit = "log-odds")
        double strain) {}
